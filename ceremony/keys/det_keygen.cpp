#include "keys/det_keygen.h"

#include <openssl/bn.h>
#include <openssl/err.h>

#include <algorithm>
#include <vector>

#include "keys/ec_numbers.h"
#include "keys/openssl_runtime.h"
#include "keys/owned.h"
#include "secret/hkdf.h"

namespace keyrite::keys {

namespace {

using Number = Owned<BIGNUM, BN_clear_free>;
using Context = Owned<BN_CTX, BN_CTX_free>;
using Montgomery = Owned<BN_MONT_CTX, BN_MONT_CTX_free>;

constexpr uint8_t kZero[1] = {0};
constexpr uint8_t kOne[1] = {1};

struct DrbgTag;

// HMAC_DRBG with SHA-256 (NIST SP 800-90A §10.1.2), without reseeding and additional input.
class Drbg {
public:
    // Steps 2 to 7 of both procedures.
    Drbg(ByteView seed, ByteView personalization)
        : m_key(State::fill([](std::span<uint8_t, 32> out) { std::fill(out.begin(), out.end(), uint8_t{0x00}); })),
          m_value(State::fill([](std::span<uint8_t, 32> out) { std::fill(out.begin(), out.end(), uint8_t{0x01}); }))
    {
        rekey({m_value.expose(), kZero, seed, personalization});
        rekey({m_value.expose(), kOne, seed, personalization});
    }

    // "temp" of steps 8 and 9, cut to the length of `out`.
    void generate(ByteSpan out)
    {
        while (!out.empty()) {
            nextValue();
            const size_t count = std::min<size_t>(State::kSize, out.size());
            std::copy_n(m_value.expose().begin(), count, out.begin());
            out = out.subspan(count);
        }
    }

    // What stands between two generated strings (SP 800-90A §10.1.2.2 without input).
    void update() { rekey({m_value.expose(), kZero}); }

private:
    using State = Secret<32, DrbgTag>;

    static State hmac(const State& key, std::initializer_list<ByteView> pieces)
    {
        return State::fill([&](std::span<uint8_t, 32> out) { secret::hmacSha256(key.expose(), pieces, out); });
    }
    void nextValue() { m_value = hmac(m_key, {m_value.expose()}); }
    void rekey(std::initializer_list<ByteView> pieces)
    {
        m_key = hmac(m_key, pieces);
        nextValue();
    }

    State m_key;
    State m_value;
};

Result<void> checkSeed(ByteView seed)
{
    if (seed.size() < kMinDetSeedBytes)
        return fail(Errc::WeakKey,
                    message("A seed has %1 bytes; at least %2 are needed.", std::to_string(seed.size()),
                            std::to_string(kMinDetSeedBytes)),
                    {}, message("Use a seed of 32 bytes."));
    return {};
}

tl::unexpected<Error> defect()
{
    ERR_clear_error();
    return fail(Errc::Internal, message("The cryptographic library failed while it searched for a prime."), "OpenSSL",
                message("Start keyrite again; if it fails again, report it."));
}

// Products of odd primes that fit 32 bits, so that one division asks about several primes. Up to here a division costs less
// than what it saves in Miller-Rabin tests of 2048-bit numbers. The limit changes the speed, never the verdict, because every
// candidate is larger than any of these primes.
constexpr uint32_t kTrialLimit = 8192;

struct TrialProduct {
    uint32_t product = 1;
    std::vector<uint32_t> primes;
};

std::vector<TrialProduct> makeTrialProducts()
{
    std::vector<bool> composite(kTrialLimit);
    std::vector<TrialProduct> out(1);
    for (uint32_t i = 3; i < kTrialLimit; i += 2) {
        if (composite[i])
            continue;
        for (uint32_t multiple = i * i; multiple < kTrialLimit; multiple += i)
            composite[multiple] = true;
        if (uint64_t{out.back().product} * i > UINT32_MAX)
            out.emplace_back();
        out.back().product *= i;
        out.back().primes.push_back(i);
    }
    return out;
}

bool hasSmallFactor(ByteView candidate)
{
    static const std::vector<TrialProduct> products = makeTrialProducts();
    for (const TrialProduct& trial : products) {
        uint64_t rest = 0;
        size_t i = 0;
        for (; i < candidate.size() % 4; ++i)
            rest = rest << 8 | candidate[i];
        for (; i < candidate.size(); i += 4) {
            const uint32_t word = uint32_t{candidate[i]} << 24 | uint32_t{candidate[i + 1]} << 16 |
                                  uint32_t{candidate[i + 2]} << 8 | candidate[i + 3];
            rest = (rest << 32 | word) % trial.product;
        }
        for (uint32_t prime : trial.primes) {
            if (rest % prime == 0)
                return true;
        }
    }
    return false;
}

// FIPS 186-5 table B.1 asks for 4 or 5 rounds for random numbers of these sizes; a candidate is random, nobody chose it.
constexpr int kMillerRabinRounds = 5;

enum class Verdict { Prime, Composite, Failed };

// FIPS 186-5 §B.3.1. The candidate is 7 modulo 8, so that candidate - 1 is twice an odd number and one exponentiation a round
// decides: the result must be 1 or -1.
Verdict millerRabin(const BIGNUM* candidate, BN_CTX* context)
{
    const Montgomery montgomery(BN_MONT_CTX_new());
    const Number minusOne(BN_secure_new());
    const Number half(BN_secure_new());
    const Number range(BN_secure_new());
    const Number base(BN_secure_new());
    const Number power(BN_secure_new());
    if (!montgomery || !minusOne || !half || !range || !base || !power ||
        BN_MONT_CTX_set(montgomery.get(), candidate, context) != 1 || BN_sub(minusOne.get(), candidate, BN_value_one()) != 1 ||
        BN_rshift1(half.get(), minusOne.get()) != 1 || BN_copy(range.get(), candidate) == nullptr ||
        BN_sub_word(range.get(), 3) != 1)
        return Verdict::Failed;
    for (int round = 0; round < kMillerRabinRounds; ++round) {
        // 2 <= base <= candidate - 2
        if (BN_priv_rand_range(base.get(), range.get()) != 1 || BN_add_word(base.get(), 2) != 1 ||
            BN_mod_exp_mont_consttime(power.get(), base.get(), half.get(), candidate, context, montgomery.get()) != 1)
            return Verdict::Failed;
        if (!BN_is_one(power.get()) && BN_cmp(power.get(), minusOne.get()) != 0)
            return Verdict::Composite;
    }
    return Verdict::Prime;
}

class PrimeSearch {
public:
    PrimeSearch(Drbg& drbg, size_t bytes, Progress* progress) : m_drbg(drbg), m_bytes(bytes), m_progress(progress) {}

