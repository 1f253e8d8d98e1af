// The paper backup in the core: its scheme, who holds which share, and a commitment to each share's words
// (docs/formats/share.md).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/text_document.h"
#include "secret/secure_string.h"
#include "set/coalitions.h"

namespace keyrite::set {

using SetId = std::array<uint8_t, 16>;

// How a paper backup restores the key: shares of a secret that opens the capsule, or shares of the key's seed itself.
enum class PaperForm { Sealed, Direct };

struct PaperGroup {
    unsigned threshold = 2;  // 2 to count
    unsigned count = 2;      // to 16
    std::string name;
};

struct PaperShare {
    Sha256 commitment{};  // set/paper.h
    std::string holder;
};

// The scheme is that of SLIP-0039; the sheets themselves are not part of a set.
struct PaperBackup {
    PaperForm form = PaperForm::Sealed;
    unsigned groupsNeeded = 1;
    unsigned identifier = 0;  // of the shares, 15 bits
    std::vector<PaperGroup> groups;
    std::vector<PaperShare> shares;  // group after group, member after member
};

// "sealed", "direct"
std::string_view name(PaperForm form);

// SHA-256("keyrite share v1" || set id || words), the words in small letters with single spaces between them. A share has
// 256 random bits, so the hash may be public.
Sha256 shareCommitment(const SetId& set, const SecureString& words);

// The lines `paper=`, `group=` and `share=`.
void writePaper(const std::optional<PaperBackup>& paper, base::LineWriter& out);
Result<std::optional<PaperBackup>> readPaper(base::LineReader& reader);

// How its holders come to the key, for minimalCoalitions.
GroupedWay wayOf(const PaperBackup& paper);

}  // namespace keyrite::set
