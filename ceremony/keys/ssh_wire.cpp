#include "keys/ssh_wire.h"

namespace keyrite::keys {

namespace {
tl::unexpected<Error> tooShort()
{
    return fail(Errc::Malformed, message("A value is longer than the bytes that hold it."), {},
                message("The file is cut off or damaged; get it again."));
}
}  // namespace

Result<ByteView> SshReader::bytes(size_t count)
{
    if (count > m_rest.size())
        return tooShort();
    const ByteView out = m_rest.first(count);
    m_rest = m_rest.subspan(count);
    return out;
}

Result<uint32_t> SshReader::u32()
{
    KR_TRY(const ByteView raw, bytes(4));
    return uint32_t{raw[0]} << 24 | uint32_t{raw[1]} << 16 | uint32_t{raw[2]} << 8 | raw[3];
}

Result<ByteView> SshReader::string()
{
    KR_TRY(const uint32_t size, u32());
    return bytes(size);
}

Result<ByteView> SshReader::mpint(size_t maxBytes)
{
    KR_TRY(const ByteView raw, string());
    const bool padded = !raw.empty() && raw[0] == 0;
    const ByteView magnitude = padded ? raw.subspan(1) : raw;
    const bool topBit = !magnitude.empty() && (magnitude[0] & 0x80) != 0;
    // A zero byte stands in front exactly when the number would otherwise look negative.
    if (magnitude.empty() || padded != topBit || magnitude.size() > maxBytes)
        return fail(Errc::Malformed, message("A number is not positive, not in its shortest form, or too large."), {},
                    message("The file is damaged or was made by a faulty program; get it again."));
    return magnitude;
}

}  // namespace keyrite::keys
