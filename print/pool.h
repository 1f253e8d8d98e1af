// The caller's memory, in large blocks: libharu asks for thousands of small pieces, and a locked page for each would be
// more than a process may lock. Pieces are not given back one by one; the whole pool is wiped and released at once.
#pragma once

#include <cstddef>

#include "print/pdf.h"

namespace keyrite::print {

class Pool {
public:
    explicit Pool(const Memory& memory) : m_memory(memory) {}
    ~Pool();
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    // Aligned to 16 bytes; null when the caller's memory is used up.
    void* allocate(size_t size) noexcept;

    // Whether an allocation has ever failed.
    bool exhausted() const { return m_exhausted; }

private:
    struct Block;
    Memory m_memory;
    Block* m_newest = nullptr;
    bool m_exhausted = false;
};

}  // namespace keyrite::print
