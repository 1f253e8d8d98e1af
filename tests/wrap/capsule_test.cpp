#include "wrap/capsule.h"

#include <gtest/gtest.h>

#include <chrono>
#include <sstream>

#include "support/error_of.h"
#include "support/pinned.h"
#include "wrap/age.h"
#include "wrap/age_header.h"
#include "wrap/age_stream.h"
#include "wrap/fixed_random.h"

namespace keyrite::wrap {
namespace {

using tests::errorOf;
using tests::FixedRandom;

const std::string kPayloadText = "what the paper backup protects\n";

CapsuleSecret secretFrom(Random& random)
{
    return CapsuleSecret::fill([&](ByteSpan out) { random.fill(out); });
}

std::string passphraseText(const CapsuleSecret& secret)
{
    const SecureString passphrase = capsulePassphrase(secret);
    return std::string(passphrase.expose());
}

// A file that asks for this much work; nobody ever gets to see whether its stanza opens.
Bytes fileWithWorkFactor(const std::string& logN)
{
    FixedRandom random("factor");
    const auto fileKey = FileKey::fill([](ByteSpan) {});
    const Bytes header =
        formatHeader({{"scrypt", {base::toBase64(Bytes(16, 1), base::Padding::No), logN}, Bytes(32, 2)}}, fileKey);
    return base::concat({header, sealPayload(fileKey, {}, random)});
}

class Capsule : public testing::Test {
protected:
    Bytes seal(const SecureString& payload) { return *sealCapsule(m_secret, payload, m_random); }
    Bytes seal() { return seal(SecureString::copyOf(kPayloadText)); }

    FixedRandom m_random{"capsule"};
    CapsuleSecret m_secret = secretFrom(m_random);
};

TEST_F(Capsule, ThePassphraseIsTheSecretInLowerCaseHex)
{
    const auto secret = CapsuleSecret::fill([](ByteSpan out) {
        for (size_t i = 0; i < out.size(); ++i)
            out[i] = static_cast<uint8_t>(0xe8 + i);
    });
    EXPECT_EQ(passphraseText(secret), "e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff0001020304050607");
}

TEST_F(Capsule, ItsSecretOpensItAndNoOtherDoes)
{
    const Bytes capsule = seal();
    EXPECT_EQ(capsule.size(), kPayloadText.size() + 182);
    const auto payload = openCapsule(m_secret, capsule);
    ASSERT_TRUE(payload) << payload.error().english();
    EXPECT_EQ(payload->expose(), kPayloadText);

    const auto refused = openCapsule(secretFrom(m_random), capsule);
    ASSERT_EQ(errorOf(refused), Errc::WrongPassphrase);
    EXPECT_NE(refused.error().english().find("These shares do not open this capsule"), std::string::npos);
    // People at this step hold sheets; a word about typing a passphrase would mislead them.
    EXPECT_EQ(refused.error().english().find("passphrase"), std::string::npos);
}

TEST_F(Capsule, IsOnePassphraseStanzaWithLittleWork)
{
    const auto facts = inspect(seal());
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->stanzas, 1u);
    EXPECT_TRUE(facts->scrypt);
    EXPECT_FALSE(facts->x25519 || facts->armored);
    EXPECT_EQ(facts->logN, kCapsuleLogN);
}

TEST_F(Capsule, TwoCapsulesOfOneSecretShareNothing)
{
    const Bytes first = seal(), second = seal();
    EXPECT_NE(chunkId(first), chunkId(second));
    EXPECT_NE(Bytes(first.end() - 16, first.end()), Bytes(second.end() - 16, second.end()));
}

TEST_F(Capsule, EveryTruncationAndEveryFlippedBitIsRefused)
{
    const Bytes capsule = *encryptWithPassphrase(capsulePassphrase(m_secret), base::bytesOf("x"), 1, m_random);
    ASSERT_TRUE(openCapsule(m_secret, capsule));
    for (size_t length = 0; length < capsule.size(); ++length)
        EXPECT_FALSE(openCapsule(m_secret, ByteView(capsule).first(length))) << length;
    // The one digit of the work factor could become 9 at most: 2^9 is as quick as 2^1.
    for (size_t bit = 0; bit < capsule.size() * 8; ++bit) {
        Bytes changed = capsule;
        changed[bit / 8] = static_cast<uint8_t>(changed[bit / 8] ^ 1u << bit % 8);
        EXPECT_FALSE(openCapsule(m_secret, changed)) << bit;
    }
    Bytes longer = capsule;
    longer.push_back('\n');
    EXPECT_EQ(errorOf(openCapsule(m_secret, longer)), Errc::AgePayload);
}

TEST_F(Capsule, AnotherProgramsWorkFactorIsReadAndAnAbsurdOneIsRefusedAtOnce)
{
    const Bytes harder = *encryptWithPassphrase(capsulePassphrase(m_secret), base::bytesOf("x"), 14, m_random);
    EXPECT_TRUE(openCapsule(m_secret, harder));
    const auto start = std::chrono::steady_clock::now();
    for (const char* logN : {"23", "40", "64", "99", "18446744073709551617", "4294967297"})
        EXPECT_EQ(errorOf(openCapsule(m_secret, fileWithWorkFactor(logN))), Errc::WorkFactorTooLarge) << logN;
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(1));
    for (const char* logN : {"0", "01", "-1", "+1", "1.5", "x", "0x10"})
        EXPECT_EQ(errorOf(openCapsule(m_secret, fileWithWorkFactor(logN))), Errc::AgeHeader) << logN;
}

