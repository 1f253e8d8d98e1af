// Opening a wrap gives the expected key or none.
#include "scripts/unwrap.h"

#include "flows/flow.h"
#include "set/layout.h"
#include "support/error_of.h"
#include "support/vectors.h"
#include "wrap/age.h"

namespace keyrite::scripts {
namespace {

using tests::Cast;
using tests::errorOf;
using tests::Flow;

class Unwrap : public ::testing::Test {
protected:
    // One finished ceremony for all tests.
    static void SetUpTestSuite()
    {
        s_flow = std::make_unique<Flow>();
        ASSERT_TRUE(s_flow->start());
        ASSERT_TRUE(s_flow->performToTheEnd(s_flow->scene()));
        s_flow->crash();
    }
    static void TearDownTestSuite() { s_flow.reset(); }

    Unwrap() : m_passphrase(SecureString::copyOf(Cast::rehearsal().device("alpha").identityPassphrase))
    {
        m_request.wrap = s_flow->set() / set::wrapFile("alpha");
        m_request.identity = Cast::rehearsal().device("alpha").identity;
        m_request.passphrase = &m_passphrase;
        m_request.manifest = s_flow->set() / set::kManifestFile;
        m_request.mode = Mode::Rehearsal;
    }

    static keys::PublicKey key() { return set::parseManifest(s_flow->read("manifest"), "manifest").value().core.publicKey; }
    std::optional<Errc> refusal() const { return errorOf(unwrap(m_request)); }
    std::filesystem::path put(const std::string& name, const std::string& bytes)
    {
        tests::spit(m_folder / name, bytes);
        return m_folder / name;
    }

    inline static std::unique_ptr<Flow> s_flow;
    tests::TempFolder m_folder;
    SecureString m_passphrase;
    UnwrapRequest m_request;
};

TEST_F(Unwrap, GivesTheKeyByManifestByFingerprintAndByBoth)
{
    EXPECT_TRUE(unwrap(m_request).value().key.publicKey() == key());
    m_request.fingerprint = key().fingerprint();
    EXPECT_TRUE(unwrap(m_request).value().key.publicKey() == key());
    m_request.manifest.clear();
    EXPECT_TRUE(unwrap(m_request).value().key.publicKey() == key());
}

TEST_F(Unwrap, rule_8_10_nothingIsGivenOutUnlessSomethingSaysWhichKeyItMustBe)
{
    m_request.manifest.clear();
    EXPECT_EQ(refusal(), Errc::NotAuthenticated);
}

TEST_F(Unwrap, AWrongFingerprintIsRefused)
{
    m_request.fingerprint = base::sha256(std::string_view("another key"));
    EXPECT_EQ(refusal(), Errc::KeyMismatch);
    m_request.manifest.clear();
    EXPECT_EQ(refusal(), Errc::KeyMismatch);
}

TEST_F(Unwrap, TheManifestOfAnotherCeremonyIsRefused)
{
    Flow other(Cast::rehearsal(), {}, "another ceremony");
    ASSERT_TRUE(other.start());
    ASSERT_TRUE(other.performToTheEnd(other.scene()));
    m_request.manifest = other.set() / set::kManifestFile;
    EXPECT_EQ(refusal(), Errc::HashMismatch);
    // Their wrap under our manifest is none of ours either.
    m_request.manifest = s_flow->set() / set::kManifestFile;
    m_request.wrap = other.set() / set::wrapFile("alpha");
    EXPECT_EQ(refusal(), Errc::HashMismatch);
}

// The attack: somebody wraps a key of theirs to the device, and lists it in a manifest that has our key's name.
TEST_F(Unwrap, AWrapOfAnotherKeyThatTheManifestListsIsRefused)
{
    Flow other(Cast::rehearsal(), {}, "another ceremony");
    ASSERT_TRUE(other.start());
    ASSERT_TRUE(other.performToTheEnd(other.scene()));
    m_request.wrap = other.set() / set::wrapFile("alpha");
    set::Manifest forged = set::parseManifest(s_flow->read("manifest"), "manifest").value();
    for (set::FileEntry& file : forged.files)
        if (file.path == set::wrapFile("alpha"))
            file.hash = base::sha256(other.read(set::wrapFile("alpha")));
    m_request.manifest = put("manifest", set::formatManifest(forged));
    EXPECT_EQ(refusal(), Errc::KeyMismatch);
    m_request.fingerprint = key().fingerprint();
    EXPECT_EQ(refusal(), Errc::KeyMismatch);
}

TEST_F(Unwrap, AWrapOfAnotherDeviceDoesNotOpen)
{
    m_request.wrap = s_flow->set() / set::wrapFile("bravo");
    EXPECT_EQ(refusal(), Errc::NoMatch);
    EXPECT_NE(unwrap(m_request).error().subject.find("bravo"), std::string::npos);
}

TEST_F(Unwrap, AChangedWrapIsRefusedBeforeTheIdentityIsOpened)
{
    std::string bytes = s_flow->read(set::wrapFile("alpha"));
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    m_request.wrap = put("changed", bytes);
    m_request.identity = m_folder / "nothing";
    EXPECT_EQ(refusal(), Errc::HashMismatch);
    m_request.identity = Cast::rehearsal().device("alpha").identity;
    m_request.manifest.clear();
    m_request.fingerprint = key().fingerprint();
    EXPECT_EQ(refusal(), Errc::AgePayload);
}

TEST_F(Unwrap, AWrongOrMissingPassphraseIsSaidToBeThat)
{
    const SecureString wrong = SecureString::copyOf("wrong");
    m_request.passphrase = &wrong;
    EXPECT_EQ(refusal(), Errc::WrongPassphrase);
    m_request.passphrase = nullptr;
    EXPECT_EQ(refusal(), Errc::WrongPassphrase);
}

TEST_F(Unwrap, FilesThatAreNoneAreRefused)
{
    m_request.wrap = put("garbage", "garbage\n");
    EXPECT_EQ(refusal(), Errc::HashMismatch);
    m_request.manifest.clear();
    m_request.fingerprint = key().fingerprint();
    EXPECT_EQ(refusal(), Errc::AgeHeader);
    m_request.wrap = m_folder / "nothing";
    EXPECT_EQ(refusal(), Errc::NotFound);
    m_request.wrap = s_flow->set() / set::wrapFile("alpha");
    m_request.manifest = m_folder / "garbage";
    EXPECT_EQ(refusal(), Errc::Malformed);
}

TEST_F(Unwrap, rule_8_7_aRehearsalsManifestIsNotTakenForReal)
{
    m_request.mode = Mode::Real;
    m_request.identity = m_folder / "nothing";
    EXPECT_EQ(refusal(), Errc::ModeMismatch) << "before the identity is opened";
}

TEST_F(Unwrap, TheManifestBesideAWrapIsFound)
{
    EXPECT_EQ(manifestBeside(s_flow->set() / set::wrapFile("alpha")), s_flow->set() / "manifest");
    EXPECT_EQ(manifestBeside(put("alone.age", "x")), std::filesystem::path());
}

}  // namespace
}  // namespace keyrite::scripts
