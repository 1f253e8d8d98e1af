// Base64 between BEGIN and END lines (RFC 7468 §3, strict; OpenSSH's two forms are the same with other widths).
#pragma once

#include <string>
#include <vector>

#include "base/bytes.h"
#include "secret/secure_string.h"

namespace keyrite::keys {

inline constexpr size_t kPemColumns = 64;
inline constexpr size_t kOpenSshColumns = 70;

// `label` as in "-----BEGIN label-----".
std::string writeArmor(ByteView bytes, std::string_view label, size_t columns);
SecureString writeSecretArmor(ByteView bytes, std::string_view label, size_t columns);

// The text is exactly what the writer makes with one of the allowed widths. `maxBytes` bounds the text.
Result<Bytes> readArmor(std::string_view text, std::string_view label, std::initializer_list<size_t> columns, size_t maxBytes);
Result<SecureBuffer> readSecretArmor(const SecureString& text, std::string_view label, std::initializer_list<size_t> columns,
                                     size_t maxBytes);

}  // namespace keyrite::keys
