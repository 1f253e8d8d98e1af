// What is refused: quickly, by name, with the limit and with what to do.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>

#include "scan/code_page.h"
#include "scan/files.h"
#include "scan/reading.h"
#include "support/command.h"
#include "support/said.h"
#include "support/temp_folder.h"

namespace keyrite::tests {
namespace {

using scan::Fault;
using ::testing::HasSubstr;
using namespace std::chrono_literals;

TEST(Fault, HasASentenceWithItsArgumentsAndSaysWhatToDo)
{
    for (int fault = static_cast<int>(Fault::CannotOpen); fault <= static_cast<int>(Fault::CameraRefused); ++fault)
        for (const std::string detail : {"", "THIS"})
            for (const size_t page : {scan::kNoPage, size_t{2}}) {
                const scan::Problem problem{.fault = static_cast<Fault>(fault), .page = page, .detail = detail};
                for (const scan::Sentence& sentence : {scan::describe(problem), scan::advise(problem)}) {
                    EXPECT_GT(said(sentence).size(), 15u) << fault;
                    EXPECT_EQ(said(sentence).back(), '.') << said(sentence);
                    EXPECT_TRUE(isFilled(sentence)) << said(sentence);
                }
                EXPECT_EQ(said(scan::describe(problem)).rfind("Page 3: ", 0) == 0, page == 2) << fault;
            }
}

class Refusal : public ::testing::Test {
protected:
    std::filesystem::path file(const std::string& name, const std::string& bytes)
    {
        spit(m_folder / name, bytes);
        return m_folder / name;
    }
    // Refused within two seconds, with the file's name and with something to do.
    scan::Problem refused(const std::filesystem::path& path)
    {
        const auto begin = std::chrono::steady_clock::now();
        const Read read = readWith(path);
        EXPECT_LT(std::chrono::steady_clock::now() - begin, 2s) << path;
        EXPECT_TRUE(read.sink.codes.empty()) << path;
        if (read.outcome) {
            ADD_FAILURE() << path << " was read";
            return {.fault = Fault::System};
        }
        EXPECT_EQ(read.outcome.problem().file, path.string());
        EXPECT_FALSE(said(advise(read.outcome.problem())).empty());
        return read.outcome.problem();
    }
    TempFolder m_folder;
};

TEST_F(Refusal, WhatIsNotThere)
{
    const auto problem = refused(m_folder / "none.png");
    EXPECT_EQ(problem.fault, Fault::CannotOpen);
    EXPECT_THAT(said(describe(problem)), HasSubstr("No such file"));
}

TEST_F(Refusal, WhatMayNotBeRead)
{
    const auto path = file("a.png", pngFile(Frame::blank(9, 9)));
    ::chmod(path.c_str(), 0);
    ::chmod(m_folder.path().c_str(), 0755);
    EXPECT_EXIT(
        {
            if (::geteuid() == 0 && ::setuid(65534) != 0)  // root reads every file
                ::_exit(2);
            const Read read = readWith(path);
            ::_exit(!read.outcome && read.outcome.problem().fault == Fault::CannotOpen ? 0 : 1);
        },
        ::testing::ExitedWithCode(0), "");
}

TEST_F(Refusal, WhatIsNoOrdinaryFile)
{
    std::filesystem::create_directory(m_folder / "folder");
    EXPECT_EQ(refused(m_folder / "folder").fault, Fault::NotAFile);
    ASSERT_EQ(::mkfifo((m_folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(refused(m_folder / "pipe").fault, Fault::NotAFile);
    EXPECT_EQ(refused("/dev/zero").fault, Fault::NotAFile);
}

TEST_F(Refusal, AnEmptyFile) { EXPECT_EQ(refused(file("a.png", "")).fault, Fault::EmptyFile); }

TEST_F(Refusal, AFileThatIsTooLarge)
{
    const auto path = file("a.png", pngFile(Frame::blank(9, 9)));
    std::filesystem::resize_file(path, scan::kMaxFileBytes + 1);  // sparse
    const auto problem = refused(path);
    EXPECT_EQ(problem.fault, Fault::FileTooLarge);
    EXPECT_THAT(said(describe(problem)), HasSubstr(std::to_string(scan::kMaxFileBytes)));
}

TEST_F(Refusal, OtherKinds)
{
    for (const std::string& bytes :
         {std::string("GIF89a and so on"), std::string("P5\n2 2\n255\nabcd"), std::string("II*\0....", 8), std::string("text"),
          std::string("\x89PN"), std::string("<svg>")})
        EXPECT_EQ(refused(file("sheet.png", bytes)).fault, Fault::UnknownKind) << bytes;
}

TEST_F(Refusal, APngThatIsCutOffAnywhere)
{
    const std::string whole = pngFile(drawCode("CUT", 4));
    for (const size_t length :
         {size_t{8}, size_t{20}, size_t{33}, size_t{60}, whole.size() / 2, whole.size() - 13, whole.size() - 1})
        EXPECT_EQ(refused(file("a.png", whole.substr(0, length))).fault, Fault::Damaged) << length;
}

TEST_F(Refusal, AJpegThatIsCutOffAnywhere)
{
    const std::string whole = jpegFile(drawCode("CUT", 8));
    for (const size_t length : {size_t{3}, size_t{30}, whole.size() / 2, whole.size() - 20, whole.size() - 2})
        EXPECT_EQ(refused(file("a.jpg", whole.substr(0, length))).fault, Fault::Damaged) << length;
}

TEST_F(Refusal, APngWithAWrongChecksum)
{
    std::string bytes = pngFile(drawCode("SUM", 4));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    EXPECT_EQ(refused(file("a.png", bytes)).fault, Fault::Damaged);
}

TEST_F(Refusal, AJpegForThePress)
{
    EXPECT_EQ(refused(file("a.jpg", jpegFile(Frame::blank(40, 40), 90, JpegKind::Press))).fault, Fault::UnsupportedColours);
}

// A few kilobytes that would become a gigabyte; nothing of it is unpacked.
TEST_F(Refusal, APngThatUnpacksIntoAGigabyte)
{
    const std::string bytes =
        pngHead(30'000, 30'000) + pngChunk("IDAT", deflated(std::string(3'000'000, '\0'))) + pngChunk("IEND", "");
    EXPECT_LT(bytes.size(), 20'000u);
    const auto problem = refused(file("bomb.png", bytes));
    EXPECT_EQ(problem.fault, Fault::PictureTooLarge);
    EXPECT_THAT(said(describe(problem)), HasSubstr("30000 × 30000 pixels; at most 64000000"));
    EXPECT_THAT(said(advise(problem)), HasSubstr("300 dots per inch"));
}

TEST_F(Refusal, APngWithTheLargestSidesThereAre)
{
    EXPECT_EQ(refused(file("a.png", pngHead(0x7fffffff, 0x7fffffff) + pngChunk("IDAT", deflated("\0")))).fault,
              Fault::PictureTooLarge);
    EXPECT_EQ(refused(file("a.png", pngHead(16'001, 10) + pngChunk("IDAT", deflated("\0")))).fault, Fault::SideTooLong);
}

TEST_F(Refusal, APngWithABombInItsText)
{
    // A compressed comment of 64 MB: it is left out, and the picture is read.
    const std::string comment = std::string("Comment") + '\0' + '\0' + deflated(std::string(64 << 20, 'a'));
    const std::string whole = pngFile(drawCode("BEHIND THE BOMB", 5));
    const auto path = file("a.png", whole.substr(0, 33) + pngChunk("zTXt", comment) + whole.substr(33));
    const auto begin = std::chrono::steady_clock::now();
    const Read read = readWith(path);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 2s);
    ASSERT_TRUE(read.outcome) << said(describe(read.outcome.problem()));
    EXPECT_EQ(read.outcome->codes, 1u);
}

TEST_F(Refusal, AJpegWithALargeSize)
{
    std::string bytes = jpegFile(Frame::blank(64, 64));
    const size_t frame = bytes.find("\xff\xc0");
    ASSERT_NE(frame, std::string::npos);
    for (size_t i = 5; i < 9; i += 2)
        bytes.replace(frame + i, 2, "\x75\x30");  // 30000
    const auto problem = refused(file("a.jpg", bytes));
    EXPECT_EQ(problem.fault, Fault::PictureTooLarge);
    EXPECT_EQ(problem.width, 30'000u);
}

// Each scan of a progressive JPEG walks over all of it.
TEST_F(Refusal, AJpegOfThousandsOfScans)
{
    const std::string whole = jpegFile(Frame::blank(1000, 1000), 90, JpegKind::Progressive);
    const size_t last = whole.rfind("\xff\xda");
    ASSERT_NE(last, std::string::npos);
    const std::string scan = whole.substr(last, whole.size() - 2 - last);
    std::string bytes = whole.substr(0, whole.size() - 2);
    for (int i = 0; i < 5000; ++i)
        bytes += scan;
    EXPECT_EQ(refused(file("a.jpg", bytes + "\xff\xd9")).fault, Fault::Damaged);
}

TEST_F(Refusal, MoreCodesThanAPageHas)
{
    Frame page = Frame::blank(1300, 1300);
    for (size_t i = 0; i < scan::kMaxCodes + 6; ++i)
        place(page, drawCode("CODE " + std::to_string(i), 4), 10 + i % 10 * 127, 10 + i / 10 * 127);
    const auto problem = refused(file("a.png", pngFile(page)));
    EXPECT_EQ(problem.fault, Fault::TooManyCodes);
    EXPECT_THAT(said(describe(problem)), HasSubstr("64"));
}

class PdfRefusal : public Refusal {
protected:
    void SetUp() override { KR_NEED_PROGRAM("pdftoppm"); }
};

TEST_F(PdfRefusal, TwoThousandPages)
{
    const auto problem = refused(file("long.pdf", emptyPdf(2000)));
    EXPECT_EQ(problem.fault, Fault::TooManyPages);
    EXPECT_THAT(said(describe(problem)), HasSubstr("2000 pages; at most 200"));
}

TEST_F(PdfRefusal, APageThatWouldBeTooLarge)
{
    const auto problem = refused(file("wide.pdf", emptyPdf(2, 14'000, 14'000)));
    EXPECT_EQ(problem.fault, Fault::PictureTooLarge);
    EXPECT_EQ(problem.page, 0u);
    EXPECT_THAT(said(describe(problem)), HasSubstr("Page 1"));
}

TEST_F(PdfRefusal, CutOffOrEmptyOfSense)
{
    const std::string whole = pdfFile({drawCode("A", 5)}, 100);
    EXPECT_EQ(refused(file("a.pdf", "%PDF-1.4\n")).fault, Fault::PdfRefused);
    EXPECT_EQ(refused(file("a.pdf", "%PDF-1.7 and nothing else")).fault, Fault::PdfRefused);
    EXPECT_EQ(refused(file("a.pdf", whole.substr(0, 60))).fault, Fault::PdfRefused);
    EXPECT_EQ(refused(file("a.pdf", emptyPdf(0))).fault, Fault::PdfRefused);
}

}  // namespace
}  // namespace keyrite::tests
