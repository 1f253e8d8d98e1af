// A paper backup that comes out of printers: who may know what, what happens when one fails.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flows/flow.h"
#include "support/english.h"
#include "support/error_of.h"

namespace keyrite::tests {
namespace {

using ::testing::HasSubstr;
using transcript::EntryKind;

PlanSpec onPrinters(size_t printers, bool seesKey)
{
    PlanSpec spec;
    spec.devices = {{"alpha"}};
    spec.sheets = 2;
    spec.printers = printers;
    spec.printerSeesKey = seesKey;
    return spec;
}

class Printers : public NoSecretsLeft {};

TEST_F(Printers, EachSheetComesOutOfItsOwnPrinterAndIsReadBackFromPaper)
{
    Flow flow(Cast::rehearsal(), onPrinters(2, false));
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
    expectVerifies(flow, {"admin", "officer"});
    std::vector<std::string> jobs;
    for (const FakePrinters::Job& job : flow.printers().jobs)
        jobs.push_back(job.printer + ": " + job.title);
    EXPECT_EQ(jobs,
              (std::vector<std::string>{"left: recovery pages", "left: recovery pages", "left: share 1", "right: share 2"}));
    EXPECT_TRUE(flow.entries(EntryKind::Note).empty()) << "nothing of this is an exception";
    EXPECT_THAT(flow.read("transcript"), HasSubstr("printer A is left, serial number SN-0"));
    EXPECT_FALSE(std::filesystem::exists(flow.folder() / "set-sheets")) << "a sheet became a file";
}

TEST_F(Printers, rule_8_8_aPrinterThatKnowsTheKeyDoesNotLeaveTheRoom)
{
    Flow flow(Cast::rehearsal(), onPrinters(1, true));
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.printer-end")));
    EXPECT_THAT(
        flow.entries(EntryKind::Note),
        ::testing::ElementsAre(HasSubstr("printer left has seen the key: it printed sheets that suffice to restore it")));
    for (const auto& [fate, bag] :
         {std::pair("", ""), std::pair("sealed", ""), std::pair("destroyed", "P-1"), std::pair("taken home", "P-1")}) {
        const Line line{"", {{"fate", fate}, {"bag", bag}}, {}};
        EXPECT_EQ(errorOf(flow.engine().submit(answerTo(flow.engine().current(), line))), Errc::WrongAnswer) << fate << bag;
    }
    ASSERT_TRUE(flow.performToTheEnd(
        {flow.scene().begin() + static_cast<std::ptrdiff_t>(flow.upTo("generate.printer-end").size()), flow.scene().end()}));
    EXPECT_THAT(flow.read("transcript"), HasSubstr("printer A left sealed, bag P-77"));
    expectVerifies(flow, {"admin", "officer"});
}

TEST_F(Printers, APlanThatLeavesTheKeyToOnePrinterMustSaySo)
{
    Flow flow(Cast::rehearsal(), onPrinters(1, false));
    EXPECT_FALSE(flow.start());
    Flow other(Cast::rehearsal(), onPrinters(2, true));
    EXPECT_FALSE(other.start());
}

TEST_F(Printers, OnePrinterCannotPlayTwo)
{
    Flow flow(Cast::rehearsal(), onPrinters(2, false));
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.printer/2")));
    for (const auto& [name, code] : {std::pair("left", Errc::Duplicate), std::pair("nowhere", Errc::WrongAnswer)}) {
        const Line line{"", {{"printer", name}}, {}};
        EXPECT_EQ(errorOf(flow.engine().submit(answerTo(flow.engine().current(), line))), code) << name;
    }
}

TEST_F(Printers, AFailedSheetIsPrintedAgainAndMayExist)
{
    Flow flow(Cast::rehearsal(), onPrinters(2, false));
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.print/2")));
    flow.printers().failNext = print::Fault::JobFailed;
    EXPECT_EQ(errorOf(flow.engine().submit(answerTo(flow.engine().current(), {"generate.print/2"}))), Errc::PrinterFailed);
    EXPECT_EQ(flow.transcript().unmatchedIntents().size(), 1u) << "nobody knows how far the sheet came";
    ASSERT_TRUE(flow.perform({{"generate.print/2"}}));
    ASSERT_TRUE(flow.engine().abort({"the fire alarm rang", "admin, witness witness"}));
    size_t toDestroy = 0;
    for (const std::string& fact : flow.entries(EntryKind::Fact))
        toDestroy += fact.rfind("find and destroy: print share", 0) == 0 ? 1 : 0;
    EXPECT_EQ(toDestroy, 3u) << "share 1, and share 2 twice";
}

TEST_F(Printers, AnInterruptedAttemptNamesItsSheets)
{
    Flow flow(Cast::rehearsal(), onPrinters(2, false));
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.print/2")));
    flow.crash();
    ASSERT_TRUE(flow.resume());
    const Scene after = flow.sceneAfterResume();
    ASSERT_TRUE(flow.perform({after.begin(), after.begin() + 2}));
    EXPECT_THAT(english(flow.engine().current().lines),
                ::testing::Contains(HasSubstr("find and destroy: print share 1 of 2, Custodian 1 on printer left")));
}

}  // namespace
}  // namespace keyrite::tests
