#include "faults/memory_search.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <sstream>

namespace keyrite::tests {

namespace {

void searchRegion(int memory, uint64_t begin, uint64_t end, const std::string& label, const std::vector<Needle>& needles,
                  MemorySearch& out)
{
    // The reservations of a sanitizer are larger than any machine and hold no data of the program.
    if (end - begin > uint64_t{1} << 30)
        return;
    std::string bytes(end - begin, '\0');
    const ssize_t count = ::pread(memory, bytes.data(), bytes.size(), static_cast<off_t>(begin));
    if (count <= 0)
        return;  // guard pages and [vvar] cannot be read
    bytes.resize(static_cast<size_t>(count));
    out.bytesRead += bytes.size();
    for (const Needle& needle : needles)
        for (size_t at = bytes.find(needle.bytes); at != std::string::npos; at = bytes.find(needle.bytes, at + 1)) {
            std::ostringstream place;
            place << (label.empty() ? "(anonymous)" : label) << " at " << std::hex << begin + at << ", region of " << std::dec
                  << (end - begin) / 1024 << " KiB";
            out.findings.push_back({needle.name, place.str()});
        }
}

}  // namespace

bool MemorySearch::found(const std::string& needle) const
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.needle == needle; });
}

std::string MemorySearch::report() const
{
    std::string out = refused;
    for (const Finding& finding : findings)
        out += "  " + finding.needle + " in " + finding.place + "\n";
    return out;
}

MemorySearch searchMemory(pid_t process, const std::vector<Needle>& needles)
{
    MemorySearch out;
    const std::string folder = "/proc/" + std::to_string(process);
    const int memory = ::open((folder + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    std::ifstream maps(folder + "/maps");
    if (memory < 0 || !maps) {
        out.refused = std::string("the memory of another process cannot be read here: ") + std::strerror(errno);
        return out;
    }
    for (std::string line; std::getline(maps, line);) {
        std::istringstream fields(line);
        std::string range, rights, offset, device, inode, label;
        fields >> range >> rights >> offset >> device >> inode >> label;
        const size_t dash = range.find('-');
        if (dash != std::string::npos && rights[0] == 'r')
            searchRegion(memory, std::stoull(range.substr(0, dash), nullptr, 16),
                         std::stoull(range.substr(dash + 1), nullptr, 16), label, needles, out);
    }
    ::close(memory);
    if (out.bytesRead == 0)
        out.refused = "the memory of another process cannot be read here";
    return out;
}

}  // namespace keyrite::tests
