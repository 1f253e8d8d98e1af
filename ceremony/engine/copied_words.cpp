#include "engine/copied_words.h"

#include <algorithm>

namespace keyrite::engine {

CopiedWords::CopiedWords(SecureString words, size_t first) : m_words(std::move(words)), m_first(first)
{
    const std::string_view text = m_words.expose();
    m_count = text.empty() ? 0 : static_cast<size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

std::string_view CopiedWords::expose(size_t index) const&
{
    std::string_view rest = m_words.expose();
    for (; index > 0; --index)
        rest.remove_prefix(rest.find(' ') + 1);
    return rest.substr(0, rest.find(' '));
}

}  // namespace keyrite::engine
