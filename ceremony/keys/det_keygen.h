// c2sp.org/det-keygen: the same seed gives the same P-256, P-384 or RSA key, here and in other people's programs.
#pragma once

#include "keys/algorithm.h"
#include "keys/progress.h"
#include "secret/secure_buffer.h"

namespace keyrite::keys {

// The seed's least length by the specification. keyrite's own seeds have 32 bytes; its vectors have others.
inline constexpr size_t kMinDetSeedBytes = 16;

// The scalar d, big-endian, fieldBytes() bytes. `curve` is P256 or P384.
Result<SecureBuffer> detKeygenEcdsa(Algorithm curve, ByteView seed);

// Two primes, big-endian, each half of `bits` long, in the order in which they were found.
struct RsaPrimes {
    SecureBuffer p;
    SecureBuffer q;
};
// `bits` is a multiple of 16, 2048 to 8192. Errc::Aborted when `progress` says so.
Result<RsaPrimes> detKeygenRsa(unsigned bits, ByteView seed, Progress* progress = nullptr);

}  // namespace keyrite::keys
