#include "device/card_codes.h"

namespace keyrite::device {

Result<std::vector<std::string>> cardCodes(const SignedCard& card)
{
    return wrap::toChunks(kCardChunks, base::bytesOf(card.text + card.signature), card.card.mode);
}

Result<VerifiedCard> cardFromChunks(ByteView joined, Mode mode, std::string_view subject)
{
    const std::string_view text = base::textOf(joined);
    // No line of a card begins with a hyphen.
    const size_t end = text.find("\n-");
    if (end == std::string_view::npos)
        return fail(Errc::Malformed, message("The codes do not hold a card and its signature."), std::string(subject),
                    kCardChunks.forged);
    KR_TRY(VerifiedCard card,
           CardVerifier::verify(std::string(text.substr(0, end + 1)), std::string(text.substr(end + 1)), subject));
    if (card->card.mode != mode)
        return fail(Errc::ModeMismatch,
                    message("The codes are of %1, the card in them is for %2.", name(mode), name(card->card.mode)),
                    std::string(subject), kCardChunks.forged);
    return card;
}

}  // namespace keyrite::device
