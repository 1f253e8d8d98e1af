#include "keys/allowed_signers.h"

#include <algorithm>

#include "keys/comment.h"
#include "keys/public_key_text.h"

namespace keyrite::keys {

namespace {

constexpr std::string_view kBlanks = " \t\r";
constexpr size_t kMaxLine = 16 * 1024;
constexpr size_t kMaxPatterns = 64;
constexpr size_t kMaxPattern = 256;

tl::unexpected<Error> bad(Message what)
{
    return fail(Errc::Malformed, std::move(what), {},
                message("Write each line as: NAME namespaces=\"KIND\" ssh-ed25519 AAAA…, as ssh-keygen(1) describes."));
}

void skipBlanks(std::string_view& rest) { rest.remove_prefix(std::min(rest.find_first_not_of(kBlanks), rest.size())); }

// A word in which blanks may stand between quotation marks.
Result<std::string_view> quotedWord(std::string_view& rest)
{
    bool quoted = false;
    size_t end = 0;
    for (; end < rest.size() && (quoted || kBlanks.find(rest[end]) == std::string_view::npos); ++end) {
        if (rest[end] == '"')
            quoted = !quoted;
    }
    if (quoted)
        return bad(message("A quotation mark is opened and not closed."));
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(end);
    skipBlanks(rest);
    return word;
}

Result<std::vector<std::string>> splitPatterns(std::string_view list)
{
    std::vector<std::string> out;
    for (;;) {
        const size_t comma = std::min(list.find(','), list.size());
        const std::string_view pattern = list.substr(0, comma);
        if (pattern.empty() || pattern == "!" || pattern.size() > kMaxPattern || out.size() == kMaxPatterns)
            return bad(message("The list of namespaces has an empty entry or is too long."));
        out.emplace_back(pattern);
        if (comma == list.size())
            return out;
        list.remove_prefix(comma + 1);
    }
}

// A comma between options, not one between quotation marks.
size_t endOfOption(std::string_view options)
{
    bool quoted = false;
    size_t end = 0;
    for (; end < options.size() && (quoted || options[end] != ','); ++end) {
        if (options[end] == '"')
            quoted = !quoted;
    }
    return end;
}

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return out;
}

// The names of options are in either case, as in OpenSSH.
Result<std::vector<std::string>> parseOptions(std::string_view options)
{
    std::vector<std::string> namespaces;
    for (;;) {
        const size_t end = endOfOption(options);
        const std::string_view option = options.substr(0, end);
        const size_t equals = std::min(option.find('='), option.size());
        const std::string optionName = lowerCase(option.substr(0, equals));
        const std::string_view value = option.substr(std::min(equals + 1, option.size()));
        if (optionName == "cert-authority")
            return bad(message("The option cert-authority trusts certificates, which keyrite does not read."));
        if (optionName == "valid-after" || optionName == "valid-before")
            return bad(message("The option %1 needs a trusted clock, which an offline machine does not have.", optionName));
        if (optionName != "namespaces")
            return bad(message("The option \"%1\" is not known.", cleanComment(optionName.substr(0, 64))));
        if (!namespaces.empty())
            return bad(message("The option namespaces stands twice in one line."));
        if (value.size() < 3 || value.front() != '"' || value.back() != '"' || value.find('"', 1) != value.size() - 1)
            return bad(message("The option namespaces has no value between quotation marks."));
        KR_TRY(namespaces, splitPatterns(value.substr(1, value.size() - 2)));
        if (end == options.size())
            return namespaces;
        options.remove_prefix(end + 1);
    }
}

bool looksLikeKeyType(std::string_view word)
{
    return word.starts_with("ssh-") || word.starts_with("ecdsa-sha2-") || word.starts_with("sk-");
}

Result<AllowedSigner> parseLine(std::string_view line)
{
    KR_TRY(std::string_view principals, quotedWord(line));
    if (principals.size() >= 2 && principals.front() == '"' && principals.back() == '"')
        principals = principals.substr(1, principals.size() - 2);
    if (principals.empty() || principals.find('"') != std::string_view::npos)
        return bad(message("The line does not begin with a name."));
    if (cleanComment(principals) != principals)
        return bad(message("The name at the beginning of the line holds control characters."));
    std::vector<std::string> namespaces;
    if (!looksLikeKeyType(line)) {
        KR_TRY(const std::string_view options, quotedWord(line));
        if (options.empty() || line.empty())
            return bad(message("The line has a name but no key."));
        KR_TRY(namespaces, parseOptions(options));
    }
    KR_TRY(PublicKey key, parseOpenSshPublic(line));
    return AllowedSigner{std::string(principals), std::move(namespaces), std::move(key)};
}

// `*` is any run of characters, `?` one. Without recursion, in time pattern × text.
bool matches(std::string_view pattern, std::string_view text)
{
    size_t p = 0;
    size_t t = 0;
    size_t star = std::string_view::npos;
    size_t retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

}  // namespace

Result<std::vector<AllowedSigner>> parseAllowedSigners(std::string_view text, std::string_view subject)
{
    if (text.size() > kMaxAllowedSignersText)
        return fail(Errc::TooLarge,
                    message("The list of allowed signers has more than %1 bytes.", std::to_string(kMaxAllowedSignersText)),
                    std::string(subject), message("Check that it is the right file."));
    std::vector<AllowedSigner> out;
    for (size_t number = 1; !text.empty(); ++number) {
        const size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        skipBlanks(line);
        if (line.empty() || line.front() == '#')
            continue;
        const std::string place = std::string(subject) + ":" + std::to_string(number);
        if (line.size() > kMaxLine)
            return fail(Errc::TooLarge, message("A line of the list of allowed signers is too long."), place,
                        message("Check that it is the right file."));
        KR_TRY(AllowedSigner signer, named(parseLine(line), place));
        out.push_back(std::move(signer));
    }
    return out;
}

bool allows(const AllowedSigner& signer, std::string_view nameSpace)
{
    bool allowed = signer.namespaces.empty();
    for (std::string_view pattern : signer.namespaces) {
        const bool forbids = pattern.front() == '!';
        if (!matches(forbids ? pattern.substr(1) : pattern, nameSpace))
            continue;
        if (forbids)
            return false;
        allowed = true;
    }
    return allowed;
}

}  // namespace keyrite::keys
