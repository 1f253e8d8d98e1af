#include "shamir/share.h"

#include "shamir/rs1024.h"
#include "shamir/verdict.h"

namespace keyrite::shamir {

namespace {

constexpr size_t kHeaderWords = 4;
constexpr unsigned kMaxPaddingBits = 8;

Words valueWords(Words words) { return words.subspan(kHeaderWords, words.size() - kHeaderWords - kChecksumWords); }

// The bytes that so many words of value carry, an even number; 0 when too many bits would be left over.
size_t valueBytesIn(size_t words)
{
    const size_t padding = 10 * words % 16;
    return padding <= kMaxPaddingBits ? (10 * words - padding) / 8 : 0;
}

ShareHeader headerOf(Words words)
{
    const unsigned a = words[0], b = words[1], c = words[2], d = words[3];
    ShareHeader out;
    out.identifier = static_cast<uint16_t>(a << 5 | b >> 5);
    out.extendable = (b >> 4 & 1) == 1;
    out.iterationExponent = b & 15;
    out.group = c >> 6 & 15;
    out.groupThreshold = static_cast<uint8_t>((c >> 2 & 15) + 1);
    out.groupCount = static_cast<uint8_t>(((c & 3) << 2 | d >> 8) + 1);
    out.member = d >> 4 & 15;
    out.memberThreshold = static_cast<uint8_t>((d & 15) + 1);
    out.valueBytes = valueBytesIn(valueWords(words).size());
    return out;
}

}  // namespace

Outcome<ShareHeader> readShare(Words words)
{
    const bool possible = words.size() >= kMinWords && words.size() <= kMaxWords;
    if (!possible || valueBytesIn(valueWords(words).size()) == 0)
        return Problem{.fault = Fault::WordCount, .have = words.size()};
    for (size_t i = 0; i < words.size(); ++i)
        if (!verdict(words[i] < 1024))
            return Problem{.fault = Fault::UnknownWord, .word = i};

    const ShareHeader header = headerOf(words);
    if (!verdict(rs1024Syndrome(words, header.extendable) == 0))
        return Problem{.fault = Fault::Checksum};
    const size_t padding = 10 * valueWords(words).size() - 8 * header.valueBytes;  // 0 to 8
    if (!verdict(valueWords(words)[0] >> (10 - padding) == 0))
        return Problem{.fault = Fault::Padding};
    if (header.groupThreshold > header.groupCount)
        return Problem{.fault = Fault::GroupThresholdTooHigh};
    if (header.group >= header.groupCount)
        return Problem{.fault = Fault::GroupIndex};
    return header;
}

void readValue(Words words, std::span<uint8_t> value)
{
    // From the last bit on, so that the padding is what remains.
    const Words from = valueWords(words);
    uint32_t bits = 0;
    unsigned have = 0;
    size_t next = from.size();
    for (size_t i = value.size(); i-- > 0;) {
        if (have < 8) {
            bits |= static_cast<uint32_t>(from[--next]) << have;
            have += 10;
        }
        value[i] = static_cast<uint8_t>(bits);
        bits >>= 8;
        have -= 8;
    }
}

void writeShare(const ShareHeader& header, std::span<const uint8_t> value, std::span<uint16_t> words)
{
    const unsigned identifier = header.identifier, group = header.group, member = header.member;
    const unsigned groupThreshold = header.groupThreshold - 1u, groupCount = header.groupCount - 1u;
    words[0] = static_cast<uint16_t>(identifier >> 5 & 1023u);
    words[1] = static_cast<uint16_t>((identifier & 31u) << 5 | (header.extendable ? 16u : 0u) | header.iterationExponent);
    words[2] = static_cast<uint16_t>(group << 6 | groupThreshold << 2 | groupCount >> 2);
    words[3] = static_cast<uint16_t>((groupCount & 3u) << 8 | member << 4 | (header.memberThreshold - 1u));

    uint32_t bits = 0;
    unsigned have = 0;
    size_t next = value.size();
    for (size_t i = words.size() - kChecksumWords; i-- > kHeaderWords;) {
        for (; have < 10 && next > 0; have += 8)
            bits |= static_cast<uint32_t>(value[--next]) << have;
        words[i] = static_cast<uint16_t>(bits & 1023);
        bits >>= 10;
        have -= have < 10 ? have : 10;
    }
    const std::span<uint16_t> checksum = words.last(kChecksumWords);
    checksum[0] = checksum[1] = checksum[2] = 0;
    const uint32_t sum = rs1024Syndrome(words, header.extendable);
    checksum[0] = static_cast<uint16_t>(sum >> 20);
    checksum[1] = static_cast<uint16_t>(sum >> 10 & 1023);
    checksum[2] = static_cast<uint16_t>(sum & 1023);
}

}  // namespace keyrite::shamir
