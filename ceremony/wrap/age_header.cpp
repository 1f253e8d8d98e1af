#include "wrap/age_header.h"

#include <algorithm>

#include "secret/hkdf.h"

namespace keyrite::wrap {

namespace {

constexpr size_t kBodyColumns = 64;
constexpr std::string_view kStanzaPrefix = "-> ";
constexpr std::string_view kMacPrefix = "---";

tl::unexpected<Error> bad(Message what)
{
    return fail(Errc::AgeHeader, std::move(what), {},
                message("Fetch the file again; check that it is an age file and was copied whole."));
}

// Lines of the header text, each ended by LF.
class Lines {
public:
    explicit Lines(std::string_view text) : m_text(text) {}

    Result<std::string_view> next()
    {
        const size_t end = m_text.find('\n', m_position);
        if (end == std::string_view::npos)
            return bad(m_text.size() == kMaxHeaderBytes
                           ? message("The header of an age file is longer than any that is sensible.")
                           : message("The header of an age file is cut off."));
        const std::string_view line = m_text.substr(m_position, end - m_position);
        m_position = end + 1;
        return line;
    }

    bool nextStartsWith(std::string_view prefix) const { return m_text.substr(m_position, prefix.size()) == prefix; }
    size_t position() const { return m_position; }

private:
    std::string_view m_text;
    size_t m_position = 0;
};

Result<std::vector<std::string>> parseArguments(std::string_view line)
{
    std::vector<std::string> out;
    line.remove_prefix(kStanzaPrefix.size());
    for (;;) {
        const size_t end = std::min(line.find(' '), line.size());
        const std::string_view argument = line.substr(0, end);
        if (argument.empty() || !std::all_of(argument.begin(), argument.end(), [](char c) { return c >= 33 && c <= 126; }))
            return bad(message("A stanza of an age file has an empty argument or one with a strange character."));
        out.emplace_back(argument);
        if (end == line.size())
            return out;
        line.remove_prefix(end + 1);
    }
}

// Full lines, then one that is shorter and may be empty.
Result<Bytes> parseBody(Lines& lines)
{
    std::string joined;
    for (;;) {
        KR_TRY(const std::string_view line, lines.next());
        if (line.size() > kBodyColumns)
            return bad(message("A stanza of an age file has a line of more than 64 columns."));
        joined += line;
        if (line.size() < kBodyColumns)
            break;
    }
    auto body = base::fromBase64(joined, base::Padding::No);
    if (!body)
        return bad(message("A stanza of an age file has a body that is not canonical base64."));
    return body;
}

Result<Stanza> parseStanza(Lines& lines)
{
    KR_TRY(const std::string_view line, lines.next());
    KR_TRY(std::vector<std::string> arguments, parseArguments(line));
    Stanza out;
    out.type = std::move(arguments.front());
    arguments.erase(arguments.begin());
    out.arguments = std::move(arguments);
    KR_TRY(out.body, parseBody(lines));
    return out;
}

Result<Sha256> parseMac(std::string_view line)
{
    if (line.size() <= kMacPrefix.size() || line[kMacPrefix.size()] != ' ')
        return bad(message("The last line of an age header has another form than '--- ' and a code."));
    const auto decoded = base::fromBase64(line.substr(kMacPrefix.size() + 1), base::Padding::No);
    Sha256 mac;
    if (!decoded || decoded->size() != mac.size())
        return bad(message("The code in the last line of an age header is not 32 bytes in canonical base64."));
    std::copy(decoded->begin(), decoded->end(), mac.begin());
    return mac;
}

std::string stanzaText(const Stanza& stanza)
{
    std::string out(kStanzaPrefix);
    out += stanza.type;
    for (const std::string& argument : stanza.arguments)
        out.append(" ").append(argument);
    out += '\n';
    const std::string body = base::toBase64(stanza.body, base::Padding::No);
    for (size_t at = 0; at <= body.size(); at += kBodyColumns)
        out.append(body, at, kBodyColumns).append("\n");
    return out;
}

struct MacKeyTag;

Sha256 macOf(const FileKey& fileKey, ByteView authenticated)
{
    const auto key =
        Secret<32, MacKeyTag>::fill([&](ByteSpan out) { secret::hkdf({}, fileKey.expose(), base::bytesOf("header"), out); });
    Sha256 out;
    secret::hmacSha256(key.expose(), {authenticated}, out);
    return out;
}

}  // namespace

Result<Header> parseHeader(ByteView file)
{
    const std::string_view text = base::textOf(file.first(std::min(file.size(), kMaxHeaderBytes)));
    Lines lines(text);
    if (!lines.nextStartsWith(kAgeVersionLine))
        return bad(message("This is not an age file of version 1."));
    KR_OK(lines.next());
    Header header;
    while (lines.nextStartsWith(kStanzaPrefix)) {
        if (header.stanzas.size() == kMaxStanzas)
            return bad(message("An age file has more stanzas than is sensible."));
        KR_TRY(Stanza stanza, parseStanza(lines));
        header.stanzas.push_back(std::move(stanza));
    }
    if (header.stanzas.empty() || !lines.nextStartsWith(kMacPrefix))
        return bad(message("The header of an age file is malformed."));
    header.authenticatedBytes = lines.position() + kMacPrefix.size();
    KR_TRY(const std::string_view macLine, lines.next());
    KR_TRY(header.mac, parseMac(macLine));
    header.bytes = lines.position();
    return header;
}

Bytes formatHeader(const std::vector<Stanza>& stanzas, const FileKey& fileKey)
{
    std::string text(kAgeVersionLine);
    for (const Stanza& stanza : stanzas)
        text += stanzaText(stanza);
    text += kMacPrefix;
    const Sha256 mac = macOf(fileKey, base::bytesOf(text));
    text.append(" ").append(base::toBase64(mac, base::Padding::No)).append("\n");
    const ByteView bytes = base::bytesOf(text);
    return {bytes.begin(), bytes.end()};
}

Result<void> checkMac(const Header& header, ByteView file, const FileKey& fileKey)
{
    if (!secret::constantTimeEqual(macOf(fileKey, file.first(header.authenticatedBytes)), header.mac))
        return fail(Errc::AgeMac, message("The header of an age file was changed after it was made."), {},
                    message("Do not use this file; fetch another copy and find out who changed this one."));
    return {};
}

}  // namespace keyrite::wrap
