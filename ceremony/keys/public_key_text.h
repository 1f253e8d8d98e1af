// Public keys as text: SPKI PEM (RFC 7468 §13), OpenSSH lines (sshd(8), AUTHORIZED_KEYS), raw hex (Sigsum).
#pragma once

#include <string>

#include "keys/public_key.h"

namespace keyrite::keys {

// A file of public-key text that is larger is refused.
inline constexpr size_t kMaxPublicKeyText = 16 * 1024;

// 64 columns, LF at the end.
std::string formatSpkiPem(const PublicKey& key);
// One line with LF. The comment may be empty; control characters in it are left out.
std::string formatOpenSsh(const PublicKey& key, std::string_view comment);

// "ssh-ed25519 AAAA… [comment]", with or without its line end. The option sigsum-policy="name" in front of it, as Sigsum's
// submitter keys have it, is skipped; every other option is refused.
Result<PublicKey> parseOpenSshPublic(std::string_view line);

// A public key as people have it: one OpenSSH line, an SPKI PEM block, or 64 hexadecimal digits in either case (a raw
// Ed25519 key). Line ends may be LF or CRLF, and several may follow. `subject` names the source in errors.
Result<PublicKey> parsePublicKeyText(std::string_view text, std::string_view subject);

}  // namespace keyrite::keys
