#include "keys/dnssec.h"

#include <gtest/gtest.h>

#include "keys/test_keys.h"

namespace keyrite::keys {
namespace {

Bytes base64(std::string_view text) { return base::fromBase64(text, base::Padding::Yes).value(); }

// RFC 8080 §6.1, first example.
TEST(Dnssec, Ed25519AgreesWithTheStandard)
{
    const auto key = PublicKey::fromEd25519(base64("l02Woi0iS8Aa25FQkUd9RMzZHJpBoRQwAQEX1SxZJA4="));
    ASSERT_TRUE(key);
    EXPECT_EQ(formatDnskey(*key, "example.com").value(),
              "example.com. IN DNSKEY 257 3 15 l02Woi0iS8Aa25FQkUd9RMzZHJpBoRQwAQEX1SxZJA4=\n");
    EXPECT_EQ(formatDs(*key, "Example.COM.").value(),
              "example.com. IN DS 3613 15 2 3AA5AB37EFCE57F737FC1627013FEE07BDF241BD10F3B1964AB55C78E79A304B\n");
}

// RFC 6605 §6.1 and §6.2. The second one's DS has SHA-384 in the standard, so only its key is compared.
TEST(Dnssec, EcdsaAgreesWithTheStandard)
{
    const auto point = [](std::string_view text) { return base::concat({Bytes{4}, base64(text)}); };
    const std::string p256 = "GojIhhXUN/u4v54ZQqGSnyhWJwaubCvTmeexv7bR6edbkrSqQpF64cYbcB7wNcP+e+MAnLr+Wi9xMWyQLc8NAA==";
    const auto key = PublicKey::fromRaw(Algorithm::P256, point(p256));
    ASSERT_TRUE(key);
    EXPECT_EQ(formatDnskey(*key, "example.net.").value(), "example.net. IN DNSKEY 257 3 13 " + p256 + "\n");
    EXPECT_EQ(formatDs(*key, "example.net").value(),
              "example.net. IN DS 55648 13 2 B4C8C1FE2E7477127B27115656AD6256F424625BF5C1E2770CE6D6E37DF61D17\n");
    const std::string p384 =
        "xKYaNhWdGOfJ+nPrL8/arkwf2EY3MDJ+SErKivBVSum1w/egsXvSADtNJhyem5RCOpgQ6K8X1DRSEkrbYQ+OB+v8/uX45NBwY8rp65F6Glur8I/"
        "mlVNgF6W/qTI37m40";
    const auto other = PublicKey::fromRaw(Algorithm::P384, point(p384));
    ASSERT_TRUE(other);
    EXPECT_EQ(formatDnskey(*other, "example.net").value(), "example.net. IN DNSKEY 257 3 14 " + p384 + "\n");
}

TEST(Dnssec, ZonesAreWrittenInOneForm)
{
    EXPECT_EQ(canonicalZone("Example.ORG").value(), "example.org.");
    EXPECT_EQ(canonicalZone("_x-1.example.org.").value(), "_x-1.example.org.");
    EXPECT_EQ(canonicalZone(".").value(), ".");
    EXPECT_EQ(canonicalZone("org").value(), "org.");
    EXPECT_EQ(canonicalZone(std::string(63, 'a') + ".b").value(), std::string(63, 'a') + ".b.");
    for (const std::string& bad :
         {std::string(), std::string(".."), std::string(".org"), std::string("a..b"), std::string("a b"), std::string("a\n"),
          std::string("-a.org"), std::string("a-.org"), std::string("a-"), std::string("\xc3\xa9.org"), std::string("a\\.b"),
          std::string("*.org"), std::string(64, 'a') + ".b", std::string("a\0b", 3), std::string("a/b"), std::string("a.b..")})
        EXPECT_EQ(canonicalZone(bad).error().code, Errc::Malformed) << bad;
    // 63 · 3 + 61 characters, four length bytes and the root's: 255 bytes, the most there may be.
    const std::string label(63, 'a');
    const std::string longest = label + "." + label + "." + label + "." + std::string(61, 'a');
    EXPECT_TRUE(canonicalZone(longest));
    EXPECT_FALSE(canonicalZone(longest + "a"));
    EXPECT_FALSE(formatDnskey(tests::keyOf(Algorithm::Ed25519).publicKey(), "a b"));
    EXPECT_FALSE(formatDs(tests::keyOf(Algorithm::Ed25519).publicKey(), ""));
}

}  // namespace
}  // namespace keyrite::keys
