#include "wrap/identity_file.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/error_of.h"
#include "wrap/age.h"
#include "wrap/fixed_random.h"

namespace keyrite::wrap {
namespace {

using tests::errorOf;

const std::string kKey = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

Result<IdentityFile> parse(const std::string& text) { return parseIdentityFile(SecureString::copyOf(text), "device.age"); }

TEST(IdentityFile, IsReadAsAgeKeygenWritesIt)
{
    const auto file = parse("# created: 2026-01-02T03:04:05Z\n# public key: age1zv\n\n" + kKey + "\n");
    ASSERT_TRUE(file) << file.error().english();
    ASSERT_EQ(file->identities.size(), 1u);
    EXPECT_EQ(file->identities[0].recipient().format(), "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj");
    EXPECT_EQ(file->comments, (std::vector<std::string>{"created: 2026-01-02T03:04:05Z", "public key: age1zv"}));
}

TEST(IdentityFile, IsReadAsOtherEditorsLeaveIt)
{
    EXPECT_TRUE(parse(kKey));
    EXPECT_TRUE(parse("#\r\n" + kKey + "\r\n"));
    const auto two = parse(kKey + "\n" + kKey + "\n");
    ASSERT_TRUE(two);
    EXPECT_EQ(two->identities.size(), 2u);
}

TEST(IdentityFile, WhatIsWrittenIsReadAgain)
{
    tests::FixedRandom random("file");
    const Identity identity = Identity::generate(random);
    const SecureString text =
        formatIdentityFile({"keyrite device: ada", "public key: " + identity.recipient().format()}, identity);
    const auto file = parseIdentityFile(text, "ada");
    ASSERT_TRUE(file);
    ASSERT_EQ(file->identities.size(), 1u);
    EXPECT_EQ(file->identities[0].recipient(), identity.recipient());
    EXPECT_EQ(file->comments.size(), 2u);
}

TEST(IdentityFile, AKeyThatIsCommentedOutIsNeverGivenBack)
{
    std::string small = kKey;
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const auto file = parse("# " + kKey + "\n#" + small + "\n# old AGE-PLUGIN-TKEY-1QQQQ\n# by age-keygen\n" + kKey + "\n");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->comments, std::vector<std::string>{"by age-keygen"});
}

TEST(IdentityFile, RefusesOtherLinesAndNamesThemWithoutShowingThem)
{
    for (const std::string& line :
         {std::string("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"), " " + kKey, kKey + " ",
          kKey.substr(0, 73), std::string("AGE-PLUGIN-YUBIKEY-1QQQQQQ"), std::string("key: ") + kKey, std::string(" ")}) {
        const auto file = parse("# x\n" + line + "\n" + kKey + "\n");
        ASSERT_EQ(errorOf(file), Errc::Malformed) << line;
        EXPECT_EQ(file.error().subject, "device.age:2");
        EXPECT_EQ(file.error().english().find("GFPYY"), std::string::npos);
        EXPECT_FALSE(file.error().hint.empty());
    }
    EXPECT_EQ(errorOf(parse("")), Errc::Malformed);
    EXPECT_EQ(errorOf(parse("# only a comment\n")), Errc::Malformed);
    EXPECT_EQ(errorOf(parse("# bell \a\n" + kKey)), Errc::NotUtf8);
}

TEST(IdentityFile, HasLimits)
{
    std::string many;
    for (size_t i = 0; i < kMaxIdentities; ++i)
        many += kKey + "\n";
    EXPECT_TRUE(parse(many));
    EXPECT_EQ(errorOf(parse(many + kKey)), Errc::TooLarge);
    EXPECT_EQ(errorOf(parse(std::string(kMaxIdentityFileBytes + 1, '\n'))), Errc::TooLarge);
}

TEST(IdentityFile, AnEncryptedOneIsToldByItsFirstBytes)
{
    tests::FixedRandom random("told");
    const SecureString passphrase = SecureString::copyOf("words");
    const SecureString text = SecureString::copyOf(kKey + "\n");
    const auto file = encryptWithPassphrase(passphrase, text.exposeBytes(), kRehearsalLogN, random);
    ASSERT_TRUE(file);
    EXPECT_TRUE(isAgeFile(*file));
    EXPECT_TRUE(isAgeFile(base::bytesOf("-----BEGIN AGE ENCRYPTED FILE-----\n")));
    EXPECT_FALSE(isAgeFile(text.exposeBytes()));
    EXPECT_FALSE(isAgeFile({}));
    auto plain = decryptWithPassphrase(passphrase, *file, kMaxLogN);
    ASSERT_TRUE(plain);
    EXPECT_TRUE(parseIdentityFile(SecureString::adopt(*std::move(plain)), "device.age"));
}

TEST(IdentityFileMemory, NoSecretBufferOutlivesTheTests) { EXPECT_EQ(SecureBuffer::liveCount(), 0); }

}  // namespace
}  // namespace keyrite::wrap
