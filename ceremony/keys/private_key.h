// A private key of one of the six kinds, in locked memory.
//
// PKCS#8 DER is the one form that is kept. OpenSSL's key objects live only inside single operations, on memory that is wiped
// (openssl_runtime.h); Ed25519 does not touch OpenSSL at all.
#pragma once

#include <optional>

#include "keys/progress.h"
#include "keys/public_key.h"
#include "keys/signature.h"
#include "secret/secure_buffer.h"

namespace keyrite::secret {
class SecureString;
}

namespace keyrite::keys {

struct SeedTag;
using Seed = Secret<32, SeedTag>;

class PrivateKey {
public:
    // Ed25519: the seed is the private key of RFC 8032 §5.1.5. The others: C2SP det-keygen (det_keygen.h).
    // Errc::Aborted when `progress` says so.
    static Result<PrivateKey> fromSeed(Algorithm algorithm, Seed seed, Progress* progress = nullptr);

    // PrivateKeyInfo (RFC 5208 §5), or OneAsymmetricKey with its public key (RFC 5958 §2), without attributes. The public key
    // is recomputed: Errc::KeyMismatch when the two halves do not belong together, Errc::WeakKey for an RSA key that is not
    // two primes with the exponent 65537. What is kept is our own encoding of the numbers.
    static Result<PrivateKey> fromPkcs8(SecureBuffer der);

    const PublicKey& publicKey() const { return m_public; }
    Algorithm algorithm() const { return m_public.algorithm(); }
    // DER of PrivateKeyInfo version 0: Ed25519 the 48 bytes of RFC 8410 §7; P-256 and P-384 with the public key and without
    // the optional parameters; RSA with d modulo lcm(p-1, q-1).
    const SecureBuffer& pkcs8() const { return m_pkcs8; }
    // What fromSeed was given; nothing for a key that was brought in.
    const std::optional<Seed>& seed() const { return m_seed; }

    // The forms of signature.h; ECDSA with the lower s.
    Result<Bytes> sign(ByteView message) const;

private:
    // Reads another encoding of the same numbers, with the same checks.
    friend Result<PrivateKey> parseOpenSshPrivate(const secret::SecureString& text, std::string_view subject);

    PrivateKey(PublicKey publicKey, SecureBuffer pkcs8, std::optional<Seed> seed)
        : m_public(std::move(publicKey)), m_pkcs8(std::move(pkcs8)), m_seed(std::move(seed))
    {
    }

    PublicKey m_public;
    SecureBuffer m_pkcs8;
    std::optional<Seed> m_seed;
};

}  // namespace keyrite::keys
