// Choosing without a branch.
#pragma once

#include <cstdint>

namespace keyrite::shamir {

// All bits set when the value is zero, none otherwise. The compiler is kept from seeing that these are the only two: clang
// makes branches of such masks.
inline uint64_t maskIfZero(uint64_t value)
{
    uint64_t mask = ((value | (0 - value)) >> 63) - 1;
    asm volatile("" : "+r"(mask));
    return mask;
}

}  // namespace keyrite::shamir
