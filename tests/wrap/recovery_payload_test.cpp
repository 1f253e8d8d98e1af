#include "wrap/recovery_payload.h"

#include <tuple>

#include <gtest/gtest.h>

#include "keys/private_key_text.h"
#include "support/error_of.h"
#include "support/vectors.h"
#include "wrap/fixed_random.h"

namespace keyrite::wrap {
namespace {

using tests::errorOf;

keys::PrivateKey keyOf(keys::Algorithm algorithm, const std::string& name)
{
    tests::FixedRandom random(name);
    auto key = keys::PrivateKey::fromSeed(algorithm, keys::Seed::fill([&](ByteSpan out) { random.fill(out); }));
    EXPECT_TRUE(key);
    return *std::move(key);
}

RecoveryPayload payloadOf(keys::Algorithm algorithm, Origin origin)
{
    return {Mode::Rehearsal, base::sha256(std::string_view("core")), origin, keyOf(algorithm, "payload")};
}

std::string textOf(const RecoveryPayload& payload)
{
    const SecureString text = format(payload);
    return std::string(text.expose());
}

Result<RecoveryPayload> parse(const std::string& text) { return parseRecoveryPayload(SecureString::copyOf(text), "a wrap"); }

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    const size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

TEST(RecoveryPayload, IsReadAsItWasWrittenForEveryKindOfKey)
{
    for (keys::Algorithm algorithm :
         {keys::Algorithm::Ed25519, keys::Algorithm::P256, keys::Algorithm::P384, keys::Algorithm::Rsa2048})
        for (Origin origin : {Origin::Generated, Origin::Imported}) {
            const RecoveryPayload payload = payloadOf(algorithm, origin);
            const std::string text = textOf(payload);
            const auto read = parse(text);
            ASSERT_TRUE(read) << read.error().english();
            EXPECT_EQ(textOf(*read), text);
            EXPECT_EQ(read->mode, Mode::Rehearsal);
            EXPECT_EQ(read->origin, origin);
            EXPECT_EQ(read->core, payload.core);
            EXPECT_EQ(read->key.algorithm(), algorithm);
            EXPECT_TRUE(read->key.publicKey() == payload.key.publicKey());
            EXPECT_EQ(text.find("seed=none") != std::string::npos, origin == Origin::Imported);
        }
}

TEST(RecoveryPayload, APinnedPayloadIsReadAsEver)
{
    for (const auto& [file, algorithm, origin] : {std::tuple{"ed25519", keys::Algorithm::Ed25519, Origin::Generated},
                                                  std::tuple{"p256", keys::Algorithm::P256, Origin::Generated},
                                                  std::tuple{"p384-imported", keys::Algorithm::P384, Origin::Imported}}) {
        SCOPED_TRACE(file);
        const std::string text = tests::slurp(tests::sourcePath(std::string("tests/vectors/payload/") + file));
        EXPECT_EQ(text, textOf(payloadOf(algorithm, origin)));
        EXPECT_TRUE(parse(text));
    }
}

TEST(RecoveryPayload, EveryTruncationAndEveryFlippedBitIsRefused)
{
    for (Origin origin : {Origin::Generated, Origin::Imported}) {
        const std::string text = textOf(payloadOf(keys::Algorithm::Ed25519, origin));
        for (size_t length = 0; length < text.size(); ++length)
            EXPECT_FALSE(parse(text.substr(0, length))) << length;
        size_t accepted = 0;
        for (size_t bit = 0; bit < text.size() * 8; ++bit) {
            std::string changed = text;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ 1 << bit % 8);
            const auto read = parse(changed);
            if (!read)
                continue;
            // The core, and the key of an imported payload, may be any value; then another value must have been read.
            EXPECT_EQ(textOf(*read), changed);
            ++accepted;
        }
        EXPECT_EQ(accepted > 0, true);
        EXPECT_FALSE(parse(text + "\n"));
        EXPECT_FALSE(parse(text + text));
        EXPECT_FALSE(parse("\n" + text));
    }
}

TEST(RecoveryPayload, ASeedAndAKeyThatDoNotBelongTogetherAreRefused)
{
    const std::string text = textOf(payloadOf(keys::Algorithm::Ed25519, Origin::Generated));
    const size_t pem = text.find("-----BEGIN");
    const keys::PrivateKey other = keyOf(keys::Algorithm::Ed25519, "another");
    const SecureString otherPem = keys::formatPkcs8Pem(other);
    const auto mixed = parse(text.substr(0, pem) + std::string(otherPem.expose()));
    EXPECT_EQ(errorOf(mixed), Errc::KeyMismatch);
    EXPECT_EQ(mixed.error().subject, "a wrap");
    EXPECT_EQ(errorOf(parse(text.substr(0, pem))), Errc::KeyMismatch);
    EXPECT_EQ(errorOf(parse(replaced(text, "algorithm=ed25519", "algorithm=p256"))), Errc::KeyMismatch);
    const std::string imported = textOf(payloadOf(keys::Algorithm::Ed25519, Origin::Imported));
    EXPECT_EQ(errorOf(parse(replaced(imported, "algorithm=ed25519", "algorithm=p256"))), Errc::KeyMismatch);
}

TEST(RecoveryPayload, LinesOfAnotherFormAreRefused)
{
    const std::string text = textOf(payloadOf(keys::Algorithm::Ed25519, Origin::Generated));
    const std::string seedLine = text.substr(text.find("seed="), 5 + 64);
    const std::pair<std::string, std::string> changes[] = {
        {"mode=rehearsal", "mode=Rehearsal"},
        {"mode=rehearsal", "mode=rehearsal "},
        {"mode=rehearsal\n", ""},
        {"algorithm=ed25519", "algorithm=ed448"},
        {"origin=generated", "origin=found"},
        {"origin=generated", "origin=imported"},  // although there is a seed
        {seedLine, "seed=none"},                  // although the key was generated
        {seedLine, seedLine.substr(0, 68)},
        {seedLine, "seed=" + std::string(64, 'A')},
        {seedLine, "seed=" + std::string(64, 'g')},
        {"\n\n-----BEGIN", "\n-----BEGIN"},
        {"\n\n-----BEGIN", "\n\n\n-----BEGIN"},
        {"\n", "\r\n"},
    };
    for (const auto& [what, with] : changes)
        EXPECT_FALSE(parse(replaced(text, what, with))) << what << " -> " << with;
    EXPECT_EQ(errorOf(parse(replaced(text, "payload/1", "payload/2"))), Errc::UnsupportedVersion);
    EXPECT_EQ(errorOf(parse(std::string(kMaxRecoveryPayloadBytes + 1, 'x'))), Errc::TooLarge);
}

TEST(RecoveryPayload, ErrorsDoNotShowTheSeed)
{
    const std::string text = textOf(payloadOf(keys::Algorithm::Ed25519, Origin::Generated));
    const std::string seed = text.substr(text.find("seed=") + 5, 64);
    for (const std::string& changed :
         {replaced(text, "seed=", "sead="), replaced(text, seed, seed + "0"),
          replaced(text, "origin=generated", "origin=imported"), replaced(text, "seed=" + seed, "seed=" + seed + " x")}) {
        const auto read = parse(changed);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().english().find(seed.substr(0, 8)), std::string::npos);
    }
}

// The largest payload is that of an RSA-4096 key.
TEST(RecoveryPayload, TheLargestKeyFits)
{
    const RecoveryPayload payload = payloadOf(keys::Algorithm::Rsa4096, Origin::Imported);
    const std::string text = textOf(payload);
    EXPECT_LT(text.size(), kMaxRecoveryPayloadBytes / 2);
    EXPECT_TRUE(parse(text));
}

TEST(RecoveryPayloadMemory, NoSecretBufferOutlivesTheTests) { EXPECT_EQ(SecureBuffer::liveCount(), 0); }

}  // namespace
}  // namespace keyrite::wrap
