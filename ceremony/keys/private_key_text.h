// Private keys as text files of other programs: PKCS#8 PEM (RFC 7468 §10) and OpenSSH's PROTOCOL.key. Both unencrypted: keyrite
// encrypts with age, and asks for the decrypted file where somebody brings an encrypted one.
#pragma once

#include "base/random.h"
#include "keys/private_key.h"
#include "secret/secure_string.h"

namespace keyrite::keys {

inline constexpr size_t kMaxPrivateKeyText = 32 * 1024;

// "-----BEGIN PRIVATE KEY-----", 64 columns, LF at the end.
SecureString formatPkcs8Pem(const PrivateKey& key);
Result<PrivateKey> parsePkcs8Pem(const SecureString& text);

// "-----BEGIN OPENSSH PRIVATE KEY-----", 70 columns. Control characters in the comment are left out. `checkBytes` gives the
// four bytes that the format stores twice.
SecureString formatOpenSshPrivate(const PrivateKey& key, std::string_view comment, Random& checkBytes);
// Lines of 64, 70 or 76 columns. The public key stands in the file twice and is computed once more; all three must agree
// (ssh-keygen -y does not notice when they do not). Nothing vouches for the comment, so it is skipped and not given back.
Result<PrivateKey> parseOpenSshPrivate(const SecureString& text, std::string_view subject);

// Either of the two, by its first line. Encrypted and PKCS#1 files are refused with the command that converts them.
Result<PrivateKey> parsePrivateKeyText(const SecureString& text, std::string_view subject);

}  // namespace keyrite::keys
