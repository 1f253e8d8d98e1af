// Two steps that take turns: a sheet is printed and read back before the next one is printed.
#include "engine/stage.h"

namespace keyrite::tests {
namespace {

using engine::Commit;
using engine::Confirm;
using engine::Step;
using engine::StepKind;

size_t perDevice(const engine::Session& session) { return static_cast<const StageSession&>(session).devices; }

constexpr Step kSteps[] = {
    {"turns.before", StepKind::Tell, Confirm::Two, Commit::No, text("Before"), text("s"), text("d"), text("c"), "", nullptr,
     nullptr, nullptr},
    {"turns.print", StepKind::Collect, Confirm::Two, Commit::No, text("Print"), text("s"), text("d"), text("c"), "", perDevice,
     nullptr, nullptr},
    {"turns.read", StepKind::Collect, Confirm::Two, Commit::No, text("Read"), text("s"), text("d"), text("c"), "", perDevice,
     nullptr, nullptr, false, true},
    {"turns.after", StepKind::Tell, Confirm::Two, Commit::No, text("After"), text("s"), text("d"), text("c"), "", nullptr,
     nullptr, nullptr},
    {"turns.close", StepKind::Finish, Confirm::Two, Commit::Yes, text("Close"), text("s"), text("d"), text("c"), "CLOSE",
     nullptr, nullptr, nullptr},
};

const engine::Script kTurns{"turns/1", text("Steps that take turns"), kSteps, nullptr, nullptr};

class Alternating : public Stage {
protected:
    // The steps from here to the end.
    std::vector<std::string> walk()
    {
        std::vector<std::string> out;
        while (m_engine->state() == engine::State::Running && out.size() < 20) {
            out.push_back(keyOf(m_engine->current()));
            EXPECT_TRUE(answer());
        }
        return out;
    }
};

TEST_F(Alternating, EachInstanceGoesThroughBothSteps)
{
    restart(kTurns);
    session().devices = 3;
    const std::vector<std::string> expected = {"turns.before",  "turns.print/1", "turns.read/1",
                                               "turns.print/2", "turns.read/2",  "turns.print/3",
                                               "turns.read/3",  "turns.after",   "turns.close"};
    EXPECT_EQ(walk(), expected);
    EXPECT_EQ(m_engine->state(), engine::State::Done);
}

TEST_F(Alternating, OneInstanceAndNone)
{
    restart(kTurns);
    session().devices = 1;
    EXPECT_EQ(walk(), (std::vector<std::string>{"turns.before", "turns.print", "turns.read", "turns.after", "turns.close"}));
    restart(kTurns);
    session().devices = 0;
    EXPECT_EQ(walk(), (std::vector<std::string>{"turns.before", "turns.after", "turns.close"}));
}

TEST_F(Alternating, TheWayBackIsTheWayThatWasTaken)
{
    restart(kTurns);
    reach("turns.print/2");
    ASSERT_TRUE(m_engine->goBack());
    EXPECT_EQ(keyOf(m_engine->current()), "turns.read/1");
    ASSERT_TRUE(m_engine->goBack());
    EXPECT_EQ(keyOf(m_engine->current()), "turns.print/1");
    EXPECT_EQ(walk(), (std::vector<std::string>{"turns.print/1", "turns.read/1", "turns.print/2", "turns.read/2", "turns.after",
                                                "turns.close"}));
}

}  // namespace
}  // namespace keyrite::tests
