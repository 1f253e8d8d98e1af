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

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

}  // namespace

std::vector<std::string_view> checkWords(ByteView bytes)
{
    std::vector<std::string_view> out;
    for (size_t i = 0; i < bytes.size(); ++i)
        out.push_back(i % 2 == 0 ? kPairs[bytes[i]].even : kPairs[bytes[i]].odd);
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
    const std::string text = lower(phrase);
    Bytes out;
    for (size_t at = 0;;) {
        at = text.find_first_not_of(" \t\n-", at);
        if (at == std::string::npos)
            return out;
        const size_t end = std::min(text.find_first_of(" \t\n-", at), text.size());
        const std::string word = text.substr(at, end - at);
        at = end;
        const bool even = out.size() % 2 == 0;
        const auto* const found = std::find_if(std::begin(kPairs), std::end(kPairs), [&](const Pair& p) { return lower(even ? p.even : p.odd) == word; });
        if (found == std::end(kPairs))
            return fail(Errc::WrongAnswer, message("Word %1 is not a check word for its place: '%2'.", std::to_string(out.size() + 1), word), {},
                        message("Look at the words around it: one may be missing or doubled."));
        out.push_back(static_cast<uint8_t>(found - std::begin(kPairs)));
    }
}

}  // namespace keyrite::base
