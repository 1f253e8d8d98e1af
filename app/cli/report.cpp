#include "report.h"

#include <cstdio>
#include <filesystem>

#include "base/check_words.h"
#include "base/text_document.h"

namespace keyrite::cli {

namespace {

// Names of files and what people typed come back in errors; none of it may steer the terminal.
std::string printable(std::string text)
{
    const bool utf8 = base::isUtf8(text);
    for (size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        // The controls of ISO 6429's upper half are U+0080 to U+009F, in UTF-8 the byte C2 and one below A0.
        const bool upperControl = i > 0 && static_cast<unsigned char>(text[i - 1]) == 0xC2 && byte < 0xA0;
        if (byte < 0x20 || byte == 0x7F || upperControl || (byte >= 0x80 && !utf8))
            text[i] = '?';
    }
    return text;
}

}  // namespace

int report(const Error& error)
{
    std::string out = "keyrite: " + printable(error.what.english()) + "\n";
    out += "  which:      " + (error.subject.empty() ? std::string("(nothing was named)") : printable(error.subject)) + "\n";
    out += "  what to do: " +
           (error.hint.empty() ? std::string("Look at the file or answer named above, and try again.")
                               : printable(error.hint.english())) +
           "\n";
    std::fputs(out.c_str(), stderr);
    return kRefused;
}

int usage(const std::string& what, const std::string& verb)
{
    std::fprintf(stderr, "keyrite: %s\n  what to do: 'keyrite %s--help' shows how it is used.\n", printable(what).c_str(),
                 verb.empty() ? "" : (verb + " ").c_str());
    return kUsage;
}

void say(const std::string& line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

void progress(const std::string& line) { std::fputs((line + "\n").c_str(), stderr); }

std::string shellQuoted(const std::string& text)
{
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+:@";
    if (!text.empty() && text.find_first_not_of(kPlain) == std::string::npos)
        return text;
    std::string out = "'";
    for (char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

std::string programPath()
{
    std::error_code error;
    const std::filesystem::path path = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? "keyrite" : shellQuoted(std::filesystem::proximate(path, error).string());
}

std::string wordTable(ByteView bytes)
{
    const auto words = base::checkWords(bytes);
    std::string out;
    for (size_t i = 0; i < words.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        out += std::string(4 - number.size(), ' ') + number + ' ' + std::string(words[i]);
        out += std::string(words[i].size() < 12 ? 12 - words[i].size() : 1, ' ');
        if (i % 4 == 3 || i + 1 == words.size()) {
            out.erase(out.find_last_not_of(' ') + 1);
            out += '\n';
        }
    }
    return out + "     " + base::toHex(bytes) + "\n";
}

}  // namespace keyrite::cli
