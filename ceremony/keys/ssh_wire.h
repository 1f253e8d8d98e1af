// SSH's wire encoding: uint32, string, mpint (RFC 4251 §5).
//
// The reader gives views into the bytes it was given, so that a private part is never copied out of locked memory.
#pragma once

#include "base/bytes.h"
#include "secret/secure_string.h"

namespace keyrite::keys {

class SshReader {
public:
    explicit SshReader(ByteView bytes) : m_rest(bytes) {}

    // Errc::Malformed when the bytes end too early.
    Result<uint32_t> u32();
    Result<ByteView> bytes(size_t count);
    Result<ByteView> string();
    // A positive number in its shortest form: the magnitude without the leading zero byte, at most `maxBytes`.
    Result<ByteView> mpint(size_t maxBytes);

    ByteView rest() const { return m_rest; }
    bool atEnd() const { return m_rest.empty(); }

private:
    ByteView m_rest;
};

namespace detail {
inline void append(Bytes& store, ByteView bytes) { store.insert(store.end(), bytes.begin(), bytes.end()); }
inline void append(SecureString& store, ByteView bytes) { store.append(base::textOf(bytes)); }
}  // namespace detail

// Store is Bytes, or SecureString for what holds secrets.
template <class Store>
class BasicSshWriter {
public:
    BasicSshWriter& u32(uint32_t value) { return bytes(base::u32be(value)); }
    BasicSshWriter& bytes(ByteView value)
    {
        detail::append(m_store, value);
        return *this;
    }
    BasicSshWriter& string(ByteView value) { return u32(static_cast<uint32_t>(value.size())).bytes(value); }
    BasicSshWriter& string(std::string_view value) { return string(base::bytesOf(value)); }
    // A positive number, big-endian; leading zeros are dropped.
    BasicSshWriter& mpint(ByteView magnitude)
    {
        while (!magnitude.empty() && magnitude.front() == 0)
            magnitude = magnitude.subspan(1);
        const bool sign = !magnitude.empty() && (magnitude.front() & 0x80) != 0;
        static constexpr uint8_t kZero[1] = {0};
        u32(static_cast<uint32_t>(magnitude.size() + (sign ? 1 : 0)));
        return bytes(ByteView(kZero, sign ? 1 : 0)).bytes(magnitude);
    }

    size_t size() const { return m_store.size(); }
    const Store& store() const& { return m_store; }
    Store take() && { return std::move(m_store); }

private:
    Store m_store;
};

using SshWriter = BasicSshWriter<Bytes>;
using SecretSshWriter = BasicSshWriter<SecureString>;

}  // namespace keyrite::keys
