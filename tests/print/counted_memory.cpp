#include "print/counted_memory.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace keyrite::tests {
namespace {

struct Counts {
    size_t failing = 0, allocations = 0, live = 0, bytes = 0, mostBytes = 0, unwiped = 0, oddSizes = 0;
};

Counts gCounts;

// Before every block.
struct alignas(16) Header {
    size_t size;
};

void* allocate(size_t size)
{
    ++gCounts.allocations;
    if (gCounts.failing != 0 && gCounts.allocations >= gCounts.failing)
        return nullptr;
    gCounts.oddSizes += size % 16 == 0 ? 0 : 1;
    void* const whole = std::malloc(sizeof(Header) + size);
    if (!whole)
        return nullptr;
    ++gCounts.live;
    gCounts.bytes += size;
    gCounts.mostBytes = std::max(gCounts.mostBytes, gCounts.bytes);
    return new (whole) Header{size} + 1;
}

void release(void* block)
{
    Header* const header = static_cast<Header*>(block) - 1;
    const auto* const bytes = static_cast<const uint8_t*>(block);
    gCounts.unwiped += std::any_of(bytes, bytes + header->size, [](uint8_t b) { return b != 0; }) ? 1 : 0;
    --gCounts.live;
    gCounts.bytes -= header->size;
    std::free(header);
}

}  // namespace

void CountedMemory::reset(size_t failing)
{
    gCounts = {};
    gCounts.failing = failing;
}

print::Memory CountedMemory::memory(size_t block) { return {allocate, release, block}; }

size_t CountedMemory::allocations() { return gCounts.allocations; }

size_t CountedMemory::live() { return gCounts.live; }

size_t CountedMemory::bytes() { return gCounts.mostBytes; }

size_t CountedMemory::unwiped() { return gCounts.unwiped; }

size_t CountedMemory::oddSizes() { return gCounts.oddSizes; }

}  // namespace keyrite::tests
