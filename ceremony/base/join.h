// A list in one line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"

namespace keyrite::base {

// "alpha, bravo", with `separator` between the parts.
inline std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string out;
    for (const std::string& part : parts)
        (out.empty() ? out : out.append(separator)).append(part);
    return out;
}

// The same of messages: `pattern` has the places %1, for what came before, and %2. Of no parts: empty.
inline Message join(const std::vector<Message>& parts, Text pattern)
{
    Message out;
    for (const Message& part : parts)
        out = out.empty() ? part : message(pattern, out, part);
    return out;
}

}  // namespace keyrite::base
