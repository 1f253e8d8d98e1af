// The paper that people follow beside the screen has the steps of the ceremony, in the order in which they come.
#include "scripts/printed_script.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flows/flow.h"

namespace keyrite::scripts {
namespace {

using tests::Flow;

class PrintedScript : public ::testing::Test {
protected:
    static tests::PlanSpec spec()
    {
        tests::PlanSpec out;
        out.sheets = 3;
        out.printers = 2;
        out.printerSeesKey = true;
        return out;
    }
    sheets::ScriptPaper describe()
    {
        return describeScript(readPlan(m_flow.planFile()).value(), {m_random, m_flow.room(), m_flow.printers()},
                              "2027-01-31T10:00:00Z", [](const Message& words) { return words.english(); });
    }

    Flow m_flow{tests::Cast::rehearsal(), spec()};
    tests::FixedRandom m_random{"printed"};
};

TEST_F(PrintedScript, HasEveryStepOfThePlanInItsOrder)
{
    ASSERT_TRUE(m_flow.start());
    std::vector<std::string> onScreen, onPaper;
    for (const engine::OutlineEntry& entry : m_flow.engine().outline())
        onScreen.push_back(std::to_string(entry.number) + (entry.instances > 1 ? "." + std::to_string(entry.instance) : "") +
                           " " + entry.title.english());
    for (const sheets::ScriptRow& row : describe().rows)
        onPaper.push_back(row.number + " " + row.title);
    EXPECT_EQ(onPaper, onScreen);
    EXPECT_THAT(onPaper, ::testing::Contains(::testing::HasSubstr("Destroy or seal the printer")));
}

TEST_F(PrintedScript, HasRoomForTheHeadWordsAndMarksWhatCannotBeUndone)
{
    size_t heads = 0, commits = 0;
    for (const sheets::ScriptRow& row : describe().rows) {
        heads += row.blanks.size() == engine::kHeadWords ? 1 : 0;
        commits += row.noWayBack ? 1 : 0;
        EXPECT_FALSE(row.say.empty() || row.act.empty() || row.check.empty()) << row.number;
    }
    EXPECT_EQ(heads, 2u);
    EXPECT_EQ(commits, 3u) << "the key, the wipe, the end";
}

TEST_F(PrintedScript, BecomesAPageFile)
{
    const auto pages = printedScript(readPlan(m_flow.planFile()).value(), {m_random, m_flow.room(), m_flow.printers()},
                                     "2027-01-31T10:00:00Z", [](const Message& words) { return words.english(); });
    ASSERT_TRUE(pages) << pages.error().english();
    EXPECT_EQ(std::string(pages->begin(), pages->begin() + 5), "%PDF-");
}

}  // namespace
}  // namespace keyrite::scripts
