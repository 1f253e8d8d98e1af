#include "keys/test_keys.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace keyrite::tests {

namespace {

std::map<keys::Algorithm, keys::PrivateKey>& cache()
{
    static std::map<keys::Algorithm, keys::PrivateKey> keys;
    return keys;
}

class NoSecretIsLeft final : public testing::Environment {
public:
    void TearDown() override
    {
        cache().clear();
        EXPECT_EQ(SecureBuffer::liveCount(), 0);
    }
};

const auto* const environment = testing::AddGlobalTestEnvironment(new NoSecretIsLeft);

}  // namespace

keys::Seed seedOf(uint8_t byte)
{
    return keys::Seed::fill([byte](std::span<uint8_t, 32> out) { std::fill(out.begin(), out.end(), byte); });
}

const keys::PrivateKey& keyOf(keys::Algorithm algorithm)
{
    auto found = cache().find(algorithm);
    if (found == cache().end())
        found = cache().emplace(algorithm, keys::PrivateKey::fromSeed(algorithm, seedOf(7)).value()).first;
    return found->second;
}

std::string flipped(std::string text, size_t position, unsigned bit)
{
    text[position] = static_cast<char>(static_cast<unsigned char>(text[position]) ^ (1u << bit));
    return text;
}

}  // namespace keyrite::tests
