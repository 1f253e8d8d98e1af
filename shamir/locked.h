// Intermediate secrets of this room: guarded memory that is locked where the system allows it, and wiped when it is freed.
#pragma once

#include <sodium.h>

#include <algorithm>
#include <cstddef>
#include <new>
#include <span>
#include <type_traits>

namespace keyrite::shamir {

// `count` zero-filled T. The end of the memory is the end of a page, so every T is aligned as its size demands.
template <class T>
class Locked {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    explicit Locked(size_t count = 1) : m_count(std::max<size_t>(count, 1))
    {
        if (sodium_init() < 0)
            throw std::bad_alloc();
        m_data = static_cast<T*>(sodium_allocarray(m_count, sizeof(T)));
        if (m_data == nullptr)
            throw std::bad_alloc();
        sodium_memzero(m_data, m_count * sizeof(T));
    }
    ~Locked() { sodium_free(m_data); }
    Locked(const Locked&) = delete;
    Locked& operator=(const Locked&) = delete;

    T* get() { return m_data; }
    std::span<T> all() { return {m_data, m_count}; }
    std::span<T> part(size_t offset, size_t count) { return all().subspan(offset, count); }

private:
    size_t m_count;
    T* m_data;
};

}  // namespace keyrite::shamir
