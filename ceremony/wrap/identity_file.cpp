#include "wrap/identity_file.h"

#include <algorithm>

#include "base/text_document.h"
#include "wrap/age_armor.h"
#include "wrap/age_header.h"

namespace keyrite::wrap {

namespace {

constexpr size_t kMaxCommentBytes = 1000;

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") + 1 - first);
}

// An identity that was commented out, in any case.
bool mayHoldSecret(std::string_view comment)
{
    const auto same = [](char a, char b) { return (a >= 'a' && a <= 'z' ? a - ('a' - 'A') : a) == b; };
    for (std::string_view mark : {"AGE-SECRET-KEY-", "AGE-PLUGIN-"})
        if (std::search(comment.begin(), comment.end(), mark.begin(), mark.end(), same) != comment.end())
            return true;
    return false;
}

tl::unexpected<Error> at(Error error, std::string_view subject, size_t line)
{
    error.subject = std::string(subject) + ":" + std::to_string(line);
    return fail(std::move(error));
}

Result<void> addLine(std::string_view line, IdentityFile& file)
{
    if (line.empty())
        return {};
    if (line.front() == '#') {
        const std::string_view comment = trimmed(line.substr(1));
        if (comment.empty() || mayHoldSecret(comment))
            return {};
        KR_OK(base::checkLabel(comment, kMaxCommentBytes));
        file.comments.emplace_back(comment);
        return {};
    }
    if (file.identities.size() == kMaxIdentities)
        return fail(Errc::TooLarge, message("The file holds more than %1 identities.", std::to_string(kMaxIdentities)), {},
                    message("Keep only the identity that is needed here."));
    KR_TRY(Identity identity, Identity::parse(line));
    file.identities.push_back(std::move(identity));
    return {};
}

}  // namespace

Result<IdentityFile> parseIdentityFile(const SecureString& text, std::string_view subject)
{
    if (text.size() > kMaxIdentityFileBytes)
        return fail(Errc::TooLarge, message("An identity file has more than %1 bytes.", std::to_string(kMaxIdentityFileBytes)),
                    std::string(subject), message("Check that this is the file you meant."));
    IdentityFile file;
    std::string_view rest = text.expose();
    for (size_t number = 1; !rest.empty(); ++number) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (auto added = addLine(line, file); !added)
            return at(std::move(added).error(), subject, number);
    }
    if (file.identities.empty())
        return fail(Errc::Malformed, message("The file holds no identity."), std::string(subject),
                    message("Give the device's identity file, not its card or its recipient."));
    return file;
}

SecureString formatIdentityFile(const std::vector<std::string>& comments, const Identity& identity)
{
    SecureString out(256);
    for (const std::string& comment : comments) {
        out.append("# ");
        out.append(comment);
        out.append('\n');
    }
    const SecureString key = identity.format();
    out.append(key.expose());
    out.append('\n');
    return out;
}

bool isAgeFile(ByteView file)
{
    return base::textOf(file).substr(0, kAgeVersionLine.size()) == kAgeVersionLine || isArmored(file);
}

}  // namespace keyrite::wrap
