#include "keys/private_key_text.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "keys/armor.h"
#include "keys/pkcs8.h"
#include "keys/ssh_wire.h"
#include "keys/test_keys.h"
#include "support/vectors.h"

namespace keyrite::keys {
namespace {

using namespace keyrite::tests;

Result<PrivateKey> read(std::string_view text) { return parsePrivateKeyText(SecureString::copyOf(text), "key-file"); }

std::string openSsh(Algorithm algorithm, std::string_view comment = "somebody")
{
    CountingRandom random;
    const SecureString text = formatOpenSshPrivate(keyOf(algorithm), comment, random);
    return std::string(text.expose());
}

std::string pem(Algorithm algorithm)
{
    const SecureString text = formatPkcs8Pem(keyOf(algorithm));
    return std::string(text.expose());
}

class PrivateTextOf : public testing::TestWithParam<Algorithm> {};
INSTANTIATE_TEST_SUITE_P(All, PrivateTextOf, testing::ValuesIn(kAlgorithms), AlgorithmName());

TEST_P(PrivateTextOf, ComesBackFromBothForms)
{
    const PrivateKey& key = keyOf(GetParam());
    for (const std::string& text : {openSsh(GetParam()), openSsh(GetParam(), ""), openSsh(GetParam(), "x"), pem(GetParam())}) {
        const auto again = read(text);
        ASSERT_TRUE(again) << again.error().english();
        EXPECT_EQ(again->publicKey(), key.publicKey());
        EXPECT_TRUE(base::equal(again->pkcs8().expose(), key.pkcs8().expose()));
    }
}

TEST_P(PrivateTextOf, IsRefusedWhenCut)
{
    for (const std::string& text : {openSsh(GetParam()), pem(GetParam())}) {
        for (size_t size = 0; size < text.size(); ++size)
            EXPECT_FALSE(read(text.substr(0, size))) << size;
        EXPECT_FALSE(read(text + "\n"));
        EXPECT_FALSE(read(text + text));
    }
}

// One bit at every byte. The comment is the one part that nothing in the file vouches for: a bit that flips in it is not seen,
// and that is why the comment is thrown away. Whatever is accepted is the same key.
TEST_P(PrivateTextOf, NoBitOfAnOpenSshFileMayChangeUnseenButInTheComment)
{
    const std::string text = openSsh(GetParam(), "0123456789");
    size_t unseen = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto other = read(flipped(text, i, static_cast<unsigned>(i % 8)));
        if (!other)
            continue;
        ++unseen;
        EXPECT_EQ(other->publicKey(), keyOf(GetParam()).publicKey()) << i;
        EXPECT_TRUE(base::equal(other->pkcs8().expose(), keyOf(GetParam()).pkcs8().expose())) << i;
    }
    EXPECT_LE(unseen, 14u) << "ten bytes of comment are at most fourteen characters of base64";
    const std::string bare = openSsh(GetParam(), "");
    for (size_t i = 0; i < bare.size(); ++i)
        EXPECT_FALSE(read(flipped(bare, i, static_cast<unsigned>(i % 8)))) << i;
}

TEST(PrivateText, ReadsTheFilesOfSigsum)
{
    for (const char* name : {"sigsum/openssh-key-0.txt", "sigsum/openssh-key-1.txt"}) {
        KR_VECTOR(file, name);
        const auto key = read(slurp(file));
        ASSERT_TRUE(key) << key.error().english();
        EXPECT_EQ(key->algorithm(), Algorithm::Ed25519);
    }
}

// What an attacker who may write the file would try: the parts of the container, rebuilt with one lie.
struct Container {
    std::string cipher = "none", kdf = "none", kdfOptions;
    uint32_t count = 1;
    Bytes outer;
    uint32_t check = 7, checkAgain = 7;
    std::string type = "ssh-ed25519";
    Bytes inner, expanded;
    std::string comment;
    Bytes padding = {1, 2, 3, 4, 5};
    Bytes trailing;

