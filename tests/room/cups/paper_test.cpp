// A sheet goes to the printer and is read again: what was printed is what was drawn, in its true size, on one side.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "print/cups_printers.h"
#include "print/residue.h"
#include "room/cups/eye.h"
#include "room/cups/print_room.h"
#include "scan/decode.h"
#include "sheets/paper_reader.h"
#include "support/said.h"

namespace keyrite::tests {
namespace {

using print::CupsPrinters;
using print::Paper;
using ::testing::HasSubstr;
using Takes = PrintRoom::Takes;

constexpr double kShareModule = 0.8, kCapsuleModule = 0.6;  // millimetres

::testing::AssertionResult printed(const PrintRoom& room, const print::PrintJob& job, const std::string& pdf)
{
    Eye eye;
    const auto done = CupsPrinters({room.server()}).print(job, bytesOf(pdf), eye);
    return done ? ::testing::AssertionSuccess() : ::testing::AssertionFailure() << said(describe(done.problem()));
}

TEST(PrintRoomTest, ListsItsPrinters)
{
    KR_NEED_PRINT_ROOM();
    const PrintRoom room({{"office", Takes::Pdf}, {"laser", Takes::Raster}});
    // A class of printers would hide which one has seen a share.
    EXPECT_EQ(room.administer({"lpadmin", "-p", "office", "-c", "both"}).status, 0);
    const auto printers = CupsPrinters({room.server()}).list();
    ASSERT_TRUE(printers) << said(describe(printers.problem()));
    ASSERT_EQ(printers->size(), 2u);
    EXPECT_EQ((*printers)[0].name, "laser");
    EXPECT_EQ((*printers)[1].name, "office");
    for (const print::Printer& printer : *printers) {
        EXPECT_TRUE(printer.ready) << printer.name;
        EXPECT_THAT(printer.reasons, ::testing::IsEmpty()) << printer.name;
        EXPECT_THAT(printer.model, HasSubstr("IPP Everywhere"));
        EXPECT_EQ(printer.location, "Room " + printer.name);
    }
}

TEST(PrintRoomTest, WithoutPrintersListsNone)
{
    KR_NEED_PRINT_ROOM();
    const PrintRoom room({});
    const auto printers = CupsPrinters({room.server()}).list();
    ASSERT_TRUE(printers) << said(describe(printers.problem()));
    EXPECT_TRUE(printers->empty());
}

TEST(PrintRoomTest, APrinterOfPdfsGetsTheFileAsItIs)
{
    KR_NEED_PRINT_ROOM();
    const PrintRoom room({{"office", Takes::Pdf}});
    const MadeBackup made = makeBackup();
    const std::string first = sheetFile(made, 0), second = sheetFile(made, 1, Paper::Letter);
    EXPECT_TRUE(printed(room, {"office", "Sheet 1", Paper::A4}, first));
    auto told = room.told("office");
    EXPECT_THAT(told["IPP_MEDIA_COL"], HasSubstr("x-dimension=21000 y-dimension=29700"));
    EXPECT_EQ(told["IPP_SIDES"], "one-sided");
    EXPECT_EQ(told["IPP_PRINT_QUALITY"], "high");
    EXPECT_EQ(told["IPP_PRINT_COLOR_MODE"], "monochrome");
    EXPECT_TRUE(printed(room, {"office", "Sheet 2", Paper::Letter}, second));
    EXPECT_THAT(room.told("office")["IPP_MEDIA_COL"], HasSubstr("x-dimension=21590 y-dimension=27940"));
    const auto documents = room.documents("office");
    ASSERT_EQ(documents.size(), 2u);
    EXPECT_TRUE(documents[0] == first);
    EXPECT_TRUE(documents[1] == second);
}

using Texts = std::set<std::string>;

Texts codesOn(const RasterPage& page)
{
    const auto found = scan::decode(page.picture.view());
    return {found.begin(), found.end()};
}

void expectTrueSize(const RasterPage& page, print::Extent extent)
{
    const double dots = page.dotsPerInch / 25.4;
    EXPECT_NEAR(static_cast<double>(page.picture.width) / dots, extent.width, 0.2);
    EXPECT_NEAR(static_cast<double>(page.picture.height) / dots, extent.height, 0.2);
    EXPECT_FALSE(page.bothSides);
}

void expectModules(const RasterPage& page, double wanted)
{
    const Modules modules = measureModules(page);
    EXPECT_NEAR(modules.across, wanted, wanted / 100);
    EXPECT_NEAR(modules.down, wanted, wanted / 100);
    std::printf("  %u dots per inch: modules of %.4f by %.4f mm, drawn as %.1f\n", page.dotsPerInch, modules.across,
                modules.down, wanted);
}

// Gives the number of the capsule's codes.
size_t expectOnPaper(const PrintRoom& room, Paper paper, size_t fillerBytes)
{
    BackupOptions options;
    options.fillerBytes = fillerBytes;
    const MadeBackup made = makeBackup(options);
    const std::string sheet = sheetFile(made, 1, paper);
    const size_t before = room.pages("laser").size();
    EXPECT_TRUE(printed(room, {"laser", "Sheet", paper}, sheet));
    auto pages = room.pages("laser");
    pages.erase(pages.begin(), pages.begin() + static_cast<std::ptrdiff_t>(before));
    EXPECT_EQ(pages.size(), PrintedPaper(sheet).pages());
    std::string words(made.words[1].expose());
    std::transform(words.begin(), words.end(), words.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    Texts chunks;
    for (size_t page = 0; page < pages.size(); ++page) {
        expectTrueSize(pages[page], print::extent(paper));
        const Texts codes = codesOn(pages[page]);
        if (!codes.empty())
            expectModules(pages[page], page == 0 ? kShareModule : kCapsuleModule);
        if (page == 0) {
            EXPECT_EQ(codes, Texts{words});
        } else {
            chunks.insert(codes.begin(), codes.end());
        }
    }
    EXPECT_EQ(chunks, Texts(made.facts.chunks.begin(), made.facts.chunks.end()));
    return chunks.size();
}

TEST(PrintRoomTest, DotsAreOfTrueSizeAndEveryCodeIsRead)
{
    KR_NEED_PRINT_ROOM();
    KR_NEED_PROGRAM("pdfinfo");
#ifdef KR_ADDRESS_SANITIZER
    GTEST_SKIP() << "takes minutes under AddressSanitizer; the reader has tests of its own";
#endif
    const PrintRoom room({{"laser", Takes::Raster}});
    EXPECT_EQ(expectOnPaper(room, Paper::A4, 3800), 15u);
    EXPECT_EQ(expectOnPaper(room, Paper::Letter, 0), 2u);
    EXPECT_EQ(room.told("laser")["IPP_SIDES"], "one-sided");
}

}  // namespace
}  // namespace keyrite::tests
