// Words in and out: what people type and what codes carry.
#include <gtest/gtest.h>

#include <set>

#include "shamir/made_set.h"
#include "support/said.h"

namespace keyrite::tests {
namespace {

using shamir::Fault;

std::string textOf(const std::vector<uint16_t>& words, shamir::Letters letters = shamir::Letters::Small)
{
    std::string out(shamir::textRoom(words.size()), '?');
    const auto length = shamir::writeText(words, letters, out);
    EXPECT_TRUE(static_cast<bool>(length));
    out.resize(length ? *length : 0);
    return out;
}

TEST(Words, AreCompletedByTheirFirstFourLetters)
{
    std::set<std::string_view> prefixes;
    for (size_t i = 0; i < shamir::kWordListSize; ++i) {
        const std::string word(shamir::listedWord(i));
        prefixes.insert(shamir::listedWord(i).substr(0, 4));
        for (size_t letters = 4; letters <= word.size(); ++letters) {
            const auto found = shamir::completeWord(word.substr(0, letters));
            ASSERT_TRUE(static_cast<bool>(found)) << word.substr(0, letters);
            EXPECT_EQ(*found, i);
        }
        EXPECT_EQ(shamir::completeWord(word.substr(0, 3)).problem().fault, Fault::ShortWord);
        EXPECT_FALSE(static_cast<bool>(shamir::completeWord(word + "x"))) << word;
    }
    EXPECT_EQ(prefixes.size(), shamir::kWordListSize);
}

TEST(Words, AreNeverGuessed)
{
    // A letter wrong behind the fourth is a different word, not a slip to be forgiven.
    for (const char* typed : {"acadamic", "academix", "acad3mic", "zzzz", "aci ", "aci{", "aci[", "aci@", "aci`",
                              "\xc3\xa4"
                              "cid",
                              "academics"})
        EXPECT_EQ(shamir::completeWord(typed).problem().fault, Fault::UnknownWord) << typed;
    EXPECT_EQ(*shamir::completeWord("ACID"), 1u);
    EXPECT_EQ(*shamir::completeWord("Acid"), 1u);
}

TEST(Words, AreReadInEitherCaseAndWithAnyWhiteSpace)
{
    std::vector<uint16_t> out(4);
    for (const char* text : {"academic acid acne zero", "ACADEMIC ACID ACNE ZERO", "  Academic\tacid\r\nacne\n\nzero \n"}) {
        const auto count = shamir::readText(text, out);
        ASSERT_TRUE(static_cast<bool>(count)) << text;
        EXPECT_EQ(*count, 4u);
        EXPECT_EQ(out, (std::vector<uint16_t>{0, 1, 2, 1023}));
    }
    EXPECT_EQ(*shamir::readText("", out), 0u);
    EXPECT_EQ(*shamir::readText(" \n ", out), 0u);
}

TEST(Words, AnUnknownWordIsNamedByItsPlace)
{
    std::vector<uint16_t> out(4);
    const auto misspelt = shamir::readText("academic acid ackne zero", out);
    EXPECT_EQ(misspelt.problem().fault, Fault::UnknownWord);
    EXPECT_EQ(misspelt.problem().word, 2u);
    EXPECT_EQ(said(shamir::describe(misspelt.problem())), "The share: word 3 is not in the word list.");
    EXPECT_EQ(shamir::readText("academic aca", out).problem().word, 1u);
    EXPECT_EQ(shamir::readText("academicacademic", out).problem().fault, Fault::UnknownWord);
    EXPECT_EQ(shamir::readText("acid acid acid acid acid", out).problem().fault, Fault::WordCount);
}

TEST(Words, TextComesBackAsTheSameWords)
{
    std::vector<uint16_t> words(shamir::kWordListSize), back(shamir::kWordListSize);
    std::iota(words.begin(), words.end(), uint16_t{0});
    for (const shamir::Letters letters : {shamir::Letters::Small, shamir::Letters::Capital}) {
        const std::string text = textOf(words, letters);
        EXPECT_EQ(text.find("  "), std::string::npos);
        EXPECT_EQ(*shamir::readText(text, back), words.size());
        EXPECT_EQ(back, words);
    }
    EXPECT_EQ(textOf({0, 1, 1023}), "academic acid zero");
    EXPECT_EQ(textOf({0, 1, 1023}, shamir::Letters::Capital), "ACADEMIC ACID ZERO");
    EXPECT_EQ(textOf({}), "");
}

TEST(Words, AreWrittenOnlyWhereTheyFit)
{
    std::vector<char> room(shamir::textRoom(3));
    EXPECT_EQ(shamir::writeText(std::vector<uint16_t>{0, 1, 2, 3}, shamir::Letters::Small, room).problem().fault,
              Fault::OutputSize);
    const auto outside = shamir::writeText(std::vector<uint16_t>{0, 1024}, shamir::Letters::Small, room);
    EXPECT_EQ(outside.problem().fault, Fault::UnknownWord);
    EXPECT_EQ(outside.problem().word, 1u);
}

}  // namespace
}  // namespace keyrite::tests
