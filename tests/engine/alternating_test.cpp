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

size_t perCopy(const engine::Session& session)
{
    return static_cast<const StageSession&>(session).copies ? perDevice(session) : 0;
}

void showCopied(engine::Session&, size_t index, engine::StepView& view)
{
    view.copied = std::make_shared<const engine::CopiedWords>(SecureString::copyOf("acid academic"), 18 + index);
}

// The round has a step in its middle that a run may do without.
constexpr Step kThreeSteps[] = {
    {"three.print", StepKind::Collect, Confirm::Two, Commit::No, text("Print"), text("s"), text("d"), text("c"), "", perDevice,
     nullptr, nullptr},
    {"three.copy", StepKind::Copy, Confirm::Two, Commit::No, text("Copy"), text("s"), text("d"), text("c"), "", perCopy,
     showCopied, nullptr, false, true},
    {"three.read", StepKind::Collect, Confirm::Two, Commit::No, text("Read"), text("s"), text("d"), text("c"), "", perDevice,
     nullptr, nullptr, false, true},
    {"three.close", StepKind::Finish, Confirm::Two, Commit::Yes, text("Close"), text("s"), text("d"), text("c"), "CLOSE",
     nullptr, nullptr, nullptr},
};

const engine::Script kThree{"three/1", text("Three steps that take turns"), kThreeSteps, nullptr, nullptr};

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

TEST_F(Alternating, AStepInTheMiddleTakesItsTurnOrIsLeftOut)
{
    restart(kThree);
    session().copies = true;
    EXPECT_EQ(walk(), (std::vector<std::string>{"three.print/1", "three.copy/1", "three.read/1", "three.print/2",
                                                "three.copy/2", "three.read/2", "three.close"}));
    restart(kThree);
    EXPECT_EQ(walk(),
              (std::vector<std::string>{"three.print/1", "three.read/1", "three.print/2", "three.read/2", "three.close"}));
}

TEST_F(Alternating, TheWordsCanBeLookedAtAgain)
{
    restart(kThree);
    session().copies = true;
    reach("three.read/2");
    ASSERT_TRUE(m_engine->goBack());
    EXPECT_EQ(keyOf(m_engine->current()), "three.copy/2");
    EXPECT_EQ(walk(), (std::vector<std::string>{"three.copy/2", "three.read/2", "three.close"}));
}

// Whatever ends the step, the engine keeps none of the words.
TEST_F(Alternating, CopiedWordsDieWithTheirStep)
{
    const auto reachTheWords = [&] {
        restart(kThree);
        session().copies = true;
        reach("three.copy/1");
        const auto words = m_engine->current().copied;
        EXPECT_EQ(words->count(), 2u);
        EXPECT_EQ(words->number(1), 19u);
        EXPECT_EQ(words->expose(0), "acid");
        EXPECT_EQ(words->expose(1), "academic");
        return std::weak_ptr(words);
    };
    auto words = reachTheWords();
    EXPECT_FALSE(answer({{"witness", "nobody"}}));
    EXPECT_TRUE(words.expired()) << "the step that is shown again makes them anew";
    words = m_engine->current().copied;
    ASSERT_TRUE(answer());
    EXPECT_TRUE(words.expired());
    words = reachTheWords();
    ASSERT_TRUE(m_engine->abort({"enough", "two people"}));
    EXPECT_TRUE(words.expired());
    words = reachTheWords();
    m_engine.reset();
    EXPECT_TRUE(words.expired());
    restart(kThree);
}

}  // namespace
}  // namespace keyrite::tests
