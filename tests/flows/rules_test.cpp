// Rules that attacks taught, held over a whole ceremony. Each test is named after its rule and its attack.
#include <gtest/gtest.h>

#include <algorithm>

#include "device/software_device.h"
#include "flows/flow.h"
#include "scripts/accept.h"
#include "scripts/unwrap.h"
#include "set/layout.h"
#include "support/error_of.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

class Rules : public NoSecretsLeft {
protected:
    static void finish(Flow& flow)
    {
        ASSERT_TRUE(flow.start());
        ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
        flow.crash();
    }

    static set::Manifest manifestOf(const Flow& flow) { return set::parseManifest(flow.read("manifest"), "manifest").value(); }

    static Result<wrap::RecoveryPayload> unwrapAlpha(const Flow& flow)
    {
        const SecureString passphrase = SecureString::copyOf(flow.cast().device("alpha").identityPassphrase);
        scripts::UnwrapRequest request;
        request.wrap = flow.set() / set::wrapFile("alpha");
        request.identity = flow.cast().device("alpha").identity;
        request.passphrase = &passphrase;
        request.manifest = flow.set() / set::kManifestFile;
        request.mode = Mode::Rehearsal;
        return scripts::unwrap(request);
    }
};

TEST_F(Rules, rule_8_4_aSetWithoutItsFinalLineDoesNotVerify)
{
    Flow flow;
    finish(flow);
    std::string manifest = flow.read("manifest");
    manifest.erase(manifest.find("final="));
    spit(flow.set() / "manifest", manifest);
    EXPECT_EQ(errorOf(set::SetVerifier::check(flow.set(), set::Stage::Closed)), Errc::Incomplete);
}

TEST_F(Rules, rule_8_4_aWrapForAnOutsiderIsRefused)
{
    Flow flow;
    finish(flow);
    spit(flow.set() / "wraps/outsider.recovery.age", flow.read("wraps/alpha.recovery.age"));
    EXPECT_EQ(errorOf(set::SetVerifier::check(flow.set(), set::Stage::Closed)), Errc::UnlistedFile);
}

// The wraps of two devices are exchanged: each opens nothing any more, and the set says so before anybody needs it.
TEST_F(Rules, rule_8_4_exchangedWrapsAreRefused)
{
    Flow flow;
    finish(flow);
    const std::string alpha = flow.read("wraps/alpha.recovery.age"), bravo = flow.read("wraps/bravo.recovery.age");
    spit(flow.set() / "wraps/alpha.recovery.age", bravo);
    spit(flow.set() / "wraps/bravo.recovery.age", alpha);
    EXPECT_EQ(errorOf(set::SetVerifier::check(flow.set(), set::Stage::Closed)), Errc::HashMismatch);
}

TEST_F(Rules, rule_8_4_everyFlippedBitOfASetIsSeen)
{
    Flow flow;
    finish(flow);
    for (const std::string& file : flow.files()) {
        const std::string bytes = flow.read(file);
        const size_t stride = std::max<size_t>(1, bytes.size() / 25);
        for (size_t i = 0; i < bytes.size(); i += stride) {
            std::string flipped = bytes;
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << (i % 8)));
            spit(flow.set() / file, flipped);
            EXPECT_FALSE(set::SetVerifier::check(flow.set(), set::Stage::Closed)) << file << " at byte " << i;
        }
        spit(flow.set() / file, bytes);
    }
    EXPECT_TRUE(set::SetVerifier::check(flow.set(), set::Stage::Closed));
}

