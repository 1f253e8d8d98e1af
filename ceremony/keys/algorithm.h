// The six kinds of keys that keyrite makes and takes.
#pragma once

#include <array>
#include <string_view>

#include "base/bytes.h"

namespace keyrite::keys {

enum class Algorithm { Ed25519, P256, P384, Rsa2048, Rsa3072, Rsa4096 };

inline constexpr std::array<Algorithm, 6> kAlgorithms = {Algorithm::Ed25519, Algorithm::P256,    Algorithm::P384,
                                                         Algorithm::Rsa2048, Algorithm::Rsa3072, Algorithm::Rsa4096};

// "ed25519" "p256" "p384" "rsa2048" "rsa3072" "rsa4096": the words of plans and documents.
std::string_view name(Algorithm algorithm);
// Errc::Malformed for any other word.
Result<Algorithm> parseAlgorithm(std::string_view word);

bool isRsa(Algorithm algorithm);
bool isEcdsa(Algorithm algorithm);
// RSA: bytes of the modulus. ECDSA: bytes of a scalar or coordinate. Ed25519: 32.
size_t fieldBytes(Algorithm algorithm);
// The contents of the X.509 AlgorithmIdentifier: RFC 8410 §3, RFC 5480 §2.1.1 (named curve), RFC 8017 §A.1 (with NULL).
ByteView algorithmIdentifier(Algorithm algorithm);
// The RSA kind whose modulus has this many bytes. Errc::WeakKey for other sizes.
Result<Algorithm> rsaOfSize(size_t modulusBytes);

}  // namespace keyrite::keys
