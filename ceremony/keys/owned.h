// A pointer from a C library together with the function that frees it: Owned<BIGNUM, BN_clear_free>. Names no library.
#pragma once

#include <memory>

namespace keyrite::keys {

template <auto Function>
struct FreedBy {
    template <class T>
    void operator()(T* pointer) const
    {
        Function(pointer);
    }
};

template <class T, auto Function>
using Owned = std::unique_ptr<T, FreedBy<Function>>;

}  // namespace keyrite::keys
