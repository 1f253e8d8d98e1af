// Shared by false_decoder and the test that starts it.
#pragma once

#include <string>

namespace keyrite::tests {

// Sixteen bytes that stand nowhere in the program text.
inline std::string markOfParent()
{
    std::string mark;
    for (unsigned i = 0, state = 12345; i < 16; ++i, state = state * 1103515245 + 12345)
        mark += static_cast<char>(state >> 16 & 0xff);
    return mark;
}

}  // namespace keyrite::tests
