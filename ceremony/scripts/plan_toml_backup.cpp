#include <set>

#include "device/device_card.h"
#include "scripts/plan_toml_reader.h"
#include "scripts/printing.h"
#include "set/coalitions.h"
#include "sheets/backup.h"

namespace keyrite::scripts {

namespace {

PlannedGroup readGroup(PlanReader& reader, const toml::table& table)
{
    reader.onlyKeys(table, {"name", "threshold", "holders"});
    PlannedGroup group{reader.text(table, "name", true), 0, reader.texts(table, "holders")};
    const auto printable = [&](std::string_view label) {
        auto valid = device::checkHolder(label);
        return valid ? sheets::checkPrintable(label) : valid;
    };
    if (auto valid = printable(group.name); !valid && !group.name.empty())
        reader.find(table.get("name"), valid.error());
    for (const std::string& holder : group.holders)
        if (auto valid = printable(holder); !valid)
            reader.find(table.get("holders"), valid.error());
    const auto threshold = reader.number(table, "threshold");
    if (group.holders.size() < 2 || group.holders.size() > kMaxMembers || !threshold || *threshold < 2 ||
        static_cast<size_t>(*threshold) > group.holders.size())
        reader.find(&table,
                    message("%1 of %2 sheets is not possible in group '%3'.", threshold ? std::to_string(*threshold) : "?",
                            std::to_string(group.holders.size()), group.name),
                    message("List 2 to 16 holders, and set 'threshold' between 2 and their number: one sheet alone would be "
                            "the key."));
    else
        group.threshold = static_cast<unsigned>(*threshold);
    return group;
}

// After the groups, which decide how many printers there must be.
void readPrinting(PlanReader& reader, const toml::table& table, PlannedPaper& paper)
{
    const std::string printing = reader.text(table, "printing", true);
    if (printing == "printers")
        paper.printing = Printing::Printers;
    else if (!printing.empty() && printing != "files")
        reader.find(table.get("printing"), message("'%1' is not a way to print.", printing),
                    message("Use printing = \"printers\", or printing = \"files\": then the sheets become PDF files, which the "
                            "record notes as an exception."));
    const auto printers = reader.number(table, "printers");
    const bool seesKey = reader.yes(table, "printer-sees-key");
    paper.wordsByHand = reader.yes(table, "words-by-hand");
    if (paper.printing == Printing::Files && paper.wordsByHand)
        reader.find(table.get("words-by-hand"),
                    message("Words are left blank for the sake of printers, but the sheets become files."),
                    message("Use printing = \"printers\"; or remove the line words-by-hand, and the files have every word."));
    if (paper.wordsByHand && seesKey)
        reader.find(table.get("printer-sees-key"), message("With words written by hand no printer knows the key."),
                    message("Remove the line printer-sees-key, or the line words-by-hand."));
    if (paper.printing == Printing::Files && (printers || seesKey))
        reader.find(table.get(printers ? "printers" : "printer-sees-key"),
                    message("Printers are planned, but the sheets become files."), message("Use printing = \"printers\"."));
    if (printers && (*printers < 1 || *printers > static_cast<int64_t>(kMaxPrinters)))
        reader.find(table.get("printers"), message("%1 printers are not possible.", std::to_string(*printers)),
                    message("Plan 1 to %1 printers.", std::to_string(kMaxPrinters)));
    else if (printers)
        paper.printers = static_cast<size_t>(*printers);
    if (paper.printing != Printing::Printers || paper.wordsByHand || !reader.clean())
        return;
    const bool sees = !printersThatSeeTheKey(paper).empty();
    const size_t enough = printersNeeded(paper);
    if (sees && !seesKey)
        reader.find(
            table.get("printing"),
            message("With %1 printers, one of them prints enough sheets to know the key.", std::to_string(paper.printers)),
            enough == 0 ? message("Write words-by-hand = true: sixteen words of each sheet are left blank; or "
                                  "printer-sees-key = true: the record says so, and the printer is destroyed or sealed at the "
                                  "end.")
                        : message("Plan printers = %1; or words-by-hand = true: sixteen words of each sheet are left blank; or "
                                  "write printer-sees-key = true: the record says so, and the printer is destroyed or sealed "
                                  "at the end.",
                                  std::to_string(enough)));
    if (!sees && seesKey)
        reader.find(table.get("printer-sees-key"), message("No printer prints enough sheets to know the key."),
                    message("Remove the line printer-sees-key."));
}

// A quorum that shares enforce: fewer persons than that must not suffice in any way.
void checkSharesQuorum(PlanReader& reader, const toml::table& recovery, int64_t persons, const Plan& plan)
{
    const auto coalitions = minimalPlanCoalitions(plan);
    if (!plan.devices.empty() || !plan.paper)
        reader.find(&recovery,
                    message("Shares cannot enforce a quorum beside wraps of the whole key, each of which opens alone."),
                    message("Remove the devices, or write quorum = \"advisory\" if people only agree on it."));
    else if (coalitions && coalitions->front().size() < static_cast<size_t>(persons))
        reader.find(&recovery,
                    message("%1 persons are planned, but these suffice: %2", std::to_string(persons),
                            set::describe({coalitions->front()}).front()),
                    message("Raise the thresholds, give every person one sheet, or lower 'persons'."));
}

}  // namespace

void readPaper(PlanReader& reader, const toml::table& root, Plan& plan)
{
    const toml::table* const table = reader.table(root, "paper", false);
    if (table == nullptr)
        return;
    reader.onlyKeys(*table,
                    {"form", "page", "printing", "printers", "printer-sees-key", "words-by-hand", "groups-needed", "group"});
    PlannedPaper paper;
    const std::string form = reader.text(*table, "form", true), page = reader.text(*table, "page", true);
    if (form == set::name(set::PaperForm::Direct))
        paper.form = set::PaperForm::Direct;
    else if (!form.empty() && form != set::name(set::PaperForm::Sealed))
        reader.find(table->get("form"), message("'%1' is not a form of a paper backup.", form),
                    message("Use form = \"sealed\", or \"direct\" for an Ed25519 key."));
    if (paper.form == set::PaperForm::Direct && (plan.algorithm != keys::Algorithm::Ed25519 || !plan.import.empty()))
        reader.find(table->get("form"), message("Only an Ed25519 key that is made in the ceremony can be on paper directly."),
                    message("Use form = \"sealed\"."));
    if (page == "letter")
        paper.page = print::Paper::Letter;
    else if (!page.empty() && page != "a4")
        reader.find(table->get("page"), message("'%1' is not a size of paper.", page),
                    message("Use page = \"a4\" or page = \"letter\"."));
    std::set<std::string> names;
    for (const toml::table* const group : reader.tables(*table, "group", kMaxGroups)) {
        paper.groups.push_back(readGroup(reader, *group));
        if (!names.insert(paper.groups.back().name).second)
            reader.find(group, message("Two groups are named '%1'.", paper.groups.back().name),
                        message("Give every group a name of its own."), Errc::Duplicate);
    }
    const auto needed = reader.number(*table, "groups-needed");
    if (needed && (*needed < 1 || static_cast<size_t>(*needed) > paper.groups.size()))
        reader.find(table->get("groups-needed"),
                    message("%1 of %2 groups is not possible.", std::to_string(*needed), std::to_string(paper.groups.size())),
                    message("Set 'groups-needed' between 1 and the number of groups."));
    paper.groupsNeeded = needed ? static_cast<unsigned>(*needed) : 1;
    readPrinting(reader, *table, paper);
    plan.paper = std::move(paper);
}

void readSource(PlanReader& reader, const toml::table& root, Plan& plan)
{
    const toml::table* const table = reader.table(root, "source", plan.kind == Plan::Kind::Reconstitute);
    if (table == nullptr)
        return;
    reader.onlyKeys(*table, {"fingerprint", "manifest"});
    PlannedSource source;
    if (const std::string hex = reader.text(*table, "fingerprint", true); !hex.empty()) {
        if (auto bytes = base::arrayFromHex<32>(hex))
            source.fingerprint = *bytes;
        else
            reader.find(table->get("fingerprint"), bytes.error());
    }
    source.manifest = reader.text(*table, "manifest", false);
    source.line = lineOf(*table, "manifest");
    plan.source = std::move(source);
}

// A restored key without devices and sheets leaves in a file under a passphrase, and the plan says so.
void readResult(PlanReader& reader, const toml::table& root, Plan& plan)
{
    const std::string result = reader.text(root, "result", false);
    const bool file = result == "age-file";
    const bool backups = !plan.devices.empty() || plan.paper;
    if (plan.kind == Plan::Kind::Generate ? plan.source || !result.empty() : file == backups || (!file && !result.empty()))
        reader.find(
            root.get("result"), message("The plan does not say where the key goes."),
            message("Reconstitute with new devices or sheets, or with result = \"age-file\" and neither; 'generate' has "
                    "neither [source] nor result."));
}

void readRecovery(PlanReader& reader, const toml::table& root, Plan& plan)
{
    const toml::table* const recovery = reader.table(root, "recovery", false);
    if (recovery == nullptr)
        return;
    reader.onlyKeys(*recovery, {"persons", "quorum"});
    const auto persons = reader.number(*recovery, "persons");
    const std::string quorum = reader.text(*recovery, "quorum", false);
    std::set<std::string> holders;
    for (const PlannedDevice& device : plan.devices)
        holders.insert(device.holder);
    if (plan.paper)
        for (const PlannedGroup& group : plan.paper->groups)
            holders.insert(group.holders.begin(), group.holders.end());
    if (!persons || *persons < 2 || static_cast<size_t>(*persons) > holders.size()) {
        reader.find(recovery,
                    message("A quorum of %1 is impossible with %2 holders.", persons ? std::to_string(*persons) : "?",
                            std::to_string(holders.size())),
                    message("Set 'persons' between 2 and the number of holders, or remove [recovery]."));
    } else if (quorum == "shares") {
        if (reader.clean())
            checkSharesQuorum(reader, *recovery, *persons, plan);
    } else if (quorum != "advisory") {
        reader.find(recovery,
                    message("A quorum stands beside wraps of the whole key, each of which opens alone: it would not be real."),
                    message("Write quorum = \"advisory\" if people only agree on it, quorum = \"shares\" if the key is on "
                            "paper alone, or remove [recovery]."));
    } else {
        plan.advisoryQuorum = static_cast<unsigned>(*persons);
    }
}

}  // namespace keyrite::scripts
