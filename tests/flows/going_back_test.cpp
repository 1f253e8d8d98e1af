// Where there is a way back, where there is none, and what is noted on the way.
#include <gtest/gtest.h>

#include <set>

#include "flows/flow.h"
#include "support/english.h"
#include "support/error_of.h"

namespace keyrite::tests {
namespace {

class GoingBack : public NoSecretsLeft {};

// Not past a step that cannot be undone, not past work that was done in the world, not past words that were written down.
TEST_F(GoingBack, IsPossibleFromTheseStepsOnly)
{
    const std::set<std::string> possible = {
        "generate.preflight",      "generate.card/1",       "generate.card/2",       "generate.compare-card/1",
        "generate.compare-card/2", "generate.possession/1", "generate.possession/2", "generate.head-room",
        "generate.dice",           "generate.key",          "generate.wrap/1",       "generate.sign/2",
        "generate.sign/3",         "generate.verify",
    };
    PlanSpec spec;
    spec.dice = true;
    Flow flow(Cast::rehearsal(), spec);
    ASSERT_TRUE(flow.start());
    for (const Line& line : flow.scene()) {
        EXPECT_EQ(flow.engine().canGoBack(), possible.count(line.step) == 1) << line.step;
        EXPECT_EQ(flow.engine().current().canGoBack, possible.count(line.step) == 1) << line.step;
        if (possible.count(line.step) == 0) {
            EXPECT_EQ(errorOf(flow.engine().goBack()), Errc::NotPermitted) << line.step;
            EXPECT_EQ(keyOf(flow.engine().current()), line.step);
        }
        ASSERT_TRUE(flow.perform({line}));
    }
    EXPECT_FALSE(flow.engine().canGoBack());
}

TEST_F(GoingBack, FromEveryStepWhereItIsPossibleTheCeremonyCanBeFinished)
{
    PlanSpec spec;
    spec.dice = true;
    Flow flow(Cast::rehearsal(), spec);
    ASSERT_TRUE(flow.start());
    size_t times = 0;
    for (size_t i = 0; i < flow.scene().size(); ++i) {
        if (flow.engine().canGoBack()) {
            ASSERT_TRUE(flow.engine().goBack());
            EXPECT_EQ(keyOf(flow.engine().current()), flow.scene()[i - 1].step);
            ASSERT_TRUE(flow.perform({flow.scene()[i - 1]}));
            ++times;
        }
        ASSERT_TRUE(flow.perform({flow.scene()[i]})) << flow.scene()[i].step;
    }
    size_t recorded = 0;
    for (const std::string& fact : flow.entries(transcript::EntryKind::Fact))
        recorded += fact == "went back to this step" ? 1 : 0;
    EXPECT_EQ(recorded, times);
    expectVerifies(flow, {"admin", "officer"});
}

TEST_F(GoingBack, AllTheWayToTheFirstStep)
{
    Flow flow;
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.head-room")));
    while (flow.engine().canGoBack())
        ASSERT_TRUE(flow.engine().goBack());
    EXPECT_EQ(flow.engine().current().id, "generate.plan");
    ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
    expectVerifies(flow, {"admin", "officer"});
}

// The owner of a device leaves after all: the second answer counts.
TEST_F(GoingBack, ADeviceThatWasProvenCanBecomeUnproven)
{
    Flow flow;
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.head-room")));
    ASSERT_TRUE(flow.engine().goBack());
    ASSERT_TRUE(flow.perform({{"generate.possession/2", {{"identity", "absent"}}, {}}}));
    Scene rest(flow.scene().begin() + static_cast<std::ptrdiff_t>(flow.upTo("generate.head-room").size()), flow.scene().end());
    ASSERT_TRUE(flow.performToTheEnd(rest));
    const auto set = set::SetVerifier::check(flow.set(), set::Stage::Closed).value();
    EXPECT_EQ(set->devices, (std::vector<set::DeviceState>{set::DeviceState::ProvenInRoom, set::DeviceState::Unproven}));
}

class Notes : public NoSecretsLeft {};

TEST_F(Notes, AreNumberedExceptionsInTheRecordAndARemarkOfTheSet)
{
    Flow flow;
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.engine().note("the seal of bag 4 was torn"));
    ASSERT_TRUE(flow.perform(flow.upTo("generate.verify")));
    ASSERT_TRUE(flow.engine().note("a visitor came in"));
    EXPECT_FALSE(flow.engine().note("two\nlines"));
    EXPECT_FALSE(flow.engine().note(""));
    EXPECT_FALSE(flow.engine().note(std::string(transcript::kMaxText, 'x')));
    ASSERT_TRUE(flow.performToTheEnd({{"generate.verify"}, {"generate.close"}}));
    EXPECT_EQ(flow.entries(transcript::EntryKind::Note),
              (std::vector<std::string>{"E1 the seal of bag 4 was torn", "E2 a visitor came in"}));
    const auto set = set::SetVerifier::check(flow.set(), set::Stage::Closed).value();
    const auto remarks = english(set->remarks);
    EXPECT_EQ(std::count(remarks.begin(), remarks.end(), "The transcript holds exceptions: 2."), 1);
}

// The three ways in which a scene and a ceremony can disagree are told apart.
TEST(ScriptedOperator, SaysWhatIsWrongWithAScene)
{
    const auto problem = [](const Scene& scene) {
        Flow flow;
        EXPECT_TRUE(flow.start());
        const auto played = flow.performToTheEnd(scene);
        return std::string(played.message()).substr(0, std::string(played.message()).find(' '));
    };
    EXPECT_EQ(problem({{"generate.key"}}), "unexpected");
    EXPECT_EQ(problem({{"generate.key"}, {"generate.plan"}}), "missing");
    EXPECT_EQ(problem({{"generate.plan"}, {"generate.preflight", {{"witness", "admin"}}, {}}}), "refused");
    EXPECT_EQ(problem({{"generate.plan"}}), "unexpected");
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

}  // namespace
}  // namespace keyrite::tests
