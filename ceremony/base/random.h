// The one way to random bytes. The product has two implementations: the kernel's generator through
// libsodium (below) and the ceremony's entropy pool (secret/entropy_pool.h), which adds dice to it.
// Tests link a fixed one of their own.
#pragma once

#include "base/bytes.h"

namespace keyrite::base {

class Random {
public:
    virtual ~Random() = default;
    virtual void fill(ByteSpan out) = 0;
};

class KernelRandom final : public Random {
public:
    void fill(ByteSpan out) override;
};

// A uniform number in [0, bound).
uint32_t uniform(Random& random, uint32_t bound);

}  // namespace keyrite::base

namespace keyrite {
using base::Random;
}
