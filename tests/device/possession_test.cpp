// Proof of possession: only the identity can answer, and answering gives nothing else away.
#include "device/possession.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "secret/hkdf.h"
#include "support/error_of.h"
#include "support/pinned.h"
#include "wrap/age.h"
#include "wrap/fixed_random.h"

namespace keyrite::device {
namespace {

using tests::FixedRandom;

class PossessionProof : public ::testing::Test {
protected:
    void TearDown() override { EXPECT_EQ(SecureBuffer::liveCount(), 1 * 2) << "the two identities of the fixture"; }

    PossessionTest challenge() { return challengePossession(m_right.recipient(), m_card, m_run, m_random).value(); }

    FixedRandom m_random{"possession"};
    const wrap::Identity m_right = wrap::Identity::generate(m_random), m_wrong = wrap::Identity::generate(m_random);
    const Sha256 m_card = base::sha256(std::string_view("card"));
    const std::array<uint8_t, 16> m_run{7, 7, 7};
};

TEST_F(PossessionProof, TheIdentityAnswersAndNoOtherDoes)
{
    const PossessionTest test = challenge();
    EXPECT_TRUE(answerPossession(m_right, test.challenge).value() == test.expected);
    EXPECT_FALSE(answerPossession(m_wrong, test.challenge).value() == test.expected);
}

TEST_F(PossessionProof, AnAnswerBelongsToOneChallengeCardAndRun)
{
    const PossessionTest test = challenge();
    PossessionChallenge other = test.challenge;
    other.card[0] ^= 1;
    EXPECT_FALSE(answerPossession(m_right, other).value() == test.expected);
    other = test.challenge;
    other.run[15] ^= 1;
    EXPECT_FALSE(answerPossession(m_right, other).value() == test.expected);
    EXPECT_FALSE(challenge().expected == test.expected) << "a second challenge is another one";
}

TEST_F(PossessionProof, AnEphemeralOfLowOrderIsRefused)
{
    PossessionChallenge weak = challenge().challenge;
    weak.ephemeral = {};
    EXPECT_EQ(tests::errorOf(answerPossession(m_right, weak)), Errc::WeakKey);
    weak.ephemeral[0] = 1;
    EXPECT_EQ(tests::errorOf(answerPossession(m_right, weak)), Errc::WeakKey);
}

// The attack: the "challenge" is the ephemeral key cut out of a stolen wrap, in the hope that the answer, or what can be
// computed from it, unlocks that wrap. X25519 gives the same shared secret in both protocols; the answer must not show it.
TEST_F(PossessionProof, rule_8_2_stolenEphemeralIsNotADecryptionOracle)
{
    const SecureBuffer plain = SecureBuffer::copyOf(base::bytesOf("a key"));
    const Bytes file = wrap::encryptTo(m_right.recipient(), plain.expose(), m_random).value();
    const std::string text(base::textOf(file));
    const size_t at = text.find("-> X25519 ") + 10;
    const Bytes ephemeral = base::fromBase64(text.substr(at, text.find('\n', at) - at), base::Padding::No).value();
    const size_t bodyAt = text.find('\n', at) + 1;
    const Bytes sealedFileKey =
        base::fromBase64(text.substr(bodyAt, text.find('\n', bodyAt) - bodyAt), base::Padding::No).value();
    ASSERT_EQ(ephemeral.size(), 32u);
    ASSERT_EQ(sealedFileKey.size(), 32u);

    const PossessionChallenge stolen{base::toArray<32>(ephemeral), m_card, m_run};
    const PossessionAnswer answer = answerPossession(m_right, stolen).value();

    // What would open the wrap: the shared secret, and age's wrap key made of it (salt ephemeral || recipient).
    const auto shared = m_right.agree(stolen.ephemeral).value();
    const Bytes salt = base::concat({ephemeral, m_right.recipient().key()});
    SecureBuffer wrapKey(32);
    secret::hkdf(salt, shared.expose(), base::bytesOf("age-encryption.org/v1/X25519"), wrapKey.mutableBytes());
    EXPECT_FALSE(base::equal(answer.expose(), shared.expose()));
    EXPECT_FALSE(base::equal(answer.expose(), wrapKey.expose()));

    // The answer taken for the shared secret, or for its hash, does not give the wrap key either.
    SecureBuffer tried(32);
    secret::hkdf(salt, answer.expose(), base::bytesOf("age-encryption.org/v1/X25519"), tried.mutableBytes());
    EXPECT_FALSE(base::equal(tried.expose(), wrapKey.expose()));
    // No run of eight bytes of it stands in the file, the shared secret or the wrap key.
    for (size_t i = 0; i + 8 <= 32; ++i) {
        const ByteView piece = ByteView(answer.expose()).subspan(i, 8);
        const auto in = [&](ByteView where) {
            return std::search(where.begin(), where.end(), piece.begin(), piece.end()) != where.end();
        };
        EXPECT_FALSE(in(file) || in(shared.expose()) || in(wrapKey.expose()) || in(sealedFileKey));
    }
}

// HMAC-SHA256 under a key that is derived with a label, over the label: the definition, computed once more.
TEST_F(PossessionProof, rule_8_2_theAnswerIsALabelledHmac)
{
    const PossessionTest test = challenge();
    const auto shared = m_right.agree(test.challenge.ephemeral).value();
    SecureBuffer key(32), expected(32);
    secret::hkdf(base::bytesOf("keyrite-pop/v1"), shared.expose(),
                 base::concat({test.challenge.ephemeral, m_right.recipient().key()}), key.mutableBytes());
    const uint8_t zero[1] = {0};
    secret::hmacSha256(key.expose(), {base::bytesOf("keyrite-pop/v1"), zero, m_card, m_run},
                       expected.mutableBytes().first<32>());
    EXPECT_TRUE(base::equal(expected.expose(), test.expected.expose()));
}

TEST_F(PossessionProof, TheCommitmentIsAHashOfTheAnswerAlone)
{
    const PossessionTest test = challenge();
    const Sha256 commitment = commitmentTo(test.expected.expose());
    EXPECT_EQ(commitment, base::sha256({base::bytesOf("keyrite-pop-commitment/v1"), test.expected.expose()}));
    EXPECT_FALSE(base::equal(commitment, base::sha256(test.expected.expose())));
}

TEST(PinnedChallenge, IsMadeAndAnsweredAsEver)
{
    FixedRandom random("pinned challenge");
    const wrap::Identity identity = wrap::Identity::generate(random);
    const Sha256 card = base::sha256(std::string_view("a card"));
    std::array<uint8_t, 16> run{};
    random.fill(run);
    const PossessionTest test = challengePossession(identity.recipient(), card, run, random).value();
    const SecureString secret = identity.format();
    std::string text = "identity=" + std::string(secret.expose()) + "\nrecipient=" + identity.recipient().format();
    text +=
        "\nephemeral=" + base::toHex(test.challenge.ephemeral) + "\ncard=" + base::toHex(card) + "\nrun=" + base::toHex(run);
    text += "\nanswer=" + base::toHex(test.expected.expose()) +
            "\ncommitment=" + base::toHex(commitmentTo(test.expected.expose())) + "\n";
    EXPECT_TRUE(tests::isPinned("challenge/software", text));

    const std::string file = tests::pinned("challenge/software");
    const auto value = [&](const std::string& key) {
        const size_t at = file.find(key + "=") + key.size() + 1;
        return file.substr(at, file.find('\n', at) - at);
    };
    const auto parsed = wrap::Identity::parse(value("identity")).value();
    EXPECT_EQ(parsed.recipient().format(), value("recipient"));
    const PossessionChallenge challenge{base::arrayFromHex<32>(value("ephemeral")).value(),
                                        base::arrayFromHex<32>(value("card")).value(),
                                        base::arrayFromHex<16>(value("run")).value()};
    const auto answer = answerPossession(parsed, challenge).value();
    EXPECT_EQ(base::toHex(answer.expose()), value("answer"));
    EXPECT_EQ(base::toHex(commitmentTo(answer.expose())), value("commitment"));
}

}  // namespace
}  // namespace keyrite::device
