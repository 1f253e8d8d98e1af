#include "base/message.h"

namespace keyrite::base {

std::string Message::fill(std::string_view pattern) const
{
    std::string out;
    for (size_t i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        if (!place) {
            out += pattern[i];
            continue;
        }
        const auto index = static_cast<size_t>(pattern[i + 1] - '1');
        if (index < m_arguments.size())
            out += m_arguments[index];
        ++i;
    }
    return out;
}

std::string Message::withoutArguments() const
{
    const Message blanked(m_text, std::vector<std::string>(9, "…"));
    return blanked.english();
}

}  // namespace keyrite::base
