#include "shamir/words.h"

#include <array>

#include "shamir/mask.h"
#include "shamir/verdict.h"

namespace keyrite::shamir {

namespace {

constexpr std::array<std::string_view, kWordListSize> kWords = {
#include "shamir/slip39_words.inc"
};

// A word as a number: the first letter on top, zero below the last.
using Packed = uint64_t;
constexpr Packed kWhole = ~Packed{0};

constexpr std::array<Packed, kWordListSize> packWords()
{
    std::array<Packed, kWordListSize> out{};
    for (size_t i = 0; i < kWordListSize; ++i)
        for (size_t at = 0; at < kWords[i].size(); ++at)
            out[i] |= static_cast<Packed>(static_cast<unsigned char>(kWords[i][at])) << (56 - 8 * at);
    return out;
}

constexpr std::array<Packed, kWordListSize> kPacked = packWords();

// Small letters; any character that is no letter becomes one that no word has. At most eight letters.
Packed pack(std::string_view letters)
{
    Packed out = 0;
    for (size_t at = 0; at < letters.size(); ++at) {
        const uint32_t small = static_cast<uint32_t>(static_cast<unsigned char>(letters[at])) | 0x20u;
        // Bit 31 of the difference is set exactly when it went below zero.
        const uint32_t outside = ((small - 'a') | ('z' - small)) >> 31;
        out |= static_cast<Packed>(small | (outside * 0x80u)) << (56 - 8 * at);
    }
    return out;
}

struct Match {
    uint32_t index = 0;
    uint32_t count = 0;
};

Match find(Packed word, Packed mask)
{
    Match out;
    for (uint32_t i = 0; i < kWordListSize; ++i) {
        const auto same = static_cast<uint32_t>(maskIfZero((kPacked[i] ^ word) & mask));
        out.index |= i & same;
        out.count += same & 1;
    }
    return out;
}

Packed packedAt(uint16_t index)
{
    Packed out = 0;
    for (uint32_t i = 0; i < kWordListSize; ++i)
        out |= kPacked[i] & maskIfZero(i ^ index);
    return out;
}

// Space, tab and the ends of lines. Where words begin and end becomes public, with their lengths.
bool isSpace(char c)
{
    constexpr uint64_t kSpaces = uint64_t{1} << ' ' | uint64_t{1} << '\t' | uint64_t{1} << '\n' | uint64_t{1} << '\r';
    const uint32_t code = static_cast<unsigned char>(c), isBelow64 = (code - 64) >> 31;
    return verdict((kSpaces >> (code & 63) & isBelow64) != 0);
}

}  // namespace

std::string_view listedWord(size_t index) { return kWords[index % kWordListSize]; }

Outcome<uint16_t> completeWord(std::string_view letters)
{
    if (letters.size() < kUniqueLetters)
        return Problem{.fault = Fault::ShortWord, .word = 0};
    if (letters.size() > kMaxWordLetters)
        return Problem{.fault = Fault::UnknownWord, .word = 0};
    const Packed mask = kWhole << (64 - 8 * letters.size());
    const Match match = find(pack(letters), mask);
    if (!verdict(match.count == 1))
        return Problem{.fault = Fault::UnknownWord, .word = 0};
    return static_cast<uint16_t>(match.index);
}

Outcome<size_t> readText(std::string_view text, std::span<uint16_t> out)
{
    size_t count = 0;
    for (size_t at = 0; at < text.size();) {
        if (isSpace(text[at])) {
            ++at;
            continue;
        }
        size_t end = at;
        while (end < text.size() && !isSpace(text[end]))
            ++end;
        if (count == out.size())
            return Problem{.fault = Fault::WordCount, .have = count + 1};
        if (end - at > kMaxWordLetters)
            return Problem{.fault = Fault::UnknownWord, .word = count};
        const Match match = find(pack(text.substr(at, end - at)), kWhole);
        if (!verdict(match.count == 1))
            return Problem{.fault = Fault::UnknownWord, .word = count};
        out[count++] = static_cast<uint16_t>(match.index);
        at = end;
    }
    return count;
}

Outcome<size_t> writeText(std::span<const uint16_t> words, Letters letters, std::span<char> out)
{
    if (out.size() < textRoom(words.size()))
        return Problem{.fault = Fault::OutputSize, .have = out.size(), .need = textRoom(words.size())};
    const Packed capital = letters == Letters::Capital ? 0x20 : 0;
    size_t at = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        if (!verdict(words[i] < kWordListSize))
            return Problem{.fault = Fault::UnknownWord, .word = i};
        if (i > 0)
            out[at++] = ' ';
        for (Packed word = packedAt(words[i]); verdict(word != 0); word <<= 8)
            out[at++] = static_cast<char>((word >> 56) ^ capital);
    }
    return at;
}

}  // namespace keyrite::shamir
