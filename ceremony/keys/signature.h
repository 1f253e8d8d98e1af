// Signatures in their fixed forms:
//   Ed25519       64 bytes, RFC 8032 §5.1.6
//   P-256, P-384  r || s, each as long as the curve's order (FIPS 186-5 §6.4), over SHA-256 or SHA-384
//   RSA           as long as the modulus, RSASSA-PKCS1-v1_5 (RFC 8017 §8.2) over SHA-512
#pragma once

#include "keys/public_key.h"

namespace keyrite::keys {

// Errc::SignatureInvalid unless `signature` is one by `key` over `message`. Of the two ECDSA forms (r, s) and (r, n-s) both
// are accepted, because other programs write either; keyrite itself writes the lower.
Result<void> verifySignature(const PublicKey& key, ByteView message, ByteView signature);

// RSA with the hash named by the caller, for formats that name it (SSHSIG's rsa-sha2-256).
enum class RsaHash { Sha256, Sha512 };
Result<void> verifyRsaSignature(const PublicKey& key, RsaHash hash, ByteView message, ByteView signature);

}  // namespace keyrite::keys
