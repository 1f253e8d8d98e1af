// The device card: what it says, and that nobody can change it without the approval key.
#include "device/device_card.h"

#include <gtest/gtest.h>

#include "base/check_words.h"
#include "keys/sshsig.h"
#include "support/error_of.h"
#include "support/pinned.h"
#include "support/scripted_operator.h"
#include "wrap/fixed_random.h"

namespace keyrite::device {
namespace {

using tests::errorOf;

keys::PrivateKey keyFrom(Random& random)
{
    return keys::PrivateKey::fromSeed(keys::Algorithm::Ed25519,
                                      keys::Seed::fill([&](std::span<uint8_t, 32> out) { random.fill(out); }))
        .value();
}

struct Made {
    std::string text, signature, byAnother;
};

Made make()
{
    tests::FixedRandom random("card");
    tests::FakeClock clock;
    const auto approval = keyFrom(random), other = keyFrom(random);
    const auto identity = wrap::Identity::generate(random);
    const std::string text =
        formatCard({Mode::Real, "alpha", "First holder", identity.recipient(), approval.publicKey(), clock.now()});
    return {text, keys::signSsh(approval, kCardNamespace, base::bytesOf(text)).value(),
            keys::signSsh(other, kCardNamespace, base::bytesOf(text)).value()};
}

const Made& card()
{
    static const Made one = make();
    return one;
}

std::string replaced(const std::string& what, const std::string& with)
{
    std::string out = card().text;
    const size_t at = out.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return out.replace(at, what.size(), with);
}

TEST(DeviceCard, IsReadAsItWasWritten)
{
    const auto verified = CardVerifier::verify(card().text, card().signature, "alpha.card");
    ASSERT_TRUE(verified) << verified.error().english();
    EXPECT_EQ((*verified)->card.name, "alpha");
    EXPECT_EQ((*verified)->card.holder, "First holder");
    EXPECT_EQ((*verified)->card.mode, Mode::Real);
    EXPECT_EQ(formatCard((*verified)->card), card().text);
}

TEST(DeviceCard, rule_8_3_isSignedByItsOwnApprovalKeyOrRefused)
{
    EXPECT_EQ(errorOf(CardVerifier::verify(card().text, card().byAnother, "alpha.card")), Errc::SignatureInvalid);
    EXPECT_EQ(errorOf(CardVerifier::verify(card().text, "", "alpha.card")), Errc::SignatureInvalid);
}

TEST(DeviceCard, EveryFlippedBitOfCardOrSignatureIsRefused)
{
    for (size_t i = 0; i < card().text.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            std::string flipped = card().text;
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
            EXPECT_FALSE(CardVerifier::verify(flipped, card().signature, "alpha.card")) << i << "." << bit;
        }
    for (size_t i = 0; i < card().signature.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            std::string flipped = card().signature;
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
            EXPECT_FALSE(CardVerifier::verify(card().text, flipped, "alpha.card")) << i << "." << bit;
        }
}

TEST(DeviceCard, EveryCutIsRefused)
{
    for (size_t size = 0; size < card().text.size(); ++size)
        EXPECT_FALSE(parseCard(card().text.substr(0, size), "alpha.card")) << size;
    EXPECT_FALSE(parseCard(card().text + "\n", "alpha.card"));
    EXPECT_FALSE(parseCard(card().text + card().text, "alpha.card"));
}

TEST(DeviceCard, WhatItCannotMeanIsRefusedWithItsLine)
{
    const std::vector<std::pair<std::string, std::string>> changes = {
        {replaced("mode=real", "mode=Real"), "alpha.card:2"},
        {replaced("name=alpha", "name=Alpha"), "alpha.card:3"},
        {replaced("name=alpha", "name=../alpha"), "alpha.card:3"},
        {replaced("name=alpha", "name=" + std::string(33, 'a')), "alpha.card:3"},
        {replaced("holder=First holder", "holder=" + std::string(201, 'x')), "alpha.card:4"},
        {replaced("kind=software", "kind=token"), "alpha.card:5"},
        {replaced("recipient=age1", "recipient=AGE1"), "alpha.card:6"},
        {replaced("attestation=none", "attestation=good"), "alpha.card:8"},
        {replaced("made=2027", "made=27"), "alpha.card:9"},
    };
    for (const auto& [text, place] : changes) {
        const auto refused = parseCard(text, "alpha.card");
        ASSERT_FALSE(refused) << text;
        EXPECT_EQ(refused.error().subject, place) << refused.error().english();
        EXPECT_FALSE(refused.error().hint.empty());
    }
    const size_t key = card().text.find("approval-key=") + 13;
    EXPECT_EQ(errorOf(parseCard(std::string(card().text).replace(key, 64, std::string(64, '0')), "alpha.card")), Errc::WeakKey);
    EXPECT_EQ(errorOf(parseCard(replaced("keyrite-card/1", "keyrite-card/2"), "alpha.card")), Errc::UnsupportedVersion);
    EXPECT_EQ(errorOf(parseCard(std::string(kMaxCardBytes + 1, 'x'), "alpha.card")), Errc::TooLarge);
}

TEST(DeviceCard, IsReadFromItsTwoFiles)
{
    tests::TempFolder folder;
    const std::string path = (folder / "alpha.card").string();
    EXPECT_EQ(errorOf(readCard(path)), Errc::NotFound);
    tests::spit(path, card().text);
    EXPECT_EQ(errorOf(readCard(path)), Errc::NotFound) << "without its signature";
    tests::spit(path + ".sig", card().signature);
    EXPECT_TRUE(readCard(path));
    tests::spit(path + ".sig", std::string(100 * 1024, 'x'));
    EXPECT_EQ(errorOf(readCard(path)), Errc::TooLarge);
}

TEST(PinnedCard, IsWrittenAndReadAsEver)
{
    const std::string words = base::checkPhrase(ByteView(cardHash(card().text)).first(16)) + "\n";
    EXPECT_TRUE(tests::isPinned("card/alpha.card", card().text));
    EXPECT_TRUE(tests::isPinned("card/alpha.card.sig", card().signature));
    EXPECT_TRUE(tests::isPinned("card/words", words));
    const auto verified = CardVerifier::verify(tests::pinned("card/alpha.card"), tests::pinned("card/alpha.card.sig"), "card");
    ASSERT_TRUE(verified) << verified.error().english();
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

}  // namespace
}  // namespace keyrite::device
