// How this room says what went wrong. It includes nothing of ours, so it has an error type of its own: what, and which.
// Shares and words are named by their place in the caller's order, from 0; describe() counts from 1, as people do.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace keyrite::shamir {

// What is said, with the arguments apart, so that a caller can say it in another language.
struct Sentence {
    Sentence() = default;
    // A name, a number, what the system says: it stays as it is in every language.
    Sentence(std::string asItIs) : verbatim(std::move(asItIs)) {}

    bool empty() const { return english[0] == '\0' && verbatim.empty(); }

    const char* english = "";              // the whole pattern; %1 … %9 are places for the arguments
    std::vector<Sentence> arguments = {};  // a sentence may stand in another one
    std::string verbatim = {};             // where there is no pattern
};
// Marks a pattern for translation.
inline Sentence text(const char* english, std::vector<Sentence> arguments = {})
{
    Sentence out;
    out.english = english;
    out.arguments = std::move(arguments);
    return out;
}

enum class Fault {
    // What was asked for when shares are made.
    SecretLength,       // not 16 to 64 bytes, or an odd number of bytes
    IterationExponent,  // above 15
    GroupCount,         // none, or more than 16
    GroupThreshold,     // 0, or above the number of groups
    MemberCount,        // more than 16 in `group`
    MemberThreshold,    // below 2, or above the number of members of `group`
    OutputSize,         // the caller's memory is not as large as the result; `need` says what it takes
    Passphrase,         // too long, or a character outside of printable ASCII

    // One share alone; `shares` names it where several were given.
    UnknownWord,            // `word`: not in the list
    ShortWord,              // `word`: fewer than four letters
    WordCount,              // `have` words: no share has this many
    Checksum,               // a word is wrong, missing, or in the wrong place
    Padding,                // the checksum holds, but bits that must be zero are not
    GroupThresholdTooHigh,  // more groups needed than there are
    GroupIndex,             // its group's number is not below the number of groups

    // Shares that do not belong together; `shares` names the odd ones.
    OtherIdentifier,
    OtherExtendable,
    OtherIterationExponent,
    OtherGroupThreshold,
    OtherGroupCount,
    OtherWordCount,
    OtherMemberThreshold,  // within `group`
    Repeated,              // the same share twice
    SamePlace,             // two different shares that claim the same place

    // The set as a whole.
    NoShares,
    TooManyShares,  // more than 256
    TooFewShares,   // `group` has `have` of `need`
    TooFewGroups,   // `have` of `need` groups are complete

    // Forged or miscopied values behind a good checksum.
    OneIsWrong,  // at least one of `shares` is wrong and nothing at hand says which
    Wrong,       // `shares` are wrong: they contradict the largest number that agree
    TwoSecrets,  // `shares` fall into camps of equal size that each look right
};

inline constexpr size_t kNone = static_cast<size_t>(-1);

struct Problem {
    Fault fault;
    std::vector<size_t> shares = {};
    size_t word = kNone;
    size_t group = kNone;
    size_t have = 0;
    size_t need = 0;
};

// One sentence or two, without any word of a share. Not a secret.
Sentence describe(const Problem& problem);

// A value or a Problem. Reading the value of a failure is undefined, as with every expected type: look first.
template <class T>
class [[nodiscard]] Outcome {
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(Problem problem) : m_state(std::in_place_index<1>, std::move(problem)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T& operator*() const { return *std::get_if<0>(&m_state); }
    const T* operator->() const { return std::get_if<0>(&m_state); }
    const Problem& problem() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Problem> m_state;
};

struct Done {};

}  // namespace keyrite::shamir
