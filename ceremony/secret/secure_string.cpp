#include "secret/secure_string.h"

#include <algorithm>

namespace keyrite::secret {

SecureString SecureString::adopt(SecureBuffer buffer)
{
    SecureString out;
    out.m_size = buffer.size();
    out.m_buffer = std::move(buffer);
    return out;
}

SecureString SecureString::copyOf(std::string_view text) { return adopt(SecureBuffer::copyOf(base::bytesOf(text))); }

void SecureString::reserve(size_t capacity)
{
    if (capacity <= m_buffer.size())
        return;
    SecureBuffer larger(std::max<size_t>(capacity, 2 * m_buffer.size()));
    const ByteView old = exposeBytes();
    std::copy(old.begin(), old.end(), larger.mutableBytes().begin());
    m_buffer = std::move(larger);
}

void SecureString::append(char c) { append(std::string_view(&c, 1)); }

void SecureString::append(std::string_view text)
{
    reserve(std::max<size_t>(m_size + text.size(), 64));
    std::copy(text.begin(), text.end(), m_buffer.mutableBytes().begin() + static_cast<std::ptrdiff_t>(m_size));
    m_size += text.size();
}

void SecureString::removeLast()
{
    if (m_size > 0)
        m_buffer.mutableBytes()[--m_size] = 0;
}

void SecureString::wipe() noexcept
{
    m_buffer.wipe();
    m_size = 0;
}

}  // namespace keyrite::secret
