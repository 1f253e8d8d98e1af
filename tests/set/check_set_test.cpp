// A whole set is verified without any secret: consistent is one thing, authentic another.
#include "set/check_set.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/check_words.h"
#include "set/layout.h"
#include "set/small_set.h"
#include "support/english.h"
#include "support/error_of.h"
#include "support/temp_folder.h"

namespace keyrite::set {
namespace {

using tests::english;
using tests::errorOf;
using tests::SmallSet;

class CheckSet : public ::testing::Test {
protected:
    CheckSet() : m_set(tests::makeSmallSet()) { m_set.writeTo(m_folder / "set"); }

    void put(const std::string& path, const std::string& text) { tests::spit(m_folder / "set" / path, text); }
    void remove(const std::string& path) { std::filesystem::remove(m_folder / "set" / path); }
    const std::string& file(const std::string& path) const { return m_set.files.at(path); }
    Result<ConsistentSet> checked() const { return SetVerifier::check(m_folder / "set", Stage::Closed); }
    Result<AuthenticSet> by(const Anchor& anchor) const { return SetVerifier::authenticate(checked().value(), anchor); }
    Result<AuthenticSet> byFile(const std::string& text)
    {
        tests::spit(m_folder / "anchor", text);
        return SetVerifier::authenticate(checked().value(), readAnchor((m_folder / "anchor").string()).value());
    }

