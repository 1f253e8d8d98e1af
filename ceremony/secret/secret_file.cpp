#include "secret/secret_file.h"

#include <unistd.h>

#include <cerrno>

#include "base/descriptor.h"
#include "base/file.h"

namespace keyrite::secret {

Result<SecureBuffer> readSecretFile(const std::filesystem::path& path, size_t maxBytes)
{
    KR_TRY(const base::Descriptor file, base::openRegular(path, maxBytes));
    SecureBuffer out(maxBytes + 1);
    KR_TRY(const size_t length, base::readUpTo(file.get(), out.mutableBytes(), path));
    if (length > maxBytes)
        return base::tooLarge(path, maxBytes);
    out.truncate(length);
    return out;
}

Result<void> createSecretFile(const std::filesystem::path& path, ByteView secretBytes)
{
    return base::createFile(path, secretBytes, 0600);
}

Result<SecureString> readSecretLine(int descriptor, size_t maxBytes)
{
    SecureString line(128);
    SecureBuffer byte(1);
    for (;;) {
        const ssize_t count = ::read(descriptor, byte.mutableBytes().data(), 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return fail(Errc::Unreadable, message("No further line could be read from the passphrase descriptor."),
                        "--passphrase-fd",
                        message("Give one line for each passphrase, in the order in which they are asked for."));
        const char c = static_cast<char>(byte.expose()[0]);
        if (c == '\n')
            return line;
        if (line.size() == maxBytes)
            return fail(Errc::TooLarge, message("A secret line has more than %1 bytes.", std::to_string(maxBytes)),
                        "--passphrase-fd", message("Check what the descriptor carries."));
        line.append(c);
    }
}

}  // namespace keyrite::secret
