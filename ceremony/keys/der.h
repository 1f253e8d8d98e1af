// The little of DER (X.690) that PKCS#8 needs. The reader gives views, the writer fills locked memory.
#pragma once

#include "base/bytes.h"
#include "secret/secure_string.h"

namespace keyrite::keys::der {

inline constexpr uint8_t kInteger = 0x02;
inline constexpr uint8_t kBitString = 0x03;
inline constexpr uint8_t kOctetString = 0x04;
inline constexpr uint8_t kOid = 0x06;
inline constexpr uint8_t kSequence = 0x30;

// Definite lengths in their shortest form, at most 65,535 (X.690 §10.1); one-byte tags.
class Reader {
public:
    explicit Reader(ByteView bytes) : m_rest(bytes) {}

    // The contents of the next element, which must have this tag.
    Result<ByteView> take(uint8_t tag);
    // The contents of a non-negative INTEGER without the leading zero byte; zero is one byte.
    Result<ByteView> integer();
    bool nextIs(uint8_t tag) const { return !m_rest.empty() && m_rest[0] == tag; }
    bool atEnd() const { return m_rest.empty(); }
    Result<void> end() const;

private:
    ByteView m_rest;
};

// The bytes that an element with contents of this size takes.
size_t elementSize(size_t contents);
Bytes header(uint8_t tag, size_t contents);
void writeHeader(SecureString& out, uint8_t tag, size_t contents);
// A non-negative number, big-endian; leading zeros are dropped.
size_t integerSize(ByteView magnitude);
void writeInteger(SecureString& out, ByteView magnitude);

}  // namespace keyrite::keys::der
