#include "scripts/plan.h"

#include <algorithm>
#include <set>

#include "base/file.h"
#include "device/device_card.h"
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

std::vector<std::string> describePlan(const Plan& plan)
{
    std::vector<std::string> out;
    out.push_back(std::string("Mode: ") + (plan.mode == Mode::Real ? "REAL" : "REHEARSAL, with keys to be thrown away"));
    out.push_back("Name: " + plan.name);
    const std::string algorithm(keys::name(plan.algorithm));
    if (plan.source)
        out.push_back(
            "Restores the " + algorithm + " key with fingerprint " + base::toHex(plan.source->fingerprint) +
            (plan.source->manifest.empty() ? ", without its manifest" : ", made by the set of " + plan.source->manifest));
    else
        out.push_back(plan.import.empty() ? "Key: a new " + algorithm + " key" + (plan.dice ? ", with dice" : "")
                                          : "Key: the existing " + algorithm + " key in " + plan.import);
    if (plan.zone)
        out.push_back("DNS zone: " + *plan.zone);
    if (plan.goLive)
        out.push_back("Goes live: " + *plan.goLive);
    if (plan.supersedes)
        out.push_back("Replaces the key with fingerprint " + base::toHex(*plan.supersedes));
    for (const PlannedOfficer& officer : plan.officers)
        out.push_back("On the roster: " + officer.name + " (" + officer.id + "), " + std::string(set::name(officer.role)) +
                      ", signs " + (officer.key ? "with a key" : "in ink"));
    for (const PlannedDevice& device : plan.devices)
        out.push_back("Device '" + device.name + "' of " + device.holder + ": a recovery wrap; whoever opens it sees the key");
    if (plan.paper) {
        out.push_back(plan.paper->form == set::PaperForm::Sealed ? "On paper: the key in a sealed capsule, its secret in shares"
                                                                 : "On paper: the key's own seed in shares, without a capsule");
        const auto lines = describePaper(*plan.paper);
        out.insert(out.end(), lines.begin(), lines.end());
        out.emplace_back("The sheets become PDF files: an exception in the record");
    }
    if (!plan.makesSet())
        out.emplace_back("The restored key leaves in one file under a passphrase; no set is made");
    if (plan.advisoryQuorum > 0)
        out.push_back("Agreed among people only: " + std::to_string(plan.advisoryQuorum) +
                      " persons together. Nothing enforces it, each wrap opens alone");
    return out;
}

std::vector<std::string> describePaper(const PlannedPaper& paper)
{
    std::vector<std::string> out;
    if (paper.groups.size() > 1)
        out.push_back("Paper backup: " + std::to_string(paper.groupsNeeded) + " of " + std::to_string(paper.groups.size()) +
                      " groups are needed");
    for (const PlannedGroup& group : paper.groups) {
        std::string line = "Group '" + group.name + "': any " + std::to_string(group.threshold) + " of " +
                           std::to_string(group.holders.size()) + " sheets, held by ";
        for (size_t i = 0; i < group.holders.size(); ++i)
            line += (i == 0 ? "" : "; ") + group.holders[i];
        out.push_back(std::move(line));
    }
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

Result<std::vector<std::string>> planCoalitions(const Plan& plan)
{
    return minimalPlanCoalitions(plan).map(
        [](const std::vector<set::Coalition>& coalitions) { return set::describe(coalitions); });
}

}  // namespace keyrite::scripts
