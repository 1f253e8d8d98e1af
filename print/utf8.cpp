#include "print/utf8.h"

#include <array>

namespace keyrite::print {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array kRightToLeft = {
    Range{0x0590, 0x08FF},    // Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic
    Range{0x200E, 0x200F},    // the directional marks
    Range{0x202A, 0x202E},    // embeddings and overrides
    Range{0x2066, 0x2069},    // isolates
    Range{0xFB1D, 0xFDFF},    // presentation forms
    Range{0xFE70, 0xFEFF},    // presentation forms, and the byte order mark
    Range{0x10800, 0x10FFF},  // ancient scripts
    Range{0x1E800, 0x1EFFF},  // Mende, Adlam, Arabic mathematics
};

}  // namespace

std::optional<char32_t> takeCharacter(std::string_view& utf8)
{
    const auto byte = [&](size_t i) { return static_cast<uint8_t>(utf8[i]); };
    const uint8_t lead = byte(0);
    const size_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || utf8.size() < length)
        return std::nullopt;
    char32_t value = length == 1 ? lead : lead & (0x7Fu >> length);
    for (size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0u) != 0x80u)
            return std::nullopt;
        value = value << 6 | (byte(i) & 0x3Fu);
    }
    static constexpr std::array<char32_t, 5> kLeast = {0, 0, 0x80, 0x800, 0x10000};
    if (value < kLeast[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return std::nullopt;
    utf8.remove_prefix(length);
    return value;
}

Outcome<Done> checkUtf8(std::string_view utf8)
{
    while (!utf8.empty())
        if (!takeCharacter(utf8))
            return Problem{Fault::NotUtf8};
    return Done{};
}

bool isControl(char32_t character) { return character < 0x20 || (character >= 0x7F && character < 0xA0); }

bool isRightToLeft(char32_t character)
{
    for (const Range& range : kRightToLeft)
        if (character >= range.first && character <= range.last)
            return true;
    return false;
}

std::string nameOf(char32_t character)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string digits;
    for (char32_t rest = character; rest != 0 || digits.size() < 4; rest >>= 4)
        digits.insert(digits.begin(), kDigits[rest & 0xF]);
    return "U+" + digits;
}

std::string toUtf16(std::string_view utf8)
{
    std::string out = "\xFE\xFF";
    const auto put = [&](char32_t unit) {
        out.push_back(static_cast<char>(unit >> 8 & 0xFF));
        out.push_back(static_cast<char>(unit & 0xFF));
    };
    while (!utf8.empty()) {
        const std::optional<char32_t> character = takeCharacter(utf8);
        if (!character)
            break;
        if (*character < 0x10000) {
            put(*character);
        } else {
            put(0xD800 + ((*character - 0x10000) >> 10));
            put(0xDC00 + ((*character - 0x10000) & 0x3FF));
        }
    }
    return out;
}

}  // namespace keyrite::print
