// What a plan names must be there and fit.
#include <gtest/gtest.h>

#include "flows/flow.h"
#include "scripts/plan.h"
#include "support/error_of.h"
#include "support/vectors.h"

namespace keyrite::scripts {
namespace {

using tests::Brings;
using tests::Cast;
using tests::PlanSpec;

class PlanFiles : public tests::NoSecretsLeft {
protected:
    std::vector<Error> check(const PlanSpec& spec, const std::string& what = "", const std::string& with = "")
    {
        std::string text = tests::planText(Cast::rehearsal(), spec);
        if (!what.empty())
            text.replace(text.find(what), what.size(), with);
        tests::spit(m_folder / "plan.toml", text);
        return checkPlanFiles(readPlan(m_folder / "plan.toml").value(), m_folder / "plan.toml");
    }

    tests::TempFolder m_folder;
};

TEST_F(PlanFiles, ThatAreThereAndFit)
{
    PlanSpec spec;
    spec.devices = {{"alpha"}, {"bravo", Brings::CardOnTheDay}, {"delta", Brings::PlannedRecipient}};
    EXPECT_TRUE(check(spec).empty());
}

TEST_F(PlanFiles, CardsThatDoNotFitAreFoundWithTheirLine)
{
    const auto& alpha = Cast::rehearsal().device("alpha");
    const auto expectFinding = [&](const std::string& what, const std::string& with, Errc code) {
        const auto findings = check({}, what, with);
        ASSERT_EQ(findings.size(), 1u) << with;
        EXPECT_EQ(findings[0].code, code) << findings[0].english();
        EXPECT_NE(findings[0].subject.find("plan.toml:"), std::string::npos) << findings[0].subject;
        EXPECT_FALSE(findings[0].hint.empty());
    };
    expectFinding(alpha.card, (m_folder / "nothing.card").string(), Errc::NotFound);
    expectFinding(alpha.card, Cast::rehearsal().device("charlie").card, Errc::PlanRejected);
    expectFinding("holder = \"First holder\"", "holder = \"Another holder\"", Errc::PlanRejected);
    tests::spit(m_folder / "unsigned.card", tests::slurp(alpha.card));
    expectFinding(alpha.card, (m_folder / "unsigned.card").string(), Errc::NotFound);
    tests::spit(m_folder / "unsigned.card.sig", tests::slurp(Cast::rehearsal().device("bravo").card + ".sig"));
    expectFinding(alpha.card, (m_folder / "unsigned.card").string(), Errc::SignatureInvalid);
}

TEST_F(PlanFiles, OneKeyUnderTwoNamesIsFound)
{
    PlanSpec spec;
    spec.devices = {{"alpha"}, {"delta", Brings::PlannedRecipient}};
    const auto findings = check(spec, Cast::rehearsal().device("delta").recipient, Cast::rehearsal().device("alpha").recipient);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].code, Errc::Duplicate);
}

TEST_F(PlanFiles, AllFindingsAreGivenAtOnce)
{
    PlanSpec spec;
    spec.import = (m_folder / "no-key.pem").string();
    spec.devices = {{"alpha"}, {"bravo"}};
    std::string text = tests::planText(Cast::rehearsal(), spec);
    for (const char* name : {"alpha", "bravo"}) {
        const std::string card = Cast::rehearsal().device(name).card;
        text.replace(text.find(card), card.size(), "nothing-" + std::string(name));
    }
    tests::spit(m_folder / "plan.toml", text);
    EXPECT_EQ(checkPlanFiles(readPlan(m_folder / "plan.toml").value(), m_folder / "plan.toml").size(), 3u);
}

TEST_F(PlanFiles, PathsAreRelativeToThePlan)
{
    const auto& alpha = Cast::rehearsal().device("alpha");
    for (const char* end : {"", ".sig"})
        std::filesystem::copy_file(alpha.card + end, m_folder / ("alpha.card" + std::string(end)));
    EXPECT_TRUE(check({}, alpha.card, "alpha.card").empty());
}

TEST_F(PlanFiles, APlanThatIsNotThereIsNamed)
{
    EXPECT_EQ(tests::errorOf(readPlan(m_folder / "nothing.toml")), Errc::NotFound);
    tests::spit(m_folder / "large.toml", std::string(kMaxPlanBytes + 1, '#'));
    EXPECT_EQ(tests::errorOf(readPlan(m_folder / "large.toml")), Errc::TooLarge);
}

}  // namespace
}  // namespace keyrite::scripts
