#include "secret/secure_string.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace keyrite::secret {
namespace {

static_assert(!std::is_copy_constructible_v<SecureString>);

class SecureStringTest : public testing::Test {
protected:
    void TearDown() override { EXPECT_EQ(SecureBuffer::liveCount(), 0); }
};

TEST_F(SecureStringTest, GrowsInsideLockedMemory)
{
    SecureString text;
    std::string expected;
    for (int i = 0; i < 1000; ++i) {
        const char c = static_cast<char>('a' + i % 26);
        text.append(c);
        expected += c;
    }
    text.append("tail");
    text.append("");
    EXPECT_EQ(text.expose(), expected + "tail");
    EXPECT_EQ(text.size(), 1004u);
    EXPECT_EQ(SecureBuffer::liveCount(), 1);  // the smaller buffers are gone
}

TEST_F(SecureStringTest, RemovingACharacterWipesIt)
{
    SecureString text = SecureString::copyOf("ab");
    const uint8_t* const memory = text.exposeBytes().data();
    text.removeLast();
    EXPECT_EQ(text.expose(), "a");
    EXPECT_EQ(memory[1], 0);
    text.removeLast();
    text.removeLast();
    EXPECT_TRUE(text.empty());
    EXPECT_EQ(memory[0], 0);
    text.append('c');
    EXPECT_EQ(text.expose(), "c");
}

TEST_F(SecureStringTest, AdoptsCopiesAndWipes)
{
    SecureString text = SecureString::adopt(SecureBuffer::copyOf(base::bytesOf("secret")));
    const SecureString copy = text.clone();
    text.wipe();
    EXPECT_TRUE(text.empty());
    EXPECT_EQ(text.expose(), "");
    EXPECT_EQ(copy.expose(), "secret");
    EXPECT_EQ(SecureBuffer::liveCount(), 1);
}

TEST_F(SecureStringTest, AnEmptyOneCanBeUsed)
{
    SecureString text;
    EXPECT_EQ(text.expose(), "");
    EXPECT_TRUE(text.exposeBytes().empty());
    text.removeLast();
    EXPECT_TRUE(text.clone().empty());
    EXPECT_TRUE(SecureString(64).empty());
}

TEST_F(SecureStringTest, AppendsItself)
{
    SecureString text = SecureString::copyOf(std::string(60, 'x'));
    text.append(text.expose());
    EXPECT_EQ(text.expose(), std::string(120, 'x'));
}

}  // namespace
}  // namespace keyrite::secret
