// age identity files, as age-keygen writes them: comments, empty lines and AGE-SECRET-KEY-1… lines.
// Such a file may itself be an age file under a passphrase; isAgeFile() tells, age.h opens it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "wrap/age_x25519.h"

namespace keyrite::wrap {

inline constexpr size_t kMaxIdentityFileBytes = 64 * 1024;
inline constexpr size_t kMaxIdentities = 100;

struct IdentityFile {
    std::vector<Identity> identities;   // 1 to kMaxIdentities
    std::vector<std::string> comments;  // the text after "#", without white space around it; never a secret
};

// Lines end with LF or CRLF; the last may be unterminated. A comment that holds an identity is skipped, not returned.
// Errc::Malformed names the line (subject:line), never its text; Errc::TooLarge.
Result<IdentityFile> parseIdentityFile(const SecureString& text, std::string_view subject);

// "# comment" lines, then the identity; every line ends with LF. Comments are labels (base::checkLabel).
SecureString formatIdentityFile(const std::vector<std::string>& comments, const Identity& identity);

// Whether the first bytes are those of an age file, binary or armored.
bool isAgeFile(ByteView file);

}  // namespace keyrite::wrap
