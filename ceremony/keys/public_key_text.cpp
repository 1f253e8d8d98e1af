#include "keys/public_key_text.h"

#include <algorithm>

#include "keys/armor.h"
#include "keys/comment.h"

namespace keyrite::keys {

namespace {

constexpr std::string_view kSpkiLabel = "PUBLIC KEY";
constexpr std::string_view kBlanks = " \t";

tl::unexpected<Error> bad(Message what)
{
    return fail(Errc::Malformed, std::move(what), {},
                message("Give one OpenSSH line, a PEM block \"PUBLIC KEY\", or 64 hexadecimal digits."));
}

// Cuts the next word off `rest`, and the blanks after it.
std::string_view nextWord(std::string_view& rest)
{
    const size_t end = std::min(rest.find_first_of(kBlanks), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(rest.find_first_not_of(kBlanks, end), rest.size()));
    return word;
}

// sigsum-policy="name" (sigsum-go, doc/tools.md).
bool skipPolicyOption(std::string_view& rest)
{
    constexpr std::string_view kOption = "sigsum-policy=\"";
    if (!rest.starts_with(kOption))
        return true;
    const size_t quote = rest.find('"', kOption.size());
    if (quote == std::string_view::npos || quote + 1 >= rest.size() || kBlanks.find(rest[quote + 1]) == std::string_view::npos)
        return false;
    rest.remove_prefix(std::min(rest.find_first_not_of(kBlanks, quote + 1), rest.size()));
    return true;
}

std::string_view withoutLineEnds(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

Result<PublicKey> parseSpkiPem(std::string_view text)
{
    std::string lines;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n')
            lines += text[i];
    }
    lines += '\n';
    KR_TRY(const Bytes der, readArmor(lines, kSpkiLabel, {kPemColumns}, kMaxPublicKeyText));
    return PublicKey::fromSpki(der);
}

Result<PublicKey> parseTrimmed(std::string_view text)
{
    if (text.starts_with("-----BEGIN ") && text.substr(0, 64).find("PRIVATE KEY-----") != std::string_view::npos)
        return fail(Errc::Malformed, message("This is a private key where a public key is asked for."), {},
                    message("Keep this file secret, and give the public key that belongs to it."));
    if (text.starts_with("-----BEGIN PUBLIC KEY-----"))
        return parseSpkiPem(text);
    if (text.starts_with("-----BEGIN RSA PUBLIC KEY-----"))
        return fail(Errc::Malformed, message("This is a PKCS#1 public key, which keyrite does not read."), {},
                    message("Convert it with: openssl rsa -RSAPublicKey_in -in FILE -pubout"));
    const auto isHexDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    if (text.size() == 64 && std::all_of(text.begin(), text.end(), isHexDigit)) {
        std::string lower(text);
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](char c) { return static_cast<char>(c >= 'A' && c <= 'F' ? c + 32 : c); });
        KR_TRY(const Bytes raw, base::fromHex(lower, 32));
        return PublicKey::fromEd25519(raw);
    }
    return parseOpenSshPublic(text);
}

}  // namespace

std::string formatSpkiPem(const PublicKey& key) { return writeArmor(key.spki(), kSpkiLabel, kPemColumns); }

std::string formatOpenSsh(const PublicKey& key, std::string_view comment)
{
    std::string line(sshType(key.algorithm()));
    line += ' ';
    line += base::toBase64(key.sshBlob(), base::Padding::Yes);
    const std::string cleaned = cleanComment(comment);
    if (!cleaned.empty())
        line += ' ' + cleaned;
    line += '\n';
    return line;
}

Result<PublicKey> parseOpenSshPublic(std::string_view line)
{
    if (line.size() > kMaxPublicKeyText)
        return fail(Errc::TooLarge, message("A public key has more than %1 bytes.", std::to_string(kMaxPublicKeyText)), {},
                    message("Check that it is the right file."));
    std::string_view rest = withoutLineEnds(line);
    if (rest.find_first_of("\r\n") != std::string_view::npos)
        return bad(message("A public key has several lines where one is expected."));
    if (!skipPolicyOption(rest))
        return bad(message("The option in front of a public key is not complete."));
    const std::string_view type = nextWord(rest);
    const std::string_view base64 = nextWord(rest);
    if (type.empty() || base64.empty())
        return bad(message("This text is not a public key in a form that keyrite knows."));
    const auto blob = base::fromBase64(base64, base::Padding::Yes);
    if (!blob)
        return bad(message("This text is not a public key in a form that keyrite knows, or its base64 part is damaged."));
    KR_TRY(PublicKey key, PublicKey::fromSshBlob(*blob));
    if (sshType(key.algorithm()) != type)
        return bad(message("An OpenSSH line calls its key %1, but the key itself is of kind %2.",
                           cleanComment(type.substr(0, 64)), sshType(key.algorithm())));
    return key;
}

Result<PublicKey> parsePublicKeyText(std::string_view text, std::string_view subject)
{
    if (text.size() > kMaxPublicKeyText)
        return fail(Errc::TooLarge,
                    message("The file has more than %1 bytes, too many for a public key.", std::to_string(kMaxPublicKeyText)),
                    std::string(subject), message("Check that it is the right file."));
    const std::string_view trimmed = withoutLineEnds(text);
    if (trimmed.empty())
        return fail(Errc::Malformed, message("The file with the public key is empty."), std::string(subject),
                    message("Check that it is the right file."));
    return named(parseTrimmed(trimmed), subject);
}

}  // namespace keyrite::keys
