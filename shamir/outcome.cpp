#include "shamir/outcome.h"

namespace keyrite::shamir {

namespace {

// "Share 3", "Shares 1 and 3", "Shares 1, 2 and 3".
std::string named(const std::vector<size_t>& shares)
{
    if (shares.empty())
        return "The share";
    std::string out = shares.size() == 1 ? "Share " : "Shares ";
    for (size_t i = 0; i < shares.size(); ++i) {
        if (i > 0)
            out += i + 1 == shares.size() ? " and " : ", ";
        out += std::to_string(shares[i] + 1);
    }
    return out;
}

std::string groupName(const Problem& p) { return p.group == kNone ? "the group" : "group " + std::to_string(p.group + 1); }

std::string haveOf(const Problem& p) { return std::to_string(p.have) + " of the " + std::to_string(p.need); }

std::string ofCreation(const Problem& p)
{
    switch (p.fault) {
        case Fault::SecretLength:
            return "The secret must be 16 to 64 bytes long, an even number; it has " + std::to_string(p.have) + " bytes.";
        case Fault::IterationExponent:
            return "The iteration exponent must be 0 to 15.";
        case Fault::GroupCount:
            return "There must be 1 to 16 groups, not " + std::to_string(p.have) + ".";
        case Fault::GroupThreshold:
            return "The number of groups needed must be at least 1 and at most the number of groups.";
        case Fault::MemberCount:
            return "At most 16 shares can be made in " + groupName(p) + ".";
        case Fault::MemberThreshold:
            return "In " + groupName(p) + ", at least 2 shares must be needed, and no more than there are.";
        case Fault::OutputSize:
            return "The memory for the result must have room for exactly " + std::to_string(p.need) + " units; it has " +
                   std::to_string(p.have) + ".";
        case Fault::Passphrase:
            return "The passphrase must be at most 256 characters of printable ASCII.";
        default:
            return {};
    }
}

std::string ofOneShare(const Problem& p)
{
    const std::string share = named(p.shares), word = ": word " + std::to_string(p.word + 1);
    switch (p.fault) {
        case Fault::UnknownWord:
            return share + word + " is not in the word list.";
        case Fault::ShortWord:
            return share + word + " has fewer than four letters.";
        case Fault::WordCount:
            return share + " has " + std::to_string(p.have) +
                   " words; shares have 20 words for 16 bytes, 33 for 32, 59 for 64.";
        case Fault::Checksum:
            return share + " is not copied correctly: its checksum is wrong. A word is wrong, missing, or in the wrong place.";
        case Fault::Padding:
            return share + " is not a valid share: bits that must be zero are not, although its checksum is right.";
        case Fault::GroupThresholdTooHigh:
            return share + " is not a valid share: it asks for more groups than there are.";
        case Fault::GroupIndex:
            return share + " is not a valid share: the number of its group is higher than the number of groups.";
        default:
            return {};
    }
}

std::string ofMixture(const Problem& p)
{
    const std::string does = p.shares.size() == 1 ? " does" : " do", has = p.shares.size() == 1 ? " has" : " have";
    const std::string apart = named(p.shares) + does + " not belong to the other shares: ";
    switch (p.fault) {
        case Fault::OtherIdentifier:
            return apart + "another identifier (the first two words differ).";
        case Fault::OtherExtendable:
            return apart + "another format (extendable or not).";
        case Fault::OtherIterationExponent:
            return apart + "another iteration exponent.";
        case Fault::OtherGroupThreshold:
            return apart + "another number of groups needed.";
        case Fault::OtherGroupCount:
            return apart + "another number of groups.";
        case Fault::OtherWordCount:
            return apart + "another number of words.";
        case Fault::OtherMemberThreshold:
            return apart + "another number of shares needed in " + groupName(p) + ".";
        case Fault::Repeated:
            return named(p.shares) + " are the same share.";
        case Fault::SamePlace:
            return named(p.shares) + " are different and claim the same place in the set. At least one of them is wrong.";
        default:
            return {};
    }
}

std::string ofSet(const Problem& p)
{
    const std::string in = p.group == kNone ? "" : " in group " + std::to_string(p.group + 1);
    switch (p.fault) {
        case Fault::NoShares:
            return "No share was given.";
        case Fault::TooManyShares:
            return "More than 256 shares were given; no set has so many.";
        case Fault::TooFewShares:
            return "There are " + haveOf(p) + " shares needed" + in + ".";
        case Fault::TooFewGroups:
            return "There are " + haveOf(p) + " complete groups needed.";
        case Fault::OneIsWrong:
            return named(p.shares) + " do not fit together. At least one is wrong, although its checksum is right; which one " +
                   "cannot be said without a further share.";
        case Fault::Wrong:
            return named(p.shares) + (p.shares.size() == 1 ? " is" : " are") +
                   " wrong: the checksum is right, but the value contradicts the other shares.";
        case Fault::TwoSecrets:
            return named(p.shares) +
                   " belong to more than one secret, and as many speak for one as for another. Some of them " +
                   "are forged; which ones cannot be said.";
        default:
            return {};
    }
}

}  // namespace

std::string describe(const Problem& problem)
{
    for (const auto& say : {ofCreation, ofOneShare, ofMixture, ofSet})
        if (std::string text = say(problem); !text.empty())
            return text;
    return "The shares cannot be used.";
}

}  // namespace keyrite::shamir
