#include "disc/running.h"

#include <sstream>

#include "base/file.h"

namespace keyrite::disc {

namespace fs = std::filesystem;

namespace {

constexpr size_t kMaxBytes = 4096;

// The value of a line key=value; nothing where there is none.
std::optional<std::string> valueOf(std::string_view key, const std::string& text)
{
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(std::string(key) + "="))
            return line.substr(key.size() + 1);
    return std::nullopt;
}

std::optional<Sha256> hashOf(std::string_view key, const std::string& text)
{
    const auto value = valueOf(key, text);
    const auto hash = value ? base::arrayFromHex<32>(*value) : Result<Sha256>(Sha256{});
    return value && hash ? std::optional<Sha256>(*hash) : std::nullopt;
}

std::string textOf(const fs::path& file) { return base::readTextFile(file, kMaxBytes).value_or(std::string()); }

// UEFI 2.10, 3.3: four bytes of attributes, then 1 where the firmware checks what it starts.
RunningDisc::SecureBoot secureBootOf(const fs::path& variable)
{
    const auto bytes = base::readFile(variable, kMaxBytes);
    if (!bytes || bytes->size() != 5)
        return RunningDisc::SecureBoot::Unknown;
    return bytes->back() == 1 ? RunningDisc::SecureBoot::On : RunningDisc::SecureBoot::Off;
}

// "none [integrity] confidentiality": the one in brackets holds.
std::string chosenOf(const std::string& text)
{
    const size_t open = text.find('['), close = text.find(']');
    return open == std::string::npos || close == std::string::npos || close < open ? std::string()
                                                                                   : text.substr(open + 1, close - open - 1);
}

}  // namespace

RunningDisc runningDisc(const RunningFiles& files)
{
    RunningDisc out;
    out.rootHash = hashOf("root-hash", textOf(files.boot));
    const std::string image = textOf(files.image);
    out.imageHash = hashOf("sha256", image);
    out.imageBeingRead = image.starts_with("reading");
    out.secureBoot = secureBootOf(files.secureBoot);
    out.lockdown = chosenOf(textOf(files.lockdown));
    return out;
}

}  // namespace keyrite::disc
