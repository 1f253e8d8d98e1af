#include "disc/drives.h"

#include <algorithm>
#include <charconv>
#include <fstream>

namespace keyrite::disc {

namespace fs = std::filesystem;

namespace {

constexpr uint64_t kSectorBytes = 512;  // of sysfs, whatever the drive has
constexpr size_t kMaxLine = 128;

std::string lineOf(const fs::path& file)
{
    std::ifstream in(file);
    std::string out(kMaxLine, '\0');
    in.read(out.data(), static_cast<std::streamsize>(out.size()));
    out.resize(static_cast<size_t>(in.gcount()));
    out.erase(std::min(out.find('\n'), out.size()));
    // A device may call itself anything.
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c < 0x20 || c > 0x7e; }, '?');
    out.erase(out.find_last_not_of(' ') + 1);
    return out;
}

uint64_t numberOf(const std::string& text)
{
    uint64_t out = 0;
    std::from_chars(text.data(), text.data() + text.size(), out);
    return out;
}

}  // namespace

std::vector<Drive> drives(const DriveFolders& folders)
{
    std::vector<Drive> out;
    std::error_code error;
    for (fs::directory_iterator it(folders.blocks, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        std::error_code ignored;
        const bool onUsb = fs::canonical(it->path(), ignored).string().find("/usb") != std::string::npos;
        if (lineOf(it->path() / "removable") != "1" && !onUsb)
            continue;
        out.push_back({folders.devices / name, lineOf(it->path() / "device" / "model"),
                       numberOf(lineOf(it->path() / "size")) * kSectorBytes, name.starts_with("sr")});
    }
    std::sort(out.begin(), out.end(), [](const Drive& a, const Drive& b) { return a.device < b.device; });
    return out;
}

}  // namespace keyrite::disc
