// The ceremony's one entropy pool (docs/threat-model.md, 8.5): every secret is HKDF over kernel bytes and dice, XOR fresh
// kernel bytes. A bad kernel generator alone, or loaded dice alone, does not decide a secret.
#pragma once

#include "base/random.h"
#include "secret/hkdf.h"
#include "secret/secure_string.h"

namespace keyrite::secret {

// 100 throws of a six-sided die carry 258 bits.
inline constexpr unsigned kFullDiceThrows = 100;

class EntropyPool final : public Random {
public:
    // Starts with 64 bytes of `kernel`, which must outlive the pool.
    explicit EntropyPool(Random& kernel);

    // Throws of a six-sided die: digits 1 to 6, spaces allowed, 1 to 1,000 throws. May be called more than once.
    Result<void> addDice(const SecureString& throws);
    unsigned diceThrows() const { return m_throws; }
    // floor(throws * log2 6)
    unsigned diceBits() const;

    void fill(ByteSpan out) override;

private:
    Random& m_kernel;
    Prk m_prk;
    uint64_t m_draws = 0;
    unsigned m_throws = 0;
};

}  // namespace keyrite::secret
