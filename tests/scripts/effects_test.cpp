// Intent, effect, result: in this order, each before the next.
#include "scripts/effects.h"

#include <gtest/gtest.h>

#include "engine/engine.h"
#include "support/error_of.h"
#include "support/scripted_operator.h"
#include "support/temp_folder.h"
#include "support/vectors.h"
#include "transcript/memory_sink.h"
#include "wrap/fixed_random.h"

namespace keyrite::scripts {
namespace {

using tests::errorOf;

// Looks at the medium whenever a line of the record becomes durable.
class LookingSink final : public transcript::Sink {
public:
    explicit LookingSink(std::filesystem::path file) : m_file(std::move(file)) {}
    Result<void> append(std::string_view line) override
    {
        if (line.find(" intent ") != std::string_view::npos)
            thereAtIntent = std::filesystem::exists(m_file);
        if (line.find(" result ") != std::string_view::npos)
            thereAtResult = std::filesystem::exists(m_file);
        if (fails && line.find(" intent ") != std::string_view::npos)
            return fail(Errc::MediumFailed, message("The medium is full."), "record");
        text += line;
        return {};
    }

    std::optional<bool> thereAtIntent, thereAtResult;
    bool fails = false;
    std::string text;

private:
    std::filesystem::path m_file;
};

class Effects : public ::testing::Test {
protected:
    engine::Turn turn() { return {m_answer, 1, "step.write", m_recorder, m_watcher}; }
    transcript::Transcript record() const { return transcript::parse(m_sink.text, "record", transcript::Tail::Refuse).value(); }

    tests::TempFolder m_folder;
    LookingSink m_sink{m_folder / "part/file"};
    tests::FakeClock m_clock;
    tests::FixedRandom m_random{"effects"};
    tests::FakeWatcher m_watcher;
    engine::Answer m_answer;
    transcript::Recorder m_recorder =
        transcript::Recorder::start({Mode::Rehearsal, "generate/1", {}, {}, "keyrite/0.0.0", std::nullopt}, m_sink, m_clock,
                                    m_random)
            .value();
};

TEST_F(Effects, rule_8_6_theIntentIsDurableBeforeTheFileExists)
{
    engine::Turn now = turn();
    ASSERT_TRUE(writeToSet(now, m_folder.path(), "part/file", base::bytesOf("content")));
    EXPECT_EQ(m_sink.thereAtIntent, false);
    EXPECT_EQ(m_sink.thereAtResult, true);
    EXPECT_EQ(tests::slurp(m_folder / "part/file"), "content");
    const auto entries = record().entries;
    EXPECT_EQ(entries[1].text, "write part/file sha256 " + base::toHex(base::sha256(std::string_view("content"))));
    EXPECT_EQ(entries[2].text, entries[1].text);
}

TEST_F(Effects, rule_8_6_theIntentIsDurableBeforeTheFileIsRemoved)
{
    tests::spit(m_folder / "part/file", "content");
    engine::Turn now = turn();
    ASSERT_TRUE(removeFromSet(now, m_folder.path(), "part/file"));
    EXPECT_EQ(m_sink.thereAtIntent, true);
    EXPECT_EQ(m_sink.thereAtResult, false);
}

TEST_F(Effects, rule_8_6_withoutARecordThereIsNoEffect)
{
    m_sink.fails = true;
    engine::Turn now = turn();
    EXPECT_EQ(errorOf(writeToSet(now, m_folder.path(), "part/file", base::bytesOf("content"))), Errc::MediumFailed);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "part/file"));
    tests::spit(m_folder / "part/file", "content");
    EXPECT_EQ(errorOf(removeFromSet(now, m_folder.path(), "part/file")), Errc::MediumFailed);
    EXPECT_TRUE(std::filesystem::exists(m_folder / "part/file"));
}

TEST_F(Effects, AnEffectThatFailsLeavesItsIntentOpenAndTheOldFileAlone)
{
    tests::spit(m_folder / "part/file", "precious");
    engine::Turn now = turn();
    EXPECT_EQ(errorOf(writeToSet(now, m_folder.path(), "part/file", base::bytesOf("content"))), Errc::Exists);
    EXPECT_EQ(tests::slurp(m_folder / "part/file"), "precious");
    EXPECT_EQ(record().unmatchedIntents().size(), 1u);
}

}  // namespace
}  // namespace keyrite::scripts
