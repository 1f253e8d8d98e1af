// A public key of one of the six kinds, checked: whoever holds a PublicKey holds a usable one.
//
// The X.509 SubjectPublicKeyInfo (SPKI) is the one form that is kept. For our six kinds it has a fixed length and a fixed
// beginning (RFC 8410 §4, RFC 5480 §2, RFC 8017 §A.1.1 with the exponent 65537), so that one key has one SPKI.
#pragma once

#include "base/bytes.h"
#include "keys/algorithm.h"

namespace keyrite::keys {

class PublicKey {
public:
    // DER, nothing before or after it. Errc::Malformed for other bytes and other kinds; Errc::WeakKey for an RSA key of
    // another size or exponent, a point that is not on its curve, and an Ed25519 point of low or mixed order.
    static Result<PublicKey> fromSpki(ByteView der);
    // What raw() gives.
    static Result<PublicKey> fromRaw(Algorithm algorithm, ByteView raw);
    // The 32 bytes of RFC 8032 §5.1.2.
    static Result<PublicKey> fromEd25519(ByteView raw32);
    // RSA with the exponent 65537; big-endian, 256, 384 or 512 bytes with the top bit set.
    static Result<PublicKey> fromRsaModulus(ByteView modulus);
    // The binary key of an OpenSSH line: RFC 8709 §4, RFC 5656 §3.1 (uncompressed points only), RFC 4253 §6.6. Certificates,
    // security-key ("sk-") and DSA types and P-521 are refused by name.
    static Result<PublicKey> fromSshBlob(ByteView blob);

    Algorithm algorithm() const { return m_algorithm; }
    const Bytes& spki() const { return m_spki; }
    Bytes sshBlob() const;
    // Ed25519: 32 bytes; P-256 and P-384: 04 || x || y; RSA: the DER of PKCS#1 RSAPublicKey.
    Bytes raw() const;
    // SHA-256 of the SPKI.
    Sha256 fingerprint() const;

    bool operator==(const PublicKey& other) const = default;

private:
    PublicKey(Algorithm algorithm, Bytes spki) : m_algorithm(algorithm), m_spki(std::move(spki)) {}

    Algorithm m_algorithm;
    Bytes m_spki;
};

// The key's type in OpenSSH lines and blobs: "ssh-ed25519", "ecdsa-sha2-nistp256", "ssh-rsa" …
std::string_view sshType(Algorithm algorithm);
// RSA only: the modulus, big-endian, exactly fieldBytes() bytes.
Bytes rsaModulus(const PublicKey& key);

}  // namespace keyrite::keys