    // Steps 8 to 13.
    Result<SecureBuffer> next()
    {
        const Context context(BN_CTX_secure_new());
        const Number number(BN_secure_new());
        SecureBuffer candidate(m_bytes);
        if (!context || !number)
            return defect();
        for (;; m_drbg.update()) {
            const ByteSpan bytes = candidate.mutableBytes();
            m_drbg.generate(bytes);
            bytes.front() |= 0xC0;
            bytes.back() |= 0x07;
            if (hasSmallFactor(bytes))
                continue;
            if (m_progress != nullptr && !m_progress->step())
                return fail(Errc::Aborted, message("The search for an RSA key was ended."), {}, message("No key was made."));
            if (BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), number.get()) == nullptr)
                return defect();
            const Verdict verdict = millerRabin(number.get(), context.get());
            if (verdict == Verdict::Failed)
                return defect();
            if (verdict == Verdict::Prime)
                return candidate;
        }
    }

private:
    Drbg& m_drbg;
    size_t m_bytes;
    Progress* m_progress;
};

// Steps 19 to 23: whether gcd(p-1, q-1) is below 2^32 and 65537 divides neither p-1 nor q-1.
Result<bool> isUsable(const RsaPrimes& primes)
{
    const Context context(BN_CTX_secure_new());
    const Number divisor(BN_secure_new());
    const Number p1(BN_secure_new());
    const Number q1(BN_secure_new());
    const ByteView p = primes.p.expose();
    const ByteView q = primes.q.expose();
    const bool computed =
        context && divisor && p1 && q1 && BN_bin2bn(p.data(), static_cast<int>(p.size()), p1.get()) != nullptr &&
        BN_bin2bn(q.data(), static_cast<int>(q.size()), q1.get()) != nullptr && BN_sub_word(p1.get(), 1) == 1 &&
        BN_sub_word(q1.get(), 1) == 1 && BN_gcd(divisor.get(), p1.get(), q1.get(), context.get()) == 1;
    if (!computed)
        return defect();
    return BN_num_bits(divisor.get()) <= 32 && BN_mod_word(p1.get(), 65537) != 0 && BN_mod_word(q1.get(), 65537) != 0;
}

}  // namespace

Result<SecureBuffer> detKeygenEcdsa(Algorithm curve, ByteView seed)
{
    KR_OK(checkSeed(seed));
    const std::string_view personalization = curve == Algorithm::P256 ? "det ECDSA key gen P-256" : "det ECDSA key gen P-384";
    Drbg drbg(seed, base::bytesOf(personalization));
    SecureBuffer scalar(fieldBytes(curve));
    drbg.generate(scalar.mutableBytes());
    KR_TRY(bool inRange, isScalar(curve, scalar.expose()));
    if (curve == Algorithm::P256 && !inRange) {
        // Step 11, reached by one seed in 2^32. (A scalar of zero, which the step does not repeat, cannot be reached.)
        drbg.update();
        drbg.generate(scalar.mutableBytes());
        KR_TRY(inRange, isScalar(curve, scalar.expose()));
    }
    if (!inRange)
        return fail(Errc::WeakKey, message("This seed gives no key of kind %1.", name(curve)), {},
                    message("Use another seed."));
    return scalar;
}

Result<RsaPrimes> detKeygenRsa(unsigned bits, ByteView seed, Progress* progress)
{
    prepareOpenSsl();
    KR_OK(checkSeed(seed));
    if (bits % 16 != 0 || bits < 2048 || bits > 8192)
        return fail(Errc::WeakKey, message("An RSA key of %1 bits was asked for.", std::to_string(bits)), {},
                    message("Ask for 2048, 3072 or 4096 bits."));
    const std::array<uint8_t, 2> size = {static_cast<uint8_t>(bits >> 8), static_cast<uint8_t>(bits & 0xFF)};
    Drbg drbg(seed, base::concat({base::bytesOf("det RSA key gen"), size}));
    PrimeSearch search(drbg, bits / 16, progress);
    for (;; drbg.update()) {
        KR_TRY(SecureBuffer p, search.next());
        drbg.update();
        KR_TRY(SecureBuffer q, search.next());
        RsaPrimes primes{std::move(p), std::move(q)};
        KR_TRY(const bool usable, isUsable(primes));
        wipeStack();
        if (usable)
            return primes;
    }
}

}  // namespace keyrite::keys
