#include "shamir/wrong_word.h"

#include <algorithm>
#include <array>
#include <bit>

#include "shamir/locked.h"
#include "shamir/mask.h"
#include "shamir/rs1024.h"
#include "shamir/verdict.h"

namespace keyrite::shamir {

namespace {

constexpr size_t kFlagsWord = 1;  // its bit 4 is `extendable`, which chooses the customization string
constexpr uint16_t kExtendableBit = 16;
using Effects = std::array<uint32_t, 10>;  // what each bit of one word adds to the syndrome

// The difference that turns the word at this place into one with a good checksum, or 0. The code is linear: the effects of
// bits add up. A Gray code walks through all differences with one addition each.
uint16_t differenceAt(const Effects& effects, uint32_t syndrome)
{
    uint32_t found = 0, sum = syndrome;
    for (uint32_t i = 1; i < 1024; ++i) {
        sum ^= effects[static_cast<size_t>(std::countr_zero(i))];
        found |= (i ^ i >> 1) & static_cast<uint32_t>(maskIfZero(sum));
    }
    return static_cast<uint16_t>(found);
}

}  // namespace

std::vector<size_t> locateWrongWord(Words words)
{
    const auto asRead = readShare(words);
    if (asRead || asRead.problem().fault != Fault::Checksum)
        return {};
    const bool extendable = (words[kFlagsWord] & kExtendableBit) != 0;
    const uint32_t syndromes[2] = {rs1024Syndrome(words, extendable), rs1024Syndrome(words, !extendable)};

    Locked<uint16_t> copy(words.size());
    std::copy(words.begin(), words.end(), copy.get());
    const auto isValidWith = [&](size_t place, uint16_t difference) {
        copy.get()[place] = words[place] ^ difference;
        const bool valid = static_cast<bool>(readShare(copy.all()));
        copy.get()[place] = words[place];
        return valid;
    };
    std::vector<size_t> places;
    Effects effects;
    for (unsigned bit = 0; bit < effects.size(); ++bit)
        effects[bit] = 1u << bit;
    for (size_t place = words.size(); place-- > 0;) {
        bool found = false;
        for (size_t other = 0; other < (place == kFlagsWord ? 2u : 1u); ++other) {
            const uint16_t difference = differenceAt(effects, syndromes[other]);
            // The checksum agrees with this difference; readShare holds it to everything else.
            found = found || (verdict(difference != 0) && isValidWith(place, difference));
        }
        if (found)
            places.insert(places.begin(), place);
        for (uint32_t& effect : effects)
            effect = rs1024Step(effect);
    }
    return places;
}

}  // namespace keyrite::shamir
