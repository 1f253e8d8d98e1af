// The whole `generate` ceremony without the human: five devices in the room, an Ed25519 key.
#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include "bench/ceremony_run.h"

namespace keyrite::tests {
namespace {

// "deviceFiles" is the scrypt work of the five device files and stands beside the machine time, not in it.
void ceremonyOfFiveDevices(benchmark::State& state)
{
    CeremonyRun run(5, 0);
    double machine = 0, deviceFiles = 0;
    for (auto _ : state) {
        run.hold();
        state.SetIterationTime(run.machineSeconds());
        machine += run.machineSeconds();
        deviceFiles += run.deviceFileSeconds();
    }
    const double runs = static_cast<double>(state.iterations());
    state.counters["machine_s"] = machine / runs;
    state.counters["deviceFiles_s"] = deviceFiles / runs;
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    state.counters["peak_MiB"] = static_cast<double>(usage.ru_maxrss) / 1024;
}
BENCHMARK(ceremonyOfFiveDevices)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace keyrite::tests
