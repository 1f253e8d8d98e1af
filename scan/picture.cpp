#include "scan/picture.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace keyrite::scan {

namespace {

// Gives the first bytes again that were needed to tell the kind.
class Replay : public ByteSource {
public:
    Replay(std::span<const uint8_t> first, ByteSource& rest) : m_first(first), m_rest(rest) {}

    size_t read(std::span<uint8_t> out) override
    {
        const size_t given = m_first.read(out);
        return given > 0 ? given : m_rest.read(out);
    }

private:
    MemorySource m_first;
    ByteSource& m_rest;
};

// A decimal number and the one white space after it, as pdftoppm writes them. 0 is never a valid value here.
uint64_t readNumber(ByteSource& source)
{
    uint64_t value = 0;
    for (size_t digits = 0; digits < 9; ++digits) {
        uint8_t c = 0;
        if (source.readAll({&c, 1}) == 0)
            return 0;
        if (c == ' ' || c == '\n')
            return value;
        if (c < '0' || c > '9')
            return 0;
        value = value * 10 + (c - '0');
    }
    return 0;
}

}  // namespace

size_t ByteSource::readAll(std::span<uint8_t> out)
{
    size_t done = 0;
    while (done < out.size()) {
        const size_t more = read(out.subspan(done));
        if (more == 0)
            break;
        done += more;
    }
    return done;
}

size_t MemorySource::read(std::span<uint8_t> out)
{
    const size_t count = std::min(out.size(), m_bytes.size());
    std::copy_n(m_bytes.begin(), count, out.begin());
    m_bytes = m_bytes.subspan(count);
    return count;
}

size_t DescriptorSource::read(std::span<uint8_t> out)
{
    ssize_t count = 0;
    do
        count = ::read(m_descriptor, out.data(), out.size());
    while (count < 0 && errno == EINTR);
    return count < 0 ? 0 : static_cast<size_t>(count);
}

Outcome<Frame> readGreyMap(ByteSource& source, size_t maxPixels)
{
    const Problem damaged{.fault = Fault::Damaged};
    std::array<uint8_t, 3> magic{};
    if (source.readAll(magic) != magic.size() || std::memcmp(magic.data(), "P5\n", magic.size()) != 0)
        return damaged;
    const uint64_t width = readNumber(source), height = readNumber(source);
    if (readNumber(source) != 255)
        return damaged;
    if (const auto size = checkSize(width, height, maxPixels); !size)
        return size.problem();
    Frame frame = Frame::blank(width, height);
    uint8_t more = 0;
    if (source.readAll(frame.pixels) != frame.pixels.size() || source.readAll({&more, 1}) != 0)
        return damaged;
    return frame;
}

Outcome<Frame> readPicture(ByteSource& source, size_t maxPixels)
{
    std::array<uint8_t, kMagicBytes> first{};
    const std::span<const uint8_t> seen(first.data(), source.readAll(first));
    Replay whole(seen, source);
    switch (kindOf(seen)) {
        case Kind::Png:
            return readPng(whole, maxPixels);
        case Kind::Jpeg:
            return readJpeg(whole, maxPixels);
        case Kind::GreyMap:
            return readGreyMap(whole, maxPixels);
        case Kind::Pdf:
        case Kind::Unknown:
            break;
    }
    return Problem{.fault = seen.empty() ? Fault::EmptyFile : Fault::UnknownKind};
}

}  // namespace keyrite::scan
