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

Answer& Answer::addCode(std::string_view field, SecureString text)
{
    m_codes[std::string(field)].push_back(std::move(text));
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

const std::vector<SecureString>& Answer::codes(std::string_view field) const
{
    static const std::vector<SecureString> kNone;
    const auto it = m_codes.find(field);
    return it == m_codes.end() ? kNone : it->second;
}

}  // namespace keyrite::engine
