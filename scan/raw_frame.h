// A picture as a camera delivers it, before anybody has looked into it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "scan/frame.h"
#include "scan/outcome.h"

namespace keyrite::scan {

// A JPEG frame is a file of its own (Motion-JPEG): it is opened in the confined program alone. The other formats have one byte
// of brightness for each pixel at a fixed place, so that taking it out is arithmetic and no parsing.
enum class PixelFormat : uint8_t {
    Grey = 1,  // 8 bits a pixel
    Yuyv,      // 16 bits a pixel: every second byte is brightness (ITU-R BT.601, packed 4:2:2)
    Nv12,      // a plane of brightness, 8 bits a pixel, then one of colour at half the size
    Jpeg,      // one JPEG file; its own header says how large it is
};

inline constexpr size_t kPixelFormats = 4;

// A camera's picture is 1920 by 1080 where it can be chosen; a little more is taken where it cannot.
inline constexpr size_t kMaxFramePixels = size_t{4} << 20;
inline constexpr size_t kMaxJpegFrameBytes = size_t{4} << 20;

// The bytes belong to the camera, until its next frame. Row y begins at y * stride; for Jpeg width, height and stride are what
// the camera says and are not relied on.
struct RawFrame {
    PixelFormat format = PixelFormat::Grey;
    size_t width = 0;
    size_t height = 0;
    size_t stride = 0;  // bytes from one row to the next
    std::span<const uint8_t> bytes = {};
};

// That there is a byte for every pixel and not too many pixels; for Jpeg, that there are bytes and not too many. A frame that
// fails this must not be given to takeGrey().
bool isWhole(const RawFrame& frame);

// The brightness, rows without gaps, into `out`, which has width * height bytes or more. Not for Jpeg.
void takeGrey(const RawFrame& frame, std::span<uint8_t> out);

}  // namespace keyrite::scan
