#include "base/message.h"

namespace keyrite::base {

namespace {

// `argument` gives the text for a place, from 0.
std::string fill(std::string_view pattern, const std::function<std::string(size_t)>& argument)
{
    std::string out;
    for (size_t i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        if (!place) {
            out += pattern[i];
            continue;
        }
        out += argument(static_cast<size_t>(pattern[i + 1] - '1'));
        ++i;
    }
    return out;
}

}  // namespace

Message Message::verbatim(std::string text)
{
    Message out;
    out.m_verbatim = std::move(text);
    return out;
}

std::string Message::english() const
{
    return in([](Text text) { return std::string(text.source); });
}

std::string Message::in(const std::function<std::string(Text)>& translate) const
{
    if (m_text.empty())
        return m_verbatim;
    return fill(translate(m_text),
                [&](size_t place) { return place < m_arguments.size() ? m_arguments[place].in(translate) : std::string(); });
}

std::string Message::withoutArguments() const
{
    if (m_text.empty())
        return m_verbatim.empty() ? "" : "…";
    // Patterns stand in the source: nobody has typed one.
    return fill(m_text.source, [&](size_t place) {
        const bool isSentence = place < m_arguments.size() && !m_arguments[place].m_text.empty();
        return isSentence ? m_arguments[place].withoutArguments() : std::string("…");
    });
}

}  // namespace keyrite::base
