// From a camera's bytes to grey, and which frames are not touched at all.
#include "scan/raw_frame.h"

#include <gtest/gtest.h>

#include "scan/test_camera.h"

namespace keyrite::tests {
namespace {

Frame ramp(size_t width, size_t height)
{
    Frame out = Frame::blank(width, height);
    for (size_t i = 0; i < out.pixels.size(); ++i)
        out.pixels[i] = static_cast<uint8_t>(i * 7 % 251);
    return out;
}

TEST(RawFrame, GivesItsBrightnessAtEveryStride)
{
    const Frame picture = ramp(18, 6);
    for (const PixelFormat format : {PixelFormat::Grey, PixelFormat::Yuyv, PixelFormat::Nv12})
        for (const size_t padding : {0u, 2u, 64u}) {
            const std::string bytes = asBytes(picture, format, padding);
            const scan::RawFrame raw = rawFrame(picture, format, bytes, padding);
            ASSERT_TRUE(scan::isWhole(raw));
            Frame out = Frame::blank(18, 6);
            takeGrey(raw, out.pixels);
            EXPECT_EQ(out.pixels, picture.pixels) << static_cast<int>(format) << ", padding " << padding;
        }
}

// A driver may leave the padding of the last row, and NV12's colour, out.
TEST(RawFrame, NeedsNoMoreThanTheLastPixel)
{
    const Frame picture = ramp(18, 6);
    const std::string bytes = asBytes(picture, PixelFormat::Yuyv, 5);
    scan::RawFrame raw = rawFrame(picture, PixelFormat::Yuyv, bytes, 5);
    raw.bytes = raw.bytes.first(bytes.size() - 5);
    EXPECT_TRUE(scan::isWhole(raw));
    raw.bytes = raw.bytes.first(bytes.size() - 6);
    EXPECT_FALSE(scan::isWhole(raw));
}

TEST(RawFrame, IsNotWholeWhenItsNumbersDoNotFit)
{
    const Frame picture = ramp(18, 6);
    const std::string bytes = asBytes(picture, PixelFormat::Grey);
    const scan::RawFrame good = rawFrame(picture, PixelFormat::Grey, bytes);
    ASSERT_TRUE(scan::isWhole(good));
    const auto with = [&](auto change) {
        scan::RawFrame bad = good;
        change(bad);
        return isWhole(bad);
    };
    EXPECT_FALSE(with([](auto& f) { f.width = 0; }));
    EXPECT_FALSE(with([](auto& f) { f.height = 0; }));
    EXPECT_FALSE(with([](auto& f) { f.height = 7; }));
    EXPECT_FALSE(with([](auto& f) { f.stride = 17; }));
    EXPECT_FALSE(with([](auto& f) { f.stride = 19; }));
    EXPECT_FALSE(with([](auto& f) { f.stride = SIZE_MAX; }));
    EXPECT_FALSE(with([](auto& f) { f.width = f.stride = SIZE_MAX; }));
    EXPECT_FALSE(with([](auto& f) { f.format = PixelFormat::Yuyv; }));
    EXPECT_FALSE(with([](auto& f) { f.bytes = {}; }));
}

TEST(RawFrame, IsLimitedInSize)
{
    const std::vector<uint8_t> bytes(scan::kMaxFramePixels + 4096);
    const scan::RawFrame largest{PixelFormat::Grey, 4096, 1024, 4096, bytes};
    EXPECT_TRUE(scan::isWhole(largest));
    EXPECT_FALSE(scan::isWhole({PixelFormat::Grey, 4096, 1025, 4096, bytes}));
    EXPECT_FALSE(scan::isWhole({PixelFormat::Grey, scan::kMaxSide + 1, 1, scan::kMaxSide + 1, bytes}));
    const std::span<const uint8_t> all = bytes;
    EXPECT_TRUE(scan::isWhole({PixelFormat::Jpeg, 0, 0, 0, all.first(scan::kMaxJpegFrameBytes)}));
    EXPECT_FALSE(scan::isWhole({PixelFormat::Jpeg, 0, 0, 0, all.first(scan::kMaxJpegFrameBytes + 1)}));
    EXPECT_FALSE(scan::isWhole({PixelFormat::Jpeg, 1280, 720, 0, {}}));
}

}  // namespace
}  // namespace keyrite::tests
