// Memory for secrets: locked, guarded, wiped when it dies, move-only.
//
// expose() is the one way in. It does not exist on temporaries, so that no view outlives its buffer. Searching the
// source for "expose(" gives the audit list.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/bytes.h"

namespace keyrite::secret {

class SecureBuffer {
public:
    SecureBuffer() = default;
    // Zero-filled. Running out of locked memory throws std::bad_alloc, as the heap does.
    explicit SecureBuffer(size_t size);
    SecureBuffer(SecureBuffer&& other) noexcept;
    SecureBuffer& operator=(SecureBuffer&& other) noexcept;
    SecureBuffer(const SecureBuffer&) = delete;
    SecureBuffer& operator=(const SecureBuffer&) = delete;
    ~SecureBuffer() { wipe(); }

    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }

    ByteView expose() const& { return {m_data, m_size}; }
    ByteView expose() const&& = delete;
    // The place to fill a secret in.
    ByteSpan mutableBytes() & { return {m_data, m_size}; }

    // Makes the buffer shorter; what is cut off is wiped.
    void truncate(size_t size);
    // Overwrites and frees; the buffer is empty afterwards.
    void wipe() noexcept;

    // A deliberate second copy.
    SecureBuffer clone() const;
    static SecureBuffer copyOf(ByteView bytes);

    // Buffers that hold memory now, in the whole process. Tests end with 0.
    static long liveCount();

private:
    uint8_t* m_data = nullptr;
    size_t m_size = 0;
};

// Constant time for equal sizes.
bool constantTimeEqual(ByteView a, ByteView b);

// A secret of exactly N bytes. `Tag` keeps kinds apart: a file key is not a seed.
template <size_t N, class Tag>
class Secret {
public:
    static constexpr size_t kSize = N;

    // Makes the secret in place: f gets std::span<uint8_t, N>.
    template <class F>
    static Secret fill(F&& f)
    {
        Secret out;
        std::forward<F>(f)(std::span<uint8_t, N>(out.m_buffer.mutableBytes().template first<N>()));
        return out;
    }
    static Secret copyOf(std::span<const uint8_t, N> bytes)
    {
        return fill([&](std::span<uint8_t, N> out) { std::copy(bytes.begin(), bytes.end(), out.begin()); });
    }

    std::span<const uint8_t, N> expose() const& { return m_buffer.expose().template first<N>(); }
    std::span<const uint8_t, N> expose() const&& = delete;

    Secret clone() const { return copyOf(expose()); }
    bool operator==(const Secret& other) const { return constantTimeEqual(expose(), other.expose()); }

private:
    Secret() : m_buffer(N) {}
    SecureBuffer m_buffer;
};

}  // namespace keyrite::secret

namespace keyrite {
using secret::Secret;
using secret::SecureBuffer;
}  // namespace keyrite
