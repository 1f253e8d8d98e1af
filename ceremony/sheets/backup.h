// What every sheet of one paper backup says. All of it is public: the words of a share are not here.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/mode.h"
#include "print/paper.h"

namespace keyrite::sheets {

enum class Form {
    Sealed,  // the shares split the secret that opens the capsule; every holder gets the capsule too
    Direct,  // the shares split the 32-byte seed of the Ed25519 key itself; there is no capsule
};

// Limits that the sheets are laid out and tested for.
inline constexpr size_t kMaxKeyNameBytes = 200;
inline constexpr size_t kMaxHolderBytes = 100;
inline constexpr size_t kMaxGroupNameBytes = 100;

// Of the 33 words of a share, when the last ones are left blank to be written by hand: the sheet has the 4 words that say which
// share it is and the first 13 of its value; the other 13 of the value and the 3 of the checksum never reach a printer.
// docs/threat-model.md, 8.8, says why it must be these.
inline constexpr size_t kShareWords = 33;
inline constexpr size_t kBlankWords = 16;
inline constexpr size_t kPrintedWords = kShareWords - kBlankWords;

struct GroupFacts {
    std::string name;  // may be empty when there is one group
    unsigned threshold = 0, count = 0;
};

struct ShareFacts {
    size_t group = 0, member = 0;  // from 0
    std::string holder;
    Sha256 commitment{};  // SHA-256("keyrite share v1" || set id || words)
};

struct Backup {
    Mode mode = Mode::Rehearsal;
    Form form = Form::Sealed;
    std::string keyName;
    std::string algorithm;  // keys::name(Algorithm)
    Sha256 fingerprint{};   // of the subject key
    Sha256 core{};          // SHA-256 of the manifest core
    std::array<uint8_t, 16> setId{};
    std::string date;    // UTC day, "2026-11-21"
    std::string moment;  // base::formatUtc, for the documents' own dates
    std::string tool;    // name and version
    std::optional<Sha256> disc;
    std::string identifier;    // the first two words of every share: "academic acid"
    bool wordsByHand = false;  // the last kBlankWords of each share are boxes, and no code has the share
    unsigned groupsNeeded = 1;
    std::vector<GroupFacts> groups;
    std::vector<ShareFacts> shares;       // group after group
    std::vector<std::string> coalitions;  // set/coalitions.h
    std::vector<std::string> chunks;      // "KR1:..." (rehearsal "KRX:...") as printed; empty in direct form
    Sha256 capsule{};                     // sealed form; zero otherwise
    size_t capsuleBytes = 0;
    std::string publicKey;  // OpenSSH line without newline
};

// Errc::NotPermitted, with the label named, when a character is in none of the printed fonts; for plans too.
Result<void> checkPrintable(std::string_view label);

// Everything that can be wrong with the facts before anything is drawn: labels, lengths, counts, chunks.
Result<void> checkBackup(const Backup& backup);

// "any 3 of the 5 sheets"; with groups "2 of the 3 groups: Board (any 2 of 3), Staff (any 3 of 5), ...".
std::string ruleInWords(const Backup& backup);

}  // namespace keyrite::sheets
