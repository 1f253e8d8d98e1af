#include "keys/der.h"

namespace keyrite::keys::der {

namespace {

tl::unexpected<Error> bad(Text what)
{
    return fail(Errc::Malformed, message("The key's DER encoding is malformed: %1.", what), {},
                message("The file is damaged or was made by a faulty program; export the key again."));
}

ByteView withoutZeros(ByteView magnitude)
{
    while (magnitude.size() > 1 && magnitude[0] == 0)
        magnitude = magnitude.subspan(1);
    return magnitude;
}

bool needsSignByte(ByteView magnitude) { return (magnitude[0] & 0x80) != 0; }

}  // namespace

Result<ByteView> Reader::take(uint8_t tag)
{
    if (m_rest.size() < 2)
        return bad(text("it ends too early"));
    if (m_rest[0] != tag)
        return bad(text("an element has another type than expected"));
    size_t length = m_rest[1];
    size_t header = 2;
    if (length >= 0x80) {
        const size_t count = length & 0x7F;
        if (count < 1 || count > 2 || m_rest.size() < 2 + count)
            return bad(text("a length is not usable"));
        length = count == 1 ? m_rest[2] : static_cast<size_t>(m_rest[2]) << 8 | m_rest[3];
        if (length < (count == 1 ? 0x80u : 0x100u))
            return bad(text("a length is not in its shortest form"));
        header += count;
    }
    if (length > m_rest.size() - header)
        return bad(text("it ends too early"));
    const ByteView contents = m_rest.subspan(header, length);
    m_rest = m_rest.subspan(header + length);
    return contents;
}

Result<ByteView> Reader::integer()
{
    KR_TRY(const ByteView raw, take(kInteger));
    if (raw.empty() || (raw[0] & 0x80) != 0)
        return bad(text("a number is negative or empty"));
    if (raw.size() == 1 || raw[0] != 0)
        return raw;
    if ((raw[1] & 0x80) == 0)
        return bad(text("a number is not in its shortest form"));
    return raw.subspan(1);
}

Result<void> Reader::end() const
{
    if (!atEnd())
        return bad(text("something follows where nothing may"));
    return {};
}

size_t elementSize(size_t contents) { return contents + (contents < 0x80 ? 2 : contents < 0x100 ? 3 : 4); }

Bytes header(uint8_t tag, size_t contents)
{
    const auto low = static_cast<uint8_t>(contents & 0xFF);
    if (contents < 0x80)
        return {tag, low};
    if (contents < 0x100)
        return {tag, 0x81, low};
    return {tag, 0x82, static_cast<uint8_t>(contents >> 8), low};
}

void writeHeader(SecureString& out, uint8_t tag, size_t contents) { out.append(base::textOf(header(tag, contents))); }

size_t integerSize(ByteView magnitude)
{
    const ByteView number = withoutZeros(magnitude);
    return elementSize(number.size() + (needsSignByte(number) ? 1 : 0));
}

void writeInteger(SecureString& out, ByteView magnitude)
{
    const ByteView number = withoutZeros(magnitude);
    const bool sign = needsSignByte(number);
    writeHeader(out, kInteger, number.size() + (sign ? 1 : 0));
    if (sign)
        out.append('\0');
    out.append(base::textOf(number));
}

}  // namespace keyrite::keys::der
