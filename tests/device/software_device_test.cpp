// A software device: two files, two passphrases, one card.
#include "device/software_device.h"

#include <gtest/gtest.h>

#include "base/check_words.h"
#include "keys/private_key_text.h"
#include "support/error_of.h"
#include "support/scripted_operator.h"
#include "support/temp_folder.h"
#include "wrap/age.h"
#include "wrap/fixed_random.h"
#include "wrap/identity_file.h"

namespace keyrite::device {
namespace {

using tests::errorOf;

class SoftwareDevice : public ::testing::Test {
protected:
    SoftwareDevice()
    {
        const auto made = makeSoftwareDevice(Mode::Rehearsal, "alpha", "First holder", m_clock, m_random).value();
        m_card = CardVerifier::verify(made.cardText, made.cardSignature, "alpha.card").value()->card.recipient.format();
        m_cardText = made.cardText;
        m_opens = std::string(made.identityPassphrase.expose());
        m_approves = std::string(made.approvalPassphrase.expose());
        tests::spit(identity(), std::string(base::textOf(made.identityFile)));
        tests::spit(approval(), std::string(base::textOf(made.approvalFile)));
    }
    void TearDown() override { EXPECT_EQ(SecureBuffer::liveCount(), 0); }

    std::filesystem::path identity() const { return m_folder / "alpha.identity"; }
    std::filesystem::path approval() const { return m_folder / "alpha.approval"; }
    static Result<OpenedIdentity> open(const std::filesystem::path& path, const std::string& passphrase,
                                       const wrap::Recipient* recipient = nullptr)
    {
        const SecureString secret = SecureString::copyOf(passphrase);
        return openIdentity(path, &secret, recipient);
    }
    static Result<keys::PrivateKey> openKey(const std::filesystem::path& path, const std::string& passphrase)
    {
        const SecureString secret = SecureString::copyOf(passphrase);
        return openPrivateKey(path, &secret);
    }

