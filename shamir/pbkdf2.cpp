#include "shamir/pbkdf2.h"

#include <algorithm>

#include "shamir/locked.h"

namespace keyrite::shamir {

void pbkdf2(std::span<const uint8_t> password, std::span<const uint8_t> salt, uint32_t iterations, std::span<uint8_t> out)
{
    constexpr size_t kBlock = crypto_auth_hmacsha256_BYTES;
    // [0]: keyed once, and copied instead of keyed again for every iteration; [1]: the one at work.
    Locked<crypto_auth_hmacsha256_state> states(2);
    crypto_auth_hmacsha256_state *const keyed = states.get(), *const state = states.get() + 1;
    crypto_auth_hmacsha256_init(keyed, password.data(), password.size());
    Locked<uint8_t> memory(2 * kBlock);
    const std::span<uint8_t> u = memory.part(0, kBlock), sum = memory.part(kBlock, kBlock);

    uint32_t number = 0;
    for (size_t at = 0; at < out.size(); at += kBlock) {
        ++number;
        const uint8_t index[4] = {static_cast<uint8_t>(number >> 24), static_cast<uint8_t>(number >> 16),
                                  static_cast<uint8_t>(number >> 8), static_cast<uint8_t>(number)};
        *state = *keyed;
        crypto_auth_hmacsha256_update(state, salt.data(), salt.size());
        crypto_auth_hmacsha256_update(state, index, sizeof index);
        crypto_auth_hmacsha256_final(state, u.data());
        std::copy(u.begin(), u.end(), sum.begin());
        for (uint32_t i = 1; i < iterations; ++i) {
            *state = *keyed;
            crypto_auth_hmacsha256_update(state, u.data(), u.size());
            crypto_auth_hmacsha256_final(state, u.data());
            for (size_t b = 0; b < kBlock; ++b)
                sum[b] ^= u[b];
        }
        std::copy_n(sum.begin(), std::min(kBlock, out.size() - at), out.begin() + static_cast<std::ptrdiff_t>(at));
    }
}

}  // namespace keyrite::shamir
