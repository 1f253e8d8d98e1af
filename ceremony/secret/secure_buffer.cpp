#include "secret/secure_buffer.h"

#include <sodium.h>

#include <algorithm>
#include <atomic>
#include <new>

namespace keyrite::secret {

namespace {
std::atomic<long> liveBuffers{0};
}

SecureBuffer::SecureBuffer(size_t size) : m_size(size)
{
    if (size == 0)
        return;
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_data = static_cast<uint8_t*>(sodium_malloc(size));
    if (m_data == nullptr)
        throw std::bad_alloc();
    sodium_memzero(m_data, size);
    ++liveBuffers;
}

SecureBuffer::SecureBuffer(SecureBuffer&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecureBuffer& SecureBuffer::operator=(SecureBuffer&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void SecureBuffer::truncate(size_t size)
{
    if (size >= m_size)
        return;
    if (size == 0)
        return wipe();
    sodium_memzero(m_data + size, m_size - size);
    m_size = size;
}

void SecureBuffer::wipe() noexcept
{
    if (m_data != nullptr) {
        sodium_free(m_data);  // overwrites before it frees
        --liveBuffers;
    }
    m_data = nullptr;
    m_size = 0;
}

SecureBuffer SecureBuffer::clone() const { return copyOf(expose()); }

SecureBuffer SecureBuffer::copyOf(ByteView bytes)
{
    SecureBuffer out(bytes.size());
    std::copy(bytes.begin(), bytes.end(), out.mutableBytes().begin());
    return out;
}

long SecureBuffer::liveCount() { return liveBuffers; }

bool constantTimeEqual(ByteView a, ByteView b)
{
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

}  // namespace keyrite::secret
