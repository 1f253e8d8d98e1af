// One share alone, and what creation refuses.
#include <gtest/gtest.h>

#include "shamir/made_set.h"
#include "shamir/rs1024.h"

#include <algorithm>

namespace keyrite::tests {
namespace {

using shamir::Fault;
using shamir::Group;

TEST(Share, HasTheLengthsOfTheStandard)
{
    EXPECT_EQ(shamir::wordCount(16), 20u);
    EXPECT_EQ(shamir::wordCount(32), 33u);
    EXPECT_EQ(shamir::wordCount(64), 59u);
    for (size_t bytes = 16; bytes <= 64; bytes += 2) {
        const MadeSet set = makeSet({{2, 3}}, 1, bytes);
        EXPECT_EQ(set.shares[0].size(), shamir::wordCount(bytes));
        EXPECT_EQ(shamir::readShare(set.shares[2])->valueBytes, bytes);
        EXPECT_EQ(combined(set.pick({2, 0})), secretOf(set)) << bytes;
    }
}

TEST(Share, EveryFaultHasASentenceWithItsArguments)
{
    for (int fault = 0; fault <= static_cast<int>(Fault::TwoSecrets); ++fault)
        for (const std::vector<size_t>& shares : {std::vector<size_t>(), {2}, {0, 2}})
            for (const size_t group : {shamir::kNone, size_t{4}}) {
                const shamir::Sentence sentence =
                    shamir::describe({.fault = static_cast<Fault>(fault), .shares = shares, .word = 6, .group = group});
                EXPECT_GT(said(sentence).size(), 15u) << fault;
                EXPECT_EQ(said(sentence).back(), '.') << said(sentence);
                EXPECT_TRUE(isFilled(sentence)) << said(sentence);
            }
}

TEST(Share, SaysWhatItIs)
{
    const std::vector<Group> groups = {{2, 2}, {3, 5}, {16, 16}};
    const MadeSet set = makeSet(groups, 2, 16, 9, 1);
    const auto last = shamir::readShare(set.shares.back());
    ASSERT_TRUE(static_cast<bool>(last));
    EXPECT_EQ(last->identifier, shamir::readShare(set.shares[0])->identifier);
    EXPECT_TRUE(last->extendable);
    EXPECT_EQ(last->iterationExponent, 1);
    EXPECT_EQ(last->group, 2);
    EXPECT_EQ(last->groupThreshold, 2);
    EXPECT_EQ(last->groupCount, 3);
    EXPECT_EQ(last->member, 15);
    EXPECT_EQ(last->memberThreshold, 16);
    EXPECT_EQ(last->valueBytes, 16u);
}

TEST(Share, OfAnotherLengthIsRefused)
{
    const std::vector<uint16_t> words = makeSet({{2, 2}}).shares[0];
    for (size_t count = 0; count < 64; ++count) {
        std::vector<uint16_t> other = words;
        other.resize(count);
        const auto read = shamir::readShare(other);
        const bool possible = count >= 20 && count <= 59 && (count - 7) * 10 % 16 <= 8;
        if (count == words.size())
            continue;
        EXPECT_EQ(read.problem().fault, possible ? Fault::Checksum : Fault::WordCount) << count;
    }
}

TEST(Share, WithBitsThatMustBeZeroIsRefused)
{
    std::vector<uint16_t> words = makeSet({{2, 2}}).shares[0];
    words[4] |= 512;
    for (size_t i = 30; i < 33; ++i)
        words[i] = 0;
    const uint32_t sum = shamir::rs1024Syndrome(words, true);
    words[30] = static_cast<uint16_t>(sum >> 20);
    words[31] = static_cast<uint16_t>(sum >> 10 & 1023);
    words[32] = static_cast<uint16_t>(sum & 1023);
    EXPECT_EQ(shamir::readShare(words).problem().fault, Fault::Padding);
}

TEST(Share, OfAGroupThatCannotBeIsRefused)
{
    const std::vector<uint16_t> words = makeSet({{2, 2}}).shares[0];
    EXPECT_EQ(shamir::readShare(withHeader(words, [](auto& header) { header.groupThreshold = 2; })).problem().fault,
              Fault::GroupThresholdTooHigh);
    EXPECT_EQ(shamir::readShare(withHeader(words, [](auto& header) { header.group = 1; })).problem().fault, Fault::GroupIndex);
}

TEST(Share, WithAnIndexThatIsNoWordIsRefused)
{
    std::vector<uint16_t> words = makeSet({{2, 2}}).shares[0];
    words[7] = 1024;
    EXPECT_EQ(shamir::readShare(words).problem().fault, Fault::UnknownWord);
    EXPECT_EQ(shamir::readShare(words).problem().word, 7u);
}

Fault refusal(const std::vector<Group>& groups, uint8_t groupThreshold, size_t secretBytes, uint8_t exponent = 0,
              int roomError = 0)
{
    const std::vector<uint8_t> secret(secretBytes);
    const shamir::Scheme scheme{groupThreshold, groups, exponent};
    std::vector<uint16_t> words(shamir::shareCount(scheme) * shamir::wordCount(secretBytes) + static_cast<size_t>(roomError));
    FixedSource source(1);
    const auto done = shamir::split(
        scheme, secret, [&](std::span<uint8_t> bytes) { source.fill(bytes); }, words);
    EXPECT_EQ(words, std::vector<uint16_t>(words.size())) << "a refusal wrote into the caller's memory";
    EXPECT_FALSE(static_cast<bool>(done));
    return done ? Fault::NoShares : done.problem().fault;
}

TEST(Creation, RefusesWhatNoSetMayBe)
{
    EXPECT_EQ(refusal({{1, 1}}, 1, 32), Fault::MemberThreshold);
    EXPECT_EQ(refusal({{1, 5}}, 1, 32), Fault::MemberThreshold);
    EXPECT_EQ(refusal({{0, 5}}, 1, 32), Fault::MemberThreshold);
    EXPECT_EQ(refusal({{2, 3}, {1, 2}}, 2, 32), Fault::MemberThreshold);
    EXPECT_EQ(refusal({{4, 3}}, 1, 32), Fault::MemberThreshold);
    EXPECT_EQ(refusal({{2, 17}}, 1, 32), Fault::MemberCount);
    EXPECT_EQ(refusal({}, 1, 32), Fault::GroupCount);
    EXPECT_EQ(refusal(std::vector<Group>(17, {2, 2}), 2, 32), Fault::GroupCount);
    EXPECT_EQ(refusal({{2, 3}}, 0, 32), Fault::GroupThreshold);
    EXPECT_EQ(refusal({{2, 3}}, 2, 32), Fault::GroupThreshold);
    EXPECT_EQ(refusal({{2, 3}}, 1, 32, 16), Fault::IterationExponent);
    for (const size_t bytes : {0u, 14u, 15u, 17u, 31u, 33u, 65u, 66u})
        EXPECT_EQ(refusal({{2, 3}}, 1, bytes), Fault::SecretLength) << bytes;
    EXPECT_EQ(refusal({{2, 3}}, 1, 32, 0, 1), Fault::OutputSize);
    EXPECT_EQ(refusal({{2, 3}}, 1, 32, 0, -1), Fault::OutputSize);
}

// Fifteen bits of the first two random bytes; every other byte of randomness goes into values.
TEST(Creation, TakesTheIdentifierFromTheFirstTwoBytes)
{
    for (const unsigned top : {0u, 0x80u}) {
        std::vector<size_t> draws;
        const std::vector<Group> groups = {{3, 5}};
        const std::vector<uint8_t> secret(32, 7);
        std::vector<uint16_t> words(5 * 33);
        const auto fill = [&](std::span<uint8_t> out) {
            std::fill(out.begin(), out.end(), static_cast<uint8_t>(draws.empty() ? 0x25 | top : 0x11));
            draws.push_back(out.size());
        };
        ASSERT_TRUE(static_cast<bool>(shamir::split({1, groups, 0}, secret, fill, words)));
        EXPECT_EQ(draws, (std::vector<size_t>{2, 28, 32})) << "identifier, digest key, one share";
        EXPECT_EQ(shamir::readShare(std::span<const uint16_t>(words).first(33))->identifier, top == 0 ? 0x2525 : 0x25a5);
    }
}

}  // namespace
}  // namespace keyrite::tests
