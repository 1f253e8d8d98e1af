// Two people end the ceremony, at each of its steps: the record says so and nothing else is left.
#include <gtest/gtest.h>

#include "engine/people.h"
#include "flows/flow.h"
#include "keys/openssl_runtime.h"
#include "support/error_of.h"

namespace keyrite::tests {
namespace {

class Abort : public NoSecretsLeft {};

PlanSpec everyKindOfStep()
{
    PlanSpec spec;
    spec.devices = {{"alpha"}, {"charlie", Brings::CardOnTheDay, false}, {"delta", Brings::TypedRecipient, false}};
    spec.dice = true;
    return spec;
}

void expectVoidAndEmpty(Flow& flow, const std::string& at)
{
    EXPECT_EQ(flow.files(), (std::vector<std::string>{"plan.toml", "transcript"})) << at;
    const transcript::Transcript record = flow.transcript();
    EXPECT_EQ(record.closing, transcript::Closing::Void) << at;
    EXPECT_EQ(record.lastSigned, record.entries.size()) << at;
    EXPECT_TRUE(record.unmatchedIntents().empty()) << at;
    EXPECT_EQ(errorOf(flow.tryToResume()), Errc::NotPermitted) << at;
    EXPECT_EQ(errorOf(set::SetVerifier::check(flow.set(), set::Stage::Closed)), Errc::NotPermitted) << at;
}

TEST_F(Abort, AtEveryStepLeavesAVoidRecordAndNothingElse)
{
    const Scene scene = sceneOf(Cast::rehearsal(), everyKindOfStep());
    for (size_t i = 0; i < scene.size(); ++i) {
        Flow flow(Cast::rehearsal(), everyKindOfStep());
        ASSERT_TRUE(flow.start());
        ASSERT_TRUE(flow.perform({scene.begin(), scene.begin() + static_cast<std::ptrdiff_t>(i)}));
        ASSERT_TRUE(engine::checkTwoPeople(flow.engine().session().roster(), "admin", "witness"));
        ASSERT_TRUE(flow.engine().abort({"the fire alarm rang", "admin, witness witness"})) << scene[i].step;
        EXPECT_EQ(flow.engine().state(), engine::State::Void);
        EXPECT_EQ(errorOf(flow.engine().submit({})), Errc::NotPermitted);
        EXPECT_EQ(errorOf(flow.engine().note("late")), Errc::NotPermitted);
        EXPECT_EQ(errorOf(flow.engine().abort({"again", "admin"})), Errc::NotPermitted);
        EXPECT_FALSE(flow.engine().canGoBack());
        flow.crash();
        EXPECT_EQ(SecureBuffer::liveCount(), 0) << scene[i].step;
        expectVoidAndEmpty(flow, scene[i].step);
        const std::string id = scene[i].step.substr(0, scene[i].step.find('/'));
        EXPECT_EQ(flow.transcript().entries.back().text, "void at " + id + " by admin, witness witness: the fire alarm rang");
    }
}

TEST_F(Abort, WipesTheSecretsBeforeAnythingElseIsDone)
{
    Flow flow;
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.wrap/2")));
    EXPECT_GT(SecureBuffer::liveCount(), 3) << "the key, the identities, the pool";
    ASSERT_TRUE(flow.engine().abort({"stop", "admin, witness witness"}));
    EXPECT_EQ(SecureBuffer::liveCount(), 2)
        << "the workstation key of the record (seed and encoding) is left, which signs 'void'";
}

TEST_F(Abort, TakesTwoPeopleOfTheRoster)
{
    Flow flow;
    ASSERT_TRUE(flow.start());
    const auto& roster = flow.engine().session().roster();
    EXPECT_EQ(errorOf(engine::checkTwoPeople(roster, "admin", "admin")), Errc::NotOnRoster);
    EXPECT_EQ(errorOf(engine::checkTwoPeople(roster, "witness", "witness")), Errc::NotOnRoster);
    EXPECT_EQ(errorOf(engine::checkTwoPeople(roster, "nobody", "witness")), Errc::NotOnRoster);
    EXPECT_EQ(errorOf(engine::checkTwoPeople(roster, "", "")), Errc::NotOnRoster);
    EXPECT_TRUE(engine::checkTwoPeople(roster, "officer", "witness"));
}

TEST_F(Abort, AWatcherThatStopsTheWorkOnAnRsaKeyClosesAsVoid)
{
    (void)keys::prepareOpenSsl();
    Flow flow(Cast::rehearsal(), {"rsa2048"});
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.key")));
    flow.watcher().stopped = true;
    const auto stopped = flow.engine().submit(answerTo(flow.engine().current(), {"generate.key"}));
    EXPECT_EQ(errorOf(stopped), Errc::Aborted);
    EXPECT_EQ(flow.engine().state(), engine::State::Void);
    flow.crash();
    expectVoidAndEmpty(flow, "generate.key");
    EXPECT_EQ(flow.transcript().entries.back().text, "void at generate.key by admin, witness witness: it takes too long");
}

}  // namespace
}  // namespace keyrite::tests
