// Files from outside, through the confined program and back.
#include "scan/reader.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

#include "scan/code_page.h"
#include "scan/files.h"
#include "scan/reading.h"
#include "support/command.h"
#include "support/degrade.h"
#include "support/said.h"
#include "support/temp_folder.h"

namespace keyrite::tests {
namespace {

using scan::Fault;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

using Texts = std::multiset<std::string>;

class Reader : public ::testing::Test {
protected:
    std::filesystem::path file(const std::string& name, const std::string& bytes)
    {
        spit(m_folder / name, bytes);
        return m_folder / name;
    }
    TempFolder m_folder;
};

const CodePage& onePage()
{
    static const CodePage page = drawCapsulePage(15, 200);
    return page;
}

Texts all(const CodePage& page) { return {page.texts.begin(), page.texts.end()}; }

TEST_F(Reader, ReadsEveryCodeOfAPng)
{
    const Read read = readWith(file("a.png", pngFile(onePage().picture)));
    ASSERT_TRUE(read.outcome) << said(describe(read.outcome.problem()));
    EXPECT_EQ(read.outcome->pages, 1u);
    EXPECT_EQ(read.outcome->codes, 15u);
    EXPECT_EQ(read.sink.textsOf(0), all(onePage()));
}

TEST_F(Reader, ReadsEveryCodeOfAJpegOfEachKind)
{
    for (const JpegKind kind : {JpegKind::Grey, JpegKind::Colour, JpegKind::Progressive}) {
        const Read read = readWith(file("a.jpg", jpegFile(onePage().picture, 75, kind)));
        ASSERT_TRUE(read.outcome) << said(describe(read.outcome.problem()));
        EXPECT_EQ(read.sink.textsOf(0), all(onePage()));
    }
}

TEST_F(Reader, ReadsEachPageOfAPdf)
{
    KR_NEED_PROGRAM("pdftoppm");
    const CodePage first = drawCapsulePage(3, 300);
    const Frame second = drawCode(shareText(), 300 * 0.8 / 25.4, Level::Q);
    const Read read = readWith(file("a.pdf", pdfFile({first.picture, second, Frame::blank(600, 600)}, 300)));
    ASSERT_TRUE(read.outcome) << said(describe(read.outcome.problem()));
    EXPECT_EQ(read.outcome->pages, 3u);
    EXPECT_EQ(read.outcome->codes, 4u);
    EXPECT_EQ(read.sink.textsOf(0), all(first));
    EXPECT_EQ(read.sink.textsOf(1), Texts{shareText()});
}

TEST_F(Reader, ReadsAPageThatLiesUpsideDown)
{
    const Read read = readWith(file("a.png", pngFile(turned(onePage().picture, 180))));
    ASSERT_TRUE(read.outcome);
    EXPECT_EQ(read.sink.textsOf(0), all(onePage()));
}

TEST_F(Reader, GivesATextOnceAPageAndAgainOnTheNext)
{
    KR_NEED_PROGRAM("pdftoppm");
    const Frame code = drawCode("TWICE", 6);
    Frame page = Frame::blank(500, 250);
    place(page, code, 10, 10);
    place(page, code, 260, 10);
    const Read read = readWith(file("a.pdf", pdfFile({page, page}, 150)));
    ASSERT_TRUE(read.outcome);
    EXPECT_THAT(read.sink.texts(), ElementsAre("TWICE", "TWICE"));
    EXPECT_EQ(read.outcome->codes, 2u);
}

TEST_F(Reader, APictureWithoutCodesIsASuccessWithoutCodes)
{
    const Read read = readWith(file("a.png", pngFile(Frame::blank(300, 200))));
    ASSERT_TRUE(read.outcome);
    EXPECT_EQ(read.outcome->codes, 0u);
}

TEST_F(Reader, TheFirstBytesDecideAndNotTheName)
{
    const Read read = readWith(file("sheet.pdf", pngFile(drawCode("REALLY A PNG", 5))));
    ASSERT_TRUE(read.outcome);
    EXPECT_THAT(read.sink.texts(), ElementsAre("REALLY A PNG"));
}

// ZBar cannot load its character sets where it is confined, and does not need them.
TEST_F(Reader, BytesComeAsTheyWereEncoded)
{
    std::string every;
    for (int i = 0; i < 256; ++i)
        every += static_cast<char>(i);
    const Read read = readWith(file("a.png", pngFile(drawCode(every, 5))));
    ASSERT_TRUE(read.outcome);
    EXPECT_THAT(read.sink.texts(), ElementsAre(every));
}

TEST_F(Reader, TextsComeThroughTheScratchMemoryAndAreWipedThere)
{
    std::vector<char> scratch(scan::kScratchBytes, 'x');
    Collector sink;
    const auto path = file("a.png", pngFile(drawCode("A SECRET OF MINE", 5)));
    ASSERT_TRUE(scan::readFile(path, scratch, sink, nullptr, builtOptions()));
    EXPECT_THAT(sink.texts(), ElementsAre("A SECRET OF MINE"));
    EXPECT_EQ(sink.where, scratch.data());
    EXPECT_TRUE(std::all_of(scratch.begin(), scratch.end(), [](char c) { return c == 0; }));
}

TEST_F(Reader, RefusesScratchMemoryThatIsTooSmall)
{
    std::vector<char> scratch(scan::kScratchBytes - 1);
    Collector sink;
    const auto outcome = scan::readFile(file("a.png", pngFile(drawCode("A", 5))), scratch, sink, nullptr, builtOptions());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.problem().fault, Fault::ScratchTooSmall);
}

// Descriptors 0, 1 and 2 may be free in a program that closed them; then the pipes must not land there.
TEST_F(Reader, WorksWithoutStandardDescriptors)
{
    const auto path = file("a.png", pngFile(drawCode("STANDARD", 5)));
    EXPECT_EXIT(
        {
            ::close(0);
            ::close(1);
            const Read read = readWith(path);
            ::_exit(read.outcome && read.sink.texts() == std::vector<std::string>{"STANDARD"} ? 0 : 1);
        },
        ::testing::ExitedWithCode(0), "");
}

TEST_F(Reader, LeavesNoDescriptorAndNoChildBehind)
{
    const auto path = file("a.png", pngFile(drawCode("A", 5)));
    const auto bad = file("bad.png", pngFile(Frame::blank(50, 50)).substr(0, 60));
    const auto open = [] {
        return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), std::filesystem::directory_iterator());
    };
    const auto before = open();
    for (int i = 0; i < 5; ++i) {
        EXPECT_TRUE(readWith(path).outcome);
        EXPECT_FALSE(readWith(bad).outcome);
    }
    EXPECT_EQ(open(), before);
    EXPECT_EQ(::waitpid(-1, nullptr, WNOHANG), -1);
    EXPECT_EQ(errno, ECHILD);
}

