#include "keys/armor.h"

#include <sodium.h>

#include <algorithm>

namespace keyrite::keys {

namespace {

std::string border(std::string_view word, std::string_view label)
{
    return "-----" + std::string(word) + " " + std::string(label) + "-----\n";
}

template <class Out>
void writeLines(Out& out, std::string_view base64, std::string_view label, size_t columns)
{
    out.append(border("BEGIN", label));
    for (size_t i = 0; i < base64.size(); i += columns) {
        out.append(base64.substr(i, columns));
        out.append("\n");
    }
    out.append(border("END", label));
}

tl::unexpected<Error> bad(std::string_view label, Message what)
{
    return fail(Errc::Malformed, message("The text block \"%1\" is damaged: %2.", label, what), {},
                message("Copy the whole file again, with both dashed lines and their line ends."));
}

// The base64 lines between the borders: all but the last have the same, allowed width.
Result<std::vector<std::string_view>> linesOf(std::string_view text, std::string_view label,
                                              std::initializer_list<size_t> columns, size_t maxBytes)
{
    if (text.size() > maxBytes)
        return fail(Errc::TooLarge, message("The text block \"%1\" has more than %2 bytes.", label, std::to_string(maxBytes)),
                    {}, message("Check that it is the right file."));
    const std::string begin = border("BEGIN", label);
    const std::string end = border("END", label);
    if (!text.starts_with(begin))
        return bad(label, message("the first line is not its BEGIN line"));
    if (!text.ends_with(end) || text.size() < begin.size() + end.size())
        return bad(label, message("the last line is not its END line"));
    std::string_view body = text.substr(begin.size(), text.size() - begin.size() - end.size());
    std::vector<std::string_view> lines;
    while (!body.empty()) {
        const size_t length = body.find('\n');
        if (length == std::string_view::npos || length == 0)
            return bad(label, message("a line is empty or has no end"));
        lines.push_back(body.substr(0, length));
        body.remove_prefix(length + 1);
    }
    if (lines.empty())
        return bad(label, message("it is empty"));
    const size_t width = lines.front().size();
    const bool knownWidth = std::find(columns.begin(), columns.end(), width) != columns.end();
    const bool singleLine = lines.size() == 1 && width <= std::max(columns);
    if (!knownWidth && !singleLine)
        return bad(label, message("its lines have an unusual length"));
    const bool uniform =
        std::all_of(lines.begin(), lines.end() - 1, [&](std::string_view line) { return line.size() == width; });
    if (!uniform || lines.back().size() > width)
        return bad(label, message("its lines have different lengths"));
    return lines;
}

SecureBuffer secretBase64(ByteView bytes)
{
    constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;
    SecureBuffer out(sodium_base64_encoded_len(bytes.size(), kVariant));
    sodium_bin2base64(reinterpret_cast<char*>(out.mutableBytes().data()), out.size(), bytes.data(), bytes.size(), kVariant);
    out.truncate(out.size() - 1);  // the terminating zero
    return out;
}

}  // namespace

std::string writeArmor(ByteView bytes, std::string_view label, size_t columns)
{
    std::string out;
    writeLines(out, base::toBase64(bytes, base::Padding::Yes), label, columns);
    return out;
}

SecureString writeSecretArmor(ByteView bytes, std::string_view label, size_t columns)
{
    const SecureBuffer base64 = secretBase64(bytes);
    SecureString out(base64.size() + base64.size() / columns + 2 * label.size() + 40);
    writeLines(out, base::textOf(base64.expose()), label, columns);
    return out;
}

Result<Bytes> readArmor(std::string_view text, std::string_view label, std::initializer_list<size_t> columns, size_t maxBytes)
{
    KR_TRY(const auto lines, linesOf(text, label, columns, maxBytes));
    std::string base64;
    for (std::string_view line : lines)
        base64 += line;
    auto decoded = base::fromBase64(base64, base::Padding::Yes);
    if (!decoded)
        return bad(label, message("its base64 is not in its one correct form"));
    return decoded;
}

Result<SecureBuffer> readSecretArmor(const SecureString& text, std::string_view label, std::initializer_list<size_t> columns,
                                     size_t maxBytes)
{
    KR_TRY(const auto lines, linesOf(text.expose(), label, columns, maxBytes));
    SecureString base64(text.size());
    for (std::string_view line : lines)
        base64.append(line);
    SecureBuffer out(base64.size() / 4 * 3 + 3);
    size_t length = 0;
    const ByteView encoded = base64.exposeBytes();
    const bool decoded = sodium_base642bin(out.mutableBytes().data(), out.size(), base64.expose().data(), encoded.size(),
                                           nullptr, &length, nullptr, sodium_base64_VARIANT_ORIGINAL) == 0;
    out.truncate(length);
    // libsodium also takes some bytes above 0x7F for letters, so only encoding again proves the one form.
    const SecureBuffer again = secretBase64(out.expose());
    if (!decoded || length == 0 || !secret::constantTimeEqual(again.expose(), encoded))
        return bad(label, message("its base64 is not in its one correct form"));
    return out;
}

}  // namespace keyrite::keys
