#include "set/paper.h"

#include <set>

#include "device/device_card.h"

namespace keyrite::set {

using base::LineReader;
using base::LineWriter;

namespace {

constexpr std::string_view kFormNames[] = {"sealed", "direct"};
constexpr std::string_view kNone = "none";
constexpr std::string_view kCommitmentLabel = "keyrite share v1";
constexpr uint64_t kMaxGroups = 16;  // SLIP-0039: groups and members go to 16
constexpr uint64_t kMaxMembers = 16;
constexpr uint64_t kMaxIdentifier = 0x7fff;

// A number of a line with several values; `least` to `most`.
Result<unsigned> numberIn(const LineReader& reader, std::string_view text, uint64_t least, uint64_t most)
{
    auto number = base::parseDecimal(text);
    if (!number)
        return reader.at(std::move(number).error());
    if (*number < least || *number > most)
        return reader.bad(message("A number is out of its range."));
    return static_cast<unsigned>(*number);
}

Result<PaperGroup> readGroup(LineReader& reader)
{
    KR_TRY(const auto values, reader.values("group", 3));
    PaperGroup group;
    KR_TRY(group.count, numberIn(reader, values[1], 2, kMaxMembers));
    KR_TRY(group.threshold, numberIn(reader, values[0], 2, group.count));
    group.name = std::string(values[2]);
    if (auto valid = device::checkHolder(group.name); !valid)
        return reader.at(std::move(valid).error());
    return group;
}

Result<PaperShare> readShare(LineReader& reader)
{
    KR_TRY(const auto values, reader.values("share", 2));
    PaperShare share;
    auto commitment = base::arrayFromHex<32>(values[0]);
    if (!commitment)
        return reader.at(std::move(commitment).error());
    share.commitment = *commitment;
    share.holder = std::string(values[1]);
    if (auto valid = device::checkHolder(share.holder); !valid)
        return reader.at(std::move(valid).error());
    return share;
}

}  // namespace

std::string_view name(PaperForm form) { return kFormNames[static_cast<size_t>(form)]; }

Sha256 shareCommitment(const SetId& set, const SecureString& words)
{
    SecureString text(kCommitmentLabel.size() + set.size() + words.size());
    text.append(kCommitmentLabel);
    text.append(base::textOf(set));
    text.append(words.expose());
    return base::sha256(text.exposeBytes());
}

void writePaper(const std::optional<PaperBackup>& paper, LineWriter& out)
{
    if (!paper) {
        out.line("paper", kNone);
        return;
    }
    out.line("paper", {name(paper->form), std::to_string(paper->groupsNeeded), std::to_string(paper->identifier)});
    for (const PaperGroup& group : paper->groups)
        out.line("group", {std::to_string(group.threshold), std::to_string(group.count), group.name});
    for (const PaperShare& share : paper->shares)
        out.line("share", {base::toHex(share.commitment), share.holder});
}

Result<std::optional<PaperBackup>> readPaper(LineReader& reader)
{
    KR_TRY(const std::string_view whole, reader.value("paper"));
    if (whole == kNone)
        return std::optional<PaperBackup>();
    const size_t first = whole.find(' '), last = whole.rfind(' ');
    if (first == last)
        return reader.bad(message("A paper backup needs a form and two numbers."));
    PaperBackup paper;
    const std::string_view form = whole.substr(0, first);
    if (form != kFormNames[0] && form != kFormNames[1])
        return reader.bad(message("'%1' is not a form of a paper backup.", form));
    paper.form = form == kFormNames[0] ? PaperForm::Sealed : PaperForm::Direct;
    KR_TRY(paper.identifier, numberIn(reader, whole.substr(last + 1), 0, kMaxIdentifier));
    size_t count = 0;
    while (reader.nextIs("group") && paper.groups.size() < kMaxGroups) {
        KR_TRY(PaperGroup group, readGroup(reader));
        count += group.count;
        paper.groups.push_back(std::move(group));
    }
    KR_TRY(paper.groupsNeeded, numberIn(reader, whole.substr(first + 1, last - first - 1), 1, paper.groups.size()));
    std::set<Sha256> commitments;
    while (reader.nextIs("share") && paper.shares.size() < count) {
        KR_TRY(PaperShare share, readShare(reader));
        if (!commitments.insert(share.commitment).second)
            return reader.bad(message("Two shares have the same commitment."));
        paper.shares.push_back(std::move(share));
    }
    if (paper.shares.size() != count)
        return reader.bad(message("The groups have %1 shares, and %2 are listed.", std::to_string(count),
                                  std::to_string(paper.shares.size())));
    return std::optional<PaperBackup>(std::move(paper));
}

GroupedWay wayOf(const PaperBackup& paper)
{
    GroupedWay out{paper.groupsNeeded, {}};
    auto share = paper.shares.begin();
    for (const PaperGroup& group : paper.groups) {
        Way way{group.threshold, {}};
        for (unsigned i = 0; i < group.count; ++i)
            way.holders.push_back((share++)->holder);
        out.groups.push_back(std::move(way));
    }
    return out;
}

}  // namespace keyrite::set
