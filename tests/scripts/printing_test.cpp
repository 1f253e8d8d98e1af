// What one printer may learn (docs/threat-model.md, 8.8).
#include "scripts/printing.h"

#include <gtest/gtest.h>

namespace keyrite::scripts {
namespace {

PlannedPaper paper(size_t printers, std::vector<std::pair<unsigned, size_t>> groups, unsigned groupsNeeded = 1)
{
    PlannedPaper out;
    out.printers = printers;
    out.groupsNeeded = groupsNeeded;
    for (const auto& [threshold, holders] : groups)
        out.groups.push_back({"group", threshold, std::vector<std::string>(holders, "holder")});
    return out;
}

TEST(Printing, rule_8_8_aPrinterGetsFewerSheetsThanTheThreshold)
{
    EXPECT_EQ(printersThatSeeTheKey(paper(1, {{3, 5}})), std::vector<size_t>{0});
    EXPECT_EQ(printersThatSeeTheKey(paper(2, {{3, 5}})), std::vector<size_t>{0}) << "three of five sheets on the first";
    EXPECT_TRUE(printersThatSeeTheKey(paper(3, {{3, 5}})).empty());
    EXPECT_EQ(printersNeeded(paper(1, {{3, 5}})), 3u);
    EXPECT_EQ(printersNeeded(paper(1, {{2, 2}})), 2u);
    EXPECT_EQ(printersNeeded(paper(1, {{2, 16}})), 16u);
}

TEST(Printing, rule_8_8_groupsCountTogether)
{
    // Each printer completes one of the two groups that are needed.
    EXPECT_TRUE(printersThatSeeTheKey(paper(2, {{2, 3}, {2, 3}}, 2)).empty());
    EXPECT_EQ(printersThatSeeTheKey(paper(2, {{2, 3}, {2, 3}}, 1)).size(), 2u);
    EXPECT_EQ(printersNeeded(paper(1, {{2, 3}, {2, 3}}, 2)), 2u);
}

TEST(Printing, rule_8_8_withWordsByHandNoPrinterKnowsTheKey)
{
    PlannedPaper plan = paper(1, {{2, 16}});
    ASSERT_TRUE(knowsKey(plan, sharePlaces(plan)));
    plan.wordsByHand = true;
    EXPECT_FALSE(knowsKey(plan, sharePlaces(plan)));
    EXPECT_TRUE(printersThatSeeTheKey(plan).empty());
    EXPECT_EQ(printersNeeded(plan), 1u);
    EXPECT_TRUE(suffice(plan, sharePlaces(plan))) << "the finished sheets still restore it";
}

TEST(Printing, EverySheetHasItsPrinter)
{
    const PlannedPaper plan = paper(3, {{2, 4}, {2, 3}}, 2);
    const auto places = sharePlaces(plan);
    ASSERT_EQ(places.size(), 7u);
    std::vector<size_t> load(3);
    for (const SharePlace& place : places) {
        ASSERT_LT(printerOf(plan, place), 3u);
        ++load[printerOf(plan, place)];
    }
    for (const size_t sheets : load)
        EXPECT_GE(sheets, 2u);
}

TEST(Printing, SufficesExactlyAtTheThresholds)
{
    const PlannedPaper plan = paper(1, {{2, 3}, {3, 3}}, 2);
    std::vector<SharePlace> shares{{0, 0}, {0, 2}, {1, 0}, {1, 1}};
    EXPECT_FALSE(suffice(plan, shares));
    shares.push_back({1, 2});
    EXPECT_TRUE(suffice(plan, shares));
    shares.erase(shares.begin());
    EXPECT_FALSE(suffice(plan, shares));
}

}  // namespace
}  // namespace keyrite::scripts
