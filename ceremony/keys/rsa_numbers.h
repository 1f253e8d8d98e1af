// The numbers of an RSA key from its two primes (RFC 8017 §3.2), and the test of such numbers from elsewhere.
#pragma once

#include "base/bytes.h"
#include "secret/secure_buffer.h"

namespace keyrite::keys {

// Big-endian. n has twice the length of a prime, d that of n, the others that of a prime; shorter numbers have zeros in front.
struct RsaNumbers {
    Bytes n;
    SecureBuffer d;  // 65537^-1 mod lcm(p-1, q-1), as FIPS 186-5 §A.1.1 asks
    SecureBuffer p;
    SecureBuffer q;
    SecureBuffer dp;
    SecureBuffer dq;
    SecureBuffer qinv;
};

// p and q are primes of equal length. Errc::WeakKey when 65537 has no inverse.
Result<RsaNumbers> rsaNumbers(ByteView p, ByteView q);

// Views of the numbers of an RSA key that came from outside, without leading zeros. dp and dq may be empty (OpenSSH does not
// store them).
struct RsaParts {
    ByteView n, e, d, p, q, dp, dq, qinv;
};
// Computes everything again from p and q. Errc::WeakKey unless they are two different, not neighbouring primes of half the
// modulus's length and e is 65537; Errc::KeyMismatch when a number that was given does not belong to them. Any d that works
// is accepted, because programs differ in the modulus they reduce it by; the one that is returned is ours.
Result<RsaNumbers> checkRsaParts(const RsaParts& parts);

}  // namespace keyrite::keys
