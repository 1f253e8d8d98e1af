#include "keys/allowed_signers.h"

#include <gtest/gtest.h>

#include "keys/public_key_text.h"
#include "keys/test_keys.h"
#include "support/vectors.h"

namespace keyrite::keys {
namespace {

using namespace keyrite::tests;

std::string keyLine(Algorithm algorithm = Algorithm::Ed25519)
{
    return formatOpenSsh(keyOf(algorithm).publicKey(), "somebody");
}

TEST(AllowedSigners, ReadsNamesNamespacesAndAllKindsOfKeys)
{
    std::string text = "# people\n\n   # indented\n\t\n";
    for (Algorithm algorithm : kAlgorithms)
        text += std::string(name(algorithm)) + "@example.org,other@example.org " + keyLine(algorithm);
    text += "\"two words\" namespaces=\"plan@keyrite,card*\" " + keyLine();
    text += "last NAMESPACES=\"a\" " + keyLine();
    text.pop_back();  // the last line may lack its end
    const auto signers = parseAllowedSigners(text, "allowed");
    ASSERT_TRUE(signers) << signers.error().english();
    ASSERT_EQ(signers->size(), 8u);
    for (size_t i = 0; i < kAlgorithms.size(); ++i) {
        EXPECT_EQ((*signers)[i].key, keyOf(kAlgorithms[i]).publicKey());
        EXPECT_TRUE((*signers)[i].namespaces.empty());
    }
    EXPECT_EQ((*signers)[0].principals, "ed25519@example.org,other@example.org");
    EXPECT_EQ((*signers)[6].principals, "two words");
    EXPECT_EQ((*signers)[6].namespaces, (std::vector<std::string>{"plan@keyrite", "card*"}));
}

TEST(AllowedSigners, WindowsLineEndsAreRead)
{
    std::string line = "a@b namespaces=\"x\" " + keyLine();
    line.insert(line.size() - 1, "\r");
    EXPECT_TRUE(parseAllowedSigners(line + "\r\n", "allowed"));
}

bool allowsWith(const std::string& patterns, std::string_view nameSpace)
{
    const auto signers = parseAllowedSigners("a@b namespaces=\"" + patterns + "\" " + keyLine(), "allowed");
    return signers.has_value() && allows(signers->front(), nameSpace);
}

TEST(AllowedSigners, PatternsAreThoseOfSshConfig)
{
    EXPECT_TRUE(allows(parseAllowedSigners("a@b " + keyLine(), "f")->front(), "anything"));
    EXPECT_TRUE(allowsWith("card@keyrite", "card@keyrite"));
    EXPECT_FALSE(allowsWith("card@keyrite", "card@keyrite2"));
    EXPECT_FALSE(allowsWith("card@keyrite", "Card@keyrite"));
    EXPECT_TRUE(allowsWith("plan,card*", "card@keyrite"));
    EXPECT_TRUE(allowsWith("*", "x"));
    EXPECT_TRUE(allowsWith("c?rd", "card"));
    EXPECT_FALSE(allowsWith("c?rd", "crd"));
    EXPECT_TRUE(allowsWith("*a*b*", "xxaxxbxx"));
    EXPECT_FALSE(allowsWith("*a*b", "xxbxxa"));
    EXPECT_FALSE(allowsWith("*,!secret*", "secret@x"));
    EXPECT_TRUE(allowsWith("*,!secret*", "plan@x"));
    EXPECT_FALSE(allowsWith("!secret*", "plan@x"));
}

TEST(AllowedSigners, APatternOfManyStarsEndsSoon)
{
    std::string pattern;
    for (int i = 0; i < 120; ++i)
        pattern += "*a";
    EXPECT_FALSE(allowsWith(pattern, std::string(250, 'a') + "b"));
}

TEST(AllowedSigners, WhatItCannotHonourIsRefusedWithItsLine)
{
    const auto errorOf = [](const std::string& line) {
        const auto signers = parseAllowedSigners("# comment\n" + line, "allowed");
        return signers ? std::string("accepted") : signers.error().english();
    };
    const std::string key = keyLine();
    EXPECT_NE(errorOf("a@b cert-authority " + key).find("cert-authority"), std::string::npos);
    EXPECT_NE(errorOf("a@b namespaces=\"x\",cert-authority " + key).find("cert-authority"), std::string::npos);
    EXPECT_NE(errorOf("a@b valid-after=\"20200101\" " + key).find("clock"), std::string::npos);
    EXPECT_NE(errorOf("a@b valid-before=20200101 " + key).find("clock"), std::string::npos);
    for (const std::string& line :
         {"a@b restrict " + key, "a@b namespaces=\"x\",namespaces=\"y\" " + key, "a@b namespaces= " + key,
          "a@b namespaces=x " + key, "a@b namespaces=\"\" " + key, "a@b namespaces=\"a,,b\" " + key,
          "a@b namespaces=\"!\" " + key, "a@b namespaces=\"x\", " + key, "a@b namespaces=\"x " + key, "\"open " + key,
          std::string("a@b"), std::string("a@b namespaces=\"x\""), key, std::string("a@b ssh-ed25519 AAAA"),
          std::string("a@b ssh-dss AAAAB3NzaC1kc3MAAAAA"),
          std::string("a@b sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t"), "a\x1b@b " + key})
        EXPECT_NE(errorOf(line).find("allowed:2"), std::string::npos) << line << " -> " << errorOf(line);
    EXPECT_NE(errorOf("a@b sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t").find("security keys"),
              std::string::npos);
}

TEST(AllowedSigners, IsBounded)
{
    EXPECT_EQ(parseAllowedSigners(std::string(kMaxAllowedSignersText + 1, '\n'), "f").error().code, Errc::TooLarge);
    EXPECT_EQ(parseAllowedSigners(std::string(17 * 1024, 'a'), "f").error().code, Errc::TooLarge);
    EXPECT_TRUE(parseAllowedSigners("", "f")->empty());
}

}  // namespace
}  // namespace keyrite::keys
