#include "keys/public_key_text.h"

#include <gtest/gtest.h>

#include "keys/private_key_text.h"
#include "keys/test_keys.h"
#include "support/vectors.h"

namespace keyrite::keys {
namespace {

using namespace keyrite::tests;

class PublicTextOf : public testing::TestWithParam<Algorithm> {};
INSTANTIATE_TEST_SUITE_P(All, PublicTextOf, testing::ValuesIn(kAlgorithms), AlgorithmName());

TEST_P(PublicTextOf, IsReadAsPeopleHaveIt)
{
    const PublicKey& key = keyOf(GetParam()).publicKey();
    const std::string line = formatOpenSsh(key, "a comment of several words");
    const std::string pem = formatSpkiPem(key);
    EXPECT_EQ(parseOpenSshPublic(line).value(), key);
    for (const std::string& text : {line, pem, formatOpenSsh(key, ""), "sigsum-policy=\"sigsum-test-2025-3\" " + line}) {
        EXPECT_EQ(parsePublicKeyText(text, "key.pub").value(), key);
        EXPECT_EQ(parsePublicKeyText(text + "\r\n\n", "key.pub").value(), key);
        EXPECT_EQ(parsePublicKeyText(text.substr(0, text.size() - 1), "key.pub").value(), key);
    }
    std::string windows;
    for (char c : pem)
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    EXPECT_EQ(parsePublicKeyText(windows, "key.pub").value(), key);
}

TEST_P(PublicTextOf, IsRefusedWhenDamaged)
{
    const PublicKey& key = keyOf(GetParam()).publicKey();
    const std::string pem = formatSpkiPem(key);
    for (size_t i = 0; i < pem.size() - 1; ++i) {
        const auto other = parsePublicKeyText(flipped(pem, i, static_cast<unsigned>(i % 7)), "key.pem");
        EXPECT_TRUE(!other || !(*other == key)) << i;
    }
    for (size_t size = 0; size < pem.size() - 1; ++size)
        EXPECT_FALSE(parsePublicKeyText(pem.substr(0, size), "key.pem")) << size;
    EXPECT_FALSE(parsePublicKeyText(pem + pem, "key.pem"));
    EXPECT_FALSE(parsePublicKeyText(formatOpenSsh(key, "") + formatOpenSsh(key, ""), "key.pub"));
}

TEST(PublicText, HexIsARawEd25519KeyInEitherCase)
{
    const PublicKey& key = keyOf(Algorithm::Ed25519).publicKey();
    std::string hex = base::toHex(key.raw());
    EXPECT_EQ(parsePublicKeyText(hex + "\n", "anchor").value(), key);
    for (char& c : hex)
        c = static_cast<char>(std::toupper(c));
    EXPECT_EQ(parsePublicKeyText(hex, "anchor").value(), key);
    EXPECT_FALSE(parsePublicKeyText(hex.substr(1), "anchor"));
    EXPECT_FALSE(parsePublicKeyText(hex + "00", "anchor"));
}

TEST(PublicText, TheRecordedLogKeyOfSigsumIsRead)
{
    KR_VECTOR(file, "sigsum/go-verify-witness/logKey.pub");
    EXPECT_TRUE(parsePublicKeyText(slurp(file), "logKey.pub"));
}

TEST(PublicText, ACommentCannotEndItsLine)
{
    const PublicKey& key = keyOf(Algorithm::Ed25519).publicKey();
    const std::string line = formatOpenSsh(key, "first\nssh-ed25519 AAAA\r\x1b[0m");
    EXPECT_EQ(line.find('\n'), line.size() - 1);
    EXPECT_EQ(line.find('\x1b'), std::string::npos);
}

TEST(PublicText, SaysWhatItGotInsteadOfAPublicKey)
{
    const auto errorOf = [](const std::string& text) { return parsePublicKeyText(text, "some-file").error().english(); };
    const SecureString pkcs8 = formatPkcs8Pem(keyOf(Algorithm::Ed25519));
    EXPECT_NE(errorOf(std::string(pkcs8.expose())).find("This is a private key"), std::string::npos);
    EXPECT_NE(errorOf("-----BEGIN RSA PUBLIC KEY-----\nAAAA\n").find("PKCS#1"), std::string::npos);
    EXPECT_NE(errorOf("").find("empty"), std::string::npos);
    EXPECT_NE(errorOf("hello").find("some-file"), std::string::npos);
    EXPECT_EQ(parsePublicKeyText(std::string(kMaxPublicKeyText + 1, 'A'), "x").error().code, Errc::TooLarge);
}

TEST(PublicText, ACertificateIsNamedAsOne)
{
    KR_VECTOR(file, "ssh-own/hk-cert.pub");
    const auto key = parsePublicKeyText(slurp(file), "hk-cert.pub");
    ASSERT_FALSE(key);
    EXPECT_NE(key.error().english().find("certificate"), std::string::npos);
}

TEST(PublicText, RefusesOptionsAndLyingTypes)
{
    const std::string line = formatOpenSsh(keyOf(Algorithm::Ed25519).publicKey(), "");
    for (const std::string& text :
         {"restrict " + line, "sigsum-policy=\"open " + line, "sigsum-policy=\"a\"" + line,
          "ssh-rsa" + line.substr(line.find(' ')), line.substr(0, line.find(' ')), std::string(" ") + line})
        EXPECT_FALSE(parseOpenSshPublic(text)) << text;
}

}  // namespace
}  // namespace keyrite::keys