    std::string text() const
    {
        SshWriter part;
        part.u32(check).u32(checkAgain).string(type).string(inner).string(expanded).string(comment).bytes(padding);
        SshWriter all;
        all.bytes(base::bytesOf(std::string_view("openssh-key-v1\0", 15)))
            .string(cipher)
            .string(kdf)
            .string(kdfOptions)
            .u32(count);
        all.string(outer).string(part.store()).bytes(trailing);
        return writeArmor(all.store(), "OPENSSH PRIVATE KEY", 70);
    }
};

Container honest()
{
    const PrivateKey& key = keyOf(Algorithm::Ed25519);
    const SecureBuffer expanded = expandEd25519(key.seed()->expose());
    Container out;
    out.outer = key.publicKey().sshBlob();
    out.inner = key.publicKey().raw();
    out.expanded = Bytes(expanded.expose().begin(), expanded.expose().end());
    return out;
}

TEST(PrivateText, EveryCopyOfThePublicKeyIsCompared)
{
    ASSERT_TRUE(read(honest().text()));
    const auto other = PrivateKey::fromSeed(Algorithm::Ed25519, seedOf(9));
    ASSERT_TRUE(other);
    const Bytes otherRaw = other->publicKey().raw();

    Container lie = honest();
    lie.outer = other->publicKey().sshBlob();
    EXPECT_EQ(read(lie.text()).error().code, Errc::KeyMismatch) << "the outer public key";
    lie = honest();
    lie.inner = otherRaw;
    EXPECT_EQ(read(lie.text()).error().code, Errc::KeyMismatch) << "the inner public key";
    lie = honest();
    std::copy(otherRaw.begin(), otherRaw.end(), lie.expanded.begin() + 32);
    EXPECT_EQ(read(lie.text()).error().code, Errc::KeyMismatch) << "the copy behind the seed";
    lie = honest();
    lie.expanded[0] ^= 1;
    EXPECT_EQ(read(lie.text()).error().code, Errc::KeyMismatch) << "the seed (ssh-keygen -y does not notice this)";
    // All three public copies agree with each other, and not with the seed.
    lie = honest();
    lie.outer = other->publicKey().sshBlob();
    lie.inner = otherRaw;
    std::copy(otherRaw.begin(), otherRaw.end(), lie.expanded.begin() + 32);
    EXPECT_EQ(read(lie.text()).error().code, Errc::KeyMismatch);
    lie = honest();
    lie.type = "ssh-rsa";
    EXPECT_FALSE(read(lie.text()));
}

TEST(PrivateText, OddContainersAreRefused)
{
    const auto refused = [](void (*change)(Container&)) {
        Container lie = honest();
        change(lie);
        return !read(lie.text());
    };
    EXPECT_TRUE(refused([](Container& c) { c.checkAgain = 8; }));
    EXPECT_TRUE(refused([](Container& c) { c.count = 0; }));
    EXPECT_TRUE(refused([](Container& c) { c.count = 2; }));
    EXPECT_TRUE(refused([](Container& c) { c.trailing = {0}; }));
    EXPECT_TRUE(refused([](Container& c) { c.padding = {1, 2, 3, 4, 6}; }));
    EXPECT_TRUE(refused([](Container& c) { c.padding = {}; }));
    EXPECT_TRUE(refused([](Container& c) { c.padding = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}; }));
    EXPECT_TRUE(refused([](Container& c) { c.expanded.pop_back(); }));
    EXPECT_TRUE(refused([](Container& c) { c.kdfOptions = "x"; }));
    EXPECT_TRUE(refused([](Container& c) { c.kdf = "bcrypt"; }));
}

TEST(PrivateText, SaysHowToDecryptOrConvert)
{
    Container encrypted = honest();
    encrypted.cipher = "aes256-ctr";
    encrypted.kdf = "bcrypt";
    EXPECT_NE(read(encrypted.text()).error().english().find("ssh-keygen -p"), std::string::npos);
    EXPECT_NE(read("-----BEGIN ENCRYPTED PRIVATE KEY-----\n").error().english().find("openssl pkey"), std::string::npos);
    EXPECT_NE(read("-----BEGIN RSA PRIVATE KEY-----\n").error().english().find("openssl pkcs8 -topk8"), std::string::npos);
    EXPECT_NE(read("-----BEGIN EC PRIVATE KEY-----\n").error().english().find("openssl pkcs8 -topk8"), std::string::npos);
    EXPECT_NE(read("ssh-ed25519 AAAA\n").error().english().find("public key"), std::string::npos);
    EXPECT_EQ(read("").error().subject, "key-file");
    EXPECT_EQ(read("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n").error().subject, "key-file");
}

TEST(PrivateText, IsBounded)
{
    std::string huge = "-----BEGIN OPENSSH PRIVATE KEY-----\n";
    while (huge.size() <= kMaxPrivateKeyText)
        huge += std::string(70, 'A') + "\n";
    EXPECT_EQ(read(huge + "-----END OPENSSH PRIVATE KEY-----\n").error().code, Errc::TooLarge);
}

TEST(PrivateText, LineWidthsOfOtherProgramsAreReadAndMixedOnesAreNot)
{
    Container file = honest();
    const std::string base64 = [&] {
        std::string out;
        const std::string text = file.text();
        for (size_t at = text.find('\n') + 1; text[at] != '-'; at = text.find('\n', at) + 1)
            out += text.substr(at, text.find('\n', at) - at);
        return out;
    }();
    const auto inWidth = [&base64](size_t width) {
        std::string out = "-----BEGIN OPENSSH PRIVATE KEY-----\n";
        for (size_t i = 0; i < base64.size(); i += width)
            out += base64.substr(i, width) + "\n";
        return out + "-----END OPENSSH PRIVATE KEY-----\n";
    };
    for (size_t width : {64u, 70u, 76u})
        EXPECT_TRUE(read(inWidth(width))) << width;
    for (size_t width : {1u, 63u, 69u, 77u, 4000u})
        EXPECT_FALSE(read(inWidth(width))) << width;
    std::string crlf;
    for (char c : inWidth(70))
        crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
    EXPECT_FALSE(read(crlf));
}

}  // namespace
}  // namespace keyrite::keys
