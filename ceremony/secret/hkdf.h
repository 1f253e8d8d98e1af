// HKDF-SHA256 (RFC 5869). libsodium 1.0.18 has HMAC but not this.
#pragma once

#include "secret/secure_buffer.h"

namespace keyrite::secret {

struct PrkTag;
using Prk = Secret<32, PrkTag>;

// RFC 5869 §2.2.
Prk hkdfExtract(ByteView salt, std::initializer_list<ByteView> keyMaterial);
// RFC 5869 §2.3; at most 255 * 32 bytes.
void hkdfExpand(const Prk& prk, ByteView info, ByteSpan out);
// Both.
void hkdf(ByteView salt, ByteView keyMaterial, ByteView info, ByteSpan out);

// HMAC-SHA256 with a key of any length; `out` has 32 bytes and may be secret memory.
void hmacSha256(ByteView key, std::initializer_list<ByteView> pieces, std::span<uint8_t, 32> out);

}  // namespace keyrite::secret
