#include "base/check_words.h"

#include <algorithm>

namespace keyrite::base {

namespace {

struct Pair {
    std::string_view even;
    std::string_view odd;
};

constexpr Pair kPairs[256] = {
#include "base/pgp_words.inc"
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool equalButForCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

std::string_view checkWord(uint8_t byte, size_t place) { return place % 2 == 0 ? kPairs[byte].even : kPairs[byte].odd; }

std::vector<std::string_view> checkWords(ByteView bytes)
{
    std::vector<std::string_view> out;
    for (size_t i = 0; i < bytes.size(); ++i)
        out.push_back(checkWord(bytes[i], i));
    return out;
}

std::string checkPhrase(ByteView bytes)
{
    std::string out;
    for (std::string_view word : checkWords(bytes)) {
        if (!out.empty())
            out += ' ';
        out += word;
    }
    return out;
}

Result<Bytes> parseCheckWords(std::string_view phrase)
{
    Bytes out;
    for (size_t at = 0;;) {
        at = phrase.find_first_not_of(" \t\n-", at);
        if (at == std::string_view::npos)
            return out;
        const size_t end = std::min(phrase.find_first_of(" \t\n-", at), phrase.size());
        const std::string_view word = phrase.substr(at, end - at);
        at = end;
        const bool even = out.size() % 2 == 0;
        const auto* const found = std::find_if(std::begin(kPairs), std::end(kPairs),
                                               [&](const Pair& p) { return equalButForCase(even ? p.even : p.odd, word); });
        if (found == std::end(kPairs))
            return fail(Errc::WrongAnswer,
                        message("Word %1 is not a check word for its place: '%2'.", std::to_string(out.size() + 1), word), {},
                        message("Look at the words around it: one may be missing or doubled."));
        out.push_back(static_cast<uint8_t>(found - std::begin(kPairs)));
    }
}

}  // namespace keyrite::base
