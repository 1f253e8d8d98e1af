#include "keys/dnssec.h"

#include <array>

namespace keyrite::keys {

namespace {

constexpr uint16_t kFlags = 257;    // zone key and secure entry point (RFC 4034 §2.1.1)
constexpr uint8_t kProtocol = 3;    // RFC 4034 §2.1.2
constexpr uint8_t kDigestType = 2;  // SHA-256 (RFC 4509 §2.1)
constexpr size_t kMaxLabel = 63;
constexpr size_t kMaxWireName = 255;

uint8_t algorithmNumber(Algorithm algorithm)
{
    switch (algorithm) {
        case Algorithm::Ed25519:
            return 15;
        case Algorithm::P256:
            return 13;
        case Algorithm::P384:
            return 14;
        default:
            return 8;
    }
}

Bytes keyField(const PublicKey& key)
{
    // RFC 3110 §2: the exponent's length, the exponent, the modulus.
    static constexpr std::array<uint8_t, 4> kExponent = {3, 0x01, 0x00, 0x01};
    if (isRsa(key.algorithm()))
        return base::concat({kExponent, rsaModulus(key)});
    const Bytes raw = key.raw();
    // RFC 6605 §4: the two coordinates without the byte 04.
    return isEcdsa(key.algorithm()) ? Bytes(raw.begin() + 1, raw.end()) : raw;
}

Bytes dnskeyData(const PublicKey& key)
{
    const std::array<uint8_t, 4> front = {static_cast<uint8_t>(kFlags >> 8), static_cast<uint8_t>(kFlags & 0xFF), kProtocol,
                                          algorithmNumber(key.algorithm())};
    return base::concat({front, keyField(key)});
}

// RFC 4034, appendix B.
uint16_t keyTag(ByteView data)
{
    uint32_t sum = 0;
    for (size_t i = 0; i < data.size(); ++i)
        sum += i % 2 == 0 ? uint32_t{data[i]} << 8 : data[i];
    sum += sum >> 16;
    return static_cast<uint16_t>(sum & 0xFFFF);
}

// RFC 1035 §3.1 of a canonical zone.
Bytes wireName(std::string_view zone)
{
    Bytes out;
    while (zone.size() > 1) {
        const size_t dot = zone.find('.');
        out.push_back(static_cast<uint8_t>(dot));
        out.insert(out.end(), zone.begin(), zone.begin() + static_cast<std::ptrdiff_t>(dot));
        zone.remove_prefix(dot + 1);
    }
    out.push_back(0);
    return out;
}

std::string upperHex(ByteView bytes)
{
    std::string out = base::toHex(bytes);
    for (char& c : out)
        c = static_cast<char>(c >= 'a' && c <= 'f' ? c - 32 : c);
    return out;
}

tl::unexpected<Error> bad(std::string_view zone, Text what)
{
    const bool printable = zone.size() <= kMaxWireName && zone.find_first_of("\r\n\t") == std::string_view::npos;
    return fail(Errc::Malformed, message("This is not the name of a DNS zone: %1.", what),
                printable ? std::string(zone) : std::string(), message("Write it like example.org."));
}

bool isZoneCharacter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; }

}  // namespace

Result<std::string> canonicalZone(std::string_view zone)
{
    if (zone == ".")
        return std::string(zone);
    std::string out;
    size_t label = 0;
    for (char raw : zone) {
        const char c = static_cast<char>(raw >= 'A' && raw <= 'Z' ? raw + 32 : raw);
        if (c == '.') {
            if (label == 0)
                return bad(zone, text("a part of it is empty"));
            if (out.back() == '-')
                return bad(zone, text("a part of it ends with a hyphen"));
            label = 0;
        } else {
            if (!isZoneCharacter(c))
                return bad(zone, text("it has a character other than letters, digits, hyphen and underscore"));
            if (c == '-' && label == 0)
                return bad(zone, text("a part of it begins with a hyphen"));
            if (++label > kMaxLabel)
                return bad(zone, text("a part of it has more than 63 characters"));
        }
        out += c;
    }
    if (out.empty())
        return bad(zone, text("it is empty"));
    if (label > 0) {
        if (out.back() == '-')
            return bad(zone, text("a part of it ends with a hyphen"));
        out += '.';
    }
    // On the wire each dot is a length byte, and the root's zero byte follows.
    if (out.size() + 1 > kMaxWireName)
        return bad(zone, text("it is longer than 255 bytes"));
    return out;
}

Result<std::string> formatDnskey(const PublicKey& key, std::string_view zone)
{
    KR_TRY(const std::string owner, canonicalZone(zone));
    return owner + " IN DNSKEY " + std::to_string(kFlags) + " " + std::to_string(kProtocol) + " " +
           std::to_string(algorithmNumber(key.algorithm())) + " " + base::toBase64(keyField(key), base::Padding::Yes) + "\n";
}

Result<std::string> formatDs(const PublicKey& key, std::string_view zone)
{
    KR_TRY(const std::string owner, canonicalZone(zone));
    const Bytes data = dnskeyData(key);
    const Sha256 digest = base::sha256({wireName(owner), data});  // RFC 4034 §5.1.4
    return owner + " IN DS " + std::to_string(keyTag(data)) + " " + std::to_string(algorithmNumber(key.algorithm())) + " " +
           std::to_string(kDigestType) + " " + upperHex(digest) + "\n";
}

}  // namespace keyrite::keys