    SmallSet m_set;
    tests::TempFolder m_folder;
};

TEST_F(CheckSet, AFinishedSetIsConsistent)
{
    const auto set = checked();
    ASSERT_TRUE(set) << set.error().english();
    EXPECT_EQ((*set)->devices,
              (std::vector<DeviceState>{DeviceState::ProvenInRoom, DeviceState::Unproven, DeviceState::Unproven}));
    EXPECT_TRUE((*set)->officers[0].signedManifest && (*set)->officers[0].signedTranscript);
    EXPECT_TRUE((*set)->officers[1].signedManifest && !(*set)->officers[1].signedTranscript);
    EXPECT_EQ(english((*set)->remarks), (std::vector<std::string>{"This is a REHEARSAL: the key must never be used.",
                                                                  "Nobody has shown yet that device 'charlie' opens its wrap.",
                                                                  "Nobody has shown yet that device 'delta' opens its wrap.",
                                                                  "Officer 'officer' has not signed the transcript.",
                                                                  "The transcript holds exceptions: 1."}));
}

TEST_F(CheckSet, EveryMissingFileIsNamed)
{
    for (const auto& [path, content] : m_set.files) {
        remove(path);
        const auto refused = checked();
        const bool detached = path == "manifest.admin.sig" || path == "manifest.officer.sig" || path == "transcript.admin.sig";
        EXPECT_EQ(errorOf(refused), detached ? std::nullopt : std::optional<Errc>(Errc::NotFound)) << path;
        EXPECT_TRUE(refused || refused.error().subject.find(path) != std::string::npos) << refused.error().english();
        put(path, content);
    }
}

TEST_F(CheckSet, EveryFileThatIsNotListedIsNamed)
{
    for (const char* path : {"extra", "wraps/extra.recovery.age", "cards/delta.card", "manifest.witness.sig",
                             "acceptances/alpha.acceptance", ".hidden"}) {
        put(path, file("wraps/alpha.recovery.age"));
        const auto refused = checked();
        EXPECT_EQ(errorOf(refused), Errc::UnlistedFile) << path;
        EXPECT_NE(refused.error().subject.find(path), std::string::npos);
        remove(path);
    }
}

TEST_F(CheckSet, ASignatureByTheWrongKeyOrForTheWrongDocumentIsRefused)
{
    const std::vector<std::pair<const char*, const char*>> exchanged = {
        {"manifest.self.sig", "manifest.admin.sig"},    {"manifest.admin.sig", "manifest.officer.sig"},
        {"manifest.admin.sig", "transcript.admin.sig"}, {"transcript.admin.sig", "manifest.admin.sig"},
        {"manifest.officer.sig", "manifest.self.sig"},
    };
    for (const auto& [path, other] : exchanged) {
        put(path, file(other));
        const auto refused = checked();
        EXPECT_EQ(errorOf(refused), Errc::SignatureInvalid) << path;
        EXPECT_NE(refused.error().subject.find(path), std::string::npos) << refused.error().english();
        put(path, file(path));
    }
}

TEST_F(CheckSet, ListedFilesAreComparedByTheirBytes)
{
    for (const FileEntry& entry : m_set.manifest.files) {
        put(entry.path, file(entry.path) + "\n");
        EXPECT_EQ(errorOf(checked()), Errc::HashMismatch) << entry.path;
        put(entry.path, file(entry.path));
    }
}

TEST_F(CheckSet, ATranscriptThatIsOpenIsIncomplete)
{
    const std::string& record = file("transcript");
    remove("transcript.admin.sig");
    put("transcript", record.substr(0, record.find(" outcome ")).substr(0, record.rfind('\n', record.find(" outcome ")) + 1));
    EXPECT_EQ(errorOf(checked()), Errc::Incomplete);
    EXPECT_TRUE(SetVerifier::check(m_folder / "set", Stage::Open)) << "within the ceremony that is how it is";
    const size_t lastSignature = record.rfind("signed=");
    put("transcript", record.substr(0, lastSignature));
    EXPECT_EQ(errorOf(checked()), Errc::Incomplete) << "an outcome that is not signed";
    put("transcript", record.substr(0, record.size() - 1));
    EXPECT_EQ(errorOf(checked()), Errc::Malformed);
}

// The record is cut before the manifest was made: its head is not in the chain.
TEST_F(CheckSet, ATranscriptThatTheManifestDoesNotCloseWithIsRefused)
{
    remove("transcript.admin.sig");
    const std::string& record = file("transcript");
    put("transcript", record.substr(0, record.find('\n', record.find("signed=1 ")) + 1));
    EXPECT_EQ(errorOf(checked()), Errc::SignatureInvalid);
}

TEST_F(CheckSet, EachKindOfAnchorVouches)
{
    const keys::PublicKey& key = m_set.manifest.core.publicKey;
    EXPECT_EQ((*by({key, std::nullopt, {}}))->by.english(), "the public key");
    EXPECT_EQ((*by({std::nullopt, base::sha256(file("manifest")), {}}))->by.english(), "the genesis hash");
    EXPECT_EQ((*by({std::nullopt, key.fingerprint(), {}}))->by.english(), "the key fingerprint");
    EXPECT_EQ((*byFile(m_set.allowedSigners))->by.english(), "the officers admin, officer");
    EXPECT_EQ((*byFile(file("public/key.pem")))->by.english(), "the public key");
    EXPECT_EQ((*byFile(file("public/key.pub")))->by.english(), "the public key");
    EXPECT_EQ((*byFile(file("public/key.hex")))->by.english(), "the public key");
    EXPECT_EQ((*byFile(base::toHex(base::sha256(file("manifest"))) + "\n"))->by.english(), "the genesis hash");
    EXPECT_EQ((*byFile(base::toHex(key.fingerprint()) + "\r\n"))->by.english(), "the key fingerprint");
}

// One hash in sixteen is a valid Ed25519 point; a genesis hash in a file must be recognised all the same.
TEST_F(CheckSet, AHashThatIsAlsoAPointIsStillAHash)
{
    const std::string digits = base::toHex(m_set.manifest.core.workstation) + "\n";
    tests::spit(m_folder / "anchor", digits);
    const Anchor anchor = readAnchor((m_folder / "anchor").string()).value();
    EXPECT_TRUE(anchor.hash.has_value());
    EXPECT_FALSE(anchor.key.has_value());
}

TEST_F(CheckSet, AnotherAnchorDoesNotVouch)
{
    const keys::PublicKey other = *m_set.manifest.core.officers[0].key;
    EXPECT_EQ(errorOf(by({other, std::nullopt, {}})), Errc::NotAuthenticated);
    EXPECT_EQ(errorOf(by({std::nullopt, other.fingerprint(), {}})), Errc::NotAuthenticated);
    EXPECT_EQ(errorOf(by({std::nullopt, m_set.manifest.core.plan, {}})), Errc::NotAuthenticated)
        << "a hash that stands in the manifest";
    EXPECT_EQ(errorOf(by({std::nullopt, std::nullopt, {}})), Errc::NotAuthenticated) << "no anchor at all";
}

TEST_F(CheckSet, OfficersVouchOnlyTogether)
{
    const size_t second = m_set.allowedSigners.find("officer ");
    EXPECT_EQ(errorOf(byFile(m_set.allowedSigners.substr(0, second))), Errc::NotAuthenticated)
        << "an officer whom the verifier does not know";
    remove("manifest.officer.sig");
    EXPECT_EQ(errorOf(byFile(m_set.allowedSigners)), Errc::NotAuthenticated) << "an officer who has not signed";
    remove("manifest.admin.sig");
    EXPECT_EQ(errorOf(byFile(m_set.allowedSigners)), Errc::NotAuthenticated);
}

TEST_F(CheckSet, AnchorsThatSayNothingAreRefused)
{
    const auto refused = [&](const std::string& text) {
        tests::spit(m_folder / "anchor", text);
        return errorOf(readAnchor((m_folder / "anchor").string()));
    };
    EXPECT_EQ(refused(""), Errc::Malformed);
    EXPECT_EQ(refused("# nobody\n"), Errc::Malformed);
    EXPECT_EQ(refused(std::string(63, 'a') + "\n"), Errc::Malformed);
    EXPECT_EQ(refused("garbage"), Errc::Malformed);
    EXPECT_EQ(refused(std::string(300 * 1024, '#')), Errc::TooLarge);
    EXPECT_EQ(errorOf(readAnchor((m_folder / "nothing").string())), Errc::NotFound);
    EXPECT_EQ(errorOf(readAnchor("")), Errc::NotFound);
    EXPECT_TRUE(readAnchor(std::string(64, 'a')).value().hash.has_value());
}

TEST_F(CheckSet, AFingerprintIsDigitsOrThirtyTwoWords)
{
    const Sha256 hash = base::sha256(std::string_view("a key"));
    EXPECT_EQ(parseFingerprint(base::toHex(hash)).value(), hash);
    EXPECT_EQ(parseFingerprint(base::checkPhrase(hash)).value(), hash);
    EXPECT_EQ(readAnchor(base::checkPhrase(hash)).value().hash, hash);
    for (const std::string& text :
         {std::string(), std::string("words"), base::toHex(hash).substr(1), base::checkPhrase(ByteView(hash).first(16)),
          base::checkPhrase(ByteView(hash).first(31)), std::string(64, 'A')})
        EXPECT_EQ(errorOf(parseFingerprint(text)), Errc::WrongAnswer) << text;
}

}  // namespace
}  // namespace keyrite::set
