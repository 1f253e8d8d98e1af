// RAND_set_rand_method is deprecated in favour of a provider of one's own. A provider would be several hundred lines of
// dispatch tables for the same three calls, so this one file asks for the older interface. It serves one rule: every random
// byte of the process, a blinding factor or an ECDSA nonce included, comes from the kernel through libsodium, never from a
// second generator with a state of its own.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "keys/openssl_runtime.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <sodium.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <mutex>

namespace keyrite::keys {

namespace {

// In front of each block stands its size, in a field as wide as the strictest alignment that malloc promises.
constexpr size_t kFront = alignof(std::max_align_t) > sizeof(size_t) ? alignof(std::max_align_t) : sizeof(size_t);

size_t blockSize(const void* block)
{
    size_t size;
    std::memcpy(&size, static_cast<const uint8_t*>(block) - kFront, sizeof size);
    return size;
}

void* wipingMalloc(size_t size, const char*, int)
{
    if (size == 0 || size > SIZE_MAX - kFront)
        return nullptr;
    auto* const start = static_cast<uint8_t*>(std::malloc(kFront + size));
    if (start == nullptr)
        return nullptr;
    std::memcpy(start, &size, sizeof size);
    return start + kFront;
}

void wipingFree(void* block, const char*, int)
{
    if (block == nullptr)
        return;
    sodium_memzero(block, blockSize(block));
    std::free(static_cast<uint8_t*>(block) - kFront);
}

void* wipingRealloc(void* block, size_t size, const char* file, int line)
{
    if (block == nullptr)
        return wipingMalloc(size, file, line);
    if (size == 0) {
        wipingFree(block, file, line);
        return nullptr;
    }
    void* const larger = wipingMalloc(size, file, line);
    if (larger == nullptr)
        return nullptr;
    std::memcpy(larger, block, std::min(size, blockSize(block)));
    wipingFree(block, file, line);
    return larger;
}

int randomBytes(unsigned char* out, int count)
{
    if (count < 0)
        return 0;
    randombytes_buf(out, static_cast<size_t>(count));
    return 1;
}

int randomReady() { return 1; }

const RAND_METHOD kSodiumRandom = {nullptr, randomBytes, nullptr, nullptr, randomBytes, randomReady};

// Room for several threads that each work on an RSA-4096 key, whose numbers take a few KiB. Blocks of 32 bytes and more.
constexpr size_t kSecureHeapBytes = 512 * 1024;
constexpr size_t kSecureHeapBlock = 32;

OpenSslState prepare()
{
    OpenSslState state;
    state.wipesMemory = CRYPTO_set_mem_functions(wipingMalloc, wipingRealloc, wipingFree) == 1;
    // Its clean-up at exit frees nothing that the kernel does not take back anyway, and allocates while it does so.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
    const bool libsodiumReady = sodium_init() >= 0;
    const int heap = CRYPTO_secure_malloc_init(kSecureHeapBytes, kSecureHeapBlock);
    state.secureHeap = heap != 0 || CRYPTO_secure_malloc_initialized() == 1;
    state.heapLocked = heap == 1;
    state.oneRandom = libsodiumReady && RAND_set_rand_method(&kSodiumRandom) == 1;
    return state;
}

}  // namespace

const OpenSslState& prepareOpenSsl()
{
    static std::once_flag once;
    static OpenSslState state;
    std::call_once(once, [] { state = prepare(); });
    return state;
}

Result<void> checkOpenSsl()
{
    const OpenSslState& state = prepareOpenSsl();
    const auto missing = [](Text what) {
        return fail(
            Errc::MemoryNotLocked, message("The cryptographic library could not be set up safely: %1.", what), "OpenSSL",
            message("Start keyrite again; if it stays so, raise the limit for locked memory (ulimit -l) or use the disc."));
    };
    if (!state.wipesMemory)
        return missing(text("it had allocated memory before keyrite could tell it to wipe what it frees"));
    if (!state.secureHeap)
        return missing(text("it has no heap for secret numbers"));
    if (!state.heapLocked)
        return missing(text("its heap for secret numbers is not locked and could reach a swap device"));
    if (!state.oneRandom)
        return missing(text("it did not take over our source of random numbers"));
    return {};
}

void wipeStack()
{
    // Large numbers live on OpenSSL's heaps; what its calls keep on the stack is far less than this.
    sodium_stackzero(size_t{64} * 1024);
}

}  // namespace keyrite::keys
