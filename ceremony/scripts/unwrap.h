// Opens a recovery wrap on the host that will use the key, and knows the key before it hands it out.
#pragma once

#include <filesystem>
#include <optional>

#include "secret/secure_string.h"
#include "set/manifest.h"
#include "wrap/recovery_payload.h"

namespace keyrite::scripts {

struct UnwrapRequest {
    std::filesystem::path wrap;
    std::filesystem::path identity;
    const SecureString* passphrase = nullptr;  // null: the identity file is plain
    // What the key must be; at least one of the two.
    std::filesystem::path manifest;     // "" = none
    std::optional<Sha256> fingerprint;  // of the public key
    Mode mode = Mode::Real;             // a rehearsal's wrap is only opened when it is asked for as one
};

// The payload of a wrap whose public key, core and mode are those of the request.
Result<wrap::RecoveryPayload> unwrap(const UnwrapRequest& request);

// The manifest of the set in which the wrap lies (SET/wraps/FILE), or "".
std::filesystem::path manifestBeside(const std::filesystem::path& wrap);

}  // namespace keyrite::scripts
