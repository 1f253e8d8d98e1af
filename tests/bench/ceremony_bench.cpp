// The whole `generate` ceremony without the human: five devices in the room, an Ed25519 key; and the same with a paper backup.
#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include "bench/ceremony_run.h"

namespace keyrite::tests {
namespace {

// "deviceFiles" is the scrypt work of the five device files and stands beside the machine time, not in it.
void hold(benchmark::State& state, size_t sheets)
{
    CeremonyRun run(5, 0, sheets);
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
void ceremonyOfFiveDevices(benchmark::State& state) { hold(state, 0); }
BENCHMARK(ceremonyOfFiveDevices)->UseManualTime()->Unit(benchmark::kMillisecond);

// Each of the five sheets is printed to PDF, drawn, read back from the picture, and the key restored from them.
void ceremonyOfFiveDevicesAndFiveSheets(benchmark::State& state) { hold(state, 5); }
BENCHMARK(ceremonyOfFiveDevicesAndFiveSheets)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace keyrite::tests
