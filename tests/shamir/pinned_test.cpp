// Shares that were made once are read, and made again word for word from the same random bytes.
#include "support/pinned.h"

#include <gtest/gtest.h>

#include <sstream>

#include "shamir/made_set.h"

namespace keyrite::tests {
namespace {

std::string documentOf(const MadeSet& set)
{
    std::string out(2 * set.secret.size() + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), set.secret.data(), set.secret.size());
    out.back() = '\n';
    for (const auto& words : set.shares) {
        std::string text(shamir::textRoom(words.size()), '\0');
        const auto length = shamir::writeText(words, shamir::Letters::Small, text);
        EXPECT_TRUE(static_cast<bool>(length));
        text.resize(length ? *length : 0);
        out += text + "\n";
    }
    return out;
}

// The secret from the first shares of a document, in hex.
void expectRestores(const std::string& relative, const std::vector<size_t>& places)
{
    std::istringstream in(pinned(relative));
    std::string secret, line;
    std::getline(in, secret);
    MadeSet set;
    while (std::getline(in, line)) {
        std::vector<uint16_t> words(shamir::kMaxWords);
        const auto count = shamir::readText(line, words);
        ASSERT_TRUE(static_cast<bool>(count)) << line;
        words.resize(*count);
        set.shares.push_back(words);
    }
    const std::string restored = combined(set.pick(places));
    set.secret.assign(restored.begin(), restored.end());
    EXPECT_EQ(documentOf(set), pinned(relative));
    EXPECT_EQ(documentOf(set).substr(0, secret.size()), secret);
}

TEST(Pinned, AnyThreeOfFive)
{
    EXPECT_TRUE(isPinned("shamir/three-of-five", documentOf(makeSet({{3, 5}}, 1, 32, 11))));
    expectRestores("shamir/three-of-five", {4, 1, 3});
}

// The shares of the capsule in tests/vectors/capsule.
TEST(Pinned, AnyThreeOfFiveInARehearsal)
{
    EXPECT_TRUE(isPinned("shamir/three-of-five-rehearsal", documentOf(makeSet({{3, 5}}, 1, 32, 13, 1))));
    expectRestores("shamir/three-of-five-rehearsal", {0, 3, 4});
}

TEST(Pinned, TwoGroupsInARehearsal)
{
    EXPECT_TRUE(isPinned("shamir/two-groups-rehearsal", documentOf(makeSet({{2, 3}, {3, 4}, {2, 2}}, 2, 16, 12, 1))));
    expectRestores("shamir/two-groups-rehearsal", {8, 4, 7, 5, 3});
}

}  // namespace
}  // namespace keyrite::tests
