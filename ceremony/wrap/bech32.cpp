#include "wrap/bech32.h"

#include <algorithm>

namespace keyrite::wrap {

namespace {

constexpr std::string_view kLower = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::string_view kUpper = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
constexpr size_t kChecksumSymbols = 6;

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

std::string_view alphabetOf(std::string_view hrp) { return std::any_of(hrp.begin(), hrp.end(), isUpper) ? kUpper : kLower; }

// The checksum of BIP-173: a BCH code over GF(32), one symbol at a time.
class Checksum {
public:
    explicit Checksum(std::string_view hrp)
    {
        const auto lower = [](char c) { return static_cast<uint8_t>(isUpper(c) ? c + ('a' - 'A') : c); };
        for (char c : hrp)
            add(lower(c) >> 5);
        add(0);
        for (char c : hrp)
            add(lower(c) & 31);
    }

    void add(uint32_t symbol)
    {
        static constexpr uint32_t kGenerator[] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const uint32_t top = m_state >> 25;
        m_state = (m_state & 0x1ffffff) << 5 ^ symbol;
        for (uint32_t i = 0; i < 5; ++i)
            m_state ^= (top >> i & 1) * kGenerator[i];
    }

    bool good() const { return m_state == 1; }

    // The six symbols that make the state good; the first is in the highest bits.
    uint32_t closing() const
    {
        Checksum padded = *this;
        for (size_t i = 0; i < kChecksumSymbols; ++i)
            padded.add(0);
        return padded.m_state ^ 1;
    }

private:
    uint32_t m_state = 1;
};

tl::unexpected<Error> bad(Message what)
{
    return fail(Errc::Malformed, std::move(what), {}, message("Copy the whole key again, exactly as it was written."));
}

}  // namespace

Result<SecureBuffer> decodeBech32(std::string_view text, std::string_view hrp)
{
    if (text.substr(0, hrp.size()) != hrp || text.size() < hrp.size() + 1 + kChecksumSymbols || text[hrp.size()] != '1')
        return bad(message("A key does not begin as its kind does, or is cut off."));
    const std::string_view symbols = text.substr(hrp.size() + 1);
    const std::string_view alphabet = alphabetOf(hrp);
    const size_t dataSymbols = symbols.size() - kChecksumSymbols;
    SecureBuffer out(dataSymbols * 5 / 8);
    const ByteSpan bytes = out.mutableBytes();
    Checksum checksum(hrp);
    uint32_t pending = 0;
    unsigned pendingBits = 0;
    for (size_t i = 0, filled = 0; i < symbols.size(); ++i) {
        const size_t symbol = alphabet.find(symbols[i]);
        if (symbol == std::string_view::npos)
            return bad(message("A key holds a character that does not belong there."));
        checksum.add(static_cast<uint32_t>(symbol));
        if (i >= dataSymbols)
            continue;
        pending = (pending << 5 | static_cast<uint32_t>(symbol)) & 0xfff;
        pendingBits += 5;
        if (pendingBits >= 8) {
            pendingBits -= 8;
            bytes[filled++] = static_cast<uint8_t>(pending >> pendingBits);
        }
    }
    if (!checksum.good())
        return bad(message("A key is mistyped: its checksum does not fit."));
    if (pendingBits >= 5 || (pending & ((1u << pendingBits) - 1)) != 0)
        return bad(message("A key is not in its canonical form."));
    return out;
}

SecureString encodeBech32(std::string_view hrp, ByteView bytes)
{
    const std::string_view alphabet = alphabetOf(hrp);
    SecureString out(hrp.size() + 1 + (bytes.size() * 8 + 4) / 5 + kChecksumSymbols);
    out.append(hrp);
    out.append('1');
    Checksum checksum(hrp);
    const auto put = [&](uint32_t symbol) {
        checksum.add(symbol);
        out.append(alphabet[symbol]);
    };
    uint32_t pending = 0;
    unsigned pendingBits = 0;
    for (uint8_t b : bytes) {
        pending = (pending << 8 | b) & 0xfff;
        pendingBits += 8;
        while (pendingBits >= 5) {
            pendingBits -= 5;
            put(pending >> pendingBits & 31);
        }
    }
    if (pendingBits > 0)
        put(pending << (5 - pendingBits) & 31);
    const uint32_t closing = checksum.closing();
    for (unsigned shift = 30; shift > 0; shift -= 5)
        out.append(alphabet[closing >> (shift - 5) & 31]);
    return out;
}

}  // namespace keyrite::wrap
