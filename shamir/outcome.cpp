#include "shamir/outcome.h"

namespace keyrite::shamir {

namespace {

std::string number(size_t n) { return std::to_string(n); }

// "3", or "1, 2, 3".
std::string numbers(const std::vector<size_t>& shares)
{
    std::string out;
    for (const size_t share : shares)
        out += (out.empty() ? "" : ", ") + number(share + 1);
    return out;
}

std::string group(const Problem& p) { return number(p.group + 1); }

Sentence ofCreation(const Problem& p)
{
    switch (p.fault) {
        case Fault::SecretLength:
            return text("The secret must be 16 to 64 bytes long, an even number; it has %1 bytes.", {number(p.have)});
        case Fault::IterationExponent:
            return text("The iteration exponent must be 0 to 15.");
        case Fault::GroupCount:
            return text("There must be 1 to 16 groups, not %1.", {number(p.have)});
        case Fault::GroupThreshold:
            return text("The number of groups needed must be at least 1 and at most the number of groups.");
        case Fault::MemberCount:
            return text("At most 16 shares can be made in group %1.", {group(p)});
        case Fault::MemberThreshold:
            return text("In group %1, at least 2 shares must be needed, and no more than there are.", {group(p)});
        case Fault::OutputSize:
            return text("The memory for the result must have room for exactly %1 units; it has %2.",
                        {number(p.need), number(p.have)});
        case Fault::Passphrase:
            return text("The passphrase must be at most 256 characters of printable ASCII.");
        default:
            return {};
    }
}

// What is wrong with one share, said after its name.
Sentence ofOneShare(const Problem& p)
{
    switch (p.fault) {
        case Fault::UnknownWord:
            return text("word %1 is not in the word list.", {number(p.word + 1)});
        case Fault::ShortWord:
            return text("word %1 has fewer than four letters.", {number(p.word + 1)});
        case Fault::WordCount:
            return text("it has %1 words; shares have 20 words for 16 bytes, 33 for 32, 59 for 64.", {number(p.have)});
        case Fault::Checksum:
            return text("it is not copied correctly: its checksum is wrong. A word is wrong, missing, or in the wrong place.");
        case Fault::Padding:
            return text("it is not a valid share: bits that must be zero are not, although its checksum is right.");
        case Fault::GroupThresholdTooHigh:
            return text("it is not a valid share: it asks for more groups than there are.");
        case Fault::GroupIndex:
            return text("it is not a valid share: the number of its group is higher than the number of groups.");
        default:
            return {};
    }
}

// What is different about shares that do not belong to the others.
Sentence ofDifference(const Problem& p)
{
    switch (p.fault) {
        case Fault::OtherIdentifier:
            return text("another identifier (the first two words differ)");
        case Fault::OtherExtendable:
            return text("another format (extendable or not)");
        case Fault::OtherIterationExponent:
            return text("another iteration exponent");
        case Fault::OtherGroupThreshold:
            return text("another number of groups needed");
        case Fault::OtherGroupCount:
            return text("another number of groups");
        case Fault::OtherWordCount:
            return text("another number of words");
        case Fault::OtherMemberThreshold:
            return text("another number of shares needed in group %1", {group(p)});
        default:
            return {};
    }
}

Sentence ofSet(const Problem& p)
{
    const std::string shares = numbers(p.shares);
    switch (p.fault) {
        case Fault::Repeated:
            return text("Shares %1 are the same share.", {shares});
        case Fault::SamePlace:
            return text("Shares %1 are different and claim the same place in the set. At least one of them is wrong.",
                        {shares});
        case Fault::NoShares:
            return text("No share was given.");
        case Fault::TooManyShares:
            return text("More than 256 shares were given; no set has so many.");
        case Fault::TooFewShares:
            if (p.group == kNone)
                return text("There are %1 of the %2 shares needed.", {number(p.have), number(p.need)});
            return text("There are %1 of the %2 shares needed in group %3.", {number(p.have), number(p.need), group(p)});
        case Fault::TooFewGroups:
            return text("There are %1 of the %2 complete groups needed.", {number(p.have), number(p.need)});
        case Fault::OneIsWrong:
            return text(
                "Shares %1 do not fit together. At least one is wrong, although its checksum is right; which one cannot "
                "be said without a further share.",
                {shares});
        case Fault::Wrong:
            return p.shares.size() == 1
                       ? text("Share %1 is wrong: the checksum is right, but the value contradicts the other shares.", {shares})
                       : text("Shares %1 are wrong: the checksum is right, but the value contradicts the other shares.",
                              {shares});
        case Fault::TwoSecrets:
            return text(
                "Shares %1 belong to more than one secret, and as many speak for one as for another. Some of them are "
                "forged; which ones cannot be said.",
                {shares});
        default:
            return {};
    }
}

}  // namespace

Sentence describe(const Problem& problem)
{
    if (const Sentence one = ofOneShare(problem); !one.empty())
        return problem.shares.empty() ? text("The share: %1", {one}) : text("Share %1: %2", {numbers(problem.shares), one});
    if (const Sentence other = ofDifference(problem); !other.empty())
        return problem.shares.size() == 1
                   ? text("Share %1 does not belong to the other shares: %2.", {numbers(problem.shares), other})
                   : text("Shares %1 do not belong to the other shares: %2.", {numbers(problem.shares), other});
    const Sentence asked = ofCreation(problem);
    return asked.empty() ? ofSet(problem) : asked;
}

}  // namespace keyrite::shamir
