// The lines of a paper backup: one form, and every other one refused; and what a share's commitment is made of.
#include "set/paper.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "support/error_of.h"
#include "support/pinned.h"

namespace keyrite::set {
namespace {

using tests::errorOf;

PaperBackup small()
{
    PaperBackup out;
    out.form = PaperForm::Sealed;
    out.groupsNeeded = 1;
    out.identifier = 12345;
    out.groups = {{2, 3, "The holders"}};
    for (uint8_t i = 0; i < 3; ++i)
        out.shares.push_back({Sha256{i}, "Holder " + std::to_string(i + 1)});
    return out;
}

std::string written(const std::optional<PaperBackup>& paper)
{
    base::LineWriter out("paper-test/1");
    writePaper(paper, out);
    return std::move(out).take();
}

Result<std::optional<PaperBackup>> read(const std::string& text)
{
    KR_TRY(auto reader, base::LineReader::open(text, "test", "test"));
    KR_OK(reader.version("paper-test/1"));
    KR_TRY(auto paper, readPaper(reader));
    KR_OK(reader.end());
    return paper;
}

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    const size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

TEST(Paper, IsWrittenAndReadInOneForm)
{
    const std::string text = written(small());
    EXPECT_EQ(text.substr(0, 64), "version=paper-test/1\npaper=sealed 1 12345\ngroup=2 3 The holders\n");
    const auto paper = read(text);
    ASSERT_TRUE(paper) << paper.error().english();
    EXPECT_EQ(written(*paper), text);
    EXPECT_EQ(written(std::nullopt), "version=paper-test/1\npaper=none\n");
    EXPECT_FALSE(read(written(std::nullopt)).value());
}

TEST(Paper, GroupsKeepTheirShares)
{
    PaperBackup two = small();
    two.groupsNeeded = 2;
    two.groups.push_back({2, 2, "The others"});
    two.shares.push_back({Sha256{8}, "Holder 1"});
    two.shares.push_back({Sha256{9}, "Holder 5"});
    const auto paper = read(written(two));
    ASSERT_TRUE(paper) << paper.error().english();
    const GroupedWay way = wayOf(**paper);
    EXPECT_EQ(way.groupsNeeded, 2u);
    ASSERT_EQ(way.groups.size(), 2u);
    EXPECT_EQ(way.groups[0].holders, (std::vector<std::string>{"Holder 1", "Holder 2", "Holder 3"}));
    EXPECT_EQ(way.groups[1].holders, (std::vector<std::string>{"Holder 1", "Holder 5"}));
}

TEST(Paper, RefusesWhatNoCeremonyWrites)
{
    const std::string text = written(small());
    for (const auto& [what, with] : std::vector<std::pair<std::string, std::string>>{
             {"paper=sealed 1 12345", "paper=Sealed 1 12345"},
             {"paper=sealed 1 12345", "paper=sealed 0 12345"},
             {"paper=sealed 1 12345", "paper=sealed 2 12345"},
             {"paper=sealed 1 12345", "paper=sealed 1 32768"},
             {"paper=sealed 1 12345", "paper=sealed 01 12345"},
             {"paper=sealed 1 12345", "paper=sealed 1 1 12345"},
             {"paper=sealed 1 12345", "paper=sealed 1"},
             {"paper=sealed 1 12345", "paper=none"},
             {"group=2 3", "group=1 3"},
             {"group=2 3", "group=4 3"},
             {"group=2 3", "group=2 17"},
             {"group=2 3", "group=2 2"},
             {"group=2 3", "group=2 4"},
             {"group=2 3 The holders", "group=2 3 The; holders"},
             {"share=02", "share=01"},
             {"Holder 2", " Holder 2"},
         })
        EXPECT_FALSE(read(replaced(text, what, with))) << what << " -> " << with;
    EXPECT_FALSE(read(replaced(text, "group=2 3 The holders\n", "")));
}

// sha256sum can do the same: docs/formats/share.md.
TEST(Paper, ACommitmentCoversLabelSetAndWords)
{
    SetId set{};
    for (uint8_t i = 0; i < 16; ++i)
        set[i] = i;
    const std::string words = "academic acid acrobat";
    std::string whole = "keyrite share v1";
    whole.append(set.begin(), set.end());
    whole += words;
    EXPECT_EQ(shareCommitment(set, SecureString::copyOf(words)), base::sha256(whole));
    SetId other = set;
    other[15] ^= 1;
    EXPECT_NE(shareCommitment(other, SecureString::copyOf(words)), base::sha256(whole));
}

// The example of docs/formats/share.md, which sha256sum made.
TEST(Paper, TheCommitmentOfTheDocsExample)
{
    const std::string shares = tests::pinned("shamir/three-of-five-rehearsal");
    std::istringstream lines(shares);
    std::string line;
    for (int i = 0; i < 3; ++i)
        std::getline(lines, line);
    const auto set = base::arrayFromHex<16>("00112233445566778899aabbccddeeff").value();
    EXPECT_EQ(base::toHex(shareCommitment(set, SecureString::copyOf(line))),
              "f568056e78ebfe0158895d9aa0b6686d5eefeced0f92d771fbcec91b37261e64");
}

TEST(GroupedCoalitions, NeedEnoughOfEveryGroup)
{
    const GroupedWay way{2, {{2, {"A", "B", "C"}}, {2, {"C", "D"}}, {2, {"E", "F"}}}};
    const auto found = minimalCoalitions({}, {way}).value();
    const std::vector<Coalition> expected = {{"A", "C", "D"},      {"B", "C", "D"},      {"A", "B", "C", "D"},
                                             {"A", "B", "E", "F"}, {"A", "C", "E", "F"}, {"B", "C", "E", "F"},
                                             {"C", "D", "E", "F"}};
    for (const Coalition& coalition : expected) {
        const bool minimal = coalition != Coalition{"A", "B", "C", "D"};  // contains A, C, D
        EXPECT_EQ(std::count(found.begin(), found.end(), coalition), minimal ? 1 : 0);
    }
    EXPECT_EQ(found.size(), expected.size() - 1);
}

TEST(GroupedCoalitions, WholeWrapsComeFirst)
{
    const auto found = minimalCoalitions({{1, {"A"}}}, {{1, {{2, {"A", "B", "C"}}}}}).value();
    EXPECT_EQ(found, (std::vector<Coalition>{{"A"}, {"B", "C"}}));
}

// A threshold that nobody reaches, and the largest single group, must not take for ever.
TEST(GroupedCoalitions, EndQuickly)
{
    std::vector<std::string> many;
    for (int i = 0; i < 60; ++i)
        many.push_back("Person " + std::to_string(i));
    EXPECT_TRUE(minimalCoalitions({{61, many}}).value().empty());
    many.resize(16);
    EXPECT_EQ(minimalCoalitions({}, {{1, {{8, many}}}}).value().size(), 12870u);
    EXPECT_EQ(
        errorOf(minimalCoalitions({}, {GroupedWay{2, {{8, many}, {8, {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}}}}})),
        Errc::TooLarge);
}

}  // namespace
}  // namespace keyrite::set
