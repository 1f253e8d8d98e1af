#include "secret/secure_buffer.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <new>
#include <type_traits>

namespace keyrite::secret {
namespace {

struct TagA;
struct TagB;
using SecretA = Secret<16, TagA>;

static_assert(!std::is_copy_constructible_v<SecureBuffer> && !std::is_copy_assignable_v<SecureBuffer>);
static_assert(!std::is_copy_constructible_v<SecretA> && !std::is_copy_assignable_v<SecretA>);
static_assert(std::is_nothrow_move_constructible_v<SecureBuffer> && std::is_nothrow_move_assignable_v<SecureBuffer>);
static_assert(!std::is_default_constructible_v<SecretA>, "a secret is made by filling it");
static_assert(!std::is_convertible_v<Secret<16, TagB>, SecretA>, "one kind of secret is not another");

class SecureBufferTest : public testing::Test {
protected:
    void TearDown() override { EXPECT_EQ(SecureBuffer::liveCount(), 0); }
};

TEST_F(SecureBufferTest, StartsZeroFilledAndCounts)
{
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
    const SecureBuffer buffer(100);
    EXPECT_EQ(SecureBuffer::liveCount(), 1);
    EXPECT_EQ(buffer.size(), 100u);
    EXPECT_TRUE(std::all_of(buffer.expose().begin(), buffer.expose().end(), [](uint8_t b) { return b == 0; }));
}

TEST_F(SecureBufferTest, AnEmptyOneHoldsNothing)
{
    const SecureBuffer none, zero(0);
    EXPECT_TRUE(none.empty() && zero.empty());
    EXPECT_TRUE(none.expose().empty() && zero.clone().empty());
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

TEST_F(SecureBufferTest, MovingLeavesOneOwner)
{
    SecureBuffer a = SecureBuffer::copyOf(base::bytesOf("first"));
    const uint8_t* const memory = a.expose().data();
    SecureBuffer b = std::move(a);
    EXPECT_EQ(b.expose().data(), memory);
    EXPECT_TRUE(a.empty());  // NOLINT: what a moved-from buffer holds is part of its promise
    SecureBuffer c = SecureBuffer::copyOf(base::bytesOf("second"));
    EXPECT_EQ(SecureBuffer::liveCount(), 2);
    c = std::move(b);
    EXPECT_EQ(SecureBuffer::liveCount(), 1);
    EXPECT_EQ(base::textOf(c.expose()), "first");
    SecureBuffer& self = c;
    c = std::move(self);
    EXPECT_EQ(base::textOf(c.expose()), "first");
}

TEST_F(SecureBufferTest, CloneIsASecondCopy)
{
    SecureBuffer a = SecureBuffer::copyOf(base::bytesOf("secret"));
    const SecureBuffer b = a.clone();
    a.mutableBytes()[0] = 'S';
    EXPECT_EQ(base::textOf(b.expose()), "secret");
    a.wipe();
    EXPECT_TRUE(a.empty());
    EXPECT_EQ(SecureBuffer::liveCount(), 1);
    a.wipe();
    EXPECT_EQ(SecureBuffer::liveCount(), 1);
}

TEST_F(SecureBufferTest, TruncatingWipesWhatIsCutOff)
{
    SecureBuffer buffer = SecureBuffer::copyOf(base::bytesOf("keepdrop"));
    const uint8_t* const memory = buffer.expose().data();
    buffer.truncate(4);
    EXPECT_EQ(base::textOf(buffer.expose()), "keep");
    EXPECT_TRUE(std::all_of(memory + 4, memory + 8, [](uint8_t b) { return b == 0; }));
    buffer.truncate(100);
    EXPECT_EQ(buffer.size(), 4u);
    buffer.truncate(0);
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

// libsodium ends each allocation at an unreadable page: one byte too far ends the process instead of leaking.
TEST_F(SecureBufferTest, ReadingPastTheEndEndsTheProcess)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    const SecureBuffer buffer(32);
    EXPECT_DEATH(
        {
            const volatile uint8_t* const end = buffer.expose().data() + buffer.size();
            ::_exit(*end == 0 ? 0 : 1);
        },
        "");
}

TEST_F(SecureBufferTest, AbsurdSizesAreOutOfMemory)
{
    EXPECT_THROW(SecureBuffer(SIZE_MAX), std::bad_alloc);
    EXPECT_THROW(SecureBuffer(SIZE_MAX / 2), std::bad_alloc);
}

TEST_F(SecureBufferTest, ComparesContentAndSize)
{
    EXPECT_TRUE(constantTimeEqual({}, {}));
    EXPECT_TRUE(constantTimeEqual(base::bytesOf("ab"), base::bytesOf("ab")));
    EXPECT_FALSE(constantTimeEqual(base::bytesOf("ab"), base::bytesOf("ac")));
    EXPECT_FALSE(constantTimeEqual(base::bytesOf("ab"), base::bytesOf("a")));
}

TEST_F(SecureBufferTest, ASecretIsFilledInPlaceAndCompared)
{
    const SecretA a = SecretA::fill([](std::span<uint8_t, 16> out) { std::fill(out.begin(), out.end(), uint8_t{7}); });
    const SecretA b = a.clone();
    const SecretA c = SecretA::fill([](std::span<uint8_t, 16>) {});
    EXPECT_TRUE(a == b);
    EXPECT_FALSE(a == c);
    EXPECT_NE(a.expose().data(), b.expose().data());
    EXPECT_EQ(SecureBuffer::liveCount(), 3);
}

}  // namespace
}  // namespace keyrite::secret
