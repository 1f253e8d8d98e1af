// Searches the memory of this process, or of another one that this one has started.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace keyrite::tests {

// What is looked for is kept under this mask, so that it does not find itself.
inline constexpr uint8_t kMask = 0xA5;

// The sum of `count` over all private writable memory, given piece by piece; pieces overlap by `overlap` bytes. They are read
// through a window of shared memory, which is no place for secrets and so is not searched itself. SIZE_MAX when memory cannot
// be read.
size_t countInPrivateMemory(size_t overlap, const std::function<size_t(std::span<const uint8_t>)>& count);

// Every piece of another process's memory that it can read itself, shared memory, libraries and mapped files included; `where`
// is the line of proc(5)'s maps. Nothing is under the mask there. false when memory cannot be read: the process is gone, or the
// kernel lets only its own user or root look.
bool lookThroughMemory(pid_t process, size_t overlap,
                       const std::function<void(const std::string& where, std::span<const uint8_t>)>& look);

}  // namespace keyrite::tests
