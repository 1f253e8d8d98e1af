// A real ceremony, and the two ways in which rehearsal and real material could be mixed.
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <optional>

#include "device/card_codes.h"
#include "device/software_device.h"
#include "flows/flow.h"
#include "keys/openssl_runtime.h"
#include "scripts/plan.h"
#include "scripts/room.h"
#include "scripts/unwrap.h"
#include "set/layout.h"
#include "support/error_of.h"
#include "support/vectors.h"
#include "wrap/identity_file.h"

namespace keyrite::tests {
namespace {

class Real : public NoSecretsLeft {
protected:
    void SetUp() override
    {
        (void)keys::prepareOpenSsl();
        setCoreLimit(0);
    }

    static void setCoreLimit(rlim_t soft)
    {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = std::min(soft, limit.rlim_max);
        ::setrlimit(RLIMIT_CORE, &limit);
    }

    static const Cast& cast()
    {
        static const Cast real(Mode::Real);
        return real;
    }
    static PlanSpec spec()
    {
        PlanSpec out;
        out.devices = {{"alpha", Brings::CardOnTheDay}, {"delta", Brings::TypedRecipient}};
        return out;
    }

    static scripts::UnwrapRequest requestFor(const Flow& flow, const SecureString& passphrase, Mode mode)
    {
        scripts::UnwrapRequest request;
        request.wrap = flow.set() / set::wrapFile("alpha");
        request.identity = flow.cast().device("alpha").identity;
        request.passphrase = &passphrase;
        request.manifest = flow.set() / set::kManifestFile;
        request.mode = mode;
        return request;
    }
};

TEST_F(Real, RunsToTheEndAndCarriesNoMarkOfARehearsal)
{
    Flow flow(cast(), spec());
    ASSERT_TRUE(flow.start());
    EXPECT_EQ(flow.engine().current().mode, Mode::Real);
    ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
    expectVerifies(flow, {"admin", "officer"});
    for (const std::string& file : flow.files()) {
        const std::string bytes = flow.read(file);
        EXPECT_EQ(bytes.find("rehears"), std::string::npos) << file;
        EXPECT_EQ(bytes.find("REHEARS"), std::string::npos) << file;
    }
    const auto set = set::SetVerifier::check(flow.set(), set::Stage::Closed).value();
    EXPECT_TRUE(set->remarks.empty()) << set->remarks.front().english();
    const SecureString passphrase = SecureString::copyOf(cast().device("alpha").identityPassphrase);
    EXPECT_TRUE(scripts::unwrap(requestFor(flow, passphrase, Mode::Real)));
    EXPECT_EQ(errorOf(scripts::unwrap(requestFor(flow, passphrase, Mode::Rehearsal))), Errc::ModeMismatch);
}

TEST_F(Real, rule_8_7_rehearsalCardInRealCeremony)
{
    Flow flow(cast(), spec());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.card/1")));
    const Line line{"generate.card/1", {{"card", Cast::rehearsal().device("alpha").card}}, {}};
    EXPECT_EQ(errorOf(flow.engine().submit(answerTo(flow.engine().current(), line))), Errc::ModeMismatch);
    EXPECT_TRUE(flow.perform({flow.scene()[2]}));
}

TEST_F(Real, rule_8_7_rehearsalCardByCameraInRealCeremony)
{
    Flow flow(cast(), spec());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.card/1")));
    const auto show = [&](const Cast& whose) {
        engine::Answer answer = answerTo(flow.engine().current(), {"generate.card/1"});
        const auto card = device::readCard(whose.device("alpha").card).value();
        const auto codes = device::cardCodes(*card).value();
        for (const std::string& code : codes)
            answer.addCode("card", SecureString::copyOf(code));
        return flow.engine().submit(answer);
    };
    EXPECT_EQ(errorOf(show(Cast::rehearsal())), Errc::ModeMismatch);
    EXPECT_TRUE(show(cast()));
}

TEST_F(Real, rule_8_7_rehearsalIdentityInRealCeremony)
{
    Flow flow(cast(), spec());
    const SecureString plain = wrap::formatIdentityFile(
        {"mode: rehearsal"}, device::openIdentity(cast().device("delta").identity, nullptr, nullptr).value().identity);
    spit(flow.folder() / "rehearsed.identity", std::string(plain.expose()));
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.possession/2")));
    const Line line{"generate.possession/2", {{"identity", (flow.folder() / "rehearsed.identity").string()}}, {}};
    EXPECT_EQ(errorOf(flow.engine().submit(answerTo(flow.engine().current(), line))), Errc::ModeMismatch);
}

TEST_F(Real, rule_8_7_plannedCardOfTheOtherMode)
{
    for (const bool realPlan : {true, false}) {
        const Cast& people = realPlan ? cast() : Cast::rehearsal();
        const Cast& others = realPlan ? Cast::rehearsal() : cast();
        Flow flow(people, spec());
        std::string plan = slurp(flow.planFile());
        plan.replace(
            plan.find("[[device]]"), std::string::npos,
            "[[device]]\nname = \"alpha\"\nholder = \"First holder\"\ncard = \"" + others.device("alpha").card + "\"\n");
        spit(flow.planFile(), plan);
        EXPECT_FALSE(flow.start());
        const auto findings = scripts::checkPlanFiles(scripts::readPlan(flow.planFile()).value(), flow.planFile());
        ASSERT_EQ(findings.size(), 1u);
        EXPECT_EQ(findings[0].code, Errc::ModeMismatch);
        EXPECT_FALSE(std::filesystem::exists(flow.set())) << "something was written before the plan was right";
    }
}

// Some facts nobody can excuse: with them the secrets would not stay in the room.
TEST_F(Real, NobodyOverridesWhatAKeyCannotBear)
{
    for (const char* const fact : {"memory-lock", "library-memory", "core-dumps", "swap", "network", "output-folder"}) {
        Flow flow(cast(), spec());
        ASSERT_TRUE(flow.start());
        ASSERT_TRUE(flow.perform({{"generate.plan"}}));
        flow.room().lights = {FakeRoom::light(fact, engine::Light::State::Red)};
        const Line excuse{"generate.preflight", {{"accepted", "we are in a hurry"}}, {}};
        const auto refused = flow.engine().submit(answerTo(flow.engine().current(), excuse));
        EXPECT_FALSE(refused) << fact;
        if (flow.engine().state() != engine::State::Running)
            continue;  // a medium that cannot be written closes the ceremony
        EXPECT_EQ(flow.engine().current().id, "generate.preflight");
        flow.room().lights = {FakeRoom::light(fact, engine::Light::State::Green)};
        EXPECT_TRUE(flow.perform({{"generate.preflight"}})) << fact;
    }
}

TEST_F(Real, TwoPeopleExcuseARedLightWithAReasonThatStaysInTheRecord)
{
    for (const char* const fact : {"disc", "camera", "output-medium", "printers"}) {
        Flow flow(cast(), spec());
        ASSERT_TRUE(flow.start());
        ASSERT_TRUE(flow.perform({{"generate.plan"}}));
        flow.room().lights = {FakeRoom::light(fact, engine::Light::State::Red)};
        EXPECT_EQ(errorOf(flow.engine().submit(answerTo(flow.engine().current(), {"generate.preflight"}))), Errc::RoomNotReady);
        EXPECT_TRUE(flow.perform({{"generate.preflight", {{"accepted", "the old camera broke"}}, {}}}));
        const auto notes = flow.entries(transcript::EntryKind::Note);
        ASSERT_EQ(notes.size(), 1u) << fact;
        EXPECT_EQ(notes[0], "E1 red " + std::string(fact) + ": as the test says; accepted: the old camera broke");
    }
}

TEST(Rehearsal, NotesRedLightsAndGoesOn)
{
    Flow flow;
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform({{"generate.plan"}}));
    flow.room().lights = {FakeRoom::light("network", engine::Light::State::Red)};
    EXPECT_TRUE(flow.perform({{"generate.preflight"}}));
    EXPECT_NE(flow.read("transcript").find("red network: as the test says"), std::string::npos);
}

TEST(Rehearsal, rule_8_7_rehearsalKeyIsNotGivenOutAsReal)
{
    Flow flow;
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
    const SecureString passphrase = SecureString::copyOf(flow.cast().device("alpha").identityPassphrase);
    scripts::UnwrapRequest request;
    request.wrap = flow.set() / set::wrapFile("alpha");
    request.identity = flow.cast().device("alpha").identity;
    request.passphrase = &passphrase;
    request.manifest = flow.set() / set::kManifestFile;
    request.mode = Mode::Real;
    EXPECT_EQ(errorOf(scripts::unwrap(request)), Errc::ModeMismatch);
    // The payload itself says it too, when no manifest is at hand.
    request.manifest.clear();
    request.fingerprint = set::parseManifest(flow.read("manifest"), "manifest").value().core.publicKey.fingerprint();
    EXPECT_EQ(errorOf(scripts::unwrap(request)), Errc::ModeMismatch);
    request.mode = Mode::Rehearsal;
    EXPECT_TRUE(scripts::unwrap(request));
}

}  // namespace
}  // namespace keyrite::tests
