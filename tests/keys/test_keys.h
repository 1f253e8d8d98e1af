// One key of each kind, made once in a process from a fixed seed.
#pragma once

#include <string>

#include "base/random.h"
#include "keys/private_key.h"

namespace keyrite::tests {

keys::Seed seedOf(uint8_t byte);

// Lives until the test program ends; then no secret may be left.
const keys::PrivateKey& keyOf(keys::Algorithm algorithm);

// A counter instead of random bytes.
class CountingRandom final : public Random {
public:
    void fill(ByteSpan out) override
    {
        for (uint8_t& byte : out)
            byte = m_next++;
    }

private:
    uint8_t m_next = 0;
};

// The text with one bit of one byte inverted.
std::string flipped(std::string text, size_t position, unsigned bit);

// The parameter's name in a test's name.
struct AlgorithmName {
    template <class Info>
    std::string operator()(const Info& info) const
    {
        return std::string(keys::name(info.param));
    }
};

}  // namespace keyrite::tests
