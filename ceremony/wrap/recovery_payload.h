// What a recovery wrap and a paper capsule hold:
//
//   version=keyrite-payload/1
//   mode=rehearsal                 or real
//   core=…                         64 hex digits: SHA-256 of the manifest core
//   algorithm=ed25519              keys::name(Algorithm)
//   origin=generated               or imported
//   seed=…                         64 hex digits, or "none" exactly when the key is imported
//   (blank line)
//   -----BEGIN PRIVATE KEY-----    PKCS#8 (RFC 5958) in PEM (RFC 7468 §10)
//
// `openssl pkey` skips the lines before the PEM block, so `age -d WRAP | openssl pkey` restores the key without keyrite.
#pragma once

#include <string_view>

#include "base/mode.h"
#include "keys/private_key.h"
#include "secret/secure_string.h"

namespace keyrite::wrap {

inline constexpr size_t kMaxRecoveryPayloadBytes = 16 * 1024;

struct RecoveryPayload {
    Mode mode;
    Sha256 core;
    Origin origin;
    keys::PrivateKey key;  // has a seed() when it is Generated
};

SecureString formatPayload(Mode mode, const Sha256& core, Origin origin, const keys::PrivateKey& key);
SecureString format(const RecoveryPayload& payload);

// The key of the PEM part alone, without making it anew from the seed: what `openssl pkey` would read.
Result<keys::PrivateKey> keyOfPayload(ByteView secretText, std::string_view subject);

// A generated key is made anew from its seed and the whole text written again and compared, so that the two forms of the
// key cannot differ and no second text means the same payload. Errc::Malformed, Errc::UnsupportedVersion, or
// Errc::KeyMismatch when seed and PEM disagree. For RSA the work is that of generating the key.
Result<RecoveryPayload> parseRecoveryPayload(const SecureString& text, std::string_view subject,
                                             keys::Progress* progress = nullptr);

}  // namespace keyrite::wrap
