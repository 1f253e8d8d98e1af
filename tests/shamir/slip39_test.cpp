// Sets of shares: which subsets restore, which do not, and what is said about shares that do not belong together.
#include <gtest/gtest.h>

#include <algorithm>

#include "shamir/made_set.h"
#include "support/said.h"

namespace keyrite::tests {
namespace {

using shamir::Fault;
using shamir::Group;

void expectThresholdHolds(uint8_t threshold, uint8_t count, size_t step = 1)
{
    const MadeSet set = makeSet({{threshold, count}}, 1, 32, static_cast<uint8_t>(threshold * 16 + count));
    size_t number = 0;
    eachSubset(count, threshold, [&](const std::vector<size_t>& places) {
        if (number++ % step == 0) {
            EXPECT_EQ(combined(set.pick(places)), secretOf(set));
        }
    });
    eachSubset(count, threshold - 1u, [&](const std::vector<size_t>& places) {
        const shamir::Problem problem = problemOf(set.pick(places));
        EXPECT_EQ(problem.fault, threshold == 1 ? Fault::NoShares : Fault::TooFewShares);
        EXPECT_EQ(problem.have, threshold - 1u);
        EXPECT_EQ(problem.need, threshold);
    });
    EXPECT_TRUE(static_cast<bool>(shamir::checkSpares(set.all())));
}

TEST(Thresholds, EverySubsetRestoresAndEverySmallerOneFails)
{
    expectThresholdHolds(2, 2);
    expectThresholdHolds(2, 3);
    expectThresholdHolds(3, 5);
    expectThresholdHolds(2, 16);
    expectThresholdHolds(16, 16);
    expectThresholdHolds(8, 16, 997);
}

// Fewer shares carry nothing: with the threshold in their headers lowered they only give another value.
TEST(Thresholds, OneShareLessDoesNotHoldTheSecret)
{
    const MadeSet set = makeSet({{3, 5}});
    eachSubset(5, 2, [&](const std::vector<size_t>& places) {
        std::vector<std::vector<uint16_t>> lowered;
        for (const size_t place : places)
            lowered.push_back(withHeader(set.shares[place], [](auto& header) { header.memberThreshold = 2; }));
        EXPECT_EQ(problemOf({lowered[0], lowered[1]}).fault, Fault::OneIsWrong);
    });
}

TEST(Thresholds, OrderDoesNotMatter)
{
    const MadeSet set = makeSet({{3, 5}});
    std::vector<size_t> places = {0, 2, 4};
    do
        EXPECT_EQ(combined(set.pick(places)), secretOf(set));
    while (std::next_permutation(places.begin(), places.end()));
}

// 2 of the groups {2 of 2, 3 of 4, 2 of 3}: every choice of shares, all 512 of them.
TEST(Groups, ExactlyTheSatisfyingChoicesRestore)
{
    const std::vector<Group> groups = {{2, 2}, {3, 4}, {2, 3}};
    const MadeSet set = makeSet(groups, 2, 16);
    size_t restored = 0;
    for (unsigned choice = 1; choice < 512; ++choice) {
        std::vector<size_t> places;
        size_t complete = 0, at = 0;
        for (const Group& group : groups) {
            size_t have = 0;
            for (size_t member = 0; member < group.count; ++member, ++at)
                if (choice >> at & 1) {
                    places.push_back(at);
                    ++have;
                }
            complete += have >= group.threshold;
        }
        if (complete >= 2) {
            // Deciding costs nothing, decrypting 5 ms: checkSpares decides, a sample is decrypted.
            ASSERT_TRUE(static_cast<bool>(shamir::checkSpares(set.pick(places)))) << choice;
            if (restored++ % 8 == 0) {
                ASSERT_EQ(combined(set.pick(places)), secretOf(set)) << choice;
            }
        } else {
            const Fault fault = problemOf(set.pick(places)).fault;
            ASSERT_TRUE(fault == Fault::TooFewShares || fault == Fault::TooFewGroups) << choice;
        }
    }
    // Complete: the first group in 1 of its 4 choices, the second in 5 of 16, the third in 4 of 8.
    EXPECT_EQ(restored, 1u * 5 * 4 + 1 * 5 * 4 + 1 * 11 * 4 + 3 * 5 * 4);
}

TEST(Groups, OneOfSeveralMayBeEnough)
{
    const MadeSet set = makeSet({{2, 3}, {3, 3}}, 1);
    EXPECT_EQ(combined(set.pick({0, 2})), secretOf(set));
    EXPECT_EQ(combined(set.pick({3, 4, 5})), secretOf(set));
    EXPECT_EQ(problemOf(set.pick({0, 3, 4})).fault, Fault::TooFewShares);
    EXPECT_TRUE(static_cast<bool>(shamir::checkSpares(set.all())));
}

TEST(Groups, SixteenOfSixteenTimesSixteen)
{
    const MadeSet set = makeSet(std::vector<Group>(16, {16, 16}), 16);
    EXPECT_EQ(combined(set.all()), secretOf(set));
    std::vector<size_t> allButOne(255);
    std::iota(allButOne.begin(), allButOne.end(), size_t{0});
    const shamir::Problem problem = problemOf(set.pick(allButOne));
    EXPECT_EQ(problem.fault, Fault::TooFewShares);
    EXPECT_EQ(problem.group, 15u);
    EXPECT_EQ(said(shamir::describe(problem)), "There are 15 of the 16 shares needed in group 16.");
}

TEST(Groups, SharesOfAnIncompleteGroupAreReportedAsUnchecked)
{
    const MadeSet set = makeSet({{2, 3}, {3, 3}, {2, 2}}, 1);
    const auto checked = shamir::checkSpares(set.pick({3, 0, 1, 4}));
    ASSERT_TRUE(static_cast<bool>(checked));
    EXPECT_EQ(*checked, (std::vector<size_t>{0, 3}));
}

// Shares with threshold 1 are never made here, but other tools make them.
TEST(Foreign, SetsWithThresholdOneAreRead)
{
    const MadeSet set = makeSet({{2, 2}});
    const auto one = withHeader(set.shares[0], [](auto& header) { header.memberThreshold = 1; });
    const auto copy = withHeader(one, [](auto& header) { header.member = 5; });
    EXPECT_EQ(combined({one}), combined({copy}));
    EXPECT_TRUE(static_cast<bool>(shamir::checkSpares(std::vector<shamir::Words>{one, copy})));
    const auto bad = forged(copy);
    const auto checked = shamir::checkSpares(std::vector<shamir::Words>{one, bad});
    EXPECT_EQ(checked.problem().fault, Fault::TwoSecrets);
}

TEST(Passphrase, ChangesTheSecretAndNothingElse)
{
    const MadeSet set = makeSet({{2, 2}});
    EXPECT_NE(combined(set.all(), "x"), secretOf(set));
    EXPECT_EQ(combined(set.all(), "x").size(), 32u);
    for (const std::string& bad : {std::string("\n"), std::string("a\x7f"), std::string("\xc3\xa4"), std::string(257, 'a')})
        EXPECT_EQ(combined(set.all(), bad), "The passphrase must be at most 256 characters of printable ASCII.");
}

TEST(Output, MustHaveRoom)
{
    const MadeSet set = makeSet({{2, 2}});
    std::vector<uint8_t> small(31);
    const auto length = shamir::combine(set.all(), {}, small);
    EXPECT_EQ(length.problem().fault, Fault::OutputSize);
    EXPECT_EQ(length.problem().need, 32u);
}

std::vector<size_t> oddOnes(const std::vector<shamir::Words>& shares, Fault fault)
{
    const shamir::Problem problem = problemOf(shares);
    EXPECT_EQ(problem.fault, fault) << said(shamir::describe(problem));
    return problem.shares;
}

TEST(Mixture, TheShareThatDoesNotBelongIsNamed)
{
    const MadeSet set = makeSet({{3, 5}}), other = makeSet({{3, 5}}, 1, 32, 2), shorter = makeSet({{3, 5}}, 1, 16);
    const auto shares = [&](const std::vector<uint16_t>& odd) {
        return std::vector<shamir::Words>{odd, set.shares[1], set.shares[2], set.shares[3]};
    };
    using Header = shamir::ShareHeader;
    const auto changed = [&](void (*change)(Header&)) { return withHeader(set.shares[0], change); };
    const std::vector<size_t> first = {0};
    EXPECT_EQ(oddOnes(shares(other.shares[0]), Fault::OtherIdentifier), first);
    EXPECT_EQ(oddOnes(shares(changed([](Header& h) { h.extendable = false; })), Fault::OtherExtendable), first);
    EXPECT_EQ(oddOnes(shares(changed([](Header& h) { h.iterationExponent = 1; })), Fault::OtherIterationExponent), first);
    EXPECT_EQ(oddOnes(shares(changed([](Header& h) { h.groupCount = 2; })), Fault::OtherGroupCount), first);
    EXPECT_EQ(oddOnes(shares(changed([](Header& h) { h.groupCount = h.groupThreshold = 2; })), Fault::OtherGroupThreshold),
              first);
    EXPECT_EQ(oddOnes(shares(changed([](Header& h) { h.memberThreshold = 4; })), Fault::OtherMemberThreshold), first);
    EXPECT_EQ(oddOnes(shares(withHeader(shorter.shares[0], [](Header&) {})), Fault::OtherWordCount), first);
    EXPECT_EQ(said(shamir::describe(problemOf(shares(other.shares[0])))),
              "Share 1 does not belong to the other shares: another identifier (the first two words differ).");
}

TEST(Mixture, RepeatedSharesAndContradictingOnesAreNotTheSame)
{
    const MadeSet set = makeSet({{3, 5}});
    const std::vector<size_t> pair = {1, 3};
    EXPECT_EQ(oddOnes(set.pick({0, 2, 1, 2}), Fault::Repeated), pair);
    const auto fake = forged(set.shares[2]);
    EXPECT_EQ(oddOnes({set.shares[0], set.shares[2], set.shares[1], fake}, Fault::SamePlace), pair);
}

TEST(Mixture, ABadShareIsNamedByItsPlace)
{
    const MadeSet set = makeSet({{3, 5}});
    auto swapped = set.shares[3];
    std::swap(swapped[10], swapped[20]);
    EXPECT_EQ(oddOnes({set.shares[0], set.shares[1], swapped}, Fault::Checksum), std::vector<size_t>{2});
    EXPECT_EQ(problemOf({}).fault, Fault::NoShares);
    EXPECT_EQ(problemOf(std::vector<shamir::Words>(257, set.shares[0])).fault, Fault::TooManyShares);
}

}  // namespace
}  // namespace keyrite::tests
