#include "wrap/age_armor.h"

#include <algorithm>
#include <string>

namespace keyrite::wrap {

namespace {

constexpr std::string_view kBegin = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr std::string_view kEnd = "-----END AGE ENCRYPTED FILE-----";
constexpr std::string_view kWhiteSpace = " \t\r\n";
constexpr size_t kColumns = 64;

tl::unexpected<Error> bad(Message what)
{
    return fail(Errc::AgeArmor, std::move(what), {},
                message("Copy the file again as a whole, from its BEGIN line to its END line."));
}

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(kWhiteSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kWhiteSpace) + 1 - first);
}

// Takes the next line off `text`, without its LF or CRLF.
std::string_view takeLine(std::string_view& text)
{
    const size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

}  // namespace

bool isArmored(ByteView file) { return trimmed(base::textOf(file)).substr(0, kBegin.size()) == kBegin; }

Result<Bytes> readArmor(ByteView file)
{
    std::string_view text = trimmed(base::textOf(file));
    if (takeLine(text) != kBegin)
        return bad(message("An armored age file does not begin with its BEGIN line."));
    std::string joined;
    joined.reserve(text.size());
    for (bool ended = false;;) {
        if (text.empty())
            return bad(message("An armored age file has no END line."));
        const std::string_view line = takeLine(text);
        if (line == kEnd)
            break;
        // Only the last line may be short, and none is empty (RFC 7468 §3, stricttextlines).
        if (ended || line.empty() || line.size() > kColumns)
            return bad(message("An armored age file has a line of a wrong length."));
        ended = line.size() < kColumns;
        joined += line;
    }
    if (!text.empty())
        return bad(message("An armored age file goes on after its END line."));
    auto bytes = base::fromBase64(joined, base::Padding::Yes);
    if (!bytes)
        return bad(message("An armored age file is not canonical base64."));
    return bytes;
}

}  // namespace keyrite::wrap
