// PBKDF2 with HMAC-SHA256 (RFC 8018, 5.2), which libsodium does not have.
#pragma once

#include <cstdint>
#include <span>

namespace keyrite::shamir {

// Fills `out`, at most 2^32 - 1 blocks of 32 bytes; iterations >= 1. The time does not depend on password and salt, but
// on their lengths.
void pbkdf2(std::span<const uint8_t> password, std::span<const uint8_t> salt, uint32_t iterations, std::span<uint8_t> out);

}  // namespace keyrite::shamir
