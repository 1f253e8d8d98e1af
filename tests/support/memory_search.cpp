#include "support/memory_search.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <unordered_map>

namespace keyrite::tests {

namespace {

// Hundreds of needles in one pass: memory is looked at more closely where three bytes are the first of one.
class Index {
public:
    explicit Index(const std::vector<Needle>& needles) : m_starts(size_t{1} << 24)
    {
        for (const Needle& needle : needles) {
            if (needle.bytes.size() < kStart)
                throw std::invalid_argument("too short to be searched: " + needle.name);
            const uint32_t start = startAt(needle.bytes, 0);
            m_starts[start] = true;
            m_needles[start].push_back(&needle);
        }
    }

    template <class Found>
    void search(const std::string& bytes, Found found) const
    {
        for (size_t at = 0; at + kStart <= bytes.size(); ++at) {
            const uint32_t start = startAt(bytes, at);
            if (!m_starts[start])
                continue;
            for (const Needle* const needle : m_needles.at(start))
                if (bytes.compare(at, needle->bytes.size(), needle->bytes) == 0)
                    found(*needle, at);
        }
    }

private:
    static constexpr size_t kStart = 3;
    static uint32_t startAt(const std::string& bytes, size_t at)
    {
        uint32_t out = 0;
        for (size_t i = at; i < at + kStart; ++i)
            out = out << 8 | static_cast<uint8_t>(bytes[i]);
        return out;
    }

    std::vector<bool> m_starts;
    std::unordered_map<uint32_t, std::vector<const Needle*>> m_needles;
};

void searchRegion(int memory, uint64_t begin, uint64_t end, const std::string& label, const Index& index, MemorySearch& out)
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
    index.search(bytes, [&](const Needle& needle, size_t at) {
        std::ostringstream place;
        place << (label.empty() ? "(anonymous)" : label) << " at " << std::hex << begin + at << ", region of " << std::dec
              << (end - begin) / 1024 << " KiB";
        out.findings.push_back({needle.name, place.str()});
    });
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
    const Index index(needles);
    for (std::string line; std::getline(maps, line);) {
        std::istringstream fields(line);
        std::string range, rights, offset, device, inode, label;
        fields >> range >> rights >> offset >> device >> inode >> label;
        const size_t dash = range.find('-');
        if (dash != std::string::npos && rights[0] == 'r')
            searchRegion(memory, std::stoull(range.substr(0, dash), nullptr, 16),
                         std::stoull(range.substr(dash + 1), nullptr, 16), label, index, out);
    }
    ::close(memory);
    if (out.bytesRead == 0)
        out.refused = "the memory of another process cannot be read here";
    return out;
}

}  // namespace keyrite::tests
