// Starts a ceremony from a plan, or goes on with an interrupted one: the folder, the transcript file, the engine.
#pragma once

#include <filesystem>
#include <memory>

#include "base/file.h"
#include "base/random.h"
#include "disc/drives.h"
#include "engine/engine.h"
#include "scripts/room.h"

namespace keyrite::scripts {

// "keyrite/0.1.0"
std::string toolVersion();

class Ceremony {
public:
    struct World {
        Clock& clock;
        Random& kernel;
        engine::Watcher& watcher;
        Room& room;
        print::Printers& printers;
    };

    struct Places {
        std::filesystem::path plan;
        std::filesystem::path output;
        // Where the PDF files of sheets go: secret, and no part of the set. "": beside `output`, with "-sheets" after its name.
        std::filesystem::path sheets = {};
    };
    // Where sheets go, named or not.
    static std::filesystem::path sheetsFolder(const Places& places);

    // Errc::Exists when a folder for results holds anything. Nothing is written before the plan and the files that it names are
    // right.
    static Result<std::unique_ptr<Ceremony>> start(const Places& places, World world);
    // `places.plan` is only needed for the relative paths in the plan; "" takes the copy in the output.
    static Result<std::unique_ptr<Ceremony>> resume(const Places& places, World world);

    // The script `audit`: verifies a set that exists, and writes nothing.
    static Result<std::unique_ptr<Ceremony>> audit(World world);

    // The script `disc`: verifies another disc, with a record in `output`, a new folder.
    static Result<std::unique_ptr<Ceremony>> verifyDisc(const std::filesystem::path& output, World world,
                                                        const disc::DriveFolders& drives = {});
    // The script `burn`: a finished set onto an optical disc; writes nothing else.
    static Result<std::unique_ptr<Ceremony>> burnSet(World world, const disc::DriveFolders& drives = {});

    // What lies in the folder of a void ceremony.
    struct Left {
        bool recorded = false;           // the record is closed as void, and the workstation has signed that
        std::vector<std::string> files;  // beside the record and the plan, which stay
        // By the record, what may have come to paper: "print share 2 of 5, … on printer …", once for each print.
        std::vector<std::string> sheets;
    };
    static Result<Left> leftBy(const std::filesystem::path& output);

    // For another machine: how what a finished ceremony left there is verified. `written` is the folder as it is typed.
    static Message howToVerify(const std::filesystem::path& output, const std::string& written);

    // Of the ceremony in the folder, from its transcript.
    static Result<Mode> modeOf(const std::filesystem::path& output);

    engine::Engine& engine() { return *m_engine; }

private:
    class FileSink final : public transcript::Sink {
    public:
        explicit FileSink(base::AppendFile file) : m_file(std::move(file)) {}
        Result<void> append(std::string_view text) override { return m_file.append(text); }

    private:
        base::AppendFile m_file;
    };
    // Of a script that leaves no record.
    class NoSink final : public transcript::Sink {
    public:
        Result<void> append(std::string_view) override { return {}; }
    };
    explicit Ceremony(std::unique_ptr<transcript::Sink> sink) : m_sink(std::move(sink)) {}
    // Without a plan: the header's plan is 64 zeros.
    static Result<std::unique_ptr<Ceremony>> startWithoutPlan(std::unique_ptr<transcript::Sink> sink,
                                                              const engine::Script& script,
                                                              std::unique_ptr<engine::Session> session, const World& world);

    std::unique_ptr<transcript::Sink> m_sink;
    std::unique_ptr<engine::Engine> m_engine;
};

}  // namespace keyrite::scripts
