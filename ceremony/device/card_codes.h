// A signed card as the codes of its page, and back: card and signature, one after the other, in chunks (wrap/chunk.h) with the
// prefix `KC1:`, in rehearsals `KCX:` (docs/formats/card.md).
#pragma once

#include "device/device_card.h"
#include "wrap/chunk.h"

namespace keyrite::device {

inline constexpr wrap::ChunkKind kCardChunks{
    "KC1:",
    "KCX:",
    6,
    text("a device card"),
    text("Hold the page flat before the camera again; when it fails again, bring the card as a file."),
    text("One of the pages is not genuine: begin again with one page, straight from the device's holder."),
    text("Show the whole page of the card, every code of it."),
    text("Shorten the holder's name, or bring the card as a file.")};

// The texts of the codes, in order: at most 3 for a card that keyrite makes. Errc::TooLarge above 6.
Result<std::vector<std::string>> cardCodes(const SignedCard& card);

// `joined` as a collector of chunks gives it, `mode` that of their prefix. Errc::Malformed where no signature follows a card;
// Errc::ModeMismatch where the card is of the other mode; what CardVerifier refuses.
Result<VerifiedCard> cardFromChunks(ByteView joined, Mode mode, std::string_view subject);

}  // namespace keyrite::device
