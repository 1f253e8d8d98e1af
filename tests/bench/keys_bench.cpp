// Making keys from seeds, beside OpenSSL's own key generation. RSA times scatter widely: the mean of many is compared.
#include <benchmark/benchmark.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include "base/random.h"
#include "bench/ceremony_run.h"
#include "keys/openssl_runtime.h"
#include "keys/private_key.h"

namespace keyrite::tests {
namespace {

keys::Seed freshSeed()
{
    base::KernelRandom random;
    return keys::Seed::fill([&](std::span<uint8_t, 32> out) { random.fill(out); });
}

double secondsOfOpenSsl(unsigned bits, size_t count)
{
    const auto start = std::chrono::steady_clock::now();
    for (size_t i = 0; i < count; ++i) {
        EVP_PKEY* const key = EVP_RSA_gen(bits);
        if (key == nullptr)
            throw std::runtime_error("OpenSSL makes no key");
        EVP_PKEY_free(key);
    }
    return secondsSince(start) / static_cast<double>(count);
}

// "openssl": our mean time in OpenSSL's.
void makeRsa(benchmark::State& state, keys::Algorithm algorithm, unsigned bits)
{
    keys::prepareOpenSsl();
    const auto start = std::chrono::steady_clock::now();
    for (auto _ : state)
        if (!keys::PrivateKey::fromSeed(algorithm, freshSeed()))
            throw std::runtime_error("no key");
    const double perKey = secondsSince(start) / static_cast<double>(state.iterations());
    state.counters["openssl"] = perKey / secondsOfOpenSsl(bits, static_cast<size_t>(state.iterations()));
}
BENCHMARK_CAPTURE(makeRsa, Rsa2048, keys::Algorithm::Rsa2048, 2048)->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK_CAPTURE(makeRsa, Rsa3072, keys::Algorithm::Rsa3072, 3072)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK_CAPTURE(makeRsa, Rsa4096, keys::Algorithm::Rsa4096, 4096)->Unit(benchmark::kMillisecond)->Iterations(10);

void makeKey(benchmark::State& state, keys::Algorithm algorithm)
{
    keys::prepareOpenSsl();
    for (auto _ : state)
        if (!keys::PrivateKey::fromSeed(algorithm, freshSeed()))
            throw std::runtime_error("no key");
}
BENCHMARK_CAPTURE(makeKey, Ed25519, keys::Algorithm::Ed25519)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(makeKey, P256, keys::Algorithm::P256)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(makeKey, P384, keys::Algorithm::P384)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace keyrite::tests
