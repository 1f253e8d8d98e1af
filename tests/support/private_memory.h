// Searches this process's own memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace keyrite::tests {

// What is looked for is kept under this mask, so that it does not find itself.
inline constexpr uint8_t kMask = 0xA5;
using Masked = std::vector<uint8_t>;

// The sum of `count` over all private writable memory, given piece by piece; pieces overlap by `overlap` bytes. They are read
// through a window of shared memory, which is no place for secrets and so is not searched itself. SIZE_MAX when memory cannot
// be read.
size_t countInPrivateMemory(size_t overlap, const std::function<size_t(std::span<const uint8_t>)>& count);
// How often any of these stands there; each has at most kMaxMasked bytes.
inline constexpr size_t kMaxMasked = 256;
size_t occurrences(const std::vector<Masked>& wanted);
inline size_t occurrences(const Masked& wanted) { return occurrences(std::vector<Masked>{wanted}); }

}  // namespace keyrite::tests
