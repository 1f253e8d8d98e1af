// What is shown where the card of a device is wanted: codes from a camera, a picture or a PDF. They are those of a card's page,
// or one age1… recipient. A page that belongs elsewhere is recognised, and nothing of it is kept: it may be a share.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "device/card_codes.h"
#include "engine/step.h"
#include "secret/secure_string.h"

namespace keyrite::scripts {

struct BroughtCard {
    std::optional<device::VerifiedCard> card;  // none: a bare recipient
    wrap::Recipient recipient;
    Sha256 hash;  // of the card, or of the recipient
};

class CardPile {
public:
    // The text of one distinct code.
    void take(std::span<const char> code);

    // For somebody who holds a page before a camera: how many codes are read, and how many it takes; 0 while no code has told.
    // When all are there card() has an answer, good or bad.
    struct Count {
        size_t read = 0, expected = 0;
    };
    Count count() const;

    // The one card that was shown. Errc::WrongAnswer for a page of a paper backup, for several cards, for no card at all;
    // Errc::Incomplete; what wrap::parseChunk and device::cardFromChunks refuse. `from` is the error's subject.
    Result<BroughtCard> card(const std::string& from) const;

private:
    wrap::ChunkCollector m_chunks{device::kCardChunks};
    std::vector<wrap::Recipient> m_recipients;  // each once
    std::optional<Error> m_problem;             // of the first code that contradicts
    size_t m_others = 0;                        // codes of something else
    bool m_share = false, m_capsule = false;
};

// Of all codes that a camera has read so far.
CardPile::Count countCardCodes(const std::vector<SecureString>& codes);
Result<BroughtCard> cardOfCodes(const std::vector<SecureString>& codes);

// What somebody names: an age1… recipient; a card's file with its .sig beside it; a file with a recipient; a picture or PDF of
// a card's page.
Result<BroughtCard> bringCard(const std::string& named, engine::Watcher& watcher);

}  // namespace keyrite::scripts
