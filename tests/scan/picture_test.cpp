#include "scan/picture.h"

#include <gtest/gtest.h>

#include "scan/code_page.h"
#include "scan/files.h"
#include "support/said.h"

namespace keyrite::tests {
namespace {

using scan::Fault;

scan::Outcome<Frame> read(const std::string& bytes, size_t maxPixels = scan::kMaxPixels)
{
    scan::MemorySource source({reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()});
    return scan::readPicture(source, maxPixels);
}

// Something with every grey in it and sides that no step of eight divides.
Frame gradient()
{
    Frame frame = Frame::blank(37, 29);
    for (size_t i = 0; i < frame.pixels.size(); ++i)
        frame.pixels[i] = static_cast<uint8_t>(i * 7);
    return frame;
}

void expectSame(const scan::Outcome<Frame>& got, const Frame& wanted)
{
    ASSERT_TRUE(got) << said(describe(got.problem()));
    EXPECT_EQ(got->width, wanted.width);
    EXPECT_EQ(got->height, wanted.height);
    EXPECT_EQ(got->pixels, wanted.pixels);
}

TEST(Picture, PngKeepsEveryPixel)
{
    expectSame(read(pngFile(gradient())), gradient());
    expectSame(read(interlacedPngFile(gradient())), gradient());
}

TEST(Picture, TransparentPngLiesOnWhitePaper) { expectSame(read(transparentPngFile(gradient())), gradient()); }

TEST(Picture, PngOfEveryDepthAndColour)
{
    const auto file = [](uint8_t depth, uint8_t colour, const std::string& row, const std::string& palette = "") {
        return pngHead(2, 1, depth, colour) + (palette.empty() ? "" : pngChunk("PLTE", palette)) +
               pngChunk("IDAT", deflated(std::string(1, '\0') + row)) + pngChunk("IEND", "");
    };
    const Frame blackWhite{2, 1, {0, 255}};
    expectSame(read(file(1, 0, "\x40")), blackWhite);
    expectSame(read(file(4, 0, "\x0f")), blackWhite);
    expectSame(read(file(16, 0, std::string("\0\0\xff\xff", 4))), blackWhite);
    expectSame(read(file(8, 2, std::string("\0\0\0\xff\xff\xff", 6))), blackWhite);
    expectSame(read(file(16, 2, std::string("\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff", 12))), blackWhite);
    expectSame(read(file(1, 3, "\x40", std::string("\0\0\0\xff\xff\xff", 6))), blackWhite);
    expectSame(read(file(8, 4, std::string("\0\xff\0\0", 4))), blackWhite);
}

TEST(Picture, JpegKeepsWhatItsQualityAllows)
{
    const Frame code = drawCode("JPEG", 8);
    for (const JpegKind kind : {JpegKind::Grey, JpegKind::Colour, JpegKind::Progressive}) {
        const auto got = read(jpegFile(code, 95, kind));
        ASSERT_TRUE(got);
        ASSERT_EQ(got->pixels.size(), code.pixels.size());
        for (size_t i = 0; i < code.pixels.size(); ++i)
            ASSERT_NEAR(got->pixels[i], code.pixels[i], 24) << i;
    }
}

TEST(Picture, GreyMapAsPdftoppmWritesIt)
{
    expectSame(read("P5\n3 2\n255\nabcdef"), Frame{3, 2, {'a', 'b', 'c', 'd', 'e', 'f'}});
    for (const char* bytes : {"P5\n3 2\n255\nabcde", "P5\n3 2\n255\nabcdefg", "P5\n3 2\n65535\nabcdefabcdef", "P5\n0 2\n255\n",
                              "P5\n-3 2\n255\nabcdef", "P5\n3  2\n255\nabcdef", "P5\n# by hand\n3 2\n255\nabcdef", "P5\n3",
                              "P5\n1234567890 2\n255\n"}) {
        const auto got = read(bytes);
        ASSERT_FALSE(got) << bytes;
        EXPECT_EQ(got.problem().fault, Fault::Damaged) << bytes;
    }
}

TEST(Picture, LimitsAreReadFromTheHeader)
{
    for (const std::string& bytes : {pngHead(101, 100), std::string("P5\n101 100\n255\n")}) {
        const auto got = read(bytes + pngChunk("IDAT", ""), 10'000);
        ASSERT_FALSE(got);
        EXPECT_EQ(got.problem().fault, Fault::PictureTooLarge);
        EXPECT_EQ(got.problem().width, 101u);
        EXPECT_EQ(got.problem().limit, 10'000u);
    }
    const auto jpeg = read(jpegFile(Frame::blank(101, 100)), 10'000);
    ASSERT_FALSE(jpeg);
    EXPECT_EQ(jpeg.problem().fault, Fault::PictureTooLarge);
}

TEST(Picture, EveryShorterFileIsRefused)
{
    const Frame small = drawCode("SHORT", 2);
    for (const std::string& whole :
         {pngFile(small), interlacedPngFile(small), jpegFile(small), jpegFile(small, 80, JpegKind::Progressive)})
        for (size_t length = 0; length < whole.size(); ++length)
            ASSERT_FALSE(read(whole.substr(0, length))) << length << " of " << whole.size();
}

// A flipped bit may give another picture, an error, and nothing else.
TEST(Picture, DamageEndsInAnswers)
{
    const Frame small = drawCode("FLIP", 2);
    size_t refused = 0, tried = 0;
    for (const std::string& whole : {pngFile(small), jpegFile(small)})
        for (size_t at = 0; at < whole.size(); ++at)
            for (const char bit : {'\x01', '\x80'}) {
                std::string bytes = whole;
                bytes[at] = static_cast<char>(bytes[at] ^ bit);
                const auto got = read(bytes, 1'000'000);
                EXPECT_TRUE(!got || got->pixels.size() == got->width * got->height);
                refused += !got;
                ++tried;
            }
    EXPECT_GT(refused, tried / 5);
}

}  // namespace
}  // namespace keyrite::tests
