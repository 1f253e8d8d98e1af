#include "base/text_document.h"

#include <algorithm>

namespace keyrite::base {

namespace {

struct CodePoint {
    uint32_t value = 0;
    size_t length = 0;  // 0: not UTF-8
};

// RFC 3629 §4: shortest forms only, no surrogates, nothing above U+10FFFF.
CodePoint decodeUtf8(std::string_view text)
{
    const auto byteAt = [&](size_t i) { return static_cast<uint8_t>(text[i]); };
    const uint8_t lead = byteAt(0);
    if (lead < 0x80)
        return {lead, 1};
    const size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return {};
    uint32_t value = lead & (0x7Fu >> length);
    for (size_t i = 1; i < length; ++i) {
        if ((byteAt(i) & 0xC0) != 0x80)
            return {};
        value = value << 6 | (byteAt(i) & 0x3Fu);
    }
    static constexpr uint32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < kSmallest[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return {value, length};
}

// Characters that are not seen, or that change how their neighbours are seen: controls, separators of lines and paragraphs,
// annotation marks, and Unicode's Default_Ignorable_Code_Point.
bool isInvisible(uint32_t c)
{
    static constexpr uint32_t kRanges[][2] = {
        {0x00, 0x1F},     {0x7F, 0x9F},       {0xAD, 0xAD},       {0x034F, 0x034F},   {0x061C, 0x061C},
        {0x115F, 0x1160}, {0x17B4, 0x17B5},   {0x180B, 0x180F},   {0x200B, 0x200F},   {0x2028, 0x202E},
        {0x2060, 0x206F}, {0x3164, 0x3164},   {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF},
    };
    return std::any_of(std::begin(kRanges), std::end(kRanges),
                       [&](const uint32_t(&range)[2]) { return c >= range[0] && c <= range[1]; });
}

// Walks over `text`; false at the first byte that is not UTF-8 or character that `allowed` refuses.
template <class Allowed>
bool everyCodePoint(std::string_view text, Allowed allowed)
{
    while (!text.empty()) {
        const CodePoint point = decodeUtf8(text);
        if (point.length == 0 || !allowed(point.value))
            return false;
        text.remove_prefix(point.length);
    }
    return true;
}

}  // namespace

bool isUtf8(std::string_view text)
{
    return everyCodePoint(text, [](uint32_t) { return true; });
}

Result<uint64_t> parseDecimal(std::string_view text)
{
    if (text.empty() || text.size() > 19 || (text[0] == '0' && text.size() > 1))
        return fail(Errc::Malformed, message("A number is not a plain decimal."));
    uint64_t value = 0;
    for (char c : text) {
        if (c < '0' || c > '9')
            return fail(Errc::Malformed, message("A number is not a plain decimal."));
        value = value * 10 + static_cast<uint64_t>(c - '0');  // 19 digits stay below 2^64
    }
    if (value >> 63 != 0)
        return fail(Errc::Malformed, message("A number is too large."));
    return value;
}

bool isName(std::string_view text)
{
    if (text.empty() || text.size() > 32 || text[0] == '-')
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

Result<void> checkName(std::string_view text)
{
    if (!isName(text))
        return fail(Errc::Malformed, message("A name is not 1 to 32 of the characters a-z, 0-9 and '-'."), {},
                    message("Use lower-case letters, digits and '-' only, and no path."));
    return {};
}

Result<void> checkLabel(std::string_view text, size_t maxBytes)
{
    if (text.empty() || text.size() > maxBytes)
        return fail(Errc::Malformed, message("A text is empty or longer than %1 bytes.", std::to_string(maxBytes)));
    if (!isUtf8(text))
        return fail(Errc::NotUtf8, message("A text is not UTF-8."), {}, message("Save the file as UTF-8."));
    if (!everyCodePoint(text, [](uint32_t c) { return !isInvisible(c); }))
        return fail(Errc::NotUtf8, message("A text holds a control or invisible character."), {},
                    message("Type the text anew instead of pasting it."));
    if (text.front() == ' ' || text.back() == ' ')
        return fail(Errc::Malformed, message("A text begins or ends with a space."));
    return {};
}

Result<LineReader> LineReader::open(std::string_view bytes, std::string_view what, std::string_view subject,
                                    DocumentLimits limits)
{
    LineReader reader(bytes, what, subject);
    if (bytes.size() > limits.maxBytes)
        return fail(Errc::TooLarge,
                    message("The %1 has %2 bytes; the limit is %3.", what, std::to_string(bytes.size()),
                            std::to_string(limits.maxBytes)),
                    reader.m_subject, reader.hint());
    size_t line = 1;
    size_t start = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\n')
            continue;
        const std::string_view content = bytes.substr(start, i - start);
        reader.m_line = line;
        if (content.size() > limits.maxLineBytes)
            return fail(Errc::TooLarge, message("A line of the %1 is too long.", what), reader.place(), reader.hint());
        if (!everyCodePoint(content, [](uint32_t c) { return !isInvisible(c); }))
            return fail(Errc::NotUtf8, message("The %1 has a line that is not UTF-8 text or holds a control character.", what),
                        reader.place(), reader.hint());
        start = i + 1;
        ++line;
    }
    if (bytes.empty() || start != bytes.size()) {
        reader.m_line = line;
        return reader.bad(message("The %1 is cut off: its last line does not end.", what));
    }
    reader.m_line = 0;
    return reader;
}

std::string_view LineReader::nextLine() const
{
    const size_t end = m_bytes.find('\n', m_position);
    return end == std::string_view::npos ? std::string_view{} : m_bytes.substr(m_position, end - m_position);
}

bool LineReader::nextIs(std::string_view key) const
{
    const std::string_view line = nextLine();
    return line.size() > key.size() && line.substr(0, key.size()) == key && line[key.size()] == '=';
}

bool LineReader::atBlank() const { return !atEnd() && nextLine().empty(); }

Result<std::string_view> LineReader::value(std::string_view key)
{
    ++m_line;
    if (!nextIs(key))
        return bad(message("The %1 has no line '%2=' where one is expected.", m_what, key));
    const std::string_view line = nextLine();
    m_position += line.size() + 1;
    const std::string_view value = line.substr(key.size() + 1);
    if (value.empty() || value.front() == ' ' || value.back() == ' ')
        return bad(message("The line '%1=' has no value, or a space at one end.", key));
    return value;
}

Result<std::vector<std::string_view>> LineReader::values(std::string_view key, size_t count)
{
    KR_TRY(std::string_view rest, value(key));
    std::vector<std::string_view> out;
    while (out.size() + 1 < count) {
        const size_t space = rest.find(' ');
        if (space == std::string_view::npos || space == 0)
            return bad(
                message("The line '%1=' does not have %2 values with one space between them.", key, std::to_string(count)));
        out.push_back(rest.substr(0, space));
        rest.remove_prefix(space + 1);
    }
    if (rest.empty() || rest.front() == ' ')
        return bad(message("The line '%1=' does not have %2 values with one space between them.", key, std::to_string(count)));
    out.push_back(rest);
    return out;
}

Result<void> LineReader::version(std::string_view version)
{
    KR_TRY(const std::string_view found, value("version"));
    if (found != version)
        return fail(Errc::UnsupportedVersion,
                    message("The %1 says version '%2'; this program reads '%3'.", m_what, found, version), place(),
                    message("Use the release of keyrite that wrote it."));
    return {};
}

Result<Bytes> LineReader::hex(std::string_view key, size_t count)
{
    KR_TRY(const std::string_view found, value(key));
    auto bytes = fromHex(found, count);
    if (!bytes)
        return at(std::move(bytes).error());
    return bytes;
}

Result<uint64_t> LineReader::decimal(std::string_view key)
{
    KR_TRY(const std::string_view found, value(key));
    auto number = parseDecimal(found);
    if (!number)
        return at(std::move(number).error());
    return number;
}

Result<size_t> LineReader::oneOf(std::string_view key, std::initializer_list<std::string_view> words)
{
    KR_TRY(const std::string_view found, value(key));
    const auto it = std::find(words.begin(), words.end(), found);
    if (it == words.end())
        return bad(message("The line '%1=' has a word that this program does not know: '%2'.", key, found));
    return static_cast<size_t>(it - words.begin());
}

Result<void> LineReader::blank()
{
    ++m_line;
    if (!atBlank())
        return bad(message("The %1 has a line where a blank line is expected.", m_what));
    ++m_position;
    return {};
}

Result<void> LineReader::end()
{
    if (atEnd())
        return {};
    ++m_line;
    return bad(message("The %1 goes on after its end.", m_what));
}

std::string LineReader::place() const { return m_subject + ":" + std::to_string(m_line); }

Message LineReader::hint() const { return message("Fetch the file again from whoever made it; do not edit it."); }

tl::unexpected<Error> LineReader::bad(Message what) const { return fail(Errc::Malformed, std::move(what), place(), hint()); }

tl::unexpected<Error> LineReader::at(Error error) const
{
    error.subject = place();
    if (error.hint.empty())
        error.hint = hint();
    return fail(std::move(error));
}

LineWriter& LineWriter::line(std::string_view key, std::string_view value)
{
    m_text.append(key).append("=").append(value).append("\n");
    return *this;
}

LineWriter& LineWriter::line(std::string_view key, std::initializer_list<std::string_view> values)
{
    std::string joined;
    for (std::string_view value : values) {
        if (!joined.empty())
            joined += ' ';
        joined += value;
    }
    return line(key, joined);
}

LineWriter& LineWriter::blank()
{
    m_text += '\n';
    return *this;
}

}  // namespace keyrite::base
