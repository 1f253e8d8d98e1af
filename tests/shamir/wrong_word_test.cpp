// Wrong words are always noticed, and one alone is pointed at.
#include <gtest/gtest.h>

#include "shamir/made_set.h"
#include "shamir/rs1024.h"
#include "shamir/wrong_word.h"

#include <algorithm>
#include <initializer_list>

namespace keyrite::tests {
namespace {

using Places = std::vector<size_t>;

TEST(WrongWord, EverySingleChangeIsNoticed)
{
    auto words = makeSet({{3, 5}}).shares[1];
    for (uint16_t& word : words) {
        const uint16_t right = word;
        for (uint16_t other = 0; other < 1024; ++other) {
            word = other;
            ASSERT_EQ(static_cast<bool>(shamir::readShare(words)), other == right);
        }
        word = right;
    }
}

TEST(WrongWord, TwoAndThreeChangesAreNoticed)
{
    FixedSource source(4);
    const auto right = makeSet({{3, 5}}).shares[1];
    for (int round = 0; round < 200000; ++round) {
        auto words = right;
        for (int change = 0; change < 2 + round % 2; ++change)
            words[source.below(words.size())] = static_cast<uint16_t>(source.below(1024));
        if (words != right) {
            ASSERT_FALSE(static_cast<bool>(shamir::readShare(words)));
        }
    }
}

TEST(WrongWord, SwappedAndMissingWordsAreNoticed)
{
    const auto right = makeSet({{3, 5}}).shares[1];
    for (size_t i = 0; i < right.size(); ++i)
        for (size_t j = 0; j < i; ++j) {
            auto words = right;
            std::swap(words[i], words[j]);
            EXPECT_EQ(static_cast<bool>(shamir::readShare(words)), right[i] == right[j]);
        }
    for (size_t i = 0; i < right.size(); ++i) {
        auto words = right;
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_FALSE(static_cast<bool>(shamir::readShare(words)));
    }
}

// Every place, a sample of differences with the one that flips `extendable`, three lengths.
TEST(WrongWord, AloneIsPointedAtAndNothingElseIs)
{
    for (const size_t bytes : {16u, 32u, 64u}) {
        auto words = makeSet({{3, 5}}, 1, bytes).shares[4];
        for (size_t place = 0; place < words.size(); ++place)
            for (const uint16_t difference : std::initializer_list<uint16_t>{1, 16, 17, 31, 512, 777, 1023}) {
                words[place] ^= difference;
                ASSERT_EQ(shamir::locateWrongWord(words), Places{place}) << bytes << " bytes, difference " << difference;
                words[place] ^= difference;
            }
    }
}

TEST(WrongWord, OfASoundShareOrAnImpossibleOneIsNowhere)
{
    auto words = makeSet({{3, 5}}).shares[0];
    EXPECT_EQ(shamir::locateWrongWord(words), Places{});
    words.pop_back();
    EXPECT_EQ(shamir::locateWrongWord(words), Places{});
    words.assign(33, 5000);
    EXPECT_EQ(shamir::locateWrongWord(words), Places{});
}

// All 33 x 1023 single errors have different syndromes, for either customization string: no second place can be named.
TEST(WrongWord, NoTwoSingleErrorsLookAlike)
{
    for (const size_t count : {20u, 33u, 59u}) {
        std::vector<uint32_t> syndromes;
        for (size_t place = 0; place < count; ++place)
            for (uint32_t difference = 1; difference < 1024; ++difference) {
                uint32_t effect = difference;
                for (size_t i = place + 1; i < count; ++i)
                    effect = shamir::rs1024Step(effect);
                syndromes.push_back(effect);
            }
        std::sort(syndromes.begin(), syndromes.end());
        EXPECT_EQ(std::adjacent_find(syndromes.begin(), syndromes.end()), syndromes.end()) << count;
    }
}

}  // namespace
}  // namespace keyrite::tests
