// Splitting one byte string and rebuilding it, with the digest of SLIP-0039 ("Sharing a secret"): the secret lies at
// x = 255, a digest of it at x = 254, the shares at x = 0, 1, 2 ..., where nobody can hand in "x = secret".
//
// Below the rules of SLIP-39 sets (slip39.h): the callers vouch for counts and lengths.
#pragma once

#include <sodium.h>

#include <span>

#include "shamir/fill_random.h"
#include "shamir/lagrange.h"
#include "shamir/locked.h"

namespace keyrite::shamir {

// Splits `value` (4 to 64 bytes) into shares.size() / value.size() <= 16 shares, one after another in `shares`, of which
// `threshold` rebuild it. Threshold 1 copies the value into every share and has no digest.
void splitValue(size_t threshold, std::span<const uint8_t> value, const FillRandom& random, std::span<uint8_t> shares);

// Rebuilds values; its locked memory is used again from one call to the next.
class Rebuilder {
public:
    explicit Rebuilder(size_t valueBytes) : m_scratch(2 * valueBytes) {}

    // Puts the value into `out` and says whether its digest agrees. The points are exactly the threshold's number of
    // shares with different x. A wrong set passes with probability 2^-32; a single point has no digest and always passes.
    bool rebuild(std::span<const Point> points, std::span<uint8_t> out);

    // Whether the polynomial of the points has the value of `other` at its x. In constant time.
    bool fits(const Interpolator& polynomial, const Point& other);

private:
    Locked<uint8_t> m_scratch;
    Locked<crypto_auth_hmacsha256_state> m_state;
    Locked<uint8_t> m_mac{crypto_auth_hmacsha256_BYTES};
};

}  // namespace keyrite::shamir