TEST_F(Reader, StopsWhenTheCallerSaysSo)
{
    class Stop : public scan::Progress {
    public:
        bool keepGoing() override { return ++asked < 3; }
        int asked = 0;
    } stop;
    const Read read = readWith(file("a.png", pngFile(onePage().picture)), builtOptions(), &stop);
    ASSERT_FALSE(read.outcome);
    EXPECT_EQ(read.outcome.problem().fault, Fault::Stopped);
    EXPECT_EQ(stop.asked, 3);
}

TEST_F(Reader, PlainEffortIsZBarAlone)
{
    // Noise that ZBar alone does not get through (ladder_test.cpp has the table).
    const auto path = file("a.png", pngFile(noisy(drawCode(capsuleText(1, 1), 7), 80, 1)));
    scan::Options plain = builtOptions();
    plain.effort = scan::Effort::Plain;
    EXPECT_EQ(readWith(path, plain).sink.codes.size(), 0u);
    EXPECT_EQ(readWith(path).sink.codes.size(), 1u);
}

// What is expected saves work; it is not what is believed.
TEST_F(Reader, ExpectedCodesChangeNothingButTime)
{
    const auto path = file("a.png", pngFile(onePage().picture));
    for (const size_t expected : {size_t{15}, size_t{16}, size_t{100'000}}) {
        scan::Options options = builtOptions();
        options.expectedCodes = expected;
        const Read read = readWith(path, options);
        ASSERT_TRUE(read.outcome) << said(describe(read.outcome.problem()));
        EXPECT_EQ(read.sink.textsOf(0), all(onePage())) << expected;
    }
}

// Tests of every room stand beside a link to keyrite-decode (tests/CMakeLists.txt).
TEST_F(Reader, FindsTheDecoderBesideTheProgram)
{
    const Read read = readWith(file("a.png", pngFile(drawCode("BESIDE", 5))), {});
    ASSERT_TRUE(read.outcome) << said(describe(read.outcome.problem()));
    EXPECT_THAT(read.sink.texts(), ElementsAre("BESIDE"));
}

TEST_F(Reader, SaysWhereItLookedForTheDecoder)
{
    scan::Options options;
    options.decoder = m_folder / "keyrite-decode";
    const Read read = readWith(file("a.png", pngFile(drawCode("A", 5))), options);
    ASSERT_FALSE(read.outcome);
    EXPECT_EQ(read.outcome.problem().fault, Fault::DecoderMissing);
    EXPECT_THAT(said(describe(read.outcome.problem())), HasSubstr(options.decoder.string()));
}

}  // namespace
}  // namespace keyrite::tests
