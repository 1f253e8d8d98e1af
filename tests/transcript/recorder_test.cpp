// What the recorder writes stays readable, whatever it is given, and is written before anything else happens.
#include "transcript/recorder.h"

#include <gtest/gtest.h>

#include "support/error_of.h"
#include "support/scripted_operator.h"
#include "transcript/memory_sink.h"
#include "wrap/fixed_random.h"

namespace keyrite::transcript {
namespace {

using tests::errorOf;

class RecorderTest : public ::testing::Test {
protected:
    Recorder start()
    {
        return Recorder::start({Mode::Real, "generate/1", {9}, {}, "keyrite/0.0.0", std::nullopt}, m_sink, m_clock, m_random)
            .value();
    }
    Transcript read() const { return parse(m_sink.text, "transcript", Tail::Refuse).value(); }
    void TearDown() override { EXPECT_EQ(SecureBuffer::liveCount(), 0); }

    tests::MemorySink m_sink;
    tests::FakeClock m_clock;
    tests::FixedRandom m_random{"recorder"};
};

TEST_F(RecorderTest, WritesWhatItSays)
{
    Recorder recorder = start();
    ASSERT_TRUE(recorder.add(EntryKind::Fact, "generate.plan", "green swap: none in use"));
    ASSERT_TRUE(recorder.sign());
    const Transcript found = read();
    EXPECT_EQ(found.entries.back().text, "green swap: none in use");
    EXPECT_EQ(found.entries.back().step, "generate.plan");
    EXPECT_EQ(found.head, recorder.head());
    EXPECT_EQ(found.entries.size(), recorder.entries());
    EXPECT_EQ(found.workstations.front(), recorder.workstation());
    EXPECT_EQ(found.lastSigned, 2u);
}

TEST_F(RecorderTest, CleansWhatWouldMakeTheRecordUnreadable)
{
    Recorder recorder = start();
    const std::string longText(5000, 'x'), cutCharacter = std::string(kMaxText - 1, 'y') + "\xC3\xA9";
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"a\nforged=line", "a?forged=line"},
        {"tab\tand\rreturn\x7F", "tab?and?return?"},
        {std::string("zero\0byte", 9), "zero?byte"},
        {"  spaces around  ", "spaces around"},
        {longText, longText.substr(0, kMaxText)},
        {cutCharacter, cutCharacter.substr(0, kMaxText - 1)},
        {"Zoë", "Zoë"},
        {"\xFF\xFE", "(unprintable)"},
        {"", "(unprintable)"},
        {"   ", "(unprintable)"},
        {"right to left \xE2\x80\xAE override", "(unprintable)"},
    };
    for (const auto& [given, expected] : cases) {
        ASSERT_TRUE(recorder.add(EntryKind::Fact, "-", given));
        EXPECT_EQ(read().entries.back().text, expected);
    }
}

TEST_F(RecorderTest, AFailingMediumIsAnErrorAndChangesNothing)
{
    Recorder recorder = start();
    const Head before = recorder.head();
    m_sink.failsFrom = 0;
    EXPECT_EQ(errorOf(recorder.add(EntryKind::Fact, "-", "lost")), Errc::MediumFailed);
    EXPECT_EQ(errorOf(recorder.sign()), Errc::MediumFailed);
    EXPECT_EQ(recorder.head(), before);
    EXPECT_EQ(recorder.entries(), 1u);
    m_sink.failsFrom = 10;
    EXPECT_TRUE(recorder.add(EntryKind::Fact, "-", "again"));
    EXPECT_EQ(read().entries.back().number, 2u);
}

TEST_F(RecorderTest, AMediumThatFailsAtTheStartStartsNothing)
{
    for (size_t lines = 0; lines < 3; ++lines) {
        m_sink.failsFrom = lines;
        EXPECT_EQ(errorOf(Recorder::start({}, m_sink, m_clock, m_random)), Errc::MediumFailed);
    }
}

TEST_F(RecorderTest, AResumedRecordGoesOnUnderANewKey)
{
    {
        Recorder first = start();
        ASSERT_TRUE(first.add(EntryKind::Fact, "-", "before"));
    }
    const Transcript past = read();
    Recorder second = Recorder::resume(past, m_sink, m_clock, m_random).value();
    ASSERT_TRUE(second.add(EntryKind::Outcome, "-", "done"));
    ASSERT_TRUE(second.sign());
    const Transcript found = read();
    EXPECT_TRUE(found.resumed());
    ASSERT_EQ(found.workstations.size(), 2u);
    EXPECT_NE(found.workstations[0], found.workstations[1]) << "the first sitting's key is gone";
    EXPECT_EQ(found.closing, Closing::Done);
    EXPECT_TRUE(found.hasHead(past.head));
}

TEST_F(RecorderTest, AClosedRecordIsNotResumed)
{
    for (const char* outcome : {"done", "void by nobody: x"}) {
        m_sink.text.clear();
        Recorder recorder = start();
        ASSERT_TRUE(recorder.add(EntryKind::Outcome, "-", outcome));
        ASSERT_TRUE(recorder.sign());
        EXPECT_EQ(errorOf(Recorder::resume(read(), m_sink, m_clock, m_random)), Errc::NotPermitted);
    }
}

}  // namespace
}  // namespace keyrite::transcript
