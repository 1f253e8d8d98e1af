// What a file is, by its first bytes, and how large a picture may be. Both sides ask: the caller of the confined program about
// the file, the program about what it was given.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "scan/frame.h"
#include "scan/outcome.h"

namespace keyrite::scan {

enum class Kind { Png, Jpeg, Pdf, GreyMap, Unknown };

inline constexpr size_t kMagicBytes = 8;
// Of the first kMagicBytes of a file, or of all where there are fewer.
Kind kindOf(std::span<const uint8_t> first);

// The limits of frame.h; `maxPixels` may be less. Sides are below 2^32.
Outcome<Done> checkSize(uint64_t width, uint64_t height, size_t maxPixels);

}  // namespace keyrite::scan
