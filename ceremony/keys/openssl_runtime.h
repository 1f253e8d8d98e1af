// OpenSSL as keyrite wants it: memory that is wiped when it is freed, secret numbers on locked memory, one source of random.
#pragma once

#include "base/result.h"

namespace keyrite::keys {

struct OpenSslState {
    bool wipesMemory = false;  // every block is overwritten before it is freed
    bool secureHeap = false;   // BN_secure_new and friends have a heap of their own
    bool heapLocked = false;   // … which the kernel keeps out of swap
    bool oneRandom = false;    // OpenSSL's random numbers are libsodium's
};

// Once in a process; later calls return what the first one reached. main calls it before anything else uses OpenSSL, because
// OpenSSL takes allocators only before its first allocation; the functions of this room call it too.
const OpenSslState& prepareOpenSsl();

// Errc::MemoryNotLocked, naming what is missing, unless all of it was reached. A real ceremony asks this first.
Result<void> checkOpenSsl();

// Overwrites the stack below the caller, on which arithmetic leaves pieces of scalars until later calls happen to run over
// them. Called after each operation on a private key, so as not to leave that to chance.
void wipeStack();

}  // namespace keyrite::keys
