// A list in one line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace keyrite::base {

// "alpha, bravo", with `separator` between the parts.
inline std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string out;
    for (const std::string& part : parts)
        (out.empty() ? out : out.append(separator)).append(part);
    return out;
}

}  // namespace keyrite::base
