// The image of a disc, as far as its length is read from it: blocks of made-up content around a volume descriptor
// (ECMA-119 8.4).
#pragma once

#include <algorithm>
#include <string>

#include "disc/volume.h"

namespace keyrite::tests {

inline Bytes volumeDescriptor(uint32_t blocks, const std::string& name = "KEYRITE")
{
    Bytes out(disc::kBlockBytes, 0);
    const std::string beginning(
        "\x01"
        "CD001\x01",
        7);
    std::copy(beginning.begin(), beginning.end(), out.begin());
    std::fill(out.begin() + 40, out.begin() + 72, uint8_t{' '});
    std::copy(name.begin(), name.end(), out.begin() + 40);
    for (size_t i = 0; i < 4; ++i)
        out[80 + i] = out[87 - i] = static_cast<uint8_t>(blocks >> (8 * i));
    out[129] = out[130] = 8;
    return out;
}

inline Bytes discImage(uint32_t blocks)
{
    Bytes out(blocks * disc::kBlockBytes);
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<uint8_t>(i * 7 + i / 4096);
    const Bytes block = volumeDescriptor(blocks);
    std::copy(block.begin(), block.end(), out.begin() + disc::kDescriptorOffset);
    return out;
}

}  // namespace keyrite::tests
