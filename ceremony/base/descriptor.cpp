#include "base/descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace keyrite::base {

namespace fs = std::filesystem;

Descriptor::Descriptor(Descriptor&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Descriptor::~Descriptor() { (void)close(); }

int Descriptor::close()
{
    const int descriptor = std::exchange(m_descriptor, -1);
    return descriptor < 0 ? 0 : ::close(descriptor);
}

tl::unexpected<Error> tooLarge(const fs::path& path, size_t maxBytes)
{
    return fail(Errc::TooLarge, message("The file is larger than the %1 bytes that its kind allows.", std::to_string(maxBytes)),
                path.string(), message("Check that this is the file you meant."));
}

Result<Descriptor> openRegular(const fs::path& path, size_t maxBytes)
{
    // O_NONBLOCK: opening a FIFO must not wait for a writer.
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.valid())
        return fail(errno == ENOENT || errno == ENOTDIR ? Errc::NotFound : Errc::Unreadable,
                    message("The file cannot be opened: %1.", std::strerror(errno)), path.string(),
                    message("Check the path and the medium."));
    struct stat info {};
    if (::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return fail(Errc::Unreadable, message("This is not a plain file."), path.string(),
                    message("Name a file, not a folder or device."));
    if (static_cast<uint64_t>(info.st_size) > maxBytes)
        return tooLarge(path, maxBytes);
    return file;
}

Result<size_t> readUpTo(int descriptor, ByteSpan out, const fs::path& path)
{
    size_t length = 0;
    while (length < out.size()) {
        const ssize_t count = ::read(descriptor, out.data() + length, out.size() - length);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(Errc::Unreadable, message("The file cannot be read: %1.", std::strerror(errno)), path.string(),
                        message("Check the medium; try another copy."));
        if (count == 0)
            break;
        length += static_cast<size_t>(count);
    }
    return length;
}

int writeAll(int descriptor, ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        bytes = bytes.subspan(static_cast<size_t>(count));
    }
    return 0;
}

}  // namespace keyrite::base