    tests::TempFolder m_folder;
    tests::FakeClock m_clock;
    tests::FixedRandom m_random{"software device"};
    std::string m_card, m_cardText, m_opens, m_approves;
};

TEST_F(SoftwareDevice, OpensWithItsPassphraseAndIsTheOneOfItsCard)
{
    const auto opened = open(identity(), m_opens);
    ASSERT_TRUE(opened) << opened.error().english();
    EXPECT_EQ(opened->identity.recipient().format(), m_card);
    EXPECT_EQ(opened->mode, Mode::Rehearsal);
    const auto key = openKey(approval(), m_approves);
    ASSERT_TRUE(key) << key.error().english();
    EXPECT_TRUE(key->publicKey() == parseCard(m_cardText, "card").value().approvalKey);
}

TEST_F(SoftwareDevice, rule_8_3_approvingNeverOpensTheIdentity)
{
    EXPECT_NE(m_opens, m_approves);
    EXPECT_EQ(errorOf(open(identity(), m_approves)), Errc::WrongPassphrase);
    EXPECT_EQ(errorOf(openKey(approval(), m_opens)), Errc::WrongPassphrase);
    // The approval file holds no identity, the identity file no approval key: one passphrase betrays one of them only.
    EXPECT_FALSE(open(approval(), m_approves));
    EXPECT_FALSE(openKey(identity(), m_opens));
}

TEST_F(SoftwareDevice, rule_8_3_passphrasesAreGeneratedAndLong)
{
    for (const std::string& passphrase : {m_opens, m_approves}) {
        const auto words = base::parseCheckWords(passphrase);
        ASSERT_TRUE(words) << passphrase;
        EXPECT_EQ(words->size(), kPassphraseWords);
    }
}

TEST_F(SoftwareDevice, ScryptWorkIsThatOfTheMode)
{
    const auto logN = [](const Bytes& file) { return wrap::inspect(file).value().logN; };
    const auto real = makeSoftwareDevice(Mode::Real, "bravo", "Second holder", m_clock, m_random).value();
    EXPECT_EQ(logN(real.identityFile), 15u);
    EXPECT_EQ(logN(real.approvalFile), 15u);
    const auto rehearsal = makeSoftwareDevice(Mode::Rehearsal, "bravo", "Second holder", m_clock, m_random).value();
    EXPECT_EQ(logN(rehearsal.identityFile), 10u);
}

TEST_F(SoftwareDevice, WrongOrMissingPassphrasesAreSaidToBeThat)
{
    EXPECT_EQ(errorOf(open(identity(), "wrong")), Errc::WrongPassphrase);
    EXPECT_EQ(errorOf(open(identity(), "")), Errc::WrongPassphrase);
    EXPECT_EQ(errorOf(openIdentity(identity(), nullptr, nullptr)), Errc::WrongPassphrase);
    const auto refused = open(identity(), "wrong");
    EXPECT_NE(refused.error().subject.find("alpha.identity"), std::string::npos);
    EXPECT_EQ(errorOf(open(m_folder / "nothing", m_opens)), Errc::NotFound);
    EXPECT_TRUE(isEncrypted(identity()).value());
}

TEST_F(SoftwareDevice, EveryFlippedByteOfTheIdentityFileIsRefused)
{
    const auto made = makeSoftwareDevice(Mode::Rehearsal, "alpha", "First holder", m_clock, m_random).value();
    const std::string right(made.identityPassphrase.expose());
    for (size_t i = 0; i < made.identityFile.size(); i += 7) {
        Bytes flipped = made.identityFile;
        flipped[i] = static_cast<uint8_t>(flipped[i] ^ 1);
        tests::spit(m_folder / "flipped", std::string(base::textOf(flipped)));
        EXPECT_FALSE(open(m_folder / "flipped", right)) << i;
    }
}

TEST_F(SoftwareDevice, TheRightOneOfSeveralIdentitiesIsTaken)
{
    const auto first = wrap::Identity::generate(m_random), second = wrap::Identity::generate(m_random),
               third = wrap::Identity::generate(m_random);
    const SecureString a = wrap::formatIdentityFile({}, first), b = wrap::formatIdentityFile({}, second);
    tests::spit(m_folder / "two", std::string(a.expose()) + std::string(b.expose()));
    EXPECT_FALSE(isEncrypted(m_folder / "two").value());
    EXPECT_EQ(errorOf(openIdentity(m_folder / "two", nullptr, nullptr)), Errc::NoMatch) << "which of the two?";
    EXPECT_EQ(openIdentity(m_folder / "two", nullptr, &second.recipient()).value().identity.recipient(), second.recipient());
    EXPECT_EQ(errorOf(openIdentity(m_folder / "two", nullptr, &third.recipient())), Errc::NoMatch);
    EXPECT_FALSE(openIdentity(m_folder / "two", nullptr, &first.recipient()).value().mode.has_value())
        << "a foreign file says nothing of modes";
}

TEST_F(SoftwareDevice, NamesThatCannotBeFilesAreRefused)
{
    for (const char* name : {"", "../alpha", "Alpha", "al pha", "-alpha", "alpha.card"})
        EXPECT_FALSE(makeSoftwareDevice(Mode::Rehearsal, name, "First holder", m_clock, m_random)) << name;
    EXPECT_FALSE(makeSoftwareDevice(Mode::Rehearsal, "alpha", "two\nlines", m_clock, m_random));
    EXPECT_FALSE(makeSoftwareDevice(Mode::Rehearsal, "alpha", "", m_clock, m_random));
}

TEST_F(SoftwareDevice, AnAbsurdlyLargeFileIsRefused)
{
    tests::spit(m_folder / "large", std::string(kMaxDeviceFileBytes + 1, '#'));
    EXPECT_EQ(errorOf(openIdentity(m_folder / "large", nullptr, nullptr)), Errc::TooLarge);
    EXPECT_EQ(errorOf(openPrivateKey(m_folder / "large", nullptr)), Errc::TooLarge);
}

}  // namespace
}  // namespace keyrite::device
