#include "base/bytes.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace keyrite::base {

ByteView bytesOf(std::string_view text) { return {reinterpret_cast<const uint8_t*>(text.data()), text.size()}; }

std::string_view textOf(ByteView bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

std::string toHex(ByteView bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (uint8_t b : bytes) {
        out += kDigits[b >> 4];
        out += kDigits[b & 15];
    }
    return out;
}

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

}  // namespace

Result<Bytes> fromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0)
        return fail(Errc::Malformed, message("A hexadecimal value has an odd number of digits."));
    Bytes out(hex.size() / 2);
    for (size_t i = 0; i < out.size(); ++i) {
        const int high = hexValue(hex[2 * i]);
        const int low = hexValue(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return fail(Errc::Malformed, message("A hexadecimal value has a character other than 0-9 and a-f."));
        out[i] = static_cast<uint8_t>(high << 4 | low);
    }
    return out;
}

Result<Bytes> fromHex(std::string_view hex, size_t count)
{
    if (hex.size() != count * 2)
        return fail(Errc::Malformed, message("A hexadecimal value has %1 digits where %2 are expected.",
                                             std::to_string(hex.size()), std::to_string(count * 2)));
    return fromHex(hex);
}

std::string toBase64(ByteView bytes, Padding padding)
{
    const int variant = padding == Padding::Yes ? sodium_base64_VARIANT_ORIGINAL : sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
    std::string out(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(out.data(), out.size(), bytes.data(), bytes.size(), variant);
    out.pop_back();  // the terminating zero
    return out;
}

Result<Bytes> fromBase64(std::string_view text, Padding padding)
{
    const int variant = padding == Padding::Yes ? sodium_base64_VARIANT_ORIGINAL : sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
    Bytes out(text.size() / 4 * 3 + 3);
    size_t length = 0;
    const char* end = nullptr;
    const bool decoded =
        sodium_base642bin(out.data(), out.size(), text.data(), text.size(), nullptr, &length, &end, variant) == 0;
    out.resize(decoded ? length : 0);
    // Encoding again is the simplest proof that the form is the canonical one.
    if (!decoded || end != text.data() + text.size() || toBase64(out, padding) != text)
        return fail(Errc::Malformed, message("A base64 value is not in its canonical form."));
    return out;
}

std::string toBase32(ByteView bytes)
{
    static constexpr char kLetters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string out;
    out.reserve((bytes.size() * 8 + 4) / 5);
    uint32_t bits = 0;
    unsigned have = 0;
    for (uint8_t b : bytes) {
        bits = (bits << 8 | b) & 0xfff;  // at most 4 bits are left over before each byte
        for (have += 8; have >= 5; have -= 5)
            out += kLetters[bits >> (have - 5) & 31];
    }
    if (have > 0)
        out += kLetters[bits << (5 - have) & 31];
    return out;
}

namespace {

int base32Value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= '2' && c <= '7')
        return c - '2' + 26;
    return -1;
}

}  // namespace

Result<Bytes> fromBase32(std::string_view text)
{
    Bytes out;
    out.reserve(text.size() * 5 / 8);
    uint32_t bits = 0;
    unsigned have = 0;
    for (char c : text) {
        const int value = base32Value(c);
        if (value < 0)
            return fail(Errc::Malformed, message("A base32 value has a character other than A-Z and 2-7."));
        bits = (bits << 5 | static_cast<uint32_t>(value)) & 0xfff;
        have += 5;
        if (have >= 8) {
            have -= 8;
            out.push_back(static_cast<uint8_t>(bits >> have));
        }
    }
    // A rest of 5 bits or more is a letter that no byte needs; a rest that is not zero is a second form of the same bytes.
    if (have >= 5 || (bits & ((1u << have) - 1)) != 0)
        return fail(Errc::Malformed, message("A base32 value is not in its canonical form."));
    return out;
}

Sha256 sha256(ByteView bytes)
{
    Sha256 out;
    crypto_hash_sha256(out.data(), bytes.data(), bytes.size());
    return out;
}

Sha256 sha256(std::string_view text) { return sha256(bytesOf(text)); }

Sha256 sha256(std::initializer_list<ByteView> pieces)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (ByteView piece : pieces)
        crypto_hash_sha256_update(&state, piece.data(), piece.size());
    Sha256 out;
    crypto_hash_sha256_final(&state, out.data());
    return out;
}

bool equal(ByteView a, ByteView b) { return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin()); }

Bytes concat(std::initializer_list<ByteView> pieces)
{
    Bytes out;
    for (ByteView piece : pieces)
        out.insert(out.end(), piece.begin(), piece.end());
    return out;
}

std::array<uint8_t, 4> u32be(uint32_t value)
{
    return {static_cast<uint8_t>(value >> 24), static_cast<uint8_t>(value >> 16), static_cast<uint8_t>(value >> 8),
            static_cast<uint8_t>(value)};
}

std::array<uint8_t, 8> u64be(uint64_t value)
{
    std::array<uint8_t, 8> out{};
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<uint8_t>(value >> (56 - 8 * i));
    return out;
}

}  // namespace keyrite::base
