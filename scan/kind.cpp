#include "scan/kind.h"

#include <string_view>

namespace keyrite::scan {

Kind kindOf(std::span<const uint8_t> first)
{
    const std::string_view bytes(reinterpret_cast<const char*>(first.data()), first.size());
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"))
        return Kind::Png;
    if (bytes.starts_with("\xff\xd8\xff"))
        return Kind::Jpeg;
    if (bytes.starts_with("%PDF-"))
        return Kind::Pdf;
    return bytes.starts_with("P5\n") ? Kind::GreyMap : Kind::Unknown;
}

Outcome<Done> checkSize(uint64_t width, uint64_t height, size_t maxPixels)
{
    if (width == 0 || height == 0)
        return Problem{.fault = Fault::Damaged, .detail = text("its header gives it no size")};
    // Long sides are within 32 bits in every format, so that the product is within 64.
    if (width * height > maxPixels)
        return Problem{.fault = Fault::PictureTooLarge, .width = width, .height = height, .limit = maxPixels};
    if (width > kMaxSide || height > kMaxSide)
        return Problem{.fault = Fault::SideTooLong, .width = width, .height = height, .limit = kMaxSide};
    return Done{};
}

}  // namespace keyrite::scan
