// The list of steps beside the screen, and on the printed script: it must be the order in which the ceremony really goes.
#include "engine/outline.h"

#include <algorithm>

#include "engine/stage.h"

namespace keyrite::tests {
namespace {

using engine::OutlineEntry;
using State = engine::OutlineEntry::State;

class Outline : public Stage {
protected:
    std::string drawn()
    {
        std::string out;
        for (const OutlineEntry& entry : m_engine->outline())
            out += std::string(entry.state == State::Done   ? "x"
                               : entry.state == State::Here ? ">"
                                                            : ".") +
                   std::to_string(entry.number) + "/" + std::to_string(entry.instance) + " ";
        return out;
    }
};

TEST_F(Outline, FollowsTheCeremonyThroughItsSteps)
{
    restart(kStage);
    session().devices = 2;
    std::vector<std::string> went;
    for (const OutlineEntry& entry : m_engine->outline())
        went.push_back(entry.id + "/" + std::to_string(entry.instance));
    std::vector<std::string> came;
    while (m_engine->state() == engine::State::Running) {
        const auto view = m_engine->current();
        const auto outline = m_engine->outline();
        const auto here = std::find_if(outline.begin(), outline.end(), [](const auto& e) { return e.state == State::Here; });
        ASSERT_NE(here, outline.end());
        EXPECT_EQ(here->id, view.id);
        EXPECT_EQ(here->number, view.number);
        EXPECT_EQ(here->instance, view.instance);
        EXPECT_EQ(here->commit, view.commit);
        came.push_back(view.id + "/" + std::to_string(view.instance));
        ASSERT_TRUE(answer());
    }
    EXPECT_EQ(went, came);
    for (const OutlineEntry& entry : m_engine->outline())
        EXPECT_EQ(entry.state, State::Done) << entry.id;
}

TEST_F(Outline, DoneStepsCarryWhoAndWhen)
{
    restart(kStage);
    ASSERT_TRUE(answer({{"performer", "bo"}, {"witness", "cy"}}));
    const auto outline = m_engine->outline();
    EXPECT_EQ(outline.front().performer, "bo");
    EXPECT_EQ(outline.front().witness, "cy");
    ASSERT_TRUE(outline.front().time);
    EXPECT_GE(outline.front().time->seconds, FakeClock::kStart);
    EXPECT_FALSE(outline.back().time);
}

TEST_F(Outline, GoingBackTakesTheMarkAway)
{
    restart(kStage);
    const std::string before = drawn();
    ASSERT_TRUE(answer());
    EXPECT_NE(drawn(), before);
    ASSERT_TRUE(m_engine->goBack());
    EXPECT_EQ(drawn(), before);
}

TEST_F(Outline, AStepThatThisRunDoesNotHaveIsNotListed)
{
    restart(kStage);
    session().devices = 0;
    for (const OutlineEntry& entry : m_engine->outline())
        EXPECT_NE(entry.id, "stage.collect");
}

}  // namespace
}  // namespace keyrite::tests
