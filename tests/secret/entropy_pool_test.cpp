#include "secret/entropy_pool.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "support/error_of.h"

namespace keyrite::secret {
namespace {

using tests::errorOf;

// A broken kernel generator: always the same bytes.
class SameBytes final : public Random {
public:
    explicit SameBytes(uint8_t value) : m_value(value) {}
    void fill(ByteSpan out) override
    {
        std::fill(out.begin(), out.end(), m_value);
        m_asked += out.size();
    }
    size_t asked() const { return m_asked; }

private:
    uint8_t m_value;
    size_t m_asked = 0;
};

Bytes draw(EntropyPool& pool, size_t count = 32)
{
    Bytes out(count);
    pool.fill(out);
    return out;
}

Result<void> addDice(EntropyPool& pool, std::string_view throws) { return pool.addDice(SecureString::copyOf(throws)); }

class EntropyPoolTest : public testing::Test {
protected:
    void TearDown() override { EXPECT_EQ(SecureBuffer::liveCount(), 0); }
};

TEST_F(EntropyPoolTest, CountsThrowsAndRoundsBitsDown)
{
    SameBytes kernel(1);
    EntropyPool pool(kernel);
    EXPECT_EQ(pool.diceThrows(), 0u);
    EXPECT_EQ(pool.diceBits(), 0u);
    EXPECT_TRUE(addDice(pool, "1"));
    EXPECT_EQ(pool.diceBits(), 2u);  // 2.58
    EXPECT_TRUE(addDice(pool, " 2 34  56 "));
    EXPECT_EQ(pool.diceThrows(), 6u);
    EXPECT_EQ(pool.diceBits(), 15u);  // 15.51
    EXPECT_TRUE(addDice(pool, std::string(93, '6')));
    EXPECT_EQ(pool.diceBits(), 255u);  // 99 throws: 255.91 is not yet 256
    EXPECT_TRUE(addDice(pool, "1"));
    EXPECT_EQ(pool.diceThrows(), kFullDiceThrows);
    EXPECT_EQ(pool.diceBits(), 258u);
}

TEST_F(EntropyPoolTest, RefusesWhatIsNotADieAndKeepsItsState)
{
    SameBytes kernel(1);
    EntropyPool pool(kernel), untouched(kernel);
    for (const char* bad : {"", "   ", "0", "7", "12a", "1,2", "1\n2", "\xef\xbc\x91"}) {
        const auto result = addDice(pool, bad);
        ASSERT_EQ(errorOf(result), Errc::WrongAnswer) << bad;
        EXPECT_EQ(result.error().english().find(bad[0] == '\0' ? "###" : "12a"), std::string::npos) << "throws are secret";
    }
    EXPECT_EQ(errorOf(addDice(pool, std::string(1001, '1'))), Errc::WrongAnswer);
    EXPECT_EQ(pool.diceThrows(), 0u);
    EXPECT_EQ(draw(pool), draw(untouched));
    EXPECT_TRUE(addDice(pool, std::string(1000, '1')));
    EXPECT_EQ(errorOf(addDice(pool, "1")), Errc::WrongAnswer);
}

// A bad kernel generator alone does not decide a secret.
TEST_F(EntropyPoolTest, OtherDiceOverTheSameKernelBytesGiveOtherSecrets)
{
    SameBytes kernel(1);
    EntropyPool none(kernel), ones(kernel), twos(kernel), again(kernel), spaced(kernel), longer(kernel);
    EXPECT_TRUE(addDice(ones, "1111") && addDice(twos, "1112") && addDice(again, "1111") && addDice(spaced, "11 11") &&
                addDice(longer, "11111"));
    const Bytes secret = draw(ones);
    EXPECT_EQ(secret, draw(again));
    EXPECT_EQ(secret, draw(spaced));
    EXPECT_NE(secret, draw(twos));
    EXPECT_NE(secret, draw(none));
    EXPECT_NE(secret, draw(longer));
}

// Loaded dice alone do not decide a secret either.
TEST_F(EntropyPoolTest, OtherKernelBytesUnderTheSameDiceGiveOtherSecrets)
{
    SameBytes one(1), two(2);
    EntropyPool a(one), b(two);
    EXPECT_TRUE(addDice(a, "6666") && addDice(b, "6666"));
    EXPECT_NE(draw(a), draw(b));
}

TEST_F(EntropyPoolTest, TakesFreshKernelBytesForEveryDraw)
{
    SameBytes kernel(1);
    EntropyPool pool(kernel);
    EXPECT_EQ(kernel.asked(), 64u);
    draw(pool, 32);
    EXPECT_EQ(kernel.asked(), 96u);
    draw(pool, 10'000);  // more than one expansion
    EXPECT_EQ(kernel.asked(), 10'096u);
}

TEST_F(EntropyPoolTest, NeverRepeatsEvenOverAConstantKernel)
{
    SameBytes kernel(0);
    EntropyPool pool(kernel);
    const Bytes first = draw(pool), second = draw(pool);
    EXPECT_NE(first, second);
    const Bytes large = draw(pool, 3 * 255 * 32);
    EXPECT_NE(Bytes(large.begin(), large.begin() + 32), Bytes(large.begin() + 255 * 32, large.begin() + 255 * 32 + 32));
    pool.fill({});
}

}  // namespace
}  // namespace keyrite::secret
