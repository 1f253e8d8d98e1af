#include "scripts/plan.h"

#include <algorithm>
#include <set>

#include "base/file.h"
#include "base/join.h"
#include "device/device_card.h"
#include "scripts/printing.h"
#include "set/coalitions.h"

namespace keyrite::scripts {

namespace {

tl::unexpected<Error> rejected(Message what, const std::string& subject, Message hint)
{
    return fail(Errc::PlanRejected, std::move(what), subject, std::move(hint));
}

Result<device::VerifiedCard> plannedCard(const Plan& plan, const PlannedDevice& device, const std::filesystem::path& folder,
                                         const std::string& place)
{
    KR_TRY(auto card, device::readCard((folder / device.card).string()));
    if (card->card.mode != plan.mode)
        return fail(
            Errc::ModeMismatch,
            message("The card of device '%1' is for %2, the plan for %3.", device.name, name(card->card.mode), name(plan.mode)),
            place, message("Rehearsal and real material are never mixed: make the card anew in the right mode."));
    if (card->card.name != device.name || card->card.holder != device.holder)
        return rejected(message("The card says device '%1' of %2, the plan '%3' of %4.", card->card.name, card->card.holder,
                                device.name, device.holder),
                        place, message("Write name and holder in the plan exactly as on the card."));
    return card;
}

}  // namespace

std::vector<Error> checkPlanFiles(const Plan& plan, const std::filesystem::path& planFile)
{
    std::vector<Error> findings;
    std::set<std::string> recipients;
    for (const PlannedDevice& device : plan.devices) {
        const std::string place = planFile.string() + ":" + std::to_string(device.line);
        std::string recipient = device.recipient ? device.recipient->format() : std::string();
        if (!device.card.empty()) {
            auto card = plannedCard(plan, device, planFile.parent_path(), place);
            if (!card) {
                Error error = std::move(card).error();
                if (error.subject != place)
                    error.subject = place + " (" + error.subject + ")";
                findings.push_back(std::move(error));
                continue;
            }
            recipient = (*card)->card.recipient.format();
        }
        if (!recipient.empty() && !recipients.insert(recipient).second)
            findings.push_back({Errc::Duplicate, message("Device '%1' has the same key as another device.", device.name), place,
                                message("Name each device once, with its own card.")});
    }
    const auto mustBeThere = [&](const std::string& file, size_t maxBytes, unsigned line) {
        const auto found = base::readFile(planFile.parent_path() / file, maxBytes);
        if (!found)
            findings.push_back({found.error().code, found.error().what,
                                planFile.string() + ":" + std::to_string(line) + " (" + found.error().subject + ")",
                                found.error().hint});
    };
    if (!plan.import.empty())
        mustBeThere(plan.import, 64 * 1024, plan.importLine);
    if (plan.source && !plan.source->manifest.empty())
        mustBeThere(plan.source->manifest, set::kMaxManifestBytes, plan.source->line);
    return findings;
}

Result<Plan> readPlan(const std::filesystem::path& file)
{
    KR_TRY(std::string text, base::readTextFile(file, kMaxPlanBytes));
    PlanReading reading = parsePlan(std::move(text), file.string());
    if (!reading.plan)
        return fail(std::move(reading.findings.front()));
    return *std::move(reading.plan);
}

namespace {

Message describeKey(const Plan& plan)
{
    const std::string algorithm(keys::name(plan.algorithm));
    if (plan.source && plan.source->manifest.empty())
        return message("Restores the %1 key with fingerprint %2, without its manifest", algorithm,
                       base::toHex(plan.source->fingerprint));
    if (plan.source)
        return message("Restores the %1 key with fingerprint %2, made by the set of %3", algorithm,
                       base::toHex(plan.source->fingerprint), plan.source->manifest);
    if (!plan.import.empty())
        return message("Key: the existing %1 key in %2", algorithm, plan.import);
    return plan.dice ? message("Key: a new %1 key, with dice", algorithm) : message("Key: a new %1 key", algorithm);
}

Message describeOfficer(const PlannedOfficer& officer)
{
    return message(
        officer.key ? text("On the roster: %1 (%2), %3, signs with a key") : text("On the roster: %1 (%2), %3, signs in ink"),
        officer.name, officer.id, nameOf(officer.role));
}

void describeBackup(const PlannedPaper& paper, std::vector<Message>& out)
{
    out.push_back(paper.form == set::PaperForm::Sealed ? text("On paper: the key in a sealed capsule, its secret in shares")
                                                       : text("On paper: the key's own seed in shares, without a capsule"));
    const auto lines = describePaper(paper);
    out.insert(out.end(), lines.begin(), lines.end());
    if (paper.printing == Printing::Files) {
        out.push_back(text("The sheets become PDF files: an exception in the record"));
        return;
    }
    out.push_back(message("The sheets are printed on %1 printers", std::to_string(paper.printers)));
    if (paper.wordsByHand)
        out.push_back(text("Sixteen words of each share are written by hand, so that no printer knows the key"));
    for (const size_t printer : printersThatSeeTheKey(paper))
        out.push_back(message("Printer %1 sees the key: it is destroyed or sealed at the end", printerLabel(printer)));
}

}  // namespace

Message nameOf(set::Role role)
{
    switch (role) {
        case set::Role::Administrator:
            return text("administrator");
        case set::Role::Officer:
            return text("officer");
        case set::Role::Witness:
            return text("witness");
    }
    return {};
}

std::vector<Message> describePlan(const Plan& plan)
{
    std::vector<Message> out;
    out.push_back(plan.mode == Mode::Real ? text("Mode: REAL") : text("Mode: REHEARSAL, with keys to be thrown away"));
    out.push_back(message("Name: %1", plan.name));
    out.push_back(describeKey(plan));
    if (plan.zone)
        out.push_back(message("DNS zone: %1", *plan.zone));
    if (plan.goLive)
        out.push_back(message("Goes live: %1", *plan.goLive));
    if (plan.supersedes)
        out.push_back(message("Replaces the key with fingerprint %1", base::toHex(*plan.supersedes)));
    for (const PlannedOfficer& officer : plan.officers)
        out.push_back(describeOfficer(officer));
    for (const PlannedDevice& device : plan.devices)
        out.push_back(message("Device '%1' of %2: a recovery wrap; whoever opens it sees the key", device.name, device.holder));
    if (plan.paper)
        describeBackup(*plan.paper, out);
    if (!plan.makesSet())
        out.push_back(text("The restored key leaves in one file under a passphrase; no set is made"));
    if (plan.advisoryQuorum > 0)
        out.push_back(message("Agreed among people only: %1 persons together. Nothing enforces it, each wrap opens alone",
                              std::to_string(plan.advisoryQuorum)));
    return out;
}

std::vector<Message> describePaper(const PlannedPaper& paper)
{
    std::vector<Message> out;
    if (paper.groups.size() > 1)
        out.push_back(message("Paper backup: %1 of %2 groups are needed", std::to_string(paper.groupsNeeded),
                              std::to_string(paper.groups.size())));
    for (const PlannedGroup& group : paper.groups)
        out.push_back(message("Group '%1': any %2 of %3 sheets, held by %4", group.name, std::to_string(group.threshold),
                              std::to_string(group.holders.size()), base::join(group.holders, "; ")));
    return out;
}

Result<std::vector<set::Coalition>> minimalPlanCoalitions(const Plan& plan)
{
    std::vector<set::Way> ways;
    for (const PlannedDevice& device : plan.devices)
        ways.push_back({1, {device.holder}});
    std::vector<set::GroupedWay> grouped;
    if (plan.paper) {
        set::GroupedWay way{plan.paper->groupsNeeded, {}};
        for (const PlannedGroup& group : plan.paper->groups)
            way.groups.push_back({group.threshold, group.holders});
        grouped.push_back(std::move(way));
    }
    return set::minimalCoalitions(ways, grouped);
}

Result<std::vector<Message>> planCoalitions(const Plan& plan)
{
    return minimalPlanCoalitions(plan).map(
        [](const std::vector<set::Coalition>& coalitions) { return set::describe(coalitions); });
}

}  // namespace keyrite::scripts
