// The steps of the ladder, and the search for eyes.
#include "scan/image.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "scan/code_page.h"
#include "scan/finder.h"
#include "scan/outline.h"
#include "support/degrade.h"

namespace keyrite::tests {
namespace {

using namespace scan;

Frame ramp(size_t width, size_t height)
{
    Frame frame = Frame::blank(width, height);
    for (size_t y = 0; y < height; ++y)
        for (size_t x = 0; x < width; ++x)
            frame.row(y)[x] = static_cast<uint8_t>(x * 255 / (width - 1));
    return frame;
}

// Nothing that is done to a plain area may change it: rounding must not add up.
TEST(Image, PlainAreasStayAsTheyAre)
{
    for (const uint8_t grey : {uint8_t{0}, uint8_t{1}, uint8_t{127}, uint8_t{254}, uint8_t{255}}) {
        const Frame plain = Frame::blank(61, 47, grey);
        for (const Frame& frame : {shrink(plain.view(), 0.5), shrink(plain.view(), 0.75), enlarge(plain.view(), 1.5),
                                   enlarge(plain.view(), 2), smooth(plain.view()), rotate(plain.view(), 0)})
            EXPECT_EQ(std::count(frame.pixels.begin(), frame.pixels.end(), grey),
                      static_cast<std::ptrdiff_t>(frame.pixels.size()))
                << int{grey};
    }
}

TEST(Image, SizesAreScaledAndNeverZero)
{
    EXPECT_EQ(shrink(ramp(100, 51).view(), 0.75).width, 75u);
    EXPECT_EQ(shrink(ramp(100, 51).view(), 0.5).height, 25u);
    EXPECT_EQ(enlarge(ramp(100, 51).view(), 1.5).height, 77u);
    const Frame one = Frame::blank(1, 1, 9);
    for (const Frame& frame : {shrink(one.view(), 0.5), shrink(one.view(), 0.75), enlarge(one.view(), 2), smooth(one.view())})
        EXPECT_EQ(frame.pixels.front(), 9);
}

TEST(Image, ARampStaysARamp)
{
    const Frame original = ramp(256, 8);
    for (const double factor : {0.5, 0.75}) {
        const Frame small = shrink(original.view(), factor);
        for (size_t x = 2; x + 2 < small.width; ++x)
            EXPECT_NEAR(small.row(3)[x], (static_cast<double>(x) + 0.5) / factor - 0.5, 1.5);
    }
    const Frame large = enlarge(original.view(), 2);
    for (size_t x = 4; x + 4 < large.width; ++x)
        EXPECT_NEAR(large.row(3)[x], (static_cast<double>(x) + 0.5) / 2 - 0.5, 1.5);
    const Frame soft = smooth(original.view());
    for (size_t x = 4; x + 4 < soft.width; ++x)
        EXPECT_NEAR(soft.row(3)[x], static_cast<double>(x), 1.0);
}

TEST(Image, SmoothingHalvesNoiseAndMore)
{
    const Frame noise = noisy(Frame::blank(200, 200, 128), 20, 1);
    const auto deviation = [](const Frame& frame) {
        double sum = 0;
        for (const uint8_t pixel : frame.pixels)
            sum += (pixel - 128.0) * (pixel - 128.0);
        return std::sqrt(sum / static_cast<double>(frame.pixels.size()));
    };
    EXPECT_NEAR(deviation(noise), 20, 1);
    EXPECT_LT(deviation(smooth(noise.view())), 7);
}

// The plain definition, pixel by pixel, with the edge repeated outwards.
TEST(Image, EveningOutComparesWithTheNeighbourhood)
{
    const Frame frame = noisy(withFalloff(Frame::blank(70, 64, 200), 0.2), 30, 3);
    const Frame even = evenOut(frame.view(), 51, 10);
    const auto at = [&](long x, long y) {
        return int{frame.row(static_cast<size_t>(std::clamp(y, 0l, 63l)))[std::clamp(x, 0l, 69l)]};
    };
    for (long y = 0; y < 64; y += 3)
        for (long x = 0; x < 70; ++x) {
            int sum = 0;
            for (long j = -25; j <= 25; ++j)
                for (long i = -25; i <= 25; ++i)
                    sum += at(x + i, y + j);
            const bool white = (at(x, y) + 10) * 51 * 51 >= sum;
            ASSERT_EQ(even.row(static_cast<size_t>(y))[x], white ? 255 : 0) << x << ", " << y;
        }
}

TEST(Image, SharpeningUndoesABlur)
{
    const Frame code = drawCode("SHARP", 6);
    const Frame soft = blurred(code, 2);
    const auto distance = [&](const Frame& frame) {
        double sum = 0;
        for (size_t i = 0; i < frame.pixels.size(); ++i)
            sum += std::abs(frame.pixels[i] - code.pixels[i]);
        return sum / static_cast<double>(frame.pixels.size());
    };
    EXPECT_LT(distance(sharpen(soft.view(), 7, 8)), distance(soft) / 2);
}

TEST(Image, TurningGoesCounterClockwiseAndLosesNothing)
{
    Frame frame = Frame::blank(100, 40);
    for (size_t y = 18; y < 22; ++y)
        for (size_t x = 88; x < 92; ++x)
            frame.row(y)[x] = 0;  // right of the middle
    const Frame turnedFrame = rotate(frame.view(), 30);
    EXPECT_EQ(turnedFrame.width, 107u);
    EXPECT_EQ(turnedFrame.height, 85u);
    const auto darkest = std::min_element(turnedFrame.pixels.begin(), turnedFrame.pixels.end()) - turnedFrame.pixels.begin();
    const double x = static_cast<double>(static_cast<size_t>(darkest) % turnedFrame.width) - 53.5;
    const double y = static_cast<double>(static_cast<size_t>(darkest) / turnedFrame.width) - 42.5;
    EXPECT_NEAR(x, 40 * std::cos(0.5236), 3);
    EXPECT_NEAR(y, -40 * std::sin(0.5236), 3) << "up, which is counter-clockwise";
}

// Whether one of the eyes is in this corner of a code with a quiet zone of four modules.
bool hasEyeAt(const std::vector<Eye>& eyes, double x, double y, double module)
{
    return std::any_of(eyes.begin(), eyes.end(), [&](const Eye& eye) {
        return std::hypot(eye.x - x, eye.y - y) < module && std::abs(eye.module - module) < 0.2 * module;
    });
}

TEST(Eyes, AreFoundInThreeCorners)
{
    for (const double module : {2.0, 3.3, 5.0, 9.0}) {
        const Frame code = drawCode(capsuleText(1, 1), module);
        const std::vector<Eye> eyes = findEyes(code.view());
        const double near = 7.5 * module, far = (73 + 8 - 7.5) * module;  // 73 modules: version 14
        EXPECT_TRUE(hasEyeAt(eyes, near, near, module)) << module;
        EXPECT_TRUE(hasEyeAt(eyes, near, far, module)) << module;
        EXPECT_TRUE(hasEyeAt(eyes, far, near, module)) << module;
        EXPECT_FALSE(hasEyeAt(eyes, far, far, module)) << module;
    }
}

TEST(Eyes, AreFoundAtAnAngleAndOnGreyPaper)
{
    const Frame code = withContrast(turned(drawCode(capsuleText(1, 1), 4), 20), 90, 160);
    const auto eyes = findEyes(evenOut(code.view(), 51, 10).view());
    EXPECT_GE(std::count_if(eyes.begin(), eyes.end(), [](const Eye& eye) { return std::abs(eye.module - 4.2) < 0.5; }), 3);
}

TEST(Eyes, AreNotInLinesOrBlackAreas)
{
    Frame lines = Frame::blank(200, 200);
    for (size_t y = 0; y < 200; ++y)
        for (size_t x = 0; x < 200; ++x)
            lines.row(y)[x] = x % 8 < 3 ? 0 : 255;
    EXPECT_TRUE(findEyes(lines.view()).empty());
    EXPECT_TRUE(findEyes(Frame::blank(50, 50, 0).view()).empty());
}

TEST(Outlines, AreTrustedWhenTheyAreCodes)
{
    EXPECT_TRUE(Outline({{10, 10}, {10, 60}, {60, 60}, {60, 10}}).isSound());
    EXPECT_TRUE(Outline({{10, 10}, {14, 60}, {60, 58}, {58, 12}}).isSound());
    EXPECT_FALSE(Outline({{10, 10}, {10, 60}, {60, 60}}).isSound());
    EXPECT_FALSE(Outline({{10, 10}, {10, 60}, {90, 90}, {60, 10}}).isSound());
    EXPECT_FALSE(Outline({{10, 10}, {10, 10}, {10, 10}, {10, 10}}).isSound());
}

TEST(Outlines, PaintOverInTheColourOfThePaper)
{
    Frame frame = Frame::blank(100, 100, 180);
    for (size_t y = 20; y < 80; ++y)
        for (size_t x = 20; x < 80; x += 2)
            frame.row(y)[x] = 30;
    // Either way round, and partly outside.
    Outline({{20, 20}, {20, 80}, {80, 80}, {80, 20}}).paintOver(frame);
    EXPECT_EQ(std::count(frame.pixels.begin(), frame.pixels.end(), 180), 10'000);
    Outline({{-50, -50}, {150, -50}, {150, 150}, {-50, 150}}).paintOver(frame);
    EXPECT_EQ(std::count(frame.pixels.begin(), frame.pixels.end(), 180), 10'000);
}

}  // namespace
}  // namespace keyrite::tests
