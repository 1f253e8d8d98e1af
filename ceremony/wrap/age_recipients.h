// The two native stanzas that keyrite writes and reads (C2SP age.md, "The X25519 recipient type" and "The scrypt recipient
// type"): how a file key gets into them and out again.
#pragma once

#include <optional>

#include "wrap/age_header.h"
#include "wrap/age_x25519.h"

namespace keyrite::wrap {

inline constexpr std::string_view kX25519Type = "X25519";
inline constexpr std::string_view kScryptType = "scrypt";

// Every X25519 and scrypt stanza is well-formed, and a scrypt stanza is the only stanza. Errc::AgeHeader.
Result<void> checkNativeStanzas(const std::vector<Stanza>& stanzas);

Result<Stanza> wrapFileKey(const FileKey& fileKey, const Recipient& recipient, Random& random);
// The passphrase is not empty, here and below; logN is at most 63.
Result<Stanza> wrapFileKey(const FileKey& fileKey, const SecureString& passphrase, unsigned logN, Random& random);

// The stanza has passed checkNativeStanzas. Nothing when it was made for another identity or passphrase. Errc::AgeHeader for
// a share of low order; Errc::WorkFactorTooLarge when memory does not suffice.
Result<std::optional<FileKey>> unwrapFileKey(const Stanza& stanza, const Identity& identity);
Result<std::optional<FileKey>> unwrapFileKey(const Stanza& stanza, const SecureString& passphrase);

// The work factor of a well-formed scrypt stanza; 999 stands for every larger number.
unsigned workFactor(const Stanza& stanza);

}  // namespace keyrite::wrap
