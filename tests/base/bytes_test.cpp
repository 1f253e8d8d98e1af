#include "base/bytes.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/error_of.h"

namespace keyrite::base {
namespace {

using tests::errorOf;

TEST(Hex, IsLowerCaseAndReadsBack)
{
    Bytes all(256);
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<uint8_t>(i);
    const std::string hex = toHex(all);
    EXPECT_EQ(hex.substr(0, 8), "00010203");
    EXPECT_EQ(hex.substr(508), "feff");
    EXPECT_EQ(fromHex(hex).value(), all);
    EXPECT_EQ(fromHex(hex, 256).value(), all);
    EXPECT_EQ(fromHex("").value(), Bytes{});
}

TEST(Hex, HasOneFormOnly)
{
    for (const char* bad : {"A0", "aF", "0", "abc", "0x", "g0", "0g", " 0", "00 ", "0\n", "/0", ":0", "`0"})
        EXPECT_EQ(errorOf(fromHex(bad)), Errc::Malformed) << bad;
    EXPECT_EQ(errorOf(fromHex(std::string_view("0\0", 2))), Errc::Malformed);
}

TEST(Hex, OfTheWrongLengthIsRefused)
{
    EXPECT_EQ(errorOf(fromHex("0011", 1)), Errc::Malformed);
    EXPECT_EQ(errorOf(fromHex("0011", 3)), Errc::Malformed);
    EXPECT_EQ(errorOf(fromHex("001", 1)), Errc::Malformed);
    EXPECT_EQ(errorOf(fromHex("", 1)), Errc::Malformed);
}

// RFC 4648 §10.
TEST(Base64, FollowsTheRfc)
{
    const std::pair<const char*, const char*> cases[] = {{"", ""},
                                                         {"f", "Zg=="},
                                                         {"fo", "Zm8="},
                                                         {"foo", "Zm9v"},
                                                         {"foob", "Zm9vYg=="},
                                                         {"fooba", "Zm9vYmE="},
                                                         {"foobar", "Zm9vYmFy"}};
    for (const auto& [plain, encoded] : cases) {
        EXPECT_EQ(toBase64(bytesOf(plain), Padding::Yes), encoded);
        EXPECT_EQ(textOf(fromBase64(encoded, Padding::Yes).value()), plain);
        std::string bare = encoded;
        bare.erase(std::min(bare.find('='), bare.size()));
        EXPECT_EQ(toBase64(bytesOf(plain), Padding::No), bare);
        EXPECT_EQ(textOf(fromBase64(bare, Padding::No).value()), plain);
    }
    EXPECT_EQ(toBase64(Bytes{0xfb, 0xff, 0xfe}, Padding::Yes), "+//+");
}

TEST(Base64, HasOneFormOnly)
{
    // Zh== and Zm9= carry bits that the decoder would throw away.
    for (const char* bad : {"Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Z", "Z===", "=", "====", "Zg==\n",
                            "Zg ==", " Zg==", "Zm9v\nYmFy", "Zg==Zg==", "-__-", "Zm9vYg==="})
        EXPECT_EQ(errorOf(fromBase64(bad, Padding::Yes)), Errc::Malformed) << bad;
    for (const char* bad : {"Zg==", "Zh", "Zm9", "Z", "Zg=", "Zm8=", "Zm9v ", "-__-"})
        EXPECT_EQ(errorOf(fromBase64(bad, Padding::No)), Errc::Malformed) << bad;
    EXPECT_EQ(errorOf(fromBase64(std::string_view("Zm9v\0", 5), Padding::Yes)), Errc::Malformed);
    EXPECT_EQ(errorOf(fromBase64(std::string_view("Zm9v\0\0\0\0", 8), Padding::Yes)), Errc::Malformed);
}

// RFC 4648 §10, without its padding.
TEST(Base32, FollowsTheRfc)
{
    const std::pair<const char*, const char*> cases[] = {{"", ""},
                                                         {"f", "MY"},
                                                         {"fo", "MZXQ"},
                                                         {"foo", "MZXW6"},
                                                         {"foob", "MZXW6YQ"},
                                                         {"fooba", "MZXW6YTB"},
                                                         {"foobar", "MZXW6YTBOI"}};
    for (const auto& [plain, encoded] : cases) {
        EXPECT_EQ(toBase32(bytesOf(plain)), encoded);
        EXPECT_EQ(textOf(fromBase32(encoded).value()), plain);
    }
    Bytes all(256);
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<uint8_t>(i);
    EXPECT_EQ(fromBase32(toBase32(all)).value(), all);
}

TEST(Base32, HasOneFormOnly)
{
    // MZ and MZXR carry bits that a decoder would throw away; M, MZX and MZXW6Y have letters that no byte needs.
    for (const char* bad :
         {"MZ",       "MZXR", "MZXW7",     "MZXW6YR",   "M",       "A",  "MZX", "MAA", "MZXW6Y", "my", "mzxw6", "MZXw6",
          "MY======", "MY=",  "MZXW6YTB ", " MZXW6YTB", "MZXW6\n", "M0", "M1",  "M8",  "M9",     "M@", "M["})
        EXPECT_EQ(errorOf(fromBase32(bad)), Errc::Malformed) << bad;
    EXPECT_EQ(errorOf(fromBase32(std::string_view("MZXW6YTB\0", 9))), Errc::Malformed);
}

TEST(Base32, EveryTextThatIsReadIsWrittenAgain)
{
    // All texts of two letters: of 1,024, one for each of the 256 bytes is accepted.
    const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    size_t accepted = 0;
    for (char a : letters)
        for (char b : letters)
            if (const auto bytes = fromBase32(std::string{a, b})) {
                EXPECT_EQ(toBase32(*bytes), (std::string{a, b}));
                ++accepted;
            }
    EXPECT_EQ(accepted, 256u);
}

// FIPS 180-4, the example with one block.
TEST(Sha256, OfPiecesIsTheHashOfTheWhole)
{
    const std::string abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    EXPECT_EQ(toHex(sha256("abc")), abc);
    EXPECT_EQ(toHex(sha256({bytesOf("a"), bytesOf(""), bytesOf("bc")})), abc);
    EXPECT_EQ(toHex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Numbers, AreBigEndian)
{
    EXPECT_THAT(u32be(0x01020304), testing::ElementsAre(1, 2, 3, 4));
    EXPECT_THAT(u64be(0x0102030405060708), testing::ElementsAre(1, 2, 3, 4, 5, 6, 7, 8));
    EXPECT_EQ(toHex(u64be(UINT64_MAX)), "ffffffffffffffff");
}

TEST(Bytes, CompareAndJoin)
{
    EXPECT_TRUE(equal({}, {}));
    EXPECT_TRUE(equal(bytesOf("ab"), bytesOf("ab")));
    EXPECT_FALSE(equal(bytesOf("ab"), bytesOf("abc")));
    EXPECT_FALSE(equal(bytesOf("ab"), bytesOf("ac")));
    EXPECT_EQ(textOf(concat({bytesOf("a"), {}, bytesOf("bc")})), "abc");
}

}  // namespace
}  // namespace keyrite::base
