// Values that somebody changed behind a good checksum.
#include <gtest/gtest.h>

#include "shamir/made_set.h"
#include "support/said.h"

namespace keyrite::tests {
namespace {

using shamir::Fault;
using Places = std::vector<size_t>;

shamir::Problem problemOfSpares(const std::vector<shamir::Words>& shares)
{
    const auto checked = shamir::checkSpares(shares);
    EXPECT_FALSE(static_cast<bool>(checked)) << "nothing was noticed";
    return checked ? shamir::Problem{Fault::NoShares} : checked.problem();
}

TEST(Forgery, IsNamedWhenThereIsASpareShare)
{
    for (size_t bad = 0; bad < 5; ++bad) {
        MadeSet set = makeSet({{3, 5}});
        set.shares[bad] = forged(set.shares[bad], bad * 7, 0x40);
        for (const Places& places : {Places{0, 1, 2, 3, 4}, Places{4, 3, 2, 1, 0}}) {
            const shamir::Problem problem = problemOfSpares(set.pick(places));
            EXPECT_EQ(problem.fault, Fault::Wrong);
            ASSERT_EQ(problem.shares.size(), 1u);
            EXPECT_EQ(places[problem.shares[0]], bad);
        }
        // Combining uses the first three; it names the bad one when that was among them.
        if (bad < 3) {
            const shamir::Problem problem = problemOf(set.all());
            EXPECT_EQ(problem.fault, Fault::Wrong);
            EXPECT_EQ(problem.shares, Places{bad});
            EXPECT_EQ(said(shamir::describe(problem)),
                      "Share " + std::to_string(bad + 1) +
                          " is wrong: the checksum is right, but the value contradicts the other shares.");
        } else {
            EXPECT_EQ(combined(set.all()), secretOf(set));
        }
    }
}

TEST(Forgery, WithExactlyTheThresholdItIsSaidThatNobodyCanTell)
{
    for (size_t bad = 0; bad < 3; ++bad) {
        MadeSet set = makeSet({{3, 5}});
        set.shares[bad] = forged(set.shares[bad]);
        const shamir::Problem problem = problemOf(set.pick({0, 1, 2}));
        EXPECT_EQ(problem.fault, Fault::OneIsWrong);
        EXPECT_EQ(problem.shares, (Places{0, 1, 2}));
        EXPECT_EQ(said(shamir::describe(problem)),
                  "Shares 1, 2, 3 do not fit together. At least one is wrong, although its checksum is right; which one cannot "
                  "be said without a further share.");
    }
}

TEST(Forgery, ByTwoIsNamedWhileAThresholdOfOthersAgrees)
{
    MadeSet set = makeSet({{3, 5}});
    set.shares[0] = forged(set.shares[0]);
    set.shares[3] = forged(set.shares[3], 9);
    EXPECT_EQ(problemOfSpares(set.all()).shares, (Places{0, 3}));
    EXPECT_EQ(problemOf(set.all()).shares, (Places{0, 3}));
    // One more, and no three agree.
    set.shares[4] = forged(set.shares[4], 3);
    EXPECT_EQ(problemOfSpares(set.all()).fault, Fault::OneIsWrong);
    EXPECT_EQ(problemOfSpares(set.all()).shares.size(), 5u);
}

// Shares of another secret under the same headers, as colluding holders would make them. They pass every digest among
// themselves, so only the number of those who agree can decide.
TEST(Forgery, ACampThatAgreesIsOutvotedButNeverWins)
{
    const MadeSet set = makeSet({{2, 5}}), foreign = makeSet({{2, 5}}, 1, 32, 77);
    const auto identifier = shamir::readShare(set.shares[0])->identifier;
    std::vector<std::vector<uint16_t>> fake;
    for (const auto& words : foreign.shares)
        fake.push_back(withHeader(words, [&](auto& header) { header.identifier = identifier; }));
    // Two against three.
    const std::vector<shamir::Words> outvoted = {fake[0], fake[1], set.shares[2], set.shares[3], set.shares[4]};
    EXPECT_EQ(problemOfSpares(outvoted).fault, Fault::Wrong);
    EXPECT_EQ(problemOfSpares(outvoted).shares, (Places{0, 1}));
    // Two against two.
    const std::vector<shamir::Words> tied = {fake[0], fake[1], set.shares[2], set.shares[3]};
    EXPECT_EQ(problemOfSpares(tied).fault, Fault::TwoSecrets);
    EXPECT_EQ(problemOfSpares(tied).shares, (Places{0, 1, 2, 3}));
}

TEST(Forgery, IsFoundAmongSixteen)
{
    MadeSet set = makeSet({{8, 16}});
    for (const size_t bad : {0u, 1u, 2u, 3u, 4u, 5u, 6u, 7u})
        set.shares[bad] = forged(set.shares[bad], bad);
    const shamir::Problem problem = problemOf(set.all());
    EXPECT_EQ(problem.fault, Fault::Wrong);
    EXPECT_EQ(problem.shares, (Places{0, 1, 2, 3, 4, 5, 6, 7}));
}

TEST(Forgery, InAGroupIsNamedWithItsGroup)
{
    MadeSet set = makeSet({{2, 3}, {2, 3}}, 2);
    set.shares[4] = forged(set.shares[4]);
    const shamir::Problem problem = problemOf(set.all());
    EXPECT_EQ(problem.fault, Fault::Wrong);
    EXPECT_EQ(problem.group, 1u);
    EXPECT_EQ(problem.shares, Places{4});
}

// A whole group that agrees with itself and with no other group.
TEST(Forgery, OfAWholeGroupIsNamedByTheOtherGroups)
{
    const MadeSet set = makeSet({{2, 2}, {2, 2}, {2, 2}}, 2), foreign = makeSet({{2, 2}, {2, 2}, {2, 2}}, 2, 32, 5);
    const auto identifier = shamir::readShare(set.shares[0])->identifier;
    const auto renamed = [&](size_t place) {
        return withHeader(foreign.shares[place], [&](auto& header) { header.identifier = identifier; });
    };
    const auto fake0 = renamed(0), fake1 = renamed(1);
    const std::vector<shamir::Words> three = {fake0, fake1, set.shares[2], set.shares[3], set.shares[4], set.shares[5]};
    EXPECT_EQ(problemOf(three).fault, Fault::Wrong);
    EXPECT_EQ(problemOf(three).shares, (Places{0, 1}));
    const std::vector<shamir::Words> two = {fake0, fake1, set.shares[2], set.shares[3]};
    EXPECT_EQ(problemOf(two).fault, Fault::OneIsWrong);
    EXPECT_EQ(problemOf(two).shares, (Places{0, 1, 2, 3}));
}

}  // namespace
}  // namespace keyrite::tests
