// Who could rebuild the key, in people: the minimal coalitions over every way to it.
#include "set/coalitions.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "support/error_of.h"

namespace keyrite::set {
namespace {

using Lines = std::vector<std::string>;

Lines linesOf(const std::vector<Way>& ways)
{
    const auto found = minimalCoalitions(ways);
    EXPECT_TRUE(found);
    std::vector<std::string> out;
    for (const Message& line : describe(*found))
        out.push_back(line.english());
    return out;
}

TEST(Coalitions, EveryWholeKeyWrapIsSufficientAlone)
{
    EXPECT_EQ(linesOf({{1, {"Cy"}}, {1, {"Ada"}}, {1, {"Bo"}}}), Lines{"alone sufficient: Ada; Bo; Cy"});
}

TEST(Coalitions, AHolderOfTwoDevicesIsOnePerson)
{
    EXPECT_EQ(linesOf({{1, {"Ada"}}, {1, {"Ada"}}}), Lines{"alone sufficient: Ada"});
    EXPECT_EQ(linesOf({{2, {"Ada", "Ada", "Bo"}}}), Lines{"alone sufficient: Ada"}) << "Bo adds nothing to what Ada has alone";
}

TEST(Coalitions, AThresholdNeedsThatManyPersons)
{
    EXPECT_EQ(linesOf({{2, {"Ada", "Bo", "Cy"}}}), Lines{"any 2 of: Ada; Bo; Cy"});
    EXPECT_EQ(linesOf({{3, {"Ada", "Bo", "Cy"}}}), Lines{"all of: Ada; Bo; Cy"});
    EXPECT_EQ(linesOf({{3, {"Ada", "Ada", "Bo", "Cy"}}}), (Lines{"all of: Ada; Bo", "all of: Ada; Cy"}))
        << "Bo and Cy have two pieces together";
}

TEST(Coalitions, WhoIsSufficientAloneIsInNoLargerCoalition)
{
    EXPECT_EQ(linesOf({{1, {"Ada"}}, {2, {"Ada", "Bo", "Cy"}}}), (Lines{"alone sufficient: Ada", "all of: Bo; Cy"}));
}

TEST(Coalitions, NestedWaysLeaveTheSmallest)
{
    EXPECT_EQ(linesOf({{2, {"Ada", "Bo"}}, {3, {"Ada", "Bo", "Cy", "Di"}}}),
              (Lines{"all of: Ada; Bo", "all of: Ada; Cy; Di", "all of: Bo; Cy; Di"}));
    EXPECT_EQ(linesOf({{3, {"Ada", "Bo", "Cy"}}, {2, {"Ada", "Bo", "Cy"}}}), Lines{"any 2 of: Ada; Bo; Cy"});
}

TEST(Coalitions, AreTooManyToBeSaid)
{
    Way way{10, {}};
    for (char c = 'a'; c <= 'z'; ++c)
        way.holders.emplace_back(1, c);
    EXPECT_EQ(tests::errorOf(minimalCoalitions({way})), Errc::TooLarge);
}

// Every subset of five persons, decided by counting: the definition itself.
TEST(Coalitions, AreExactlyTheMinimalSufficientSets)
{
    const std::vector<std::string> people = {"Ada", "Bo", "Cy", "Di", "Eve"};
    const std::vector<std::vector<Way>> cases = {
        {{2, {"Ada", "Bo", "Cy"}}, {2, {"Cy", "Di", "Eve"}}},
        {{3, {"Ada", "Ada", "Bo", "Bo", "Cy", "Di"}}},
        {{4, {"Ada", "Bo", "Cy", "Di", "Eve"}}, {1, {"Eve"}}},
        {{3, {"Ada", "Bo", "Bo", "Cy", "Di"}}, {2, {"Di", "Eve"}}, {2, {"Ada", "Cy"}}},
    };
    for (const auto& ways : cases) {
        const auto sufficient = [&](unsigned mask) {
            return std::any_of(ways.begin(), ways.end(), [&](const Way& way) {
                return static_cast<size_t>(std::count_if(way.holders.begin(), way.holders.end(), [&](const std::string& h) {
                           const auto at = std::find(people.begin(), people.end(), h) - people.begin();
                           return (mask >> at & 1) != 0;
                       })) >= way.threshold;
            });
        };
        std::set<Coalition> expected;
        for (unsigned mask = 1; mask < 32; ++mask) {
            bool minimal = sufficient(mask);
            Coalition members;
            for (size_t i = 0; i < people.size(); ++i)
                if ((mask >> i & 1) != 0) {
                    members.push_back(people[i]);
                    minimal = minimal && !sufficient(mask & ~(1u << i));
                }
            if (minimal)
                expected.insert(members);
        }
        const auto found = minimalCoalitions(ways).value();
        EXPECT_EQ(std::set<Coalition>(found.begin(), found.end()), expected);
        EXPECT_EQ(found.size(), expected.size());
        EXPECT_TRUE(
            std::is_sorted(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); }));
    }
}

}  // namespace
}  // namespace keyrite::set
