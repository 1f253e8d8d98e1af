#include "base/check_words.h"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "support/error_of.h"
#include "support/vectors.h"

namespace keyrite::base {
namespace {

using tests::errorOf;

TEST(CheckWords, AreThePublishedList)
{
    KR_VECTOR(path, "pgp-words.txt");
    std::istringstream lines(tests::slurp(path));
    size_t count = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        std::istringstream words(line);
        std::string hex, even, odd;
        words >> hex >> even >> odd;
        for (char& c : hex)
            c = c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c;
        const uint8_t value = fromHex(hex, 1).value()[0];
        const auto ours = checkWords(Bytes{value, value});
        EXPECT_EQ(ours[0], even);
        EXPECT_EQ(ours[1], odd);
        ++count;
    }
    EXPECT_EQ(count, 256u);
}

TEST(CheckWords, AreAllDifferent)
{
    std::set<std::string_view> seen;
    for (unsigned value = 0; value < 256; ++value)
        for (std::string_view word : checkWords(Bytes{static_cast<uint8_t>(value), static_cast<uint8_t>(value)}))
            EXPECT_TRUE(seen.insert(word).second) << word;
    EXPECT_EQ(seen.size(), 512u);
}

// The worked example that PGPfone's users know: E582 94F2 E9A2 2748 6E8B 061B 31CC 528F D7FA 3F19.
TEST(CheckWords, SpellTheWellKnownFingerprint)
{
    const Bytes bytes = fromHex("e58294f2e9a227486e8b061b31cc528fd7fa3f19").value();
    const std::string phrase =
        "topmost Istanbul Pluto vagabond treadmill Pacific brackish dictator goldfish Medusa afflict bravado chatter revolver "
        "Dupont midsummer "
        "stopwatch whimsical cowbell bottomless";
    EXPECT_EQ(checkPhrase(bytes), phrase);
    EXPECT_EQ(parseCheckWords(phrase).value(), bytes);
}

TEST(CheckWords, ReadBackEveryByteAtBothPlaces)
{
    for (unsigned value = 0; value < 256; ++value) {
        const Bytes bytes{static_cast<uint8_t>(value), static_cast<uint8_t>(255 - value), static_cast<uint8_t>(value)};
        EXPECT_EQ(parseCheckWords(checkPhrase(bytes)).value(), bytes);
    }
    EXPECT_EQ(parseCheckWords("").value(), Bytes{});
    EXPECT_EQ(parseCheckWords(" \t-\n").value(), Bytes{});
}

TEST(CheckWords, ForgiveCaseAndSpacing)
{
    const Bytes bytes{0xe5, 0x82, 0x94};
    for (const char* typed :
         {"topmost istanbul pluto", "TOPMOST ISTANBUL PLUTO", "  topmost-istanbul\tPluto\n", "Topmost  -  Istanbul - Pluto"})
        EXPECT_EQ(parseCheckWords(typed).value(), bytes) << typed;
}

TEST(CheckWords, NameThePlaceOfASwappedDoubledOrDroppedWord)
{
    const std::pair<const char*, const char*> cases[] = {
        {"Istanbul topmost Pluto", "Word 1 "},          // swapped
        {"topmost topmost Istanbul Pluto", "Word 2 "},  // doubled
        {"topmost Pluto", "Word 2 "},                   // dropped
        {"topmost Istanbul Plato", "Word 3 "},          // misheard
        {"topmost Istanbul Plut", "Word 3 "},           // cut off
    };
    for (const auto& [typed, place] : cases) {
        const auto result = parseCheckWords(typed);
        ASSERT_EQ(errorOf(result), Errc::WrongAnswer) << typed;
        EXPECT_EQ(result.error().what.english().find(place), 0u) << result.error().english();
        EXPECT_FALSE(result.error().hint.empty());
    }
}

}  // namespace
}  // namespace keyrite::base
