#include "scan/decode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zbar.h>

#include <algorithm>
#include <utility>

#include "scan/code_page.h"
#include "support/degrade.h"

namespace keyrite::tests {
namespace {

using scan::decode;
using scan::Effort;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAreArray;

TEST(Decode, GivesBytesAsTheyWereEncoded)
{
    std::string every;
    for (int i = 0; i < 256; ++i)
        every += static_cast<char>(i);
    // What ZBar would take for UTF-8, Latin-1, Shift-JIS or Big5 and convert.
    for (const std::string& bytes :
         {every, std::string("\xc3\xa4\xc3\xb6"), std::string("\xe4\xf6\xfc"), std::string("\x83\x65\x83\x58"),
          std::string("\xa4\xa4\xa4\xe5"), std::string("a\0b\0", 4)})
        for (const Effort effort : {Effort::Plain, Effort::Ladder})
            EXPECT_THAT(decode(drawCode(bytes, 4).view(), effort), ElementsAre(bytes));
}

TEST(Decode, ReadsDigitsCapitalsAndText)
{
    for (const char* text : {"0123456789012345", "KR1:ABC:01/02:XYZ", "mixed Case and spaces"})
        EXPECT_THAT(decode(drawCode(text, 4).view()), ElementsAre(text));
}

TEST(Decode, GivesARepeatedTextOnce)
{
    Frame page = Frame::blank(400, 200);
    place(page, drawCode("SAME", 5), 10, 10);
    place(page, drawCode("SAME", 5), 210, 20);
    EXPECT_THAT(decode(page.view()), ElementsAre("SAME"));
    EXPECT_THAT(decode(page.view(), Effort::Plain), ElementsAre("SAME"));
}

TEST(Decode, ReadsAFrameWithGapsBetweenItsRows)
{
    Frame wide = Frame::blank(300, 150, 0);
    const Frame code = drawCode("STRIDE", 5);
    place(wide, code, 40, 0);
    const scan::FrameView window{std::span(wide.pixels).subspan(40, 300 * (code.height - 1) + code.width), code.width,
                                 code.height, 300};
    EXPECT_THAT(decode(window), ElementsAre("STRIDE"));
    EXPECT_THAT(decode(window, Effort::Plain), ElementsAre("STRIDE"));
}

TEST(Decode, TakesFramesOfEverySize)
{
    for (const auto& [width, height] :
         {std::pair<size_t, size_t>{0, 0}, {1, 1}, {1, 500}, {500, 1}, {2, 2}, {20, 20}, {43, 41}, {8000, 3}})
        for (const uint8_t grey : {uint8_t{0}, uint8_t{255}})
            EXPECT_THAT(decode(Frame::blank(width, height, grey).view()), IsEmpty()) << width << " × " << height;
    EXPECT_THAT(decode(Frame::blank(scan::kMaxSide + 1, 1).view()), IsEmpty());
}

TEST(Decode, FindsASmallCodeInAVeryLargePicture)
{
    Frame page = Frame::blank(8000, 8000, 240);
    place(page, drawCode("SMALL", 3), 5000, 6000);
    EXPECT_THAT(decode(page.view()), ElementsAre("SMALL"));
}

TEST(Decode, ReadsEveryAngle)
{
    const Frame code = drawCode(capsuleText(1, 1), 4);
    for (int degrees = 0; degrees < 360; degrees += 15)
        EXPECT_EQ(decode(turned(code, degrees).view()).size(), 1u) << degrees;
}

TEST(Decode, ReadsWholePages)
{
    for (const double dpi : {150.0, 200.0, 300.0}) {
        const CodePage page = drawCapsulePage(15, dpi);
        EXPECT_THAT(decode(page.picture.view()), UnorderedElementsAreArray(page.texts)) << dpi;
        EXPECT_THAT(decode(turned(page.picture, 180).view()), UnorderedElementsAreArray(page.texts)) << dpi;
    }
}

// Two codes of which the ladder's first step, half the size, sees the large one alone.
Frame largeAndSmall()
{
    Frame page = Frame::blank(700, 400);
    place(page, drawCode("LARGE", 8), 20, 20);
    place(page, drawCode("SMALL", 2.2), 450, 150);
    return page;
}

TEST(Decode, StopsOnceAllIsFoundThatIsExpected)
{
    const Frame page = largeAndSmall();
    EXPECT_THAT(decode(page.view()), ElementsAre("LARGE", "SMALL"));
    EXPECT_THAT(decode(page.view(), Effort::Ladder, 1), ElementsAre("LARGE"));
    EXPECT_THAT(decode(page.view(), Effort::Ladder, 2), ElementsAre("LARGE", "SMALL"));
    EXPECT_THAT(decode(page.view(), Effort::Ladder, 3), ElementsAre("LARGE", "SMALL"));
}

// One rung a frame: together they read what the ladder reads.
TEST(Decode, GlancesTakeTurnsOnTheLadder)
{
    const Frame hard = noisy(drawCode(capsuleText(1, 1), 7), 80, 1);
    EXPECT_THAT(scan::glance(hard.view(), std::nullopt), IsEmpty());
    size_t found = 0;
    for (size_t rung = 0; rung < 14; ++rung)
        found += scan::glance(hard.view(), rung).size();
    EXPECT_GE(found, 1u);
    EXPECT_LT(found, 14u) << "the rungs are all the same";
    EXPECT_THAT(scan::glance(largeAndSmall().view(), std::nullopt), UnorderedElementsAreArray({"LARGE", "SMALL"}));
    for (const auto& [width, height] : {std::pair<size_t, size_t>{0, 0}, {1, 1}, {1, 500}, {41, 41}, {42, 42}})
        for (size_t rung = 0; rung < 14; ++rung)
            EXPECT_THAT(scan::glance(Frame::blank(width, height).view(), rung), IsEmpty());
}

// EAN-13 (ISO/IEC 15420) of 4006381333931, three pixels a module.
Frame barcode()
{
    const std::string bars = "10100011010100111010111101111010001001011001101010100001010000101000010111010010000101100110101";
    Frame frame = Frame::blank(3 * bars.size() + 60, 120);
    for (size_t x = 0; x < 3 * bars.size(); ++x)
        for (size_t y = 10; y < 110 && bars[x / 3] == '1'; ++y)
            frame.row(y)[30 + x] = 0;
    return frame;
}

TEST(Decode, ReadsNothingButQr)
{
    Frame frame = barcode();
    zbar::ImageScanner everything;
    zbar::Image image(static_cast<unsigned>(frame.width), static_cast<unsigned>(frame.height), "Y800", frame.pixels.data(),
                      frame.pixels.size());
    ASSERT_GT(everything.scan(image), 0) << "ZBar itself does not take this for a barcode";
    image.set_data(nullptr, 0);
    EXPECT_THAT(decode(frame.view()), IsEmpty());
    EXPECT_THAT(decode(frame.view(), Effort::Plain), IsEmpty());
}

}  // namespace
}  // namespace keyrite::tests
