// What a fuzz entry expects of a parser, beyond not crashing.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>

#define KR_FUZZ_CHECK(condition)                                                                \
    do {                                                                                        \
        if (!(condition)) {                                                                     \
            std::cerr << __FILE__ << ":" << __LINE__ << ": does not hold: " #condition << '\n'; \
            std::abort();                                                                       \
        }                                                                                       \
    } while (false)

namespace keyrite::fuzz {

inline std::string_view textOf(const uint8_t* data, size_t size) { return {reinterpret_cast<const char*>(data), size}; }

}  // namespace keyrite::fuzz
