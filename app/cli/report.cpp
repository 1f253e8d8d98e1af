#include "report.h"

#include <cstdio>

#include "base/check_words.h"

namespace keyrite::cli {

int report(const Error& error)
{
    std::string out = "keyrite: " + error.what.english() + "\n";
    if (!error.subject.empty())
        out += "  which:      " + error.subject + "\n";
    out += "  what to do: " + (error.hint.empty() ? std::string("Look at the file or answer named above, and try again.") : error.hint.english()) + "\n";
    std::fputs(out.c_str(), stderr);
    return kRefused;
}

int usage(const std::string& what, const std::string& verb)
{
    std::fprintf(stderr, "keyrite: %s\n  what to do: 'keyrite %s--help' shows how it is used.\n", what.c_str(), verb.empty() ? "" : (verb + " ").c_str());
    return kUsage;
}

void say(const std::string& line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

void progress(const std::string& line) { std::fputs((line + "\n").c_str(), stderr); }

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
