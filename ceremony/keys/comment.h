// What this room's text formats have in common.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace keyrite::keys {

// Without control characters, so that a comment cannot end its line.
inline std::string cleanComment(std::string_view comment)
{
    std::string out;
    for (char c : comment) {
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
            out += c;
    }
    return out;
}

// The result, with the name of its source put into an error that does not have one yet.
template <class T>
Result<T> named(Result<T> result, std::string_view subject)
{
    if (!result && result.error().subject.empty())
        result.error().subject = std::string(subject);
    return result;
}

}  // namespace keyrite::keys
