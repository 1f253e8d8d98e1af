// A room and printers that tests decide on: what is measured is what they say, and what is printed is kept.
#pragma once

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "print/printer.h"
#include "scripts/room.h"

namespace keyrite::tests {

class FakeRoom final : public scripts::Room {
public:
    std::vector<engine::Light> measure(const scripts::RoomNeeds&) override { return lights; }

    static engine::Light light(std::string id, engine::Light::State state)
    {
        return {std::move(id), text("A fact"), text("as the test says"), state, text("Mend it.")};
    }
    std::vector<engine::Light> lights = {light("memory-lock", engine::Light::State::Green),
                                         light("network", engine::Light::State::Green)};
};

// Prints into memory. Nothing of a test is secret.
class FakePrinters final : public print::Printers {
public:
    print::Outcome<std::vector<print::Printer>> list() override { return there; }

    print::Outcome<print::Done> print(const print::PrintJob& job, std::span<const uint8_t> pdf, print::Progress&) override
    {
        if (failNext)
            return print::Problem{.fault = *std::exchange(failNext, std::nullopt), .detail = job.printer};
        jobs.push_back({job.printer, job.title, std::string(pdf.begin(), pdf.end())});
        if (!copies.empty() && job.title.rfind("share ", 0) == 0) {
            std::filesystem::create_directories(copies);
            std::ofstream(copies / ("share-" + job.title.substr(6) + ".pdf"), std::ios::binary) << jobs.back().pdf;
        }
        return print::Done{};
    }

    struct Job {
        std::string printer;
        std::string title;
        std::string pdf;
    };
    std::vector<print::Printer> there = {{"left", "A printer", "", true, {}}, {"right", "Another printer", "", true, {}}};
    std::vector<Job> jobs;
    std::optional<print::Fault> failNext;  // of the next job
    std::filesystem::path copies = {};     // where the sheets that came out lie, as share-N.pdf; "": nowhere
};

}  // namespace keyrite::tests
