#include "wrap/bech32.h"

#include <gtest/gtest.h>

#include "support/error_of.h"

namespace keyrite::wrap {
namespace {

using tests::errorOf;

struct Good {
    const char* text;
    const char* hrp;
    const char* hex;
};

// BIP-173, "Test vectors", with the data part of the symbols 0 to 31 and of 82 zeros spelled out.
TEST(Bech32, ReadsAndWritesTheVectorsOfTheStandard)
{
    const Good cases[] = {
        {"A12UEL5L", "A", ""},
        {"a12uel5l", "a", ""},
        {"an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
         "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio", ""},
        {"abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "abcdef", "00443214c74254b635cf84653a56d7c675be77df"},
        {"11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j", "1",
         "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"},
        {"split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", "split",
         "c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d"},
        {"?1ezyfcl", "?", ""},
    };
    for (const Good& good : cases) {
        SCOPED_TRACE(good.text);
        const auto bytes = decodeBech32(good.text, good.hrp);
        ASSERT_TRUE(bytes) << bytes.error().english();
        EXPECT_EQ(base::toHex(bytes->expose()), good.hex);
        const SecureString again = encodeBech32(good.hrp, bytes->expose());
        EXPECT_EQ(again.expose(), good.text);
    }
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

// Those that concern the human-readable part itself do not apply: callers name the part that they expect.
TEST(Bech32, RefusesTheInvalidVectorsOfTheStandard)
{
    EXPECT_EQ(errorOf(decodeBech32("pzry9x0s0muk", "pzry9x0s0muk")), Errc::Malformed);  // no separator
    EXPECT_EQ(errorOf(decodeBech32("x1b4n0q5v", "x")), Errc::Malformed);                // a character outside of the alphabet
    EXPECT_EQ(errorOf(decodeBech32("li1dgmt3", "li")), Errc::Malformed);                // a checksum that is too short
    EXPECT_EQ(errorOf(decodeBech32("de1lg7wt\xff", "de")), Errc::Malformed);            // a byte outside of ASCII
    EXPECT_EQ(errorOf(decodeBech32("A1G7SGD8", "A")), Errc::Malformed);                 // a checksum over the upper-case form
}

TEST(Bech32, OneValueHasOneForm)
{
    const std::string_view lower = "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw";
    EXPECT_EQ(errorOf(decodeBech32("ABCDEF1QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LMQQQXW", "abcdef")), Errc::Malformed);
    EXPECT_EQ(errorOf(decodeBech32("ABCDEF1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "ABCDEF")), Errc::Malformed);
    std::string mixed(lower);
    mixed[10] = 'R';
    EXPECT_EQ(errorOf(decodeBech32(mixed, "abcdef")), Errc::Malformed);
}

TEST(Bech32, SeesEverySingleMistypedCharacter)
{
    const std::string text = "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w";
    for (size_t at = 0; at < text.size(); ++at)
        for (char c = 32; c < 127; ++c) {
            std::string typed = text;
            typed[at] = c;
            if (typed != text) {
                EXPECT_EQ(errorOf(decodeBech32(typed, "split")), Errc::Malformed) << typed;
            }
        }
    for (size_t length = 0; length < text.size(); ++length)
        EXPECT_EQ(errorOf(decodeBech32(text.substr(0, length), "split")), Errc::Malformed) << length;
}

// Symbols whose bits do not fill bytes: one value would have several texts. The checksums are right.
TEST(Bech32, RefusesPaddingThatIsNotZeroOrTooLong)
{
    EXPECT_EQ(errorOf(decodeBech32("a1lmyple6", "a")), Errc::Malformed);    // five bits: no byte, and one symbol too many
    EXPECT_EQ(errorOf(decodeBech32("a1qqqd87cpp", "a")), Errc::Malformed);  // a byte and seven bits
    EXPECT_EQ(errorOf(decodeBech32("a1lacwuu8k", "a")), Errc::Malformed);   // a byte and the bits 01
    const auto good = decodeBech32("a1lu9cgf6y", "a");                      // a byte and the bits 00
    ASSERT_TRUE(good);
    EXPECT_EQ(base::toHex(good->expose()), "ff");
}

TEST(Bech32, ErrorsDoNotShowTheText)
{
    const auto result = decodeBech32("AGE-SECRET-KEY-1SECRETSECRET", "AGE-SECRET-KEY-");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().english().find("SECRETSECRET"), std::string::npos);
}

TEST(Bech32, HasNoLengthLimit)
{
    for (size_t size : {1u, 2u, 3u, 4u, 5u, 100u, 1216u}) {
        const Bytes bytes(size, 0xa7);
        const SecureString text = encodeBech32("age1pq", bytes);
        const auto decoded = decodeBech32(text.expose(), "age1pq");
        ASSERT_TRUE(decoded);
        EXPECT_TRUE(base::equal(decoded->expose(), bytes));
    }
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

}  // namespace
}  // namespace keyrite::wrap
