#include "sheets/backup.h"

#include <algorithm>

#include "base/clock.h"
#include "base/text_document.h"
#include "print/pdf.h"
#include "sheets/canvas.h"

namespace keyrite::sheets {

namespace {

constexpr size_t kMaxTextBytes = 100;  // of tool, algorithm and identifier
constexpr size_t kMaxCoalitionBytes = 1024 * 1024;

tl::unexpected<Error> contradiction(Text what, std::string subject = {})
{
    return fail(Errc::Internal, Message(what), std::move(subject),
                message("This is a defect of keyrite: keep the record and use another version."));
}

Result<void> checkText(std::string_view text, size_t maxBytes, const char* kind)
{
    if (text.size() > maxBytes)
        return fail(Errc::PlanRejected,
                    message("%1 has more than %2 bytes, which is the most that a sheet holds.", kind, std::to_string(maxBytes)),
                    std::string(text), message("Shorten it in the plan."));
    KR_OK(base::checkLabel(text, maxBytes));
    return checkPrintable(text);
}

// Of lines that are longer than the room print draws in one piece.
Result<void> checkWords(std::string_view line)
{
    while (!line.empty()) {
        const std::string_view word = line.substr(0, line.find(' '));
        KR_OK(checkPrintable(word));
        line.remove_prefix(std::min(word.size() + 1, line.size()));
    }
    return {};
}

Result<void> checkShares(const Backup& backup)
{
    size_t place = 0;
    for (size_t group = 0; group < backup.groups.size(); ++group) {
        const GroupFacts& facts = backup.groups[group];
        if (facts.count < 2 || facts.count > 16 || facts.threshold < 2 || facts.threshold > facts.count)
            return contradiction(text("A group of shares has an impossible threshold."), facts.name);
        if (backup.groups.size() > 1 || !facts.name.empty())
            KR_OK(checkText(facts.name, kMaxGroupNameBytes, "The name of a group"));
        for (size_t member = 0; member < facts.count; ++member, ++place)
            if (place >= backup.shares.size() || backup.shares[place].group != group || backup.shares[place].member != member)
                return contradiction(text("The shares do not stand in the order of their groups."));
    }
    if (place != backup.shares.size() || backup.groups.empty() || backup.groups.size() > 16 || backup.groupsNeeded < 1 ||
        backup.groupsNeeded > backup.groups.size())
        return contradiction(text("The groups and the shares do not belong together."));
    for (const ShareFacts& share : backup.shares)
        KR_OK(checkText(share.holder, kMaxHolderBytes, "The name of a holder"));
    return {};
}

}  // namespace

Result<void> checkPrintable(std::string_view label)
{
    if (const auto good = print::checkGlyphs(label); !good)
        return fail(errorOf(good.problem(), std::string(label)));
    return {};
}

Result<void> checkBackup(const Backup& backup)
{
    KR_OK(checkText(backup.keyName, kMaxKeyNameBytes, "The name of the key"));
    for (const std::string& text : {backup.algorithm, backup.tool, backup.identifier})
        KR_OK(checkText(text, kMaxTextBytes, "A text"));
    KR_OK(base::checkDate(backup.date));
    KR_OK(base::parseUtc(backup.moment));
    KR_OK(checkShares(backup));
    size_t bytes = 0;
    for (const std::string& line : backup.coalitions) {
        KR_OK(checkWords(line));
        bytes += line.size();
    }
    if (bytes > kMaxCoalitionBytes)
        return contradiction(text("There are more coalitions than a sheet can ever name."));
    const bool sealed = backup.form == Form::Sealed;
    if (sealed == backup.chunks.empty() || backup.chunks.size() > 99 || sealed != (backup.capsuleBytes > 0))
        return contradiction(text("The capsule does not belong to this form of backup."));
    const std::string_view prefix = backup.mode == Mode::Real ? "KR1:" : "KRX:";
    for (const std::string& chunk : backup.chunks)
        if (chunk.compare(0, prefix.size(), prefix) != 0)
            return contradiction(text("A piece of the capsule is of another mode than the backup."));
    return {};
}

std::string ruleInWords(const Backup& backup)
{
    const auto ofGroup = [](const GroupFacts& group) {
        return "any " + std::to_string(group.threshold) + " of " + std::to_string(group.count);
    };
    if (backup.groups.size() == 1)
        return "any " + std::to_string(backup.groups[0].threshold) + " of the " + std::to_string(backup.groups[0].count) +
               " sheets";
    std::string out = std::to_string(backup.groupsNeeded) + " of the " + std::to_string(backup.groups.size()) + " groups: ";
    for (size_t i = 0; i < backup.groups.size(); ++i)
        out += (i == 0 ? "" : ", ") + backup.groups[i].name + " (" + ofGroup(backup.groups[i]) + ")";
    return out;
}

}  // namespace keyrite::sheets
