// Rules that the table of the script must keep, whatever its steps do.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "engine/resume.h"
#include "scripts/audit.h"
#include "scripts/burn_set.h"
#include "scripts/generate.h"
#include "scripts/verify_disc.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

using engine::Commit;
using engine::Confirm;
using engine::Step;
using engine::StepKind;

class Table : public ::testing::TestWithParam<const engine::Script*> {
protected:
    static std::span<const Step> steps() { return GetParam()->steps; }
};

const engine::Script* const kScripts[] = {&scripts::kGenerate, &scripts::kReconstitute, &scripts::kAudit, &scripts::kVerifyDisc,
                                          &scripts::kBurnSet};

INSTANTIATE_TEST_SUITE_P(Scripts, Table, ::testing::ValuesIn(kScripts), [](const auto& script) {
    const std::string id(script.param->id);
    return id.substr(0, id.find('/'));
});

// Step ids stand in transcripts and on printed scripts: once released, a name means the same step for ever.
TEST(Ids, AreTheReleasedOnes)
{
    std::istringstream list(slurp(sourcePath("tests/golden/step_ids.txt")));
    std::vector<std::string> released;
    for (std::string line; std::getline(list, line);)
        if (!line.empty() && line[0] != '#')
            released.push_back(line);
    std::vector<std::string> ids{std::string(engine::kResumeStep.id)};
    for (const engine::Script* const script : kScripts)
        for (const Step& step : script->steps)
            ids.emplace_back(step.id);
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end()) << "an id is used twice";
    std::sort(released.begin(), released.end());
    EXPECT_EQ(ids, released) << "add a new step's id to tests/golden/step_ids.txt; never change or remove one";
}

// What officers read before the day is what the screen will say.
TEST_P(Table, TheOfficersPageHasEveryStepInItsWords)
{
    const std::string id(GetParam()->id);
    const std::string page = slurp(sourcePath("docs/ceremony-" + id.substr(0, id.find('/')) + ".md"));
    for (const Step& step : steps()) {
        const size_t start = page.find("| `" + std::string(step.id) + "` |");
        ASSERT_NE(start, std::string::npos) << step.id;
        const std::string row = page.substr(start, page.find('\n', start) - start);
        for (const Text text : {step.title, step.say, step.act, step.check})
            EXPECT_NE(row.find(text.source), std::string::npos) << step.id << ": " << text.source;
        if (!step.assent.empty()) {
            EXPECT_NE(row.find("(`" + std::string(step.assent) + "`)"), std::string::npos) << step.id;
        }
    }
}

TEST_P(Table, TitlesFitOnALine)
{
    for (const Step& step : steps()) {
        EXPECT_LE(std::string_view(step.title.source).size(), 60u) << step.id;
        EXPECT_FALSE(step.title.empty()) << step.id;
    }
}

TEST_P(Table, EveryStepSaysWhatToSayToDoAndToCheck)
{
    for (const Step& step : steps()) {
        EXPECT_FALSE(step.say.empty()) << step.id;
        EXPECT_FALSE(step.act.empty()) << step.id;
        EXPECT_FALSE(step.check.empty()) << step.id;
    }
}

TEST_P(Table, NothingWithoutAWayBackBeforeSomethingWasCompared)
{
    bool compared = false;
    for (const Step& step : steps()) {
        EXPECT_TRUE(step.commit == Commit::No || compared) << step.id;
        compared = (compared || step.kind == StepKind::Compare || step.kind == StepKind::Verify) && !step.notesHead;
    }
}

TEST_P(Table, EveryComparisonHasTwoPeople)
{
    // An audit has no roster: anybody may do it, and nothing is made.
    const bool anybody = GetParam() == &scripts::kAudit;
    for (const Step& step : steps())
        EXPECT_TRUE(step.kind != StepKind::Compare || step.confirm == Confirm::Two || anybody) << step.id;
}

TEST_P(Table, EveryStepWithoutAWayBackHasTwoPeopleAndAWordOfAssent)
{
    for (const Step& step : steps()) {
        EXPECT_EQ(step.commit == Commit::Yes, !step.assent.empty()) << step.id;
        EXPECT_TRUE(step.commit == Commit::No || step.confirm == Confirm::Two) << step.id;
    }
}

TEST_P(Table, WordsAreNotedAtPresentStepsOnly)
{
    for (const Step& step : steps())
        EXPECT_EQ(step.notesHead, step.kind == StepKind::Present) << step.id;
}

TEST_P(Table, EndsWithItsOnlyFinish)
{
    const auto finishes =
        std::count_if(steps().begin(), steps().end(), [](const Step& s) { return s.kind == StepKind::Finish; });
    EXPECT_EQ(finishes, 1);
    EXPECT_EQ(steps().back().kind, StepKind::Finish);
    EXPECT_EQ(steps().back().repeat, nullptr) << "the end is never left out";
}

// Two steps of the same kind, one of which acts, must not read the same on a printed script.
TEST_P(Table, TitlesTellStepsApart)
{
    std::multiset<std::string> titles;
    for (const Step& step : steps())
        titles.insert(step.title.source);
    for (const std::string& title : titles)
        EXPECT_LE(titles.count(title), title == "Note the head of the record" ? 2u : 1u) << title;
}

}  // namespace
}  // namespace keyrite::tests
