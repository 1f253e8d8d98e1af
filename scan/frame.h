// A picture in memory: 8 bits of grey a pixel, 0 black, 255 white, rows from the top. It is what every source delivers (a file,
// a page of a PDF) and all that the decoder sees.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace keyrite::scan {

inline constexpr size_t kMaxPixels = 64'000'000;  // an A4 page at 600 dots per inch has 35 million
// ZBar multiplies coordinates in 32 bits; longer sides would leave the range that it was written for.
inline constexpr size_t kMaxSide = 16'000;

// A picture that somebody else owns. Row y begins at pixels[y * stride]; stride >= width, and the last row may end at `width`.
struct FrameView {
    std::span<const uint8_t> pixels;
    size_t width = 0;
    size_t height = 0;
    size_t stride = 0;
};

// A picture of its own, rows without gaps.
struct Frame {
    size_t width = 0;
    size_t height = 0;
    std::vector<uint8_t> pixels = {};

    static Frame blank(size_t width, size_t height, uint8_t grey = 255)
    {
        return {width, height, std::vector<uint8_t>(width * height, grey)};
    }
    FrameView view() const { return {pixels, width, height, width}; }
    const uint8_t* row(size_t y) const { return pixels.data() + y * width; }
    uint8_t* row(size_t y) { return pixels.data() + y * width; }
};

}  // namespace keyrite::scan
