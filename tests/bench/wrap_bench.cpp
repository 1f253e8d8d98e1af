// Wraps, beside the one operation that they cannot do without: two X25519 scalar multiplications each.
#include <benchmark/benchmark.h>
#include <sodium.h>

#include "bench/ceremony_run.h"
#include "wrap/age.h"

namespace keyrite::tests {
namespace {

constexpr size_t kPayloadBytes = 400;  // of an Ed25519 key's

double secondsForScalarMultiplications(size_t count)
{
    uint8_t scalar[32], point[32], out[32];
    randombytes_buf(scalar, sizeof scalar);
    crypto_scalarmult_base(point, scalar);
    const auto start = std::chrono::steady_clock::now();
    for (size_t i = 0; i < count; ++i) {
        if (crypto_scalarmult(out, scalar, point) != 0)
            throw std::runtime_error("X25519 failed");
        benchmark::DoNotOptimize(out);
    }
    return secondsSince(start) / static_cast<double>(count);
}

// "x25519" is the time of one wrap in raw scalar multiplications.
void wrapOneKey(benchmark::State& state)
{
    base::KernelRandom random;
    const wrap::Recipient recipient = wrap::Identity::generate(random).recipient();
    const SecureBuffer payload(kPayloadBytes);
    const auto start = std::chrono::steady_clock::now();
    for (auto _ : state)
        benchmark::DoNotOptimize(wrap::encryptTo(recipient, payload.expose(), random));
    const double perWrap = secondsSince(start) / static_cast<double>(state.iterations());
    state.counters["wraps_per_s"] = 1 / perWrap;
    state.counters["x25519"] = perWrap / secondsForScalarMultiplications(2000);
}
BENCHMARK(wrapOneKey)->Unit(benchmark::kMicrosecond);

void openOneWrap(benchmark::State& state)
{
    base::KernelRandom random;
    const wrap::Identity identity = wrap::Identity::generate(random);
    const SecureBuffer payload(kPayloadBytes);
    const Bytes file = wrap::encryptTo(identity.recipient(), payload.expose(), random).value();
    const auto start = std::chrono::steady_clock::now();
    for (auto _ : state)
        benchmark::DoNotOptimize(wrap::decryptWith(identity, file, wrap::AgeRules::SingleRecipient));
    state.counters["x25519"] =
        secondsSince(start) / static_cast<double>(state.iterations()) / secondsForScalarMultiplications(2000);
}
BENCHMARK(openOneWrap)->Unit(benchmark::kMicrosecond);

// The work of a device file: scrypt with N = 2^15, r = 8, p = 1.
void openDeviceFile(benchmark::State& state)
{
    base::KernelRandom random;
    const SecureString passphrase = SecureString::copyOf("eight words of the list");
    const SecureBuffer plain(200);
    const Bytes file = wrap::encryptWithPassphrase(passphrase, plain.expose(), wrap::kDeviceFileLogN, random).value();
    for (auto _ : state)
        benchmark::DoNotOptimize(wrap::decryptWithPassphrase(passphrase, file, wrap::kMaxLogN));
}
BENCHMARK(openDeviceFile)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace keyrite::tests
