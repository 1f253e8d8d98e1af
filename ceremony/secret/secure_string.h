// Secret text: passphrases, key files in text form. Grows inside locked memory.
#pragma once

#include <string_view>

#include "secret/secure_buffer.h"

namespace keyrite::secret {

class SecureString {
public:
    SecureString() = default;
    explicit SecureString(size_t capacity) : m_buffer(capacity) {}
    // Takes over a buffer whose bytes are the text.
    static SecureString adopt(SecureBuffer buffer);
    static SecureString copyOf(std::string_view text);

    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }

    std::string_view expose() const& { return base::textOf(m_buffer.expose().first(m_size)); }
    std::string_view expose() const&& = delete;
    ByteView exposeBytes() const& { return m_buffer.expose().first(m_size); }
    ByteView exposeBytes() const&& = delete;

    void append(char c);
    void append(std::string_view text);
    // The last character is wiped.
    void removeLast();
    void wipe() noexcept;
    SecureString clone() const { return copyOf(expose()); }

private:
    SecureBuffer m_buffer;
    size_t m_size = 0;
};

}  // namespace keyrite::secret

namespace keyrite {
using secret::SecureString;
}
