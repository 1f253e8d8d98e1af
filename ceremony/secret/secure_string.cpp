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

void SecureString::append(char c) { append(std::string_view(&c, 1)); }

void SecureString::append(std::string_view text)
{
    const ByteView old = exposeBytes();
    const size_t size = m_size + text.size();
    const bool grows = size > m_buffer.size();
    SecureBuffer larger(grows ? std::max<size_t>({size, 2 * m_buffer.size(), 64}) : 0);
    const ByteSpan target = grows ? larger.mutableBytes() : m_buffer.mutableBytes();
    if (grows)
        std::copy(old.begin(), old.end(), target.begin());
    // The old buffer lives until here: `text` may be a part of it.
    std::copy(text.begin(), text.end(), target.begin() + static_cast<std::ptrdiff_t>(m_size));
    if (grows)
        m_buffer = std::move(larger);
    m_size = size;
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
