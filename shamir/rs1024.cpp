#include "shamir/rs1024.h"

#include <string_view>

namespace keyrite::shamir {

uint32_t rs1024Step(uint32_t state)
{
    static constexpr uint32_t kGenerator[10] = {0x00e0e040, 0x01c1c080, 0x03838100, 0x07070200, 0x0e0e0009,
                                                0x1c0c2412, 0x38086c24, 0x3090fc48, 0x21b1f890, 0x03f3f120};
    const uint32_t top = state >> 20;
    uint32_t next = (state & 0xfffff) << 10;
    for (unsigned i = 0; i < 10; ++i)
        next ^= kGenerator[i] & (0u - ((top >> i) & 1u));
    return next;
}

uint32_t rs1024Syndrome(std::span<const uint16_t> words, bool extendable)
{
    uint32_t state = 1;
    for (const char c : extendable ? std::string_view("shamir_extendable") : std::string_view("shamir"))
        state = rs1024Step(state) ^ static_cast<unsigned char>(c);
    for (const uint16_t word : words)
        state = rs1024Step(state) ^ word;
    return state ^ 1u;
}

}  // namespace keyrite::shamir