TEST_F(Capsule, IsBinaryAndHasOneScryptStanzaAndNothingElse)
{
    const Bytes capsule = seal();
    const std::string armored = "-----BEGIN AGE ENCRYPTED FILE-----\n" + [&] {
        const std::string text = base::toBase64(capsule, base::Padding::Yes);
        std::string lines;
        for (size_t at = 0; at < text.size(); at += 64)
            lines += text.substr(at, 64) + "\n";
        return lines;
    }() + "-----END AGE ENCRYPTED FILE-----\n";
    ASSERT_TRUE(inspect(base::bytesOf(armored)));
    EXPECT_EQ(errorOf(openCapsule(m_secret, base::bytesOf(armored))), Errc::AgeHeader);

    const Identity identity = Identity::generate(m_random);
    const Bytes wrap = *encryptTo(identity.recipient(), base::bytesOf("x"), m_random);
    EXPECT_EQ(errorOf(openCapsule(m_secret, wrap)), Errc::AgeHeader);

    const auto fileKey = FileKey::fill([](ByteSpan) {});
    const auto parsed = parseHeader(capsule);
    ASSERT_TRUE(parsed);
    const auto opened = [&](std::vector<Stanza> stanzas) {
        return errorOf(
            openCapsule(m_secret, base::concat({formatHeader(stanzas, fileKey), sealPayload(fileKey, {}, m_random)})));
    };
    const Stanza& scrypt = parsed->stanzas[0];
    EXPECT_EQ(opened({scrypt}), Errc::AgeMac) << "the control: opened by the secret, but made with another file key";
    EXPECT_EQ(opened({scrypt, scrypt}), Errc::AgeHeader);
    EXPECT_EQ(opened({scrypt, parseHeader(wrap)->stanzas[0]}), Errc::AgeHeader);
    EXPECT_EQ(opened({parseHeader(wrap)->stanzas[0], scrypt}), Errc::AgeHeader);
    EXPECT_EQ(opened({scrypt, {"grease", {}, {}}}), Errc::AgeHeader);
    EXPECT_EQ(opened({{"scrypt", scrypt.arguments, Bytes(31)}}), Errc::AgeHeader);
}

TEST_F(Capsule, UpperCaseHexIsAnotherPassphrase)
{
    const Bytes capsule = seal();
    std::string upper = passphraseText(m_secret);
    for (char& c : upper)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    EXPECT_EQ(errorOf(decryptWithPassphrase(SecureString::copyOf(upper), capsule, kMaxLogN)), Errc::WrongPassphrase);
}

TEST_F(Capsule, HoldsAsMuchAsItsCodesCarry)
{
    const size_t overhead = seal(SecureString()).size();
    const std::string most(kMaxCapsuleBytes - overhead, 'z');
    const Bytes capsule = seal(SecureString::copyOf(most));
    EXPECT_EQ(capsule.size(), kMaxCapsuleBytes);
    EXPECT_EQ(openCapsule(m_secret, capsule)->expose(), most);
    for (size_t more : {size_t{1}, overhead + 1})
        EXPECT_EQ(errorOf(sealCapsule(m_secret, SecureString::copyOf(most + std::string(more, 'z')), m_random)),
                  Errc::TooLarge);
    EXPECT_EQ(errorOf(openCapsule(m_secret, Bytes(kMaxCapsuleBytes + 1))), Errc::TooLarge);
}

// The payload of tests/vectors/payload under the secret of tests/vectors/shamir.
TEST(PinnedCapsule, IsReadAndWrittenByteForByte)
{
    const std::string passphrase = tests::pinned("shamir/three-of-five-rehearsal").substr(0, 64);
    const std::string text = tests::pinned("payload/ed25519");
    const CapsuleSecret secret = CapsuleSecret::copyOf(base::arrayFromHex<32>(passphrase).value());
    EXPECT_EQ(passphraseText(secret), passphrase);
    FixedRandom random("pinned capsule");
    const Bytes capsule = *sealCapsule(secret, SecureString::copyOf(text), random);
    const std::vector<std::string> texts = *toChunks(kCapsuleChunks, capsule, Mode::Rehearsal);
    std::string chunks;
    for (const std::string& chunk : texts)
        chunks += chunk + "\n";
    EXPECT_TRUE(tests::isPinned("capsule/chunks", chunks));

    ChunkCollector collector(kCapsuleChunks);
    std::istringstream in(tests::pinned("capsule/chunks"));
    for (std::string line; std::getline(in, line);) {
        const auto chunk = parseChunk(kCapsuleChunks, line);
        ASSERT_TRUE(chunk) << chunk.error().english();
        ASSERT_TRUE(collector.add(*chunk));
    }
    ASSERT_EQ(collector.found().size(), 1u);
    const auto joined = collector.joined(collector.found()[0].id);
    ASSERT_TRUE(joined) << joined.error().english();
    EXPECT_EQ(*joined, capsule);
    const auto payload = openCapsule(secret, *joined);
    ASSERT_TRUE(payload);
    EXPECT_EQ(payload->expose(), text);
}

TEST(CapsuleMemory, NoSecretBufferOutlivesTheTests) { EXPECT_EQ(SecureBuffer::liveCount(), 0); }

}  // namespace
}  // namespace keyrite::wrap
