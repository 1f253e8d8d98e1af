#include "secret/secret_heap.h"

#include <sodium.h>

#include <algorithm>
#include <mutex>
#include <new>

namespace keyrite::secret {

namespace {

// Stands before each block.
struct alignas(16) Head {
    size_t whole;  // bytes, this head included
};

std::mutex guard;
HeapUse use;

bool reserve(size_t whole)
{
    const std::lock_guard lock(guard);
    if (whole > kHeapLimit || use.bytes > kHeapLimit - whole)
        return false;
    ++use.blocks;
    use.bytes += whole;
    use.peak = std::max(use.peak, use.bytes);
    return true;
}

void giveBack(size_t whole)
{
    const std::lock_guard lock(guard);
    --use.blocks;
    use.bytes -= whole;
}

}  // namespace

void* heapAllocate(size_t size) noexcept
{
    // A size that is a multiple of 16 begins at one: sodium_malloc puts the end of a block at the end of a page.
    constexpr size_t kStep = alignof(Head);
    if (size > kHeapLimit || sodium_init() < 0)
        return nullptr;
    const size_t whole = sizeof(Head) + (size + kStep - 1) / kStep * kStep;
    if (!reserve(whole))
        return nullptr;
    void* const place = sodium_malloc(whole);
    if (place == nullptr) {
        giveBack(whole);
        return nullptr;
    }
    sodium_memzero(place, whole);
    return new (place) Head{whole} + 1;
}

void heapRelease(void* block) noexcept
{
    if (block == nullptr)
        return;
    Head* const head = static_cast<Head*>(block) - 1;
    const size_t whole = head->whole;
    sodium_free(head);  // overwrites before it frees
    giveBack(whole);
}

HeapUse heapUse()
{
    const std::lock_guard lock(guard);
    return use;
}

}  // namespace keyrite::secret
