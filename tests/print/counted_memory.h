// Memory for documents that counts, fails when told to, and looks whether it comes back wiped.
#pragma once

#include <cstddef>

#include "print/pdf.h"

namespace keyrite::tests {

class CountedMemory {
public:
    // Everything before is forgotten. The `failing`-th allocation gives null, and every later one; 0: none does.
    static void reset(size_t failing = 0);

    // In blocks of this many bytes; 1 makes every single allocation of libharu one here.
    static print::Memory memory(size_t block = 65536);

    static size_t allocations();
    static size_t live();
    static size_t bytes();     // at the most, at one time
    static size_t unwiped();   // blocks that came back with something in them
    static size_t oddSizes();  // sizes that are not multiples of 16
};

}  // namespace keyrite::tests
