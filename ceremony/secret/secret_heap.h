// Locked memory for C libraries that take an allocator and put secrets into it. Each block lies between guard pages, is
// locked, and is wiped when it is released; a block takes three pages more than its size, so callers ask for few and large
// ones.
//
// Any thread may allocate and release. What is at hand is bounded, because Debian lets a process lock 8 MiB in all and the
// other secrets need their part.
#pragma once

#include <cstddef>

namespace keyrite::secret {

inline constexpr size_t kHeapLimit = 4 * 1024 * 1024;

// Aligned to 16 bytes and zero-filled. Null when the limit would be passed or the system has no memory.
void* heapAllocate(size_t size) noexcept;
// Wipes and frees; null is nothing.
void heapRelease(void* block) noexcept;

struct HeapUse {
    size_t blocks = 0;
    size_t bytes = 0;  // of the blocks that are there now
    size_t peak = 0;   // the most that there ever was, in bytes
};
HeapUse heapUse();

}  // namespace keyrite::secret
