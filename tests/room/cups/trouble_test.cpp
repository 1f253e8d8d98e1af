// What goes wrong at a printer and at the print service, and how it is mended.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "print/cups_printers.h"
#include "room/cups/eye.h"
#include "room/cups/print_room.h"
#include "sheets/paper_reader.h"
#include "support/said.h"

namespace keyrite::tests {
namespace {

using print::CupsPrinters;
using print::Fault;
using print::Outcome;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using Takes = PrintRoom::Takes;

class Trouble : public ::testing::Test {
protected:
    void SetUp() override
    {
        KR_NEED_PRINT_ROOM();
        room.emplace(std::vector<PrintRoom::Setup>{{"office", Takes::Pdf}});
    }

    Outcome<print::Done> print(std::chrono::milliseconds patience = std::chrono::minutes(1))
    {
        return CupsPrinters({room->server(), patience}).print({"office", "Sheet 1"}, bytesOf(sheet), eye);
    }
    // Whatever was before: the next sheet comes out, and nothing is left over at the service.
    void expectThatTheNextComesOut()
    {
        const size_t before = room->documents("office").size();
        Eye other;
        const auto next = CupsPrinters({room->server()}).print({"office", "Sheet 2"}, bytesOf(sheet), other);
        EXPECT_TRUE(next) << said(describe(next.problem()));
        EXPECT_EQ(room->documents("office").size(), before + 1);
        expectNothingSpooled();
    }
    void expectNothingSpooled() const { EXPECT_THAT(room->spooled(), IsEmpty()); }
    static Fault faultOf(const Outcome<print::Done>& outcome)
    {
        EXPECT_FALSE(outcome);
        return outcome ? Fault::Library : outcome.problem().fault;
    }

    std::optional<PrintRoom> room;
    Eye eye;
    std::string sheet = sheetFile(makeBackup(), 0);
};

TEST_F(Trouble, APrinterWithoutPaperWaitsForIt)
{
    room->trouble("office", "media-empty");
    eye.onWaiting = [&](Eye&) {
        const auto printers = CupsPrinters({room->server()}).list();
        EXPECT_TRUE(printers && printers->size() == 1 && said(print::obstacles(printers->front().reasons)) == "out of paper");
        room->mend("office");
    };
    const auto done = print();
    EXPECT_TRUE(done) << said(describe(done.problem()));
    ASSERT_GE(eye.seen.size(), 1u);
    EXPECT_EQ(eye.seen.front(), "out of paper");
    EXPECT_LT(eye.longest, std::chrono::milliseconds(500));
    EXPECT_EQ(room->documents("office").size(), 1u);
}

TEST_F(Trouble, PatienceEnds)
{
    room->trouble("office", "media-jam");
    const auto done = print(std::chrono::seconds(2));
    ASSERT_EQ(faultOf(done), Fault::PrinterStopped);
    EXPECT_EQ(said(done.problem().detail), "a paper jam");
    EXPECT_THAT(said(describe(done.problem())), HasSubstr("Whether a page came out is not known"));
    expectNothingSpooled();
    room->mend("office");
    expectThatTheNextComesOut();
}

TEST_F(Trouble, APrinterThatGivesUpIsSaid)
{
    room->breakDown("office");
    auto done = print();
    // CUPS itself does not hear of it every time: see CupsJob::judge.
    for (int again = 0; done && again < 8; ++again)
        done = print();
    EXPECT_EQ(faultOf(done), Fault::JobFailed);
    room->mend("office");
    expectThatTheNextComesOut();
}

TEST_F(Trouble, APausedPrinterWaitsToBeEnabled)
{
    ASSERT_EQ(room->administer({"cupsdisable", "office"}).status, 0);
    eye.onWaiting = [&](Eye&) {
        const auto printers = CupsPrinters({room->server()}).list();
        EXPECT_TRUE(printers && printers->size() == 1 && !printers->front().ready);
        EXPECT_EQ(room->administer({"cupsenable", "office"}).status, 0);
    };
    const auto done = print();
    EXPECT_TRUE(done) << said(describe(done.problem()));
    EXPECT_THAT(eye.seen, ElementsAre("the printer is paused", ""));
}

TEST_F(Trouble, AJobCanBeStopped)
{
    room->trouble("office", "cover-open");
    eye.onWaiting = [](Eye& self) { self.stopped = true; };
    const auto done = print();
    ASSERT_EQ(faultOf(done), Fault::Stopped);
    EXPECT_THAT(said(describe(done.problem())), HasSubstr("Whether a page came out is not known"));
    EXPECT_THAT(eye.seen, ElementsAre("a cover is open"));
    expectNothingSpooled();
    room->mend("office");
    expectThatTheNextComesOut();
}

TEST_F(Trouble, AJobThatIsStoppedBeforeItBeganLeavesNothing)
{
    eye.stopped = true;
    EXPECT_EQ(faultOf(print()), Fault::Stopped);
    expectNothingSpooled();
    EXPECT_THAT(room->documents("office"), IsEmpty());
}

TEST_F(Trouble, APrinterThatIsNotThereIsSaid)
{
    ASSERT_EQ(room->administer({"lpadmin", "-x", "office"}).status, 0);
    const auto done = print();
    ASSERT_EQ(faultOf(done), Fault::PrinterMissing);
    EXPECT_EQ(said(done.problem().detail), "office");
}

TEST_F(Trouble, APrinterThatIsRemovedMeanwhileIsSaid)
{
    room->trouble("office", "media-empty");
    eye.onWaiting = [&](Eye&) { EXPECT_EQ(room->administer({"lpadmin", "-x", "office"}).status, 0); };
    EXPECT_EQ(faultOf(print()), Fault::JobFailed);
    expectNothingSpooled();
}

TEST_F(Trouble, AJobThatIsCancelledElsewhereIsSaid)
{
    room->trouble("office", "media-empty");
    eye.onWaiting = [&](Eye&) { EXPECT_EQ(room->administer({"cancel", "-a", "office"}).status, 0); };
    EXPECT_EQ(faultOf(print()), Fault::JobFailed);
    expectNothingSpooled();
}

TEST_F(Trouble, AServiceThatIsGoneIsSaid)
{
    room->stopService();
    EXPECT_EQ(faultOf(print()), Fault::PrintService);
}

TEST_F(Trouble, AServiceThatEndsMeanwhileIsSaid)
{
    room->trouble("office", "media-empty");
    eye.onWaiting = [&](Eye&) { room->stopService(); };
    const auto done = print();
    ASSERT_EQ(faultOf(done), Fault::PrintServiceLost);
    EXPECT_THAT(said(describe(done.problem())), HasSubstr("Whether a page came out is not known"));
}

}  // namespace
}  // namespace keyrite::tests
