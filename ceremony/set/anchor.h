// What a verifier already trusts: without it a set can only be consistent, never authenticated (docs/threat-model.md, 8.10).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keys/allowed_signers.h"
#include "set/manifest.h"

namespace keyrite::set {

struct Anchor {
    // Exactly one of the three.
    std::optional<keys::PublicKey> key;  // the subject key
    // 64 hex digits: the SHA-256 of the manifest (the genesis hash), the fingerprint of the subject key, or the subject key
    // itself where it is a raw Ed25519 key.
    std::optional<Sha256> hash;
    std::vector<keys::AllowedSigner> signers;  // officers
};

// A fingerprint or genesis hash as people have it on paper: 64 hex digits, or 32 check words.
Result<Sha256> parseFingerprint(std::string_view text);

// `argument` is a fingerprint or hash as above, or the path of a file: an OpenSSH or PEM public key, 64 hex digits, or an
// allowed_signers file.
Result<Anchor> readAnchor(const std::string& argument);

}  // namespace keyrite::set
