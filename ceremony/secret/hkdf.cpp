#include "secret/hkdf.h"

#include <sodium.h>

#include <algorithm>

namespace keyrite::secret {

void hmacSha256(ByteView key, std::initializer_list<ByteView> pieces, std::span<uint8_t, 32> out)
{
    crypto_auth_hmacsha256_state state;
    static constexpr uint8_t kNone = 0;  // libsodium takes no null pointer, even for an empty key
    crypto_auth_hmacsha256_init(&state, key.empty() ? &kNone : key.data(), key.size());
    for (ByteView piece : pieces)
        crypto_auth_hmacsha256_update(&state, piece.data(), piece.size());
    crypto_auth_hmacsha256_final(&state, out.data());
    sodium_memzero(&state, sizeof state);
}

Prk hkdfExtract(ByteView salt, std::initializer_list<ByteView> keyMaterial)
{
    return Prk::fill([&](std::span<uint8_t, 32> out) { hmacSha256(salt, keyMaterial, out); });
}

void hkdfExpand(const Prk& prk, ByteView info, ByteSpan out)
{
    SecureBuffer block(32);
    size_t previous = 0;  // T(0) is empty
    for (uint8_t counter = 1; !out.empty(); ++counter) {
        const ByteView last = block.expose().first(previous);
        hmacSha256(prk.expose(), {last, info, ByteView(&counter, 1)}, block.mutableBytes().first<32>());
        previous = 32;
        const size_t count = std::min<size_t>(32, out.size());
        std::copy_n(block.expose().begin(), count, out.begin());
        out = out.subspan(count);
    }
}

void hkdf(ByteView salt, ByteView keyMaterial, ByteView info, ByteSpan out)
{
    hkdfExpand(hkdfExtract(salt, {keyMaterial}), info, out);
}

}  // namespace keyrite::secret
