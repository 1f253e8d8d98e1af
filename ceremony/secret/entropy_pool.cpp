#include "secret/entropy_pool.h"

#include <algorithm>
#include <cmath>

namespace keyrite::secret {

namespace {

constexpr std::string_view kSalt = "keyrite entropy pool v1";
constexpr std::string_view kInfo = "keyrite entropy draw v1";
constexpr size_t kExpandLimit = 255 * 32;

SecureBuffer kernelBytes(Random& kernel, size_t count)
{
    SecureBuffer out(count);
    kernel.fill(out.mutableBytes());
    return out;
}

Prk start(Random& kernel)
{
    const SecureBuffer bytes = kernelBytes(kernel, 64);
    return hkdfExtract(base::bytesOf(kSalt), {bytes.expose()});
}

}  // namespace

EntropyPool::EntropyPool(Random& kernel) : m_kernel(kernel), m_prk(start(kernel)) {}

Result<void> EntropyPool::addDice(const SecureString& throws)
{
    SecureBuffer digits(throws.size());
    size_t count = 0;
    for (char c : throws.expose()) {
        if (c == ' ')
            continue;
        if (c < '1' || c > '6')
            return fail(Errc::WrongAnswer, message("Dice throws are the digits 1 to 6; another character was typed."), "dice",
                        message("Type the throws again."));
        digits.mutableBytes()[count++] = static_cast<uint8_t>(c);
    }
    if (count == 0 || m_throws + count > 1000)
        return fail(Errc::WrongAnswer, message("Between 1 and 1,000 dice throws are expected."), "dice",
                    message("Type the throws again."));
    digits.truncate(count);
    m_prk = hkdfExtract(m_prk.expose(), {base::bytesOf("dice"), digits.expose()});
    m_throws += static_cast<unsigned>(count);
    return {};
}

unsigned EntropyPool::diceBits() const { return static_cast<unsigned>(std::floor(m_throws * std::log2(6.0))); }

void EntropyPool::fill(ByteSpan out)
{
    while (!out.empty()) {
        const size_t count = std::min(out.size(), kExpandLimit);
        const ByteSpan piece = out.first(count);
        const Bytes info = base::concat({base::bytesOf(kInfo), base::u64be(m_draws++)});
        hkdfExpand(m_prk, info, piece);
        const SecureBuffer fresh = kernelBytes(m_kernel, count);
        const ByteView mask = fresh.expose();
        for (size_t i = 0; i < count; ++i)
            piece[i] ^= mask[i];
        out = out.subspan(count);
    }
}

}  // namespace keyrite::secret
