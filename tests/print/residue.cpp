#include "print/residue.h"

#include <cstring>
#include <random>

namespace keyrite::tests {

Masked freshLetters()
{
    std::random_device random;
    Masked letters;
    for (size_t i = 0; i < kLetters; ++i)
        letters.push_back(static_cast<uint8_t>("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[random() & 31] ^ kMask));
    return letters;
}

std::vector<Masked> formsOf(const Masked& letters)
{
    std::vector<Masked> forms(3);
    for (const uint8_t masked : letters) {
        const auto letter = static_cast<uint8_t>(masked ^ kMask);
        forms[0].push_back(masked);
        forms[1].insert(forms[1].end(), {kMask, masked});
        for (const char digit : {'0', '0', "0123456789ABCDEF"[letter >> 4], "0123456789ABCDEF"[letter & 15]})
            forms[2].push_back(static_cast<uint8_t>(digit ^ kMask));
    }
    return forms;
}

Letters::Letters(const Masked& masked)
{
    for (size_t i = 0; i < kLetters; ++i)
        m_letters[i] = static_cast<char>(masked[i] ^ kMask);
}

Letters::~Letters() { explicit_bzero(m_letters, sizeof m_letters); }

}  // namespace keyrite::tests
