// Runs something in a frame of its own and then overwrites the stack below: compilers, and the dynamic linker at the first
// call of a function, put registers there that hold secrets.
#pragma once

#include <sodium.h>

#include <cstddef>

namespace keyrite::shamir {

// More than this room and libsodium's hashing below it use; tests/shamir/residue_test.cpp searches the stack.
inline constexpr size_t kUsedStack = size_t{16} * 1024;

template <class Work>
[[gnu::noinline]] auto inOwnFrame(Work& work)
{
    return work();
}

template <class Work>
auto withWipedStack(Work work)
{
    struct Wiper {
        ~Wiper() { sodium_stackzero(kUsedStack); }
    };
    const Wiper wiper;
    return inOwnFrame(work);
}

}  // namespace keyrite::shamir
