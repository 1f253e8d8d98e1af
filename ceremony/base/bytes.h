// Public bytes: containers, hex, base64, base32, hashes, big-endian numbers. Secrets have types of their own
// in the room `secret`.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace keyrite::base {

using Bytes = std::vector<uint8_t>;
using ByteView = std::span<const uint8_t>;
using ByteSpan = std::span<uint8_t>;

using Sha256 = std::array<uint8_t, 32>;

ByteView bytesOf(std::string_view text);
std::string_view textOf(ByteView bytes);

// Lower-case hex.
std::string toHex(ByteView bytes);
// Exactly `count` bytes of lower-case hex; upper case is refused, so that one value has one form.
Result<Bytes> fromHex(std::string_view hex, size_t count);
// Any even length.
Result<Bytes> fromHex(std::string_view hex);

// The first N bytes; `bytes` has at least that many.
template <size_t N>
std::array<uint8_t, N> toArray(ByteView bytes)
{
    std::array<uint8_t, N> out{};
    for (size_t i = 0; i < N; ++i)
        out[i] = bytes[i];
    return out;
}
template <size_t N>
Result<std::array<uint8_t, N>> arrayFromHex(std::string_view hex)
{
    return fromHex(hex, N).map([](const Bytes& bytes) { return toArray<N>(bytes); });
}

enum class Padding { Yes, No };
// RFC 4648 §4 alphabet, no line breaks.
std::string toBase64(ByteView bytes, Padding padding);
// Refuses white space, wrong padding and non-zero trailing bits: one value has one form.
Result<Bytes> fromBase64(std::string_view text, Padding padding);

// RFC 4648 §6 alphabet in upper case, without padding.
std::string toBase32(ByteView bytes);
// Refuses lower case, padding, impossible lengths and non-zero trailing bits.
Result<Bytes> fromBase32(std::string_view text);

Sha256 sha256(ByteView bytes);
Sha256 sha256(std::string_view text);
// The hash of several pieces in a row.
Sha256 sha256(std::initializer_list<ByteView> pieces);

bool equal(ByteView a, ByteView b);

Bytes concat(std::initializer_list<ByteView> pieces);

std::array<uint8_t, 4> u32be(uint32_t value);
std::array<uint8_t, 8> u64be(uint64_t value);

}  // namespace keyrite::base

namespace keyrite {
using base::Bytes;
using base::ByteSpan;
using base::ByteView;
using base::Sha256;
}  // namespace keyrite
