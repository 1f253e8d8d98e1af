#include "print/pool.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <new>

namespace keyrite::print {

// Stands at the beginning of the memory that it describes.
struct alignas(16) Pool::Block {
    Block* older;
    size_t size;  // all of it, this description included
    size_t used;
};

Pool::~Pool()
{
    while (m_newest) {
        Block* const block = m_newest;
        m_newest = block->older;
        explicit_bzero(static_cast<void*>(block), block->size);
        m_memory.release(block);
    }
}

void* Pool::allocate(size_t size) noexcept
{
    constexpr size_t kStep = 16;
    // libharu counts in 32 bits; what does not fit there is a mistake.
    if (size > std::numeric_limits<uint32_t>::max()) {
        m_exhausted = true;
        return nullptr;
    }
    const size_t rounded = (std::max<size_t>(size, 1) + kStep - 1) / kStep * kStep;
    if (!m_newest || m_newest->size - m_newest->used < rounded) {
        const size_t whole = sizeof(Block) + std::max(rounded, m_memory.block / kStep * kStep);
        void* const place = m_memory.allocate(whole);
        if (!place) {
            m_exhausted = true;
            return nullptr;
        }
        m_newest = new (place) Block{m_newest, whole, sizeof(Block)};
    }
    void* const piece = reinterpret_cast<std::byte*>(m_newest) + m_newest->used;
    m_newest->used += rounded;
    return piece;
}

}  // namespace keyrite::print
