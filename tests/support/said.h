// What shamir, print and scan say, in English, as the tests compare it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/message_of.h"

namespace keyrite::tests {

template <class Sentence>
std::string said(const Sentence& sentence)
{
    return messageOf(sentence).english();
}

// Whether each place has its argument and each argument its place, in the sentences inside as well.
template <class Sentence>
bool isFilled(const Sentence& sentence)
{
    const std::string_view pattern = sentence.english;
    size_t highest = 0;
    for (size_t i = 0; i + 1 < pattern.size(); ++i)
        if (pattern[i] == '%' && pattern[i + 1] >= '1' && pattern[i + 1] <= '9')
            highest = std::max(highest, static_cast<size_t>(pattern[i + 1] - '0'));
    return sentence.arguments.size() == highest &&
           std::all_of(sentence.arguments.begin(), sentence.arguments.end(), [](const Sentence& s) { return isFilled(s); });
}

}  // namespace keyrite::tests