TEST_F(Rules, rule_8_4_aWrapWhoseOwnerWasAbsentIsUnprovenUntilAccepted)
{
    PlanSpec spec;
    spec.devices = {{"alpha"}, {"charlie", Brings::CardOnTheDay, false}, {"delta", Brings::TypedRecipient, false}};
    Flow flow(Cast::rehearsal(), spec);
    finish(flow);
    const auto authentic = [&] {
        return set::SetVerifier::authenticate(set::SetVerifier::check(flow.set(), set::Stage::Closed).value(),
                                              {manifestOf(flow).core.publicKey, std::nullopt, {}})
            .value();
    };
    using set::DeviceState;
    EXPECT_EQ(authentic()->set.devices,
              (std::vector<DeviceState>{DeviceState::ProvenInRoom, DeviceState::Unproven, DeviceState::Unproven}));
    const TestDevice &charlie = flow.cast().device("charlie"), &delta = flow.cast().device("delta");
    {
        const SecureString opens = SecureString::copyOf(charlie.identityPassphrase),
                           approves = SecureString::copyOf(charlie.approvalPassphrase);
        scripts::AcceptRequest request{flow.set(), "charlie", charlie.identity, &opens, "", nullptr};
        EXPECT_EQ(errorOf(scripts::acceptDevice(authentic(), request)), Errc::NotPermitted)
            << "a card's approval key must sign";
        request.approvalKey = flow.cast().device("bravo").approval;
        const SecureString others = SecureString::copyOf(flow.cast().device("bravo").approvalPassphrase);
        request.approvalPassphrase = &others;
        EXPECT_EQ(errorOf(scripts::acceptDevice(authentic(), request)), Errc::KeyMismatch);
        request.approvalKey = charlie.approval;
        request.approvalPassphrase = &approves;
        request.identity = delta.identity;
        EXPECT_FALSE(scripts::acceptDevice(authentic(), request)) << "another device's identity";
        request.identity = charlie.identity;
        EXPECT_TRUE(scripts::acceptDevice(authentic(), request));
        EXPECT_EQ(errorOf(scripts::acceptDevice(authentic(), request)), Errc::NotPermitted) << "accepted already";
    }
    EXPECT_TRUE(scripts::acceptDevice(authentic(), {flow.set(), "delta", delta.identity, nullptr, "", nullptr}));
    EXPECT_EQ(authentic()->set.devices,
              (std::vector<DeviceState>{DeviceState::ProvenInRoom, DeviceState::Accepted, DeviceState::Accepted}));
    EXPECT_EQ(errorOf(scripts::acceptDevice(authentic(), {flow.set(), "nobody", delta.identity, nullptr, "", nullptr})),
              Errc::NotFound);

    // What an acceptance says cannot be taken from it again, nor given to another device.
    const std::string acceptance = flow.read(set::acceptanceFile("charlie"));
    const std::string signature = flow.read(set::acceptanceSignatureFile("charlie"));
    std::filesystem::remove(flow.set() / set::acceptanceSignatureFile("charlie"));
    EXPECT_EQ(errorOf(set::SetVerifier::check(flow.set(), set::Stage::Closed)), Errc::NotFound)
        << "the approval signature is missing";
    spit(flow.set() / set::acceptanceSignatureFile("charlie"), signature);
    spit(flow.set() / set::acceptanceFile("delta"), acceptance);
    EXPECT_EQ(errorOf(set::SetVerifier::check(flow.set(), set::Stage::Closed)), Errc::HashMismatch);
}

// The kernel's generator gives the same bytes twice, as after a restored snapshot: the dice make another key.
TEST_F(Rules, rule_8_5_aBrokenKernelGeneratorDoesNotDecideTheKey)
{
    std::vector<keys::PublicKey> made;
    for (const char* throws : {"111111111111", "111111111112"}) {
        PlanSpec spec;
        spec.dice = true;
        Flow flow(Cast::rehearsal(), spec, "the same bytes");
        ASSERT_TRUE(flow.start());
        for (Line line : flow.scene()) {
            if (line.step == "generate.dice")
                line.secrets["throws"] = throws;
            ASSERT_TRUE(flow.perform({line}));
        }
        made.push_back(manifestOf(flow).core.publicKey);
        const auto steps = flow.entries(transcript::EntryKind::Step);
        EXPECT_EQ(std::count(steps.begin(), steps.end(), "by admin, witness witness; dice: 12 throws, 31 bits"), 1);
    }
    EXPECT_FALSE(made[0] == made[1]);
}

TEST_F(Rules, rule_8_5_loadedDiceDoNotDecideTheKey)
{
    std::vector<keys::PublicKey> made;
    for (const char* kernel : {"one", "another"}) {
        PlanSpec spec;
        spec.dice = true;
        Flow flow(Cast::rehearsal(), spec, kernel);
        finish(flow);
        made.push_back(manifestOf(flow).core.publicKey);
    }
    EXPECT_FALSE(made[0] == made[1]);
}

