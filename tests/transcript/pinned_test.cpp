// Committed records: read as ever, written as ever.
#include <gtest/gtest.h>

#include "base/check_words.h"
#include "support/pinned.h"
#include "support/scripted_operator.h"
#include "transcript/memory_sink.h"
#include "wrap/fixed_random.h"

#include <tuple>

namespace keyrite::transcript {
namespace {

using tests::isPinned;
using tests::pinned;

std::string words(const Head& head) { return base::checkPhrase(head) + "\n"; }

class PinnedTranscript : public ::testing::Test {
protected:
    // One sitting of two steps; with an outcome unless it is "".
    void sit(Recorder recorder, std::string_view outcome)
    {
        ASSERT_TRUE(recorder.add(EntryKind::Fact, "generate.preflight", "green swap: none in use"));
        ASSERT_TRUE(recorder.add(EntryKind::Step, "generate.preflight", "by ada, witness cy; room accepted"));
        ASSERT_TRUE(recorder.sign());
        ASSERT_TRUE(recorder.add(EntryKind::Note, "generate.card", "E1 Zoë came late"));
        ASSERT_TRUE(recorder.sign());
        ASSERT_TRUE(recorder.add(EntryKind::Intent, "generate.wrap", "write wraps/alpha.recovery.age"));
        if (outcome.empty())
            return;
        ASSERT_TRUE(recorder.add(EntryKind::Outcome, "generate.close", outcome));
        ASSERT_TRUE(recorder.sign());
    }

    void begin(Mode mode, std::string_view outcome)
    {
        m_sink.text.clear();
        Header header{mode, "generate/1", {}, base::sha256(std::string_view("a plan")), "keyrite/0.0.0", std::nullopt};
        if (mode == Mode::Real)
            header.disc = base::sha256(std::string_view("a disc"));
        m_random.fill(header.run);
        sit(Recorder::start(header, m_sink, m_clock, m_random).value(), outcome);
    }

    void expectPinned(const std::string& name)
    {
        const Transcript found = parse(m_sink.text, name, Tail::Refuse).value();
        EXPECT_TRUE(isPinned("transcript/" + name, m_sink.text));
        EXPECT_TRUE(isPinned("transcript/" + name + ".words", words(found.head)));
    }

    tests::MemorySink m_sink;
    tests::FakeClock m_clock;
    tests::FixedRandom m_random{"pinned transcript"};
};

TEST_F(PinnedTranscript, AreWrittenAsEver)
{
    begin(Mode::Real, "done");
    expectPinned("done");
    begin(Mode::Rehearsal, "void at generate.wrap by ada, witness cy: the fire alarm rang");
    expectPinned("void");
    begin(Mode::Rehearsal, "");
    sit(Recorder::resume(parse(m_sink.text, "resumed", Tail::Refuse).value(), m_sink, m_clock, m_random).value(), "done");
    expectPinned("resumed");
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

TEST_F(PinnedTranscript, AreReadAsEver)
{
    for (const auto& [name, closing, sittings] :
         {std::tuple{"done", Closing::Done, size_t{1}}, std::tuple{"void", Closing::Void, size_t{1}},
          std::tuple{"resumed", Closing::Done, size_t{2}}}) {
        const auto found = parse(pinned(std::string("transcript/") + name), name, Tail::Refuse);
        ASSERT_TRUE(found) << found.error().english();
        EXPECT_EQ(found->closing, closing);
        EXPECT_EQ(found->workstations.size(), sittings);
        EXPECT_EQ(found->lastSigned, found->entries.size());
        EXPECT_EQ(words(found->head), pinned(std::string("transcript/") + name + ".words"));
    }
}

}  // namespace
}  // namespace keyrite::transcript
