// An owned file descriptor and the reads and writes that both public and secret files need.
#pragma once

#include <filesystem>

#include "base/bytes.h"

namespace keyrite::base {

class Descriptor {
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    bool valid() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }
    // The result of close(2), which may report a late write error.
    int close();

private:
    int m_descriptor;
};

// Opens a regular file for reading; larger than `maxBytes` is Errc::TooLarge.
Result<Descriptor> openRegular(const std::filesystem::path& path, size_t maxBytes);
tl::unexpected<Error> tooLarge(const std::filesystem::path& path, size_t maxBytes);

// Reads until `out` is full or the file ends; the number of bytes read.
Result<size_t> readUpTo(int descriptor, ByteSpan out, const std::filesystem::path& path);

// 0, or an errno value.
int writeAll(int descriptor, ByteView bytes);

}  // namespace keyrite::base
