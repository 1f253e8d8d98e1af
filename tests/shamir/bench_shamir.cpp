// Splitting and combining 32 bytes, 3 of 5, against libgfshare in the same run.
//
// "core" is what libgfshare does: random coefficients and a polynomial, in the caller's memory. "digest" adds SLIP-39's
// digest and this room's locked memory. "slip39" is the whole way from secret to words and back, with PBKDF2.
#include <benchmark/benchmark.h>

extern "C" {
#include <libgfshare.h>
}

#include <array>
#include <cstring>

#include "shamir/made_set.h"
#include "shamir/shamir.h"

namespace keyrite::tests {
namespace {

constexpr size_t kBytes = 32;
using Rows = std::array<std::array<uint8_t, kBytes>, 5>;

// As cheap for both sides as random bytes can be: the arithmetic is compared, not the generators.
uint64_t state = 88172645463325252;
void cheapRandom(std::span<uint8_t> out)
{
    for (size_t at = 0; at < out.size(); at += 8) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        std::memcpy(out.data() + at, &state, std::min<size_t>(8, out.size() - at));
    }
}
void cheapRandomForGfshare(unsigned char* out, unsigned int count) { cheapRandom({out, count}); }

std::array<uint8_t, kBytes> someSecret()
{
    std::array<uint8_t, kBytes> out;
    cheapRandom(out);
    return out;
}

void gfshareSplit(benchmark::State& bench)
{
    gfshare_fill_rand = cheapRandomForGfshare;
    unsigned char places[5] = {1, 2, 3, 4, 5};
    auto secret = someSecret();
    Rows rows;
    for (auto _ : bench) {
        gfshare_ctx* context = gfshare_ctx_init_enc(places, 5, 3, kBytes);
        gfshare_ctx_enc_setsecret(context, secret.data());
        for (unsigned char i = 0; i < 5; ++i)
            gfshare_ctx_enc_getshare(context, i, rows[i].data());
        gfshare_ctx_free(context);
        benchmark::DoNotOptimize(rows);
    }
}

void gfshareCombine(benchmark::State& bench)
{
    gfshare_fill_rand = cheapRandomForGfshare;
    unsigned char places[3] = {1, 2, 3};
    auto a = someSecret(), b = someSecret(), c = someSecret(), out = someSecret();
    for (auto _ : bench) {
        gfshare_ctx* context = gfshare_ctx_init_dec(places, 3, kBytes);
        gfshare_ctx_dec_giveshare(context, 0, a.data());
        gfshare_ctx_dec_giveshare(context, 1, b.data());
        gfshare_ctx_dec_giveshare(context, 2, c.data());
        gfshare_ctx_dec_extract(context, out.data());
        gfshare_ctx_free(context);
        benchmark::DoNotOptimize(out);
    }
}

void coreSplit(benchmark::State& bench)
{
    const auto secret = someSecret();
    Rows rows;
    for (auto _ : bench) {
        cheapRandom(rows[0]);
        cheapRandom(rows[1]);
        const shamir::Point points[] = {{0, rows[0]}, {1, rows[1]}, {255, secret}};
        const shamir::Interpolator polynomial(points);
        for (uint8_t i = 2; i < 5; ++i)
            polynomial.at(i, rows[i]);
        benchmark::DoNotOptimize(rows);
    }
}

void coreCombine(benchmark::State& bench)
{
    const auto a = someSecret(), b = someSecret(), c = someSecret();
    auto out = someSecret();
    for (auto _ : bench) {
        const shamir::Point points[] = {{0, a}, {1, b}, {2, c}};
        shamir::Interpolator(points).at(255, out);
        benchmark::DoNotOptimize(out);
    }
}

void digestSplit(benchmark::State& bench)
{
    const auto secret = someSecret();
    std::array<uint8_t, 5 * kBytes> shares;
    for (auto _ : bench) {
        shamir::splitValue(3, secret, cheapRandom, shares);
        benchmark::DoNotOptimize(shares);
    }
}

void digestCombine(benchmark::State& bench)
{
    const auto secret = someSecret();
    std::array<uint8_t, 5 * kBytes> shares;
    shamir::splitValue(3, secret, cheapRandom, shares);
    const std::span<const uint8_t> all(shares);
    auto out = someSecret();
    shamir::Rebuilder rebuilder(kBytes);
    for (auto _ : bench) {
        const shamir::Point points[] = {{0, all.subspan(0, 32)}, {2, all.subspan(64, 32)}, {4, all.subspan(128, 32)}};
        if (!rebuilder.rebuild(points, out))
            bench.SkipWithError("the digest does not agree");
        benchmark::DoNotOptimize(out);
    }
}

void slip39Split(benchmark::State& bench)
{
    for (auto _ : bench)
        benchmark::DoNotOptimize(makeSet({{3, 5}}));
}

void slip39Combine(benchmark::State& bench)
{
    const MadeSet set = makeSet({{3, 5}});
    const auto shares = set.pick({0, 2, 4});
    for (auto _ : bench)
        benchmark::DoNotOptimize(combined(shares));
}

// The dearest question of all: 8 of 16 with nine wrong shares, so that every subset is tried.
void judgeSixteen(benchmark::State& bench)
{
    MadeSet set = makeSet({{8, 16}});
    for (size_t bad = 0; bad < 9; ++bad)
        set.shares[bad] = forged(set.shares[bad], bad);
    const auto shares = set.all();
    for (auto _ : bench)
        if (shamir::checkSpares(shares))
            bench.SkipWithError("forged shares were not noticed");
}

BENCHMARK(gfshareSplit);
BENCHMARK(coreSplit);
BENCHMARK(digestSplit);
BENCHMARK(slip39Split)->Unit(benchmark::kMillisecond);
BENCHMARK(gfshareCombine);
BENCHMARK(coreCombine);
BENCHMARK(digestCombine);
BENCHMARK(slip39Combine)->Unit(benchmark::kMillisecond);
BENCHMARK(judgeSixteen)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace keyrite::tests

BENCHMARK_MAIN();
