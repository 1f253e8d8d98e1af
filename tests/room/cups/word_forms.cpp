#include "room/cups/word_forms.h"

#include <algorithm>
#include <sstream>

namespace keyrite::tests {

std::vector<std::string> wordForms(std::string_view words)
{
    std::vector<std::string> out;
    std::istringstream in{std::string(words)};
    for (std::string word; in >> word;) {
        if (word.size() < 6)
            continue;  // short words are also in names of programs and options
        std::string capital, digits;
        for (const char letter : word)
            capital += static_cast<char>(letter - 'a' + 'A');
        // The first four letters are drawn in one piece.
        for (const char letter : word.substr(0, 4))
            digits += {'0', '0', "0123456789ABCDEF"[letter / 16], "0123456789ABCDEF"[letter % 16]};
        out.insert(out.end(), {word, capital, digits});
    }
    return out;
}

size_t countIn(const std::string& text, const std::vector<std::string>& forms)
{
    return static_cast<size_t>(std::count_if(forms.begin(), forms.end(),
                                             [&](const std::string& form) { return text.find(form) != std::string::npos; }));
}

size_t countIn(const std::map<std::string, std::string>& files, const std::vector<std::string>& forms)
{
    size_t count = 0;
    for (const auto& [path, text] : files)
        count += countIn(text, forms);
    return count;
}

}  // namespace keyrite::tests
