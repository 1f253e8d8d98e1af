// The field GF(256) with the polynomial x^8 + x^4 + x^3 + x + 1 (SLIP-0039, "Shamir's secret sharing"; FIPS 197, 4.2).
// Addition is XOR. No tables and no branches: a table is read at a secret place, and caches tell which.
#pragma once

#include <cstdint>

namespace keyrite::shamir {

constexpr uint8_t multiply(uint8_t a, uint8_t b)
{
    uint32_t product = 0;
    uint32_t shifted = a;
    for (unsigned bit = 0; bit < 8; ++bit) {
        product ^= shifted & (0u - ((static_cast<uint32_t>(b) >> bit) & 1u));
        shifted = (shifted << 1) ^ (0x11bu & (0u - (shifted >> 7)));
    }
    return static_cast<uint8_t>(product);
}

// Eight field elements at once, each multiplied by x.
constexpr uint64_t timesX(uint64_t eight)
{
    const uint64_t carries = (eight >> 7) & 0x0101010101010101;
    return ((eight & 0x7f7f7f7f7f7f7f7f) << 1) ^ (carries * 0x1b);
}

}  // namespace keyrite::shamir
