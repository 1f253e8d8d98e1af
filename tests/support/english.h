// Messages as the tests compare them.
#pragma once

#include <string>
#include <vector>

#include "base/message.h"

namespace keyrite::tests {

inline std::vector<std::string> english(const std::vector<Message>& messages)
{
    std::vector<std::string> out;
    for (const Message& message : messages)
        out.push_back(message.english());
    return out;
}

}  // namespace keyrite::tests
