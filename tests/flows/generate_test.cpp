// The whole script `generate`, from the first step to the last, for every kind of key and of participant.
#include <gtest/gtest.h>

#include "base/file.h"
#include "flows/flow.h"
#include "keys/openssl_runtime.h"
#include "keys/private_key_text.h"
#include "keys/sshsig.h"
#include "set/layout.h"
#include "support/command.h"
#include "support/vectors.h"
#include "wrap/age.h"

namespace keyrite::tests {
namespace {

class Generate : public NoSecretsLeft {
protected:
    static void SetUpTestSuite() { (void)keys::prepareOpenSsl(); }

    // The core of the set that came out.
    static set::Core runsToTheEnd(PlanSpec spec)
    {
        Flow flow(Cast::rehearsal(), std::move(spec));
        EXPECT_TRUE(flow.start());
        EXPECT_TRUE(flow.performToTheEnd(flow.scene()));
        EXPECT_EQ(flow.transcript().closing, transcript::Closing::Done);
        EXPECT_TRUE(flow.transcript().unmatchedIntents().empty());
        expectVerifies(flow, {"admin", "officer"});
        return set::parseManifest(flow.read("manifest"), "manifest").value().core;
    }

    static std::string opensshKey(const keys::PrivateKey& key)
    {
        FixedRandom random("check bytes");
        const SecureString text = keys::formatOpenSshPrivate(key, "imported", random);
        return std::string(text.expose());
    }
};

TEST_F(Generate, Ed25519)
{
    const set::Core core = runsToTheEnd({});
    EXPECT_EQ(core.publicKey.algorithm(), keys::Algorithm::Ed25519);
    EXPECT_EQ(core.origin, Origin::Generated);
    EXPECT_EQ(core.diceThrows, 0u);
    EXPECT_EQ(core.coalitions, std::vector<std::string>{"alone sufficient: First holder; Second holder"});
}

TEST_F(Generate, P256) { EXPECT_EQ(runsToTheEnd({"p256"}).publicKey.algorithm(), keys::Algorithm::P256); }

TEST_F(Generate, P384) { EXPECT_EQ(runsToTheEnd({"p384"}).publicKey.algorithm(), keys::Algorithm::P384); }

TEST_F(Generate, Rsa2048) { EXPECT_EQ(runsToTheEnd({"rsa2048"}).publicKey.algorithm(), keys::Algorithm::Rsa2048); }

TEST_F(Generate, OneDeviceAlone)
{
    PlanSpec spec;
    spec.devices = {{"bravo", Brings::CardOnTheDay}};
    EXPECT_EQ(runsToTheEnd(spec).devices.size(), 1u);
}

TEST_F(Generate, DiceAreCountedInTheCore)
{
    PlanSpec spec;
    spec.dice = true;
    EXPECT_EQ(runsToTheEnd(spec).diceThrows, 24u);
}

TEST_F(Generate, AZoneBringsItsRecords)
{
    PlanSpec spec{"p256"};
    spec.keyLines = "zone = \"Example.ORG\"\ngo-live = \"2027-03-01\"\nsupersedes = \"" + std::string(64, 'a') + "\"\n";
    const set::Core core = runsToTheEnd(spec);
    EXPECT_EQ(core.zone, "example.org.");
    EXPECT_EQ(core.goLive, "2027-03-01");
    EXPECT_TRUE(core.supersedes.has_value());
    EXPECT_EQ(set::publicForms(core).value().size(), 5u);
}

TEST_F(Generate, AnImportedOpenSshKey)
{
    TempFolder folder;
    const keys::PrivateKey key = fixedKey(keys::Algorithm::Ed25519, "imported");
    spit(folder / "old.key", opensshKey(key));
    PlanSpec spec;
    spec.import = (folder / "old.key").string();
    const set::Core core = runsToTheEnd(spec);
    EXPECT_EQ(core.origin, Origin::Imported);
    EXPECT_EQ(core.publicKey, key.publicKey());
}

TEST_F(Generate, AnImportedPkcs8KeyUnderAPassphrase)
{
    TempFolder folder;
    const keys::PrivateKey key = fixedKey(keys::Algorithm::P384, "imported");
    const SecureString pem = keys::formatPkcs8Pem(key);
    FixedRandom random("file");
    const Bytes file =
        wrap::encryptWithPassphrase(SecureString::copyOf("old passphrase"), pem.exposeBytes(), wrap::kRehearsalLogN, random)
            .value();
    spit(folder / "old.age", std::string(base::textOf(file)));
    PlanSpec spec{"p384"};
    spec.import = (folder / "old.age").string();
    spec.importPassphrase = "old passphrase";
    EXPECT_EQ(runsToTheEnd(spec).publicKey, key.publicKey());
}

TEST_F(Generate, DevicesWhoseOwnersAreAbsentStayUnproven)
{
    for (const Brings brings : {Brings::PlannedRecipient, Brings::TypedRecipient, Brings::RecipientFile}) {
        PlanSpec spec;
        spec.devices = {{"alpha"}, {"charlie", Brings::CardOnTheDay, false}, {"delta", brings, false}};
        const set::Core core = runsToTheEnd(spec);
        ASSERT_EQ(core.devices.size(), 3u);
        EXPECT_EQ(core.devices[0].possession, set::Possession::Proven);
        EXPECT_EQ(core.devices[1].possession, set::Possession::Unproven);
        EXPECT_TRUE(core.devices[1].card.has_value());
        EXPECT_EQ(core.devices[2].possession, set::Possession::Unproven);
        EXPECT_FALSE(core.devices[2].card.has_value());
    }
}

TEST_F(Generate, ABareRecipientWhoseOwnerIsThereIsProven)
{
    PlanSpec spec;
    spec.devices = {{"delta", Brings::TypedRecipient}};
    EXPECT_EQ(runsToTheEnd(spec).devices[0].possession, set::Possession::Proven);
}

class Officers : public NoSecretsLeft {
protected:
    // Plays up to the second officer, who brings a signature file, and to the end.
    void secondOfficerBrings(const std::function<std::string(const Flow&)>& makeSignature)
    {
        PlanSpec spec;
        spec.officers = {"admin", "away", "witness"};
        Flow flow(Cast::rehearsal(), spec);
        ASSERT_TRUE(flow.start());
        ASSERT_TRUE(flow.perform(flow.upTo("generate.sign/2")));
        spit(flow.folder() / "brought.sig", makeSignature(flow));
        ASSERT_TRUE(
            flow.perform({{"generate.sign/2", {{"how", "file"}, {"path", (flow.folder() / "brought.sig").string()}}, {}}}));
        ASSERT_TRUE(flow.performToTheEnd({{"generate.sign/3", {{"how", "ink"}}, {}}, {"generate.verify"}, {"generate.close"}}));
        expectVerifies(flow, {"admin", "away"});
        const auto set = set::SetVerifier::check(flow.set(), set::Stage::Closed).value();
        EXPECT_TRUE(set->officers[0].signedTranscript) << "a key file that is at hand signs the closed transcript";
        EXPECT_TRUE(set->officers[1].signedManifest);
        EXPECT_FALSE(set->officers[1].signedTranscript);
        EXPECT_FALSE(set->officers[2].signedManifest) << "ink leaves no file";
    }
};

TEST_F(Officers, BringASignatureFile)
{
    secondOfficerBrings([](const Flow& flow) {
        return keys::signSsh(fixedKey(keys::Algorithm::Ed25519, "officer away"), set::kManifestNamespace,
                             base::bytesOf(flow.read("manifest")))
            .value();
    });
}

TEST_F(Officers, BringASignatureThatSshKeygenMade)
{
    KR_NEED_PROGRAM("ssh-keygen");
    secondOfficerBrings([](const Flow& flow) {
        const std::string copy = (flow.folder() / "manifest-to-sign").string();
        spit(copy, flow.read("manifest"));
        const auto made = run({"ssh-keygen", "-Y", "sign", "-f", flow.cast().officer("away").keyFile, "-n",
                               std::string(set::kManifestNamespace), copy});
        EXPECT_EQ(made.status, 0) << made.err;
        return slurp(copy + ".sig");
    });
}

TEST_F(Officers, WhoSignLaterLeaveTheSetConsistentAndNamed)
{
    PlanSpec spec;
    spec.officers = {"admin", "away", "witness"};
    Flow flow(Cast::rehearsal(), spec);
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
    expectVerifies(flow, {});
    TempFolder folder;
    spit(folder / "allowed_signers", flow.cast().allowedSigners({"admin", "away"}));
    auto anchor = set::readAnchor((folder / "allowed_signers").string()).value();
    auto refused = set::SetVerifier::authenticate(set::SetVerifier::check(flow.set(), set::Stage::Closed).value(), anchor);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::NotAuthenticated);

