// Verifying a set with a thousand wraps, beside hashing the same bytes and beside a thousand Ed25519 verifications.
#include <benchmark/benchmark.h>
#include <sodium.h>

#include "base/file.h"
#include "bench/ceremony_run.h"
#include "set/check_set.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

constexpr size_t kDevices = 1000;

double secondsToHash(const std::filesystem::path& set, const std::vector<std::string>& files)
{
    std::vector<std::string> contents;
    for (const std::string& file : files)
        contents.push_back(slurp(set / file));
    const auto start = std::chrono::steady_clock::now();
    for (const std::string& content : contents)
        benchmark::DoNotOptimize(base::sha256(content));
    return secondsSince(start);
}

double secondsToVerify(size_t signatures)
{
    uint8_t publicKey[32], secretKey[64], signature[64];
    const std::string document(200, 'x');
    const ByteView bytes = base::bytesOf(document);
    crypto_sign_keypair(publicKey, secretKey);
    crypto_sign_detached(signature, nullptr, bytes.data(), bytes.size(), secretKey);
    const auto start = std::chrono::steady_clock::now();
    for (size_t i = 0; i < signatures; ++i)
        if (crypto_sign_verify_detached(signature, bytes.data(), bytes.size(), publicKey) != 0)
            throw std::runtime_error("Ed25519 failed");
    return secondsSince(start);
}

// "hash" and "ed25519": the verification's time in times of those. A transcript carries one signature a step, several a device.
void verifySetOfThousandWraps(benchmark::State& state)
{
    CeremonyRun run(0, kDevices);
    run.hold();
    const std::vector<std::string> files = base::listFiles(run.set(), 12000).value();
    size_t signatures = 0;
    const auto start = std::chrono::steady_clock::now();
    for (auto _ : state) {
        const auto checked = set::SetVerifier::check(run.set(), set::Stage::Closed);
        if (!checked)
            throw std::runtime_error(checked.error().english());
        signatures = (*checked)->transcript.heads.size() - (*checked)->transcript.entries.size();
    }
    const double perSet = secondsSince(start) / static_cast<double>(state.iterations());
    state.counters["files"] = static_cast<double>(files.size());
    state.counters["signatures"] = static_cast<double>(signatures);
    state.counters["hash"] = perSet / secondsToHash(run.set(), files);
    state.counters["ed25519x1000"] = perSet / secondsToVerify(1000);
    state.counters["ceremony_s"] = run.machineSeconds() + run.deviceFileSeconds();
}
BENCHMARK(verifySetOfThousandWraps)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace keyrite::tests
