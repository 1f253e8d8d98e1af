// Reads one picture into grey: PNG, JPEG, and the plain grey map (PGM, P5 with 255 levels) that pdftoppm writes. Everything is
// bounded by the header before the first allocation. Strict: a picture that is cut off, or that its library warns about, is
// refused whole, because half a page would look like a page with fewer codes.
//
// Transparent parts are laid on white. Orientation tags are not read: a code is found at any angle.
#pragma once

#include <cstdint>
#include <span>

#include "scan/frame.h"
#include "scan/kind.h"
#include "scan/outcome.h"

namespace keyrite::scan {

// Bytes in order. A source that fails looks like one that ends.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    // How many bytes were put into `out`; 0 only at the end.
    virtual size_t read(std::span<uint8_t> out) = 0;
    // As many as there is room for; less only at the end.
    size_t readAll(std::span<uint8_t> out);
};

class MemorySource : public ByteSource {
public:
    explicit MemorySource(std::span<const uint8_t> bytes) : m_bytes(bytes) {}
    size_t read(std::span<uint8_t> out) override;

private:
    std::span<const uint8_t> m_bytes;
};

// Does not own the descriptor.
class DescriptorSource : public ByteSource {
public:
    explicit DescriptorSource(int descriptor) : m_descriptor(descriptor) {}
    size_t read(std::span<uint8_t> out) override;

private:
    int m_descriptor;
};

// `maxPixels` is for tests that must stay small.
Outcome<Frame> readPicture(ByteSource& source, size_t maxPixels = kMaxPixels);

// One format each; `source` begins with the format's first byte.
Outcome<Frame> readPng(ByteSource& source, size_t maxPixels);
Outcome<Frame> readJpeg(ByteSource& source, size_t maxPixels);
Outcome<Frame> readGreyMap(ByteSource& source, size_t maxPixels);

}  // namespace keyrite::scan