    // Weeks later the signature arrives beside the manifest.
    const auto signature = keys::signSsh(fixedKey(keys::Algorithm::Ed25519, "officer away"), set::kManifestNamespace,
                                         base::bytesOf(flow.read("manifest")))
                               .value();
    spit(flow.set() / set::manifestSignatureFile("away"), signature);
    EXPECT_TRUE(set::SetVerifier::authenticate(set::SetVerifier::check(flow.set(), set::Stage::Closed).value(), anchor));
}

// The officer takes the key file back again: neither signature may be made with it after all.
TEST_F(Officers, WhoGoBackAndSignLaterDoNotSignTheTranscript)
{
    Flow flow;
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.sign/2")));
    ASSERT_TRUE(flow.engine().goBack());
    ASSERT_TRUE(flow.perform({{"generate.sign/1", {{"how", "later"}}, {}}}));
    Scene rest(flow.scene().begin() + static_cast<std::ptrdiff_t>(flow.upTo("generate.sign/2").size()), flow.scene().end());
    ASSERT_TRUE(flow.performToTheEnd(rest));
    EXPECT_FALSE(std::filesystem::exists(flow.set() / set::transcriptSignatureFile("admin")));
    EXPECT_TRUE(std::filesystem::exists(flow.set() / set::transcriptSignatureFile("officer")));
}

TEST_F(Generate, TheSetHoldsNoMoreAndNoLessThanItsFiles)
{
    Flow flow;
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
    EXPECT_EQ(flow.files(), (std::vector<std::string>{
                                "cards/alpha.card", "cards/alpha.card.sig", "cards/bravo.card", "cards/bravo.card.sig",
                                "manifest", "manifest.admin.sig", "manifest.officer.sig", "manifest.self.sig", "plan.toml",
                                "public/key.hex", "public/key.pem", "public/key.pub", "transcript", "transcript.admin.sig",
                                "transcript.officer.sig", "wraps/alpha.recovery.age", "wraps/bravo.recovery.age"}));
}

TEST_F(Generate, AnOutputFolderThatHoldsSomethingIsNotTouched)
{
    Flow flow;
    spit(flow.set() / "precious", "x\n");
    EXPECT_FALSE(flow.start());
    EXPECT_EQ(flow.files(), std::vector<std::string>{"precious"});
}

TEST_F(Generate, OneSeedOfTheTestsMakesOneSet)
{
    Flow first(Cast::rehearsal(), {}, "same"), second(Cast::rehearsal(), {}, "same");
    for (Flow* const flow : {&first, &second}) {
        ASSERT_TRUE(flow->start());
        ASSERT_TRUE(flow->performToTheEnd(flow->scene()));
    }
    // The record holds what the machine measured, and the manifest the head of the record.
    for (const std::string& file : first.files()) {
        if (file.substr(0, 10) != "transcript" && file.substr(0, 8) != "manifest") {
            EXPECT_EQ(first.read(file), second.read(file)) << file;
        }
    }
}

}  // namespace
}  // namespace keyrite::tests
