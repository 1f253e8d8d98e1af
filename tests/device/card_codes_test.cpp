// The codes of a card's page: one card has one sequence of codes, and nothing but that card comes back from it.
#include "device/card_codes.h"

#include <gtest/gtest.h>

#include "keys/sshsig.h"
#include "support/error_of.h"
#include "support/pinned.h"
#include "wrap/capsule.h"
#include "wrap/fixed_random.h"

namespace keyrite::device {
namespace {

using tests::errorOf;

SignedCard makeCard(Mode mode, const std::string& name, const std::string& holder)
{
    tests::FixedRandom random("codes " + name);
    const auto approval = keys::PrivateKey::fromSeed(keys::Algorithm::Ed25519,
                                                     keys::Seed::fill([&](std::span<uint8_t, 32> out) { random.fill(out); }))
                              .value();
    const DeviceCard card{mode, name, holder, wrap::Identity::generate(random).recipient(), approval.publicKey(), UtcTime{0}};
    const std::string text = formatCard(card);
    return {card, text, keys::signSsh(approval, kCardNamespace, base::bytesOf(text)).value()};
}

Bytes joinedOf(const std::vector<std::string>& codes)
{
    wrap::ChunkCollector collector(kCardChunks);
    for (const std::string& code : codes)
        EXPECT_TRUE(collector.add(*wrap::parseChunk(kCardChunks, code)));
    return *collector.joined(collector.found().at(0).id);
}

Result<VerifiedCard> fromText(const std::string& text, Mode mode = Mode::Rehearsal)
{
    return cardFromChunks(base::bytesOf(text), mode, "page");
}

TEST(CardCodes, GiveTheCardBack)
{
    for (const Mode mode : {Mode::Rehearsal, Mode::Real}) {
        const SignedCard card = makeCard(mode, "alpha", "First holder");
        const auto codes = cardCodes(card);
        ASSERT_TRUE(codes) << codes.error().english();
        EXPECT_EQ(codes->front().substr(0, 4), mode == Mode::Real ? "KC1:" : "KCX:");
        const auto back = cardFromChunks(joinedOf(*codes), mode, "page");
        ASSERT_TRUE(back) << back.error().english();
        EXPECT_EQ((*back)->text, card.text);
        EXPECT_EQ((*back)->signature, card.signature);
    }
}

// A page has two rows of three codes; no card that keyrite makes needs the second one.
TEST(CardCodes, TheLongestCardHasThreeAndSixIsTheMost)
{
    SignedCard card = makeCard(Mode::Rehearsal, std::string(32, 'a'), std::string(100, 'x'));
    EXPECT_EQ(cardCodes(card)->size(), 3u);
    card.signature = std::string(kCardChunks.mostBytes() - card.text.size(), 'x');
    EXPECT_EQ(cardCodes(card)->size(), 6u);
    card.signature += "x";
    EXPECT_EQ(errorOf(cardCodes(card)), Errc::TooLarge);
    const std::string seven = "KCX:ABCDEFGH:07/07:MY";
    EXPECT_EQ(errorOf(wrap::parseChunk(kCardChunks, seven)), Errc::Malformed);
    EXPECT_TRUE(wrap::parseChunk(wrap::kCapsuleChunks, "KRX" + seven.substr(3)));
}

TEST(CardCodes, AndTheCodesOfACapsuleAreToldApart)
{
    const std::string card = cardCodes(makeCard(Mode::Real, "alpha", "First holder"))->front();
    const std::string capsule = wrap::toChunks(wrap::kCapsuleChunks, Bytes(10), Mode::Real)->front();
    EXPECT_FALSE(wrap::looksLikeChunk(wrap::kCapsuleChunks, card));
    EXPECT_FALSE(wrap::looksLikeChunk(kCardChunks, capsule));
    const auto refused = wrap::parseChunk(kCardChunks, capsule);
    ASSERT_EQ(errorOf(refused), Errc::Malformed);
    EXPECT_EQ(refused.error().what.english(), "A code is not one of a device card: it begins with neither 'KC1:' nor 'KCX:'.");
}

TEST(CardCodes, OfTheOtherModeAreRefused)
{
    const SignedCard card = makeCard(Mode::Rehearsal, "alpha", "First holder");
    EXPECT_EQ(errorOf(fromText(card.text + card.signature, Mode::Real)), Errc::ModeMismatch);
}

TEST(CardCodes, AreACardAndThenItsSignatureAndNothingElse)
{
    const SignedCard card = makeCard(Mode::Rehearsal, "alpha", "First holder");
    const SignedCard other = makeCard(Mode::Rehearsal, "bravo", "Second holder");
    ASSERT_TRUE(fromText(card.text + card.signature));
    EXPECT_EQ(errorOf(fromText(card.text)), Errc::Malformed) << "no signature";
    EXPECT_EQ(errorOf(fromText(card.signature)), Errc::Malformed) << "no card";
    EXPECT_EQ(errorOf(fromText(card.signature + card.text)), Errc::Malformed) << "the other way round";
    EXPECT_EQ(errorOf(fromText(card.text + "\n" + card.signature)), Errc::Malformed) << "something between";
    EXPECT_EQ(errorOf(fromText(card.text + other.signature)), Errc::SignatureInvalid) << "of another card";
    EXPECT_EQ(errorOf(fromText(card.text + card.signature + card.signature)), Errc::SignatureInvalid) << "twice";
    EXPECT_EQ(errorOf(fromText(card.text + card.signature + "\n")), Errc::SignatureInvalid) << "something after it";
    EXPECT_EQ(errorOf(fromText("")), Errc::Malformed);
    const std::string whole = card.text + card.signature;
    for (size_t i = 0; i < whole.size(); ++i) {
        std::string flipped = whole;
        flipped[i] = static_cast<char>(flipped[i] ^ 1);
        EXPECT_FALSE(fromText(flipped)) << i;
        EXPECT_FALSE(fromText(whole.substr(0, i))) << i;
    }
}

TEST(PinnedCardCodes, AreWrittenAndReadAsEver)
{
    const auto card = CardVerifier::verify(tests::pinned("card/alpha.card"), tests::pinned("card/alpha.card.sig"), "card");
    ASSERT_TRUE(card) << card.error().english();
    const auto codes = cardCodes(**card);
    ASSERT_TRUE(codes);
    std::string lines;
    for (const std::string& code : *codes)
        lines += code + "\n";
    EXPECT_TRUE(tests::isPinned("card/codes", lines));
    const auto back = cardFromChunks(joinedOf(*codes), Mode::Real, "page");
    ASSERT_TRUE(back) << back.error().english();
    EXPECT_EQ((*back)->text, tests::pinned("card/alpha.card"));
}

}  // namespace
}  // namespace keyrite::device
