// What a printer reports, as the people beside it read it.
#include <gtest/gtest.h>

#include "print/printer.h"
#include "support/said.h"

namespace keyrite::tests {
namespace {

using print::obstacles;

TEST(PrinterReasons, AreSaidInWordsWhereTheyStopAPrinter)
{
    EXPECT_EQ(said(obstacles({"media-empty"})), "out of paper");
    EXPECT_EQ(said(obstacles({"media-empty-error"})), "out of paper");
    EXPECT_EQ(said(obstacles({"media-jam-error", "door-open"})), "a paper jam; a door is open");
    EXPECT_EQ(said(obstacles({"offline-report"})), "the printer is offline");
    EXPECT_EQ(said(obstacles({"paused"})), "the printer is paused");
}

TEST(PrinterReasons, AreSaidOnce)
{
    EXPECT_EQ(said(obstacles({"media-empty", "cover-open", "media-empty-error"})), "out of paper; a cover is open");
}

// Some printers never say more when they wait for paper.
TEST(PrinterReasons, AKnownWarningCounts)
{
    EXPECT_EQ(said(obstacles({"media-empty-warning"})), "out of paper");
    EXPECT_EQ(said(obstacles({"com.example-laser-warning", "toner-low-warning"})), "");
}

// Little toner, and what the print service notes for itself.
TEST(PrinterReasons, ThatStopNothingAreNoObstacle)
{
    EXPECT_EQ(said(obstacles({})), "");
    EXPECT_EQ(said(obstacles({"none"})), "");
    EXPECT_EQ(said(obstacles({"media-empty-report", "toner-low-report", "toner-low", "cups-waiting-for-job-completed"})), "");
    EXPECT_EQ(said(obstacles({"-error", "-warning", ""})), "");
}

// Better a keyword than silence: somebody can look it up in the printer's manual.
TEST(PrinterReasons, UnknownErrorsAreSaidAsTheyAre)
{
    EXPECT_EQ(said(obstacles({"com.example-laser-error"})), "com.example-laser");
    EXPECT_EQ(said(obstacles({"com.example-laser"})), "");
}

}  // namespace
}  // namespace keyrite::tests
