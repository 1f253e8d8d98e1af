#include "scripts/card_pile.h"

#include <algorithm>

#include "scripts/picture_codes.h"
#include "shamir/share.h"
#include "shamir/words.h"
#include "wrap/capsule.h"

namespace keyrite::scripts {

namespace {

constexpr std::string_view kRecipientStart = "age1";

class CardSink final : public scan::CodeSink {
public:
    explicit CardSink(CardPile& pile) : m_pile(pile) {}
    void code(size_t, std::span<const char> text) override { m_pile.take(text); }

private:
    CardPile& m_pile;
};

// Also one with a wrong word, or with words that stand on the paper by hand: whoever holds it up must be told.
bool isShare(std::string_view code)
{
    constexpr size_t kFewWords = 8;

    SecureBuffer room(shamir::kMaxWords * sizeof(uint16_t));
    const ByteSpan bytes = room.mutableBytes();
    const auto count = shamir::readText(code, {reinterpret_cast<uint16_t*>(bytes.data()), shamir::kMaxWords});
    return count && *count >= kFewWords;
}

Result<BroughtCard> brought(device::VerifiedCard card)
{
    const wrap::Recipient recipient = card->card.recipient;
    const Sha256 hash = device::cardHash(card->text);
    return BroughtCard{std::move(card), recipient, hash};
}

BroughtCard brought(const wrap::Recipient& recipient) { return {std::nullopt, recipient, device::recipientHash(recipient)}; }

Result<BroughtCard> cardOfPicture(const std::string& file, engine::Watcher& watcher)
{
    CardPile pile;
    CardSink sink(pile);
    KR_OK(readCodes(file, sink, watcher));
    return pile.card(file);
}

CardPile pileOf(const std::vector<SecureString>& codes)
{
    CardPile out;
    for (const SecureString& code : codes)
        out.take(code.expose());
    return out;
}

}  // namespace

void CardPile::take(std::span<const char> code)
{
    const std::string_view text(code.data(), code.size());
    const auto keep = [this](Error error) {
        if (!m_problem)
            m_problem = std::move(error);
    };
    if (wrap::looksLikeChunk(device::kCardChunks, text)) {
        const auto chunk = wrap::parseChunk(device::kCardChunks, text);
        if (auto added = chunk ? m_chunks.add(*chunk) : Result<void>(fail(chunk.error())); !added)
            keep(std::move(added).error());
    } else if (text.starts_with(kRecipientStart)) {
        const auto recipient = wrap::Recipient::parse(text);
        if (!recipient)
            keep(recipient.error());
        else if (std::find(m_recipients.begin(), m_recipients.end(), *recipient) == m_recipients.end())
            m_recipients.push_back(*recipient);
    } else if (wrap::looksLikeChunk(wrap::kCapsuleChunks, text)) {
        m_capsule = true;
    } else if (isShare(text)) {
        m_share = true;
    } else {
        ++m_others;
    }
}

CardPile::Count CardPile::count() const
{
    const auto cards = m_chunks.found();
    size_t read = m_recipients.size(), expected = m_recipients.size();
    for (const auto& card : cards) {
        read += card.count - card.missing.size();
        expected += card.count;
    }
    // Further codes would not change the answer.
    const bool decided = m_share || m_capsule || m_problem || cards.size() + m_recipients.size() > 1;
    if (decided)
        read = expected = std::max<size_t>(read, 1);
    return expected > 0 ? Count{read, expected} : Count{m_others, 0};
}

Result<BroughtCard> CardPile::card(const std::string& from) const
{
    const auto cards = m_chunks.found();
    if (m_share)
        return fail(Errc::WrongAnswer, message("This is the page of a share of a paper backup, and not the page of a card."),
                    from,
                    message("Turn it face down now and give it back to its holder; note it as an exception. Bring the card."));
    if (m_capsule)
        return fail(Errc::WrongAnswer, message("This is a page with codes of a paper backup, and not the page of a card."),
                    from, message("Put it back to its sheet, and bring the card."));
    if (m_problem)
        return fail(*m_problem);
    if (cards.size() + m_recipients.size() > 1)
        return fail(Errc::WrongAnswer, message("These are the codes of more than one device."), from,
                    message("Show one page alone: the card of the device that this step names."));
    if (!m_recipients.empty())
        return brought(m_recipients.front());
    if (cards.empty())
        return fail(Errc::WrongAnswer,
                    m_others > 0 ? message("The codes that were read are of something else: no card is among them.")
                                 : message("No code was found."),
                    from, message("Show the page of the card, flat and whole; or bring the card as a file."));
    KR_TRY(const Bytes joined, m_chunks.joined(cards.front().id));
    KR_TRY(device::VerifiedCard card, device::cardFromChunks(joined, cards.front().mode, from));
    return brought(std::move(card));
}

CardPile::Count countCardCodes(const std::vector<SecureString>& codes) { return pileOf(codes).count(); }

Result<BroughtCard> cardOfCodes(const std::vector<SecureString>& codes) { return pileOf(codes).card("camera"); }

Result<BroughtCard> bringCard(const std::string& named, engine::Watcher& watcher)
{
    if (!named.starts_with(kRecipientStart) && isPicture(named))
        return cardOfPicture(named, watcher);
    if (!named.starts_with(kRecipientStart) && device::isCardFile(named)) {
        KR_TRY(device::VerifiedCard card, device::readCard(named));
        return brought(std::move(card));
    }
    KR_TRY(const wrap::Recipient recipient, device::readRecipient(named));
    return brought(recipient);
}

}  // namespace keyrite::scripts
