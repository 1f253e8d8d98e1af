#include "base/random.h"

#include <sodium.h>

namespace keyrite::base {

void KernelRandom::fill(ByteSpan out)
{
    if (!out.empty())  // libsodium takes no null pointer, even for no bytes
        randombytes_buf(out.data(), out.size());
}

uint32_t uniform(Random& random, uint32_t bound)
{
    // Values below this floor would make the first residues more likely than the rest.
    const uint32_t floor = (0u - bound) % bound;
    for (;;) {
        std::array<uint8_t, 4> raw;
        random.fill(raw);
        const uint32_t value = uint32_t{raw[0]} << 24 | uint32_t{raw[1]} << 16 | uint32_t{raw[2]} << 8 | raw[3];
        if (value >= floor)
            return value % bound;
    }
}

}  // namespace keyrite::base
