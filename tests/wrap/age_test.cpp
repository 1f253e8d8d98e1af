#include "wrap/age.h"

#include <gtest/gtest.h>

#include <chrono>
#include <fstream>

#include "support/error_of.h"
#include "support/vectors.h"
#include "wrap/age_header.h"
#include "wrap/age_stream.h"
#include "wrap/fixed_random.h"

namespace keyrite::wrap {
namespace {

using tests::errorOf;
using tests::FixedRandom;

const std::string kSecretText = "a text that only one device may read\n";

// Kilobytes of address space that the process ever had.
long peakAddressSpace()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmPeak:", 0) == 0)
            return std::stol(line.substr(7));
    return -1;
}

Bytes passphraseFile(const std::string& logN)
{
    const auto fileKey = FileKey::fill([](ByteSpan) {});
    FixedRandom random("factor");
    const Bytes header =
        formatHeader({{"scrypt", {base::toBase64(Bytes(16, 1), base::Padding::No), logN}, Bytes(32, 2)}}, fileKey);
    return base::concat({header, sealPayload(fileKey, {}, random)});
}

class Age : public testing::Test {
protected:
    Bytes wrapFor(const Identity& identity) { return *encryptTo(identity.recipient(), base::bytesOf(kSecretText), m_random); }

    FixedRandom m_random{"age"};
    Identity m_ada = Identity::generate(m_random);
    Identity m_bo = Identity::generate(m_random);
};

TEST_F(Age, OneDeviceOpensItsWrapAndNoOtherDoes)
{
    const Bytes wrap = wrapFor(m_ada);
    EXPECT_EQ(wrap.size(), kSecretText.size() + 200);
    for (AgeRules rules : {AgeRules::SingleRecipient, AgeRules::Standard}) {
        const auto plain = decryptWith(m_ada, wrap, rules);
        ASSERT_TRUE(plain);
        EXPECT_EQ(base::textOf(plain->expose()), kSecretText);
        EXPECT_EQ(errorOf(decryptWith(m_bo, wrap, rules)), Errc::NoMatch);
    }
    const auto facts = inspect(wrap);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->stanzas, 1u);
    EXPECT_TRUE(facts->x25519);
    EXPECT_FALSE(facts->scrypt || facts->armored);
    EXPECT_EQ(facts->payloadBytes, kSecretText.size());
}

TEST_F(Age, TwoWrapsOfOneTextShareNothing)
{
    const Bytes first = wrapFor(m_ada), second = wrapFor(m_ada);
    const auto tail = [](const Bytes& wrap) { return Bytes(wrap.end() - 16, wrap.end()); };
    EXPECT_NE(tail(first), tail(second));
    EXPECT_NE(parseHeader(first)->stanzas, parseHeader(second)->stanzas);
}

TEST_F(Age, EveryTruncationAndEveryFlippedBitOfAWrapIsRefused)
{
    const Bytes wrap = wrapFor(m_ada);
    for (size_t length = 0; length < wrap.size(); ++length)
        EXPECT_FALSE(decryptWith(m_ada, ByteView(wrap).first(length), AgeRules::SingleRecipient)) << length;
    for (size_t bit = 0; bit < wrap.size() * 8; ++bit) {
        Bytes changed = wrap;
        changed[bit / 8] = static_cast<uint8_t>(changed[bit / 8] ^ 1u << bit % 8);
        EXPECT_FALSE(decryptWith(m_ada, changed, AgeRules::SingleRecipient)) << bit;
    }
    Bytes longer = wrap;
    longer.push_back('\n');
    EXPECT_EQ(errorOf(decryptWith(m_ada, longer, AgeRules::SingleRecipient)), Errc::AgePayload);
}

TEST_F(Age, TheCategoryTellsWhichPartWasChanged)
{
    const Bytes wrap = wrapFor(m_ada);
    const auto header = parseHeader(wrap);
    ASSERT_TRUE(header);
    const auto flippedAt = [&](size_t at) {
        Bytes changed = wrap;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        return errorOf(decryptWith(m_ada, changed, AgeRules::SingleRecipient));
    };
    EXPECT_EQ(flippedAt(0), Errc::AgeHeader);
    EXPECT_EQ(flippedAt(header->authenticatedBytes + 1), Errc::AgeMac);
    EXPECT_EQ(flippedAt(header->bytes + 16), Errc::AgePayload);
    EXPECT_EQ(flippedAt(wrap.size() - 1), Errc::AgePayload);
    EXPECT_EQ(flippedAt(header->authenticatedBytes - 10), Errc::NoMatch);  // in the wrapped file key
}

