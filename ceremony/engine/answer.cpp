#include "engine/answer.h"

namespace keyrite::engine {

Answer& Answer::set(std::string_view field, std::string_view value)
{
    m_texts.insert_or_assign(std::string(field), std::string(value));
    return *this;
}

Answer& Answer::setSecret(std::string_view field, SecureString value)
{
    m_secrets.insert_or_assign(std::string(field), std::move(value));
    return *this;
}

std::string_view Answer::text(std::string_view field) const
{
    const auto it = m_texts.find(field);
    return it == m_texts.end() ? std::string_view{} : std::string_view(it->second);
}

const SecureString* Answer::secret(std::string_view field) const
{
    const auto it = m_secrets.find(field);
    return it == m_secrets.end() || it->second.empty() ? nullptr : &it->second;
}

}  // namespace keyrite::engine
