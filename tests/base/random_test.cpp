#include "base/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <map>

namespace keyrite::base {
namespace {

class ListedRandom final : public Random {
public:
    explicit ListedRandom(std::deque<uint32_t> numbers) : m_numbers(std::move(numbers)) {}
    void fill(ByteSpan out) override
    {
        const auto bytes = u32be(m_numbers.at(0));
        m_numbers.pop_front();
        std::copy(bytes.begin(), bytes.end(), out.begin());
    }
    size_t left() const { return m_numbers.size(); }

private:
    std::deque<uint32_t> m_numbers;
};

// 2^32 mod 10 is 6: the six smallest values would favour the residues 0 to 5.
TEST(Uniform, DrawsAgainBelowTheFloor)
{
    ListedRandom random({0, 5, 6, 4294967295u});
    EXPECT_EQ(uniform(random, 10), 6u);
    EXPECT_EQ(random.left(), 1u);
    EXPECT_EQ(uniform(random, 10), 5u);
}

TEST(Uniform, ReachesEveryValueAndNoOther)
{
    KernelRandom random;
    std::map<uint32_t, int> seen;
    for (int i = 0; i < 6000; ++i)
        ++seen[uniform(random, 6)];
    ASSERT_EQ(seen.size(), 6u);
    EXPECT_EQ(seen.rbegin()->first, 5u);
    for (const auto& [value, count] : seen)
        EXPECT_NEAR(count, 1000, 250) << value;  // more than eight standard deviations
    EXPECT_EQ(uniform(random, 1), 0u);
}

TEST(KernelRandom, DoesNotRepeatItself)
{
    KernelRandom random;
    Bytes a(32), b(32);
    random.fill(a);
    random.fill(b);
    EXPECT_NE(a, b);
    random.fill({});
}

}  // namespace
}  // namespace keyrite::base
