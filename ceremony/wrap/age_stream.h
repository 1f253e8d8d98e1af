// The payload of an age file (C2SP age.md, "Payload"): a nonce, then 64 KiB chunks under ChaCha20-Poly1305 (RFC 8439 §2.8).
#pragma once

#include "base/random.h"
#include "wrap/age_header.h"

namespace keyrite::wrap {

inline constexpr size_t kPayloadNonceBytes = 16;

// Nonce and chunks.
Bytes sealPayload(const FileKey& fileKey, ByteView plaintext, Random& random);

// The whole plaintext, or nothing: Errc::AgePayload. `payload` begins with the nonce.
Result<SecureBuffer> openPayload(const FileKey& fileKey, ByteView payload);

// How many bytes the plaintext has, judged by the length of the payload alone; Errc::AgePayload for impossible lengths.
Result<size_t> plaintextBytes(size_t payloadBytes);

}  // namespace keyrite::wrap
