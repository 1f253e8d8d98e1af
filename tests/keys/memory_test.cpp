// After a key is dropped, no copy of it is left in the process.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <thread>

#include "keys/pkcs8.h"
#include "keys/private_key_text.h"
#include "keys/sshsig.h"
#include "keys/test_keys.h"
#include "support/address_sanitizer.h"
#include "support/private_memory.h"

namespace keyrite::keys {
namespace {

using namespace keyrite::tests;

constexpr size_t kNeedle = 16;

// Sixteen bytes of a secret, masked so that the needle does not find itself, as big-endian bytes and as a big number's
// little-endian limbs.
class Needle {
public:
    explicit Needle(ByteView secret)
    {
        for (size_t i = 0; i < kNeedle; ++i) {
            m_forward[i] = static_cast<uint8_t>(secret[i] ^ kMask);
            m_backward[kNeedle - 1 - i] = m_forward[i];
        }
    }

    size_t count(const uint8_t* bytes, size_t size) const
    {
        size_t found = 0;
        for (size_t i = 0; i + kNeedle <= size; ++i)
            found += isAt(bytes + i, m_forward) || isAt(bytes + i, m_backward) ? 1 : 0;
        return found;
    }

private:
    static bool isAt(const uint8_t* bytes, const std::array<uint8_t, kNeedle>& masked)
    {
        for (size_t i = 0; i < kNeedle; ++i) {
            if (static_cast<uint8_t>(bytes[i] ^ kMask) != masked[i])
                return false;
        }
        return true;
    }

    std::array<uint8_t, kNeedle> m_forward{};
    std::array<uint8_t, kNeedle> m_backward{};
};

// How often the needle stands in the process's private memory.
size_t occurrences(const Needle& needle)
{
    return countInPrivateMemory(kNeedle,
                                [&](std::span<const uint8_t> bytes) { return needle.count(bytes.data(), bytes.size()); });
}

// Everything that a ceremony does with a key.
void useKey(const PrivateKey& key)
{
    base::KernelRandom random;
    ASSERT_TRUE(signSsh(key, "card@keyrite", Bytes{1, 2, 3}));
    const SecureString pem = formatPkcs8Pem(key);
    ASSERT_TRUE(parsePrivateKeyText(pem, "pem"));
    const SecureString openSsh = formatOpenSshPrivate(key, "somebody", random);
    const auto again = parsePrivateKeyText(openSsh, "openssh");
    ASSERT_TRUE(again);
    ASSERT_TRUE(again->sign(Bytes{1}));
}

std::vector<Needle> needlesOf(const PrivateKey& key)
{
    std::vector<Needle> out;
    out.emplace_back(key.seed()->expose());
    out.emplace_back(key.seed()->expose().last(kNeedle));
    const auto parts = splitPkcs8(key.pkcs8().expose());
    if (isRsa(key.algorithm())) {
        for (ByteView number : {parts->rsa.p, parts->rsa.q, parts->rsa.d, parts->rsa.dp, parts->rsa.dq, parts->rsa.qinv}) {
            out.emplace_back(number.first(kNeedle));
            out.emplace_back(number.subspan(number.size() / 2, kNeedle));
            out.emplace_back(number.last(kNeedle));
        }
    } else {
        out.emplace_back(parts->secret.first(kNeedle));
        out.emplace_back(parts->secret.last(kNeedle));
    }
    return out;
}

class MemoryAfter : public testing::TestWithParam<Algorithm> {};
INSTANTIATE_TEST_SUITE_P(Some, MemoryAfter,
                         testing::Values(Algorithm::Ed25519, Algorithm::P256, Algorithm::P384, Algorithm::Rsa2048),
                         AlgorithmName());

TEST_P(MemoryAfter, NothingOfTheKeyIsLeft)
{
#ifdef KR_ADDRESS_SANITIZER
    GTEST_SKIP() << "AddressSanitizer keeps freed stacks and its own shadow of memory";
#endif
    const long before = SecureBuffer::liveCount();
    std::vector<Needle> needles;
    // On a thread, because nothing runs over a finished thread's stack before the search.
    std::thread([&needles] {
        // A seed of its own: bytes that stand nowhere else.
        base::KernelRandom random;
        const auto key = PrivateKey::fromSeed(GetParam(), Seed::fill([&](std::span<uint8_t, 32> out) { random.fill(out); }));
        ASSERT_TRUE(key);
        needles = needlesOf(*key);
        EXPECT_GE(occurrences(needles.front()), 1u) << "the search does not find a key that is there";
        useKey(*key);
    }).join();
    ASSERT_FALSE(needles.empty());
    for (size_t i = 0; i < needles.size(); ++i)
        EXPECT_EQ(occurrences(needles[i]), 0u) << "needle " << i;
    EXPECT_EQ(SecureBuffer::liveCount(), before);
}

}  // namespace
}  // namespace keyrite::keys
