// Files whose bytes are secret, or become secret text: read into locked memory, written once with mode 0600.
#pragma once

#include <filesystem>

#include "secret/secure_string.h"

namespace keyrite::secret {

Result<SecureBuffer> readSecretFile(const std::filesystem::path& path, size_t maxBytes);
// Never over an existing file; mode 0600; flushed to the medium.
Result<void> createSecretFile(const std::filesystem::path& path, ByteView secretBytes);
// One line from a descriptor, without its LF, byte by byte so that nothing is read ahead.
Result<SecureString> readSecretLine(int descriptor, size_t maxBytes);

}  // namespace keyrite::secret
