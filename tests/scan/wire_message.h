// A message of keyrite-decode, byte by byte (scan/message.h).
#pragma once

#include <string>

namespace keyrite::tests {

inline std::string message(char kind, const std::string& body)
{
    const size_t size = body.size();
    return std::string{kind, static_cast<char>(size >> 24), static_cast<char>(size >> 16), static_cast<char>(size >> 8),
                       static_cast<char>(size)} +
           body;
}

}  // namespace keyrite::tests
