// PKCS#8 private keys (RFC 5208 §5, RFC 5958 §2) of our six kinds: reading strangers' forms, writing the one that is kept.
#pragma once

#include "keys/public_key.h"
#include "keys/rsa_numbers.h"
#include "secret/secure_buffer.h"

namespace keyrite::keys {

struct Pkcs8 {
    PublicKey publicKey;
    SecureBuffer der;
};

Result<Pkcs8> makeEd25519Pkcs8(ByteView seed32);
Result<Pkcs8> makeEcPkcs8(Algorithm curve, ByteView scalar);
Result<Pkcs8> makeRsaPkcs8(const RsaNumbers& numbers);
// Only the DER, for any size of modulus.
SecureBuffer writeRsaPkcs8(const RsaNumbers& numbers);

// Checks as PrivateKey::fromPkcs8 promises, and writes the key anew.
Result<Pkcs8> readPkcs8(ByteView der);

// Views into a PKCS#8 encoding; nothing but the structure is checked.
struct Pkcs8Parts {
    Algorithm algorithm = Algorithm::Ed25519;
    ByteView secret;       // Ed25519: the seed; ECDSA: the scalar
    ByteView publicBytes;  // Ed25519 and ECDSA: the public key that came with it; may be empty
    RsaParts rsa;
};
Result<Pkcs8Parts> splitPkcs8(ByteView der);

// The 64 bytes seed || public key that libsodium signs with.
SecureBuffer expandEd25519(ByteView seed32);

}  // namespace keyrite::keys
