// Random bytes that are the same in every run: SHA-256 of a seed and a counter.
#pragma once

#include <algorithm>
#include <string>

#include "base/random.h"

namespace keyrite::tests {

class FixedRandom final : public Random {
public:
    explicit FixedRandom(std::string seed) : m_seed(std::move(seed)) {}

    void fill(ByteSpan out) override
    {
        while (!out.empty()) {
            const auto counter = base::u64be(m_counter++);
            const Sha256 block = base::sha256({base::bytesOf(m_seed), counter});
            const size_t count = std::min(out.size(), block.size());
            std::copy_n(block.begin(), count, out.begin());
            out = out.subspan(count);
        }
    }

private:
    std::string m_seed;
    uint64_t m_counter = 0;
};

// Hands out bytes that are given beforehand.
class GivenRandom final : public Random {
public:
    explicit GivenRandom(Bytes bytes) : m_bytes(std::move(bytes)) {}

    void fill(ByteSpan out) override
    {
        std::copy_n(m_bytes.begin(), out.size(), out.begin());
        m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(out.size()));
    }

private:
    Bytes m_bytes;
};

}  // namespace keyrite::tests
