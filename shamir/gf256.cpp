#include "shamir/gf256.h"

namespace keyrite::shamir {

uint8_t multiply(uint8_t a, uint8_t b)
{
    uint32_t product = 0;
    uint32_t shifted = a;
    for (unsigned bit = 0; bit < 8; ++bit) {
        product ^= shifted & (0u - ((static_cast<uint32_t>(b) >> bit) & 1u));
        shifted = (shifted << 1) ^ (0x11bu & (0u - (shifted >> 7)));
    }
    return static_cast<uint8_t>(product);
}

uint8_t invert(uint8_t a)
{
    // a^255 = 1 for a != 0, so the inverse is a^254 = a^2 * a^4 * ... * a^128.
    uint8_t power = a, product = 1;
    for (unsigned i = 0; i < 7; ++i) {
        power = multiply(power, power);
        product = multiply(product, power);
    }
    return product;
}

}  // namespace keyrite::shamir
