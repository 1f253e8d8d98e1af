#include "scan/raw_frame.h"

#include <algorithm>

namespace keyrite::scan {

bool isWhole(const RawFrame& frame)
{
    if (frame.format == PixelFormat::Jpeg)
        return !frame.bytes.empty() && frame.bytes.size() <= kMaxJpegFrameBytes;
    if (frame.width == 0 || frame.height == 0 || frame.width > kMaxSide || frame.height > kMaxSide ||
        frame.width * frame.height > kMaxFramePixels)
        return false;
    const size_t row = frame.width * (frame.format == PixelFormat::Yuyv ? 2 : 1);
    // The colour of NV12 is not needed, so that it may be missing. Strides are 32 bits wide, so that nothing here overflows.
    return frame.stride >= row && frame.stride <= UINT32_MAX && frame.bytes.size() >= (frame.height - 1) * frame.stride + row;
}

void takeGrey(const RawFrame& frame, std::span<uint8_t> out)
{
    for (size_t y = 0; y < frame.height; ++y) {
        const uint8_t* from = frame.bytes.data() + y * frame.stride;
        uint8_t* to = out.data() + y * frame.width;
        if (frame.format == PixelFormat::Yuyv)
            for (size_t x = 0; x < frame.width; ++x)
                to[x] = from[2 * x];
        else
            std::copy_n(from, frame.width, to);
    }
}

}  // namespace keyrite::scan
