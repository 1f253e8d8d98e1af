// A device's card on paper: its check words, to be read aloud and compared, and the card itself as codes for a camera. Public.
#pragma once

#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/mode.h"
#include "base/result.h"
#include "print/paper.h"

namespace keyrite::sheets {

// Codes that the page has room for.
inline constexpr size_t kMaxCardPageCodes = 6;

struct CardPaper {
    Mode mode = Mode::Rehearsal;
    std::string name;    // of the device
    std::string holder;  // at most 100 bytes
    std::string kind;    // "software"
    std::string recipient;
    Bytes approvalKey;                // 32 bytes
    std::string made;                 // base::formatUtc, as the card says
    Sha256 hash{};                    // of the card; its check words are those that a ceremony compares
    std::vector<std::string> chunks;  // "KC1:..." (rehearsal "KCX:...")
    std::string tool;                 // name and version
};

// A PDF/A-1b file of one page. Errc::PlanRejected where the holder's name has a character that is in none of the fonts;
// Errc::TooLarge above kMaxCardPageCodes.
Result<Bytes> cardPage(const CardPaper& card, print::Paper paper);

}  // namespace keyrite::sheets