TEST_F(Rules, rule_8_6_everyFileOfTheSetHasItsIntentAndItsResult)
{
    Flow flow;
    finish(flow);
    const auto intents = flow.entries(transcript::EntryKind::Intent), results = flow.entries(transcript::EntryKind::Result);
    EXPECT_EQ(intents, results);
    for (const std::string& file : flow.files()) {
        const std::string effect = "write " + file + " sha256 " + base::toHex(base::sha256(flow.read(file)));
        const bool bySomethingElse = file == "transcript" || file == "plan.toml" || file.substr(0, 11) == "transcript.";
        EXPECT_EQ(std::count(intents.begin(), intents.end(), effect), bySomethingElse ? 0 : 1) << file;
    }
}

// A complete forgery hangs together as well as the real set does.
TEST_F(Rules, rule_8_10_withoutAnAnchorASetIsOnlyConsistent)
{
    Flow real(Cast::rehearsal(), {}, "real"), forged(Cast::rehearsal(), {}, "forged");
    finish(real);
    finish(forged);
    const auto trusted = manifestOf(real).core.publicKey;
    const auto genesis = base::sha256(real.read("manifest"));
    for (const set::Anchor& anchor :
         {set::Anchor{trusted, std::nullopt, {}}, set::Anchor{std::nullopt, genesis, {}},
          set::Anchor{std::nullopt, trusted.fingerprint(), {}}, set::Anchor{std::nullopt, std::nullopt, {}}}) {
        auto consistent = set::SetVerifier::check(forged.set(), set::Stage::Closed);
        ASSERT_TRUE(consistent);
        EXPECT_EQ(errorOf(set::SetVerifier::authenticate(*std::move(consistent), anchor)), Errc::NotAuthenticated);
    }
}

// Signers whom the verifier trusts for something else do not vouch for a set.
TEST_F(Rules, rule_8_10_signersOfAnotherNamespaceDoNotVouch)
{
    Flow flow;
    finish(flow);
    TempFolder folder;
    std::string lines = flow.cast().allowedSigners({"admin", "officer"});
    for (size_t at = lines.find("keyrite-*"); at != std::string::npos; at = lines.find("keyrite-*"))
        lines.replace(at, 9, "git");
    spit(folder / "signers", lines);
    auto consistent = set::SetVerifier::check(flow.set(), set::Stage::Closed).value();
    EXPECT_EQ(
        errorOf(set::SetVerifier::authenticate(std::move(consistent), set::readAnchor((folder / "signers").string()).value())),
        Errc::NotAuthenticated);
}

TEST_F(Rules, rule_8_11_noPlaintextKeyIsInTheSetOrItsRecord)
{
    Flow flow;
    finish(flow);
    std::vector<std::string> needles = {"PRIVATE KEY", "AGE-SECRET-KEY"};
    {
        const auto payload = unwrapAlpha(flow).value();
        const auto seed = payload.key.seed()->expose();
        needles.push_back(base::toHex(seed));
        needles.emplace_back(seed.begin(), seed.end());
        needles.push_back(base::toBase64(seed.first(30), base::Padding::No));
    }
    for (const char* name : {"alpha", "bravo"}) {
        needles.push_back(flow.cast().device(name).identityPassphrase);
        needles.push_back(flow.cast().device(name).approvalPassphrase);
    }
    for (const std::string& file : flow.files())
        for (const std::string& needle : needles)
            EXPECT_EQ(flow.read(file).find(needle), std::string::npos) << file;
}

TEST_F(Rules, rule_8_14_fewerThanSixteenWordsAreNeverCompared)
{
    Flow flow;
    ASSERT_TRUE(flow.start());
    size_t compared = 0;
    for (const Line& line : flow.scene()) {
        const engine::StepView view = flow.engine().current();
        if (view.kind == engine::StepKind::Compare) {
            ++compared;
            ASSERT_FALSE(view.words.empty()) << line.step;
            EXPECT_GE(view.words.front().bytes.size(), 16u) << line.step;
        }
        ASSERT_TRUE(flow.perform({line}));
    }
    EXPECT_GE(compared, 5u);
}

// What the holder compares with their own paper is the hash of the card as it was made.
TEST_F(Rules, rule_8_14_cardWordsAreThoseOfTheHoldersPaper)
{
    Flow flow;
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.compare-card/1")));
    const Sha256 paper = device::cardHash(slurp(flow.cast().device("alpha").card));
    EXPECT_EQ(flow.engine().current().words.front().bytes, Bytes(paper.begin(), paper.begin() + 16));
}

}  // namespace
}  // namespace keyrite::tests