TEST_F(Age, APassphraseOpensItsFile)
{
    const SecureString passphrase = SecureString::copyOf("six words that are hard to guess");
    const auto file = encryptWithPassphrase(passphrase, base::bytesOf(kSecretText), kRehearsalLogN, m_random);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->size(), kSecretText.size() + 182);
    const auto plain = decryptWithPassphrase(passphrase, *file, kMaxLogN);
    ASSERT_TRUE(plain);
    EXPECT_EQ(base::textOf(plain->expose()), kSecretText);
    for (const char* wrong : {"", "six words that are hard to guess ", "Six words that are hard to guess"})
        EXPECT_EQ(errorOf(decryptWithPassphrase(SecureString::copyOf(wrong), *file, kMaxLogN)), Errc::WrongPassphrase);
    EXPECT_EQ(errorOf(encryptWithPassphrase(SecureString(), base::bytesOf(kSecretText), kRehearsalLogN, m_random)),
              Errc::WrongPassphrase);
    EXPECT_EQ(errorOf(decryptWithPassphrase(passphrase, wrapFor(m_ada), kMaxLogN)), Errc::NoMatch);
    EXPECT_EQ(errorOf(decryptWith(m_ada, *file, AgeRules::Standard)), Errc::NoMatch);
    EXPECT_EQ(errorOf(decryptWith(m_ada, *file, AgeRules::SingleRecipient)), Errc::AgeHeader);
    const auto facts = inspect(*file);
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->scrypt && !facts->x25519);
    EXPECT_EQ(facts->logN, kRehearsalLogN);
}

TEST_F(Age, EveryTruncationAndEveryFlippedBitOfAPassphraseFileIsRefused)
{
    const SecureString passphrase = SecureString::copyOf("short work");
    const Bytes file = *encryptWithPassphrase(passphrase, base::bytesOf("x"), 1, m_random);
    for (size_t length = 0; length < file.size(); ++length)
        EXPECT_FALSE(decryptWithPassphrase(passphrase, ByteView(file).first(length), 1)) << length;
    for (size_t bit = 0; bit < file.size() * 8; ++bit) {
        Bytes changed = file;
        changed[bit / 8] = static_cast<uint8_t>(changed[bit / 8] ^ 1u << bit % 8);
        EXPECT_FALSE(decryptWithPassphrase(passphrase, changed, 1)) << bit;
    }
}

TEST_F(Age, AnAbsurdWorkFactorIsRefusedBeforeAnyMemoryIsTaken)
{
    const SecureString passphrase = SecureString::copyOf("any");
    (void)decryptWithPassphrase(passphrase, passphraseFile("1"), 1);  // whatever is loaded once is loaded now
    const long before = peakAddressSpace();
    const auto start = std::chrono::steady_clock::now();
    for (const char* logN : {"16", "22", "23", "40", "64", "99", "18446744073709551617", "4294967297"}) {
        EXPECT_EQ(errorOf(decryptWithPassphrase(passphrase, passphraseFile(logN), kDeviceFileLogN)), Errc::WorkFactorTooLarge)
            << logN;
        EXPECT_TRUE(inspect(passphraseFile(logN))) << logN;
    }
    EXPECT_EQ(errorOf(decryptWithPassphrase(passphrase, passphraseFile("40"), 99)), Errc::WorkFactorTooLarge);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(1));
    EXPECT_LT(peakAddressSpace() - before, 4096);
    EXPECT_EQ(inspect(passphraseFile("40"))->logN, 40u);
    EXPECT_EQ(inspect(passphraseFile("18446744073709551617"))->logN, 999u);
    for (unsigned logN : {0u, kMaxLogN + 1, 64u})
        EXPECT_EQ(errorOf(encryptWithPassphrase(passphrase, {}, logN, m_random)), Errc::WorkFactorTooLarge) << logN;
}

TEST_F(Age, LongAndEmptyTextsAreCarriedWhole)
{
    for (size_t size : {size_t{0}, size_t{65536}, size_t{1000000}}) {
        const Bytes text(size, 0x11);
        const Bytes wrap = *encryptTo(m_ada.recipient(), text, m_random);
        const auto plain = decryptWith(m_ada, wrap, AgeRules::SingleRecipient);
        ASSERT_TRUE(plain);
        EXPECT_TRUE(base::equal(plain->expose(), text));
        EXPECT_EQ(inspect(wrap)->payloadBytes, size);
    }
    EXPECT_EQ(errorOf(encryptTo(m_ada.recipient(), Bytes(kMaxAgeFileBytes), m_random)), Errc::TooLarge);
    EXPECT_EQ(errorOf(decryptWith(m_ada, Bytes(kMaxAgeFileBytes + 1), AgeRules::Standard)), Errc::TooLarge);
    EXPECT_EQ(errorOf(inspect(Bytes(kMaxAgeFileBytes + 1))), Errc::TooLarge);
}

// The bytes of a wrap must never change by accident: old wraps have to open for decades.
TEST_F(Age, APinnedWrapIsMadeAndOpenedAsEver)
{
    const std::string identityText = tests::slurp(tests::sourcePath("tests/vectors/wrap/test-only-identity"));
    const std::string wrapText = tests::slurp(tests::sourcePath("tests/vectors/wrap/recovery.age"));
    const std::string payload = tests::slurp(tests::sourcePath("tests/vectors/payload/ed25519"));
    const auto identity = Identity::parse(identityText.substr(0, identityText.size() - 1));
    ASSERT_TRUE(identity);
    const auto plain = decryptWith(*identity, base::bytesOf(wrapText), AgeRules::SingleRecipient);
    ASSERT_TRUE(plain);
    EXPECT_EQ(base::textOf(plain->expose()), payload);
    FixedRandom random("pinned wrap");
    EXPECT_EQ(base::textOf(*encryptTo(identity->recipient(), base::bytesOf(payload), random)), wrapText);
}

TEST(AgeMemory, NoSecretBufferOutlivesTheTests) { EXPECT_EQ(SecureBuffer::liveCount(), 0); }

}  // namespace
}  // namespace keyrite::wrap
