// Reading one A4 page of 15 codes, as a PNG and as a PDF, with a process for each step; beside ZBar alone on the same picture
// and beside pdftoppm alone on the same PDF, in the same run.
#include <benchmark/benchmark.h>

#include <stdexcept>

#include "bench/ceremony_run.h"
#include "scan/code_page.h"
#include "scan/decode.h"
#include "scan/files.h"
#include "scan/live_reader.h"
#include "scan/reader.h"
#include "scan/test_camera.h"
#include "support/command.h"
#include "support/degrade.h"
#include "support/said.h"
#include "support/temp_folder.h"

namespace keyrite::tests {
namespace {

constexpr size_t kCodes = 15;

class Counter : public scan::CodeSink {
public:
    void code(size_t, std::span<const char>) override { ++codes; }
    size_t codes = 0;
};

// Seconds for each reading.
double readMany(benchmark::State& state, const std::filesystem::path& file, unsigned dpi, size_t expected = 0)
{
    scan::Options options;
    options.decoder = KEYRITE_DECODER;
    options.pdfDpi = dpi;
    options.expectedCodes = expected;
    std::vector<char> scratch(scan::kScratchBytes);
    Counter sink;
    const auto start = std::chrono::steady_clock::now();
    for (auto _ : state)
        if (const auto read = scan::readFile(file, scratch, sink, nullptr, options); !read)
            throw std::runtime_error(said(describe(read.problem())));
    state.counters["codes"] = static_cast<double>(sink.codes) / static_cast<double>(state.iterations());
    return secondsSince(start) / static_cast<double>(state.iterations());
}

// "zbar": the whole reading in times of one pass of ZBar in this process; "zbar_codes": how many of the 15 that pass reads.
void comparedWithZBar(benchmark::State& state, double perPage, const Frame& page)
{
    const auto start = std::chrono::steady_clock::now();
    state.counters["zbar_codes"] = static_cast<double>(scan::decode(page.view(), scan::Effort::Plain).size());
    state.counters["zbar"] = perPage / secondsSince(start);
}

void readPng(benchmark::State& state, Frame (*damage)(const Frame&, uint64_t))
{
    const auto dpi = static_cast<unsigned>(state.range(0));
    const Frame page = damage(drawCapsulePage(kCodes, dpi).picture, 1);
    const TempFolder folder;
    spit(folder / "page.png", pngFile(page));
    comparedWithZBar(state, readMany(state, folder / "page.png", dpi), page);
}

// The same page by somebody who knows how many codes it has; "unknown": how much longer it takes when nobody does.
void readExpected(benchmark::State& state, Frame (*damage)(const Frame&, uint64_t))
{
    const auto dpi = static_cast<unsigned>(state.range(0));
    const TempFolder folder;
    spit(folder / "page.png", pngFile(damage(drawCapsulePage(kCodes, dpi).picture, 1)));
    const double perPage = readMany(state, folder / "page.png", dpi, kCodes);
    scan::Options options;
    options.decoder = KEYRITE_DECODER;
    std::vector<char> scratch(scan::kScratchBytes);
    Counter sink;
    constexpr int kTimes = 3;
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < kTimes; ++i)
        if (const auto read = scan::readFile(folder / "page.png", scratch, sink, nullptr, options); !read)
            throw std::runtime_error(said(describe(read.problem())));
    state.counters["unknown"] = secondsSince(start) / kTimes / perPage;
}

// Frames of a page before a camera, through the confined program; "rungs": as when nothing new was read for a second.
void liveFrames(benchmark::State& state)
{
    const Sensor sensor = state.range(0) == 720 ? k720p : k1080p;
    const Frame frame = seen(drawCapsulePage(kCodes, 216).picture, sensor, 0, 0, 1);
    const std::string bytes = asBytes(frame, PixelFormat::Yuyv);
    std::vector<char> memory(scan::kLiveBytes);
    Counter sink;
    scan::LiveReader reader(memory, sink, nullptr, {.decoder = KEYRITE_DECODER});
    if (const auto started = reader.start(); !started)
        throw std::runtime_error(said(describe(started.problem())));
    const auto look = [&] {
        reader.offer(rawFrame(frame, PixelFormat::Yuyv, bytes));
        while (reader.isBusy())
            if (const auto moved = reader.poll(std::chrono::milliseconds(100)); !moved)
                throw std::runtime_error(said(describe(moved.problem())));
    };
    look();
    if (state.range(1) == 1)  // all that ZBar reads is read now
        for (const auto start = std::chrono::steady_clock::now(); secondsSince(start) < 1.2;)
            look();
    for (auto _ : state)
        look();
    state.counters["codes"] = static_cast<double>(sink.codes);
}

void readPdf(benchmark::State& state)
{
    if (!installed("pdftoppm"))
        return state.SkipWithError("not installed: pdftoppm");
    const auto dpi = static_cast<unsigned>(state.range(0));
    const Frame page = drawCapsulePage(kCodes, 300).picture;
    const TempFolder folder;
    spit(folder / "page.pdf", pdfFile({page}, 300));
    const double perPage = readMany(state, folder / "page.pdf", dpi);
    const auto start = std::chrono::steady_clock::now();
    run({"pdftoppm", "-gray", "-r", std::to_string(dpi), (folder / "page.pdf").string()});
    state.counters["pdftoppm"] = perPage / secondsSince(start);
    comparedWithZBar(state, perPage, drawCapsulePage(kCodes, dpi).picture);
}

Frame clean(const Frame& page, uint64_t) { return page; }

BENCHMARK_CAPTURE(readPng, clean, clean)->Arg(200)->Arg(300)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readPng, officeScan, officeScan)->Arg(200)->Arg(300)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readPng, webcam, webcam)->Arg(200)->Arg(300)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readExpected, clean, clean)->Arg(200)->Arg(300)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readExpected, officeScan, officeScan)->Arg(200)->Arg(300)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readExpected, webcam, webcam)->Arg(200)->Arg(300)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(liveFrames)
    ->ArgsProduct({{720, 1080}, {0, 1}})
    ->ArgNames({"", "rungs"})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(readPdf)->Arg(200)->Arg(300)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace keyrite::tests
