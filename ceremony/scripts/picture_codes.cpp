#include "scripts/picture_codes.h"

#include <array>
#include <fstream>

#include "base/message_of.h"
#include "scan/kind.h"
#include "secret/secure_buffer.h"

namespace keyrite::scripts {

namespace fs = std::filesystem;

namespace {

class ScanProgress final : public scan::Progress {
public:
    explicit ScanProgress(engine::Watcher& watcher) : m_watcher(watcher) {}
    bool keepGoing() override { return m_watcher.keepGoing(); }

private:
    engine::Watcher& m_watcher;
};

}  // namespace

bool isPicture(const fs::path& file)
{
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored))
        return false;
    std::array<uint8_t, scan::kMagicBytes> first{};
    std::ifstream in(file, std::ios::binary);
    in.read(reinterpret_cast<char*>(first.data()), static_cast<std::streamsize>(first.size()));
    const scan::Kind kind = scan::kindOf(std::span(first).first(static_cast<size_t>(in.gcount())));
    return kind == scan::Kind::Png || kind == scan::Kind::Jpeg || kind == scan::Kind::Pdf;
}

Result<scan::Reading> readCodes(const fs::path& file, scan::CodeSink& codes, engine::Watcher& watcher)
{
    ScanProgress progress(watcher);
    SecureBuffer scratch(scan::kScratchBytes);
    const ByteSpan room = scratch.mutableBytes();
    const auto reading = scan::readFile(file, {reinterpret_cast<char*>(room.data()), room.size()}, codes, &progress);
    if (reading)
        return *reading;
    const scan::Problem& problem = reading.problem();
    return fail(problem.fault == scan::Fault::Stopped ? Errc::Aborted : Errc::Unreadable, messageOf(scan::describe(problem)),
                file.string(), messageOf(scan::advise(problem)));
}

}  // namespace keyrite::scripts
