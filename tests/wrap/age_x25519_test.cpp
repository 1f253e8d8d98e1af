#include "wrap/age_x25519.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <nlohmann/json.hpp>

#include "support/error_of.h"
#include "support/vectors.h"
#include "wrap/bech32.h"
#include "wrap/fixed_random.h"

namespace keyrite::wrap {
namespace {

using tests::errorOf;

// From C2SP age.md, "The X25519 recipient type".
constexpr std::string_view kIdentity = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
constexpr std::string_view kRecipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

std::string recipientText(const Bytes& key)
{
    const SecureString text = encodeBech32("age", key);
    return std::string(text.expose());
}

TEST(AgeKeys, AgreeWithTheExampleOfTheSpecification)
{
    const auto identity = Identity::parse(kIdentity);
    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->recipient().format(), kRecipient);
    const SecureString again = identity->format();
    EXPECT_EQ(again.expose(), kIdentity);
    const auto recipient = Recipient::parse(kRecipient);
    ASSERT_TRUE(recipient);
    EXPECT_EQ(*recipient, identity->recipient());
    EXPECT_EQ(recipient->format(), kRecipient);
}

TEST(AgeKeys, AreReadInOneFormOnly)
{
    EXPECT_EQ(errorOf(Recipient::parse("AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ")), Errc::Malformed);
    EXPECT_EQ(errorOf(Recipient::parse(std::string(kRecipient) + "\n")), Errc::Malformed);
    EXPECT_EQ(errorOf(Recipient::parse(" " + std::string(kRecipient))), Errc::Malformed);
    EXPECT_EQ(errorOf(Recipient::parse(kIdentity)), Errc::Malformed);
    EXPECT_EQ(errorOf(Recipient::parse("")), Errc::Malformed);
    EXPECT_EQ(errorOf(Recipient::parse(recipientText(Bytes(31, 9)))), Errc::Malformed);
    EXPECT_EQ(errorOf(Recipient::parse(recipientText(Bytes(33, 9)))), Errc::Malformed);
    EXPECT_EQ(errorOf(Identity::parse("age-secret-key-1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpq4egaex")),
              Errc::Malformed);
    EXPECT_EQ(errorOf(Identity::parse(kRecipient)), Errc::Malformed);
}

// The points of low order on Curve25519 and its twist, with the unreduced forms of the last three.
TEST(AgeKeys, RefuseRecipientsThatProtectNothing)
{
    for (const char* hex : {"0000000000000000000000000000000000000000000000000000000000000000",
                            "0100000000000000000000000000000000000000000000000000000000000000",
                            "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                            "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"}) {
        const Bytes key = *base::fromHex(hex);
        EXPECT_EQ(errorOf(Recipient::parse(recipientText(key))), Errc::WeakKey) << hex;
        const auto identity = Identity::parse(kIdentity);
        X25519Key peer;
        std::copy(key.begin(), key.end(), peer.begin());
        EXPECT_EQ(errorOf(identity->agree(peer)), Errc::WeakKey) << hex;
    }
}

// A wrap to the unreduced form of a key could not be opened by its owner: the salt would differ.
TEST(AgeKeys, RefuseUnreducedRecipients)
{
    Bytes key(32, 0xff);
    key[0] = 0xf6;  // 2^255 - 10, which is 9: the base point
    key[31] = 0x7f;
    EXPECT_EQ(errorOf(Recipient::parse(recipientText(key))), Errc::WeakKey);
    Bytes base(32, 0);
    base[0] = 9;
    EXPECT_TRUE(Recipient::parse(recipientText(base)));
    base[31] = 0x80;
    EXPECT_EQ(errorOf(Recipient::parse(recipientText(base))), Errc::WeakKey);
}

TEST(AgeKeys, BothSidesAgreeOnOneSecret)
{
    tests::FixedRandom random("agree");
    const Identity a = Identity::generate(random);
    const Identity b = Identity::generate(random);
    const auto ab = a.agree(b.recipient().key());
    const auto ba = b.agree(a.recipient().key());
    ASSERT_TRUE(ab && ba);
    EXPECT_TRUE(*ab == *ba);
    EXPECT_FALSE(a.recipient() == b.recipient());
}

TEST(AgeKeys, ComputeX25519AsWycheproofExpects)
{
    KR_VECTOR(path, "wycheproof/x25519_test.json");
    const auto file = nlohmann::json::parse(tests::slurp(path));
    int computed = 0, refused = 0;
    for (const auto& group : file["testGroups"])
        for (const auto& test : group["tests"]) {
            SCOPED_TRACE(test["tcId"].get<int>());
            const Bytes privateKey = *base::fromHex(test["private"].get<std::string>(), 32);
            const Bytes publicKey = *base::fromHex(test["public"].get<std::string>(), 32);
            const SecureString text = encodeBech32("AGE-SECRET-KEY-", privateKey);
            const auto identity = Identity::parse(text.expose());
            ASSERT_TRUE(identity);
            X25519Key peer;
            std::copy(publicKey.begin(), publicKey.end(), peer.begin());
            const auto shared = identity->agree(peer);
            const std::string expected = test["shared"].get<std::string>();
            if (expected == std::string(64, '0')) {
                ++refused;
                EXPECT_EQ(errorOf(shared), Errc::WeakKey);
            } else {
                ++computed;
                ASSERT_TRUE(shared);
                EXPECT_EQ(base::toHex(shared->expose()), expected);
            }
        }
    EXPECT_EQ(computed + refused, 518);
    EXPECT_GT(refused, 10);
}

TEST(AgeKeysMemory, NoSecretBufferOutlivesTheTests) { EXPECT_EQ(SecureBuffer::liveCount(), 0); }

}  // namespace
}  // namespace keyrite::wrap
