// What stays on the stack when the room's functions have returned: no part of a secret, a share or its words.
#include <gtest/gtest.h>
#include <pthread.h>
#include <sys/mman.h>

#include <functional>

#include "shamir/made_set.h"
#include "support/address_sanitizer.h"

namespace keyrite::tests {
namespace {

constexpr size_t kStackBytes = size_t{256} * 1024;
constexpr size_t kWindow = 8;  // so many bytes in a row are no coincidence

// A stack of its own for one thread, which can be read when the thread has ended.
class OwnStack {
public:
    OwnStack()
        : m_memory(
              static_cast<uint8_t*>(mmap(nullptr, kStackBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
    {
    }
    ~OwnStack() { munmap(m_memory, kStackBytes); }
    OwnStack(const OwnStack&) = delete;
    OwnStack& operator=(const OwnStack&) = delete;

    void run(std::function<void()> work)
    {
        pthread_attr_t attributes;
        pthread_attr_init(&attributes);
        ASSERT_EQ(pthread_attr_setstack(&attributes, m_memory, kStackBytes), 0);
        pthread_t thread;
        const auto body = [](void* given) -> void* {
            (*static_cast<std::function<void()>*>(given))();
            return nullptr;
        };
        ASSERT_EQ(pthread_create(&thread, &attributes, body, &work), 0);
        pthread_join(thread, nullptr);
        pthread_attr_destroy(&attributes);
    }

    // How many windows of `secret` are found.
    size_t windowsOf(std::span<const uint8_t> secret) const
    {
        size_t found = 0;
        for (size_t at = 0; at + kWindow <= secret.size(); ++at)
            found += memmem(m_memory, kStackBytes, secret.data() + at, kWindow) != nullptr;
        return found;
    }

private:
    uint8_t* m_memory;
};

std::span<const uint8_t> bytesOf(const std::vector<uint16_t>& words)
{
    return {reinterpret_cast<const uint8_t*>(words.data()), words.size() * sizeof(uint16_t)};
}

std::vector<uint8_t> valueOf(const std::vector<uint16_t>& words)
{
    std::vector<uint8_t> value(shamir::readShare(words)->valueBytes);
    shamir::readValue(words, value);
    return value;
}

void expectNothingOf(const MadeSet& set, const OwnStack& stack)
{
    EXPECT_EQ(stack.windowsOf(set.secret), 0u) << "of the secret";
    for (size_t i = 0; i < set.shares.size(); ++i) {
        EXPECT_EQ(stack.windowsOf(valueOf(set.shares[i])), 0u) << "of the value of share " << i;
        // Behind the first four words, which are public.
        EXPECT_EQ(stack.windowsOf(bytesOf(set.shares[i]).subspan(8)), 0u) << "of the words of share " << i;
    }
}

class Residue : public ::testing::Test {
protected:
    void SetUp() override
    {
#if defined(KR_ADDRESS_SANITIZER)
        GTEST_SKIP() << "AddressSanitizer keeps stack frames elsewhere";
#endif
    }
    OwnStack m_stack;
};

TEST_F(Residue, IsFoundWhereSomethingIsLeft)
{
    const std::vector<uint8_t> secret = FixedSource(3).bytes(32);
    m_stack.run([&] {
        volatile uint8_t copy[8192];  // the end of the thread uses the stack above it
        for (size_t i = 0; i < 32; ++i)
            copy[i] = secret[i];
        EXPECT_EQ(copy[31], secret[31]);
    });
    EXPECT_EQ(m_stack.windowsOf(secret), 25u);
}

TEST_F(Residue, NothingStaysOfASplitSecret)
{
    MadeSet set;
    set.secret = FixedSource(21).bytes(32);
    std::vector<uint16_t> words(8 * 33);
    m_stack.run([&] {
        FixedSource source(22);
        const shamir::Group groups[] = {{3, 5}, {2, 3}};
        EXPECT_TRUE(static_cast<bool>(shamir::split(
            {2, groups, 0}, set.secret, [&](std::span<uint8_t> out) { source.fill(out); }, words)));
    });
    for (size_t i = 0; i < 8; ++i)
        set.shares.emplace_back(words.begin() + static_cast<std::ptrdiff_t>(33 * i),
                                words.begin() + static_cast<std::ptrdiff_t>(33 * (i + 1)));
    expectNothingOf(set, m_stack);
}

TEST_F(Residue, NothingStaysOfCombinedAndComparedShares)
{
    const MadeSet set = makeSet({{3, 5}, {2, 3}}, 2);
    const auto shares = set.all();
    std::vector<uint8_t> secret(32);
    m_stack.run([&] {
        EXPECT_TRUE(static_cast<bool>(shamir::checkSpares(shares)));
        EXPECT_TRUE(static_cast<bool>(shamir::combine(shares, {}, secret)));
    });
    EXPECT_EQ(secret, set.secret);
    expectNothingOf(set, m_stack);
}

TEST_F(Residue, NothingStaysOfSharesThatAreRefused)
{
    MadeSet set = makeSet({{3, 5}});
    set.shares[1] = forged(set.shares[1]);
    const auto shares = set.all();
    m_stack.run([&] { EXPECT_FALSE(static_cast<bool>(shamir::checkSpares(shares))); });
    expectNothingOf(set, m_stack);
}

TEST_F(Residue, NothingStaysOfText)
{
    const MadeSet set = makeSet({{3, 5}});
    const std::vector<uint16_t>& words = set.shares[2];
    std::vector<char> text(shamir::textRoom(words.size()));
    std::vector<uint16_t> again(words.size());
    size_t length = 0;
    m_stack.run([&] {
        length = *shamir::writeText(words, shamir::Letters::Small, text);
        EXPECT_TRUE(static_cast<bool>(shamir::readText({text.data(), length}, again)));
    });
    EXPECT_EQ(again, words);
    const auto* const letters = reinterpret_cast<const uint8_t*>(text.data());
    EXPECT_EQ(m_stack.windowsOf({letters, length}), 0u);
    expectNothingOf(set, m_stack);
}

}  // namespace
}  // namespace keyrite::tests
