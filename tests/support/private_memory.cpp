#include "support/private_memory.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string_view>

namespace keyrite::tests {

namespace {

using Look = std::function<void(const std::string& where, std::span<const uint8_t>)>;

// `wanted`: of the four letters of a mapping's mode.
bool lookThrough(const std::string& process, size_t overlap, const std::function<bool(std::string_view)>& wanted,
                 const Look& look)
{
    constexpr size_t kWindow = size_t{1} << 20;
    void* const mapped = ::mmap(nullptr, kWindow, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    const int memory = ::open((process + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    if (mapped == MAP_FAILED || memory < 0)
        return false;
    auto* const window = static_cast<uint8_t*>(mapped);
    size_t all = 0;
    std::ifstream maps(process + "/maps");
    for (std::string line; std::getline(maps, line);) {
        uintptr_t begin = 0, end = 0;
        char dash = 0;
        std::string mode;
        std::istringstream(line) >> std::hex >> begin >> dash >> end >> mode;
        for (uintptr_t at = begin; wanted(mode) && at < end; at += kWindow - overlap) {
            const ssize_t bytes = ::pread(memory, window, std::min<size_t>(kWindow, end - at), static_cast<off_t>(at));
            if (bytes > 0)
                look(line, {window, static_cast<size_t>(bytes)});
            all += bytes > 0 ? static_cast<size_t>(bytes) : 0;
        }
    }
    ::close(memory);
    ::munmap(mapped, kWindow);
    return all > 0;
}

}  // namespace

size_t countInPrivateMemory(size_t overlap, const std::function<size_t(std::span<const uint8_t>)>& count)
{
    size_t found = 0;
    const bool read = lookThrough(
        "/proc/self", overlap, [](std::string_view mode) { return mode == "rw-p"; },
        [&](const std::string&, std::span<const uint8_t> bytes) { found += count(bytes); });
    return read ? found : SIZE_MAX;
}

bool lookThroughMemory(pid_t process, size_t overlap, const Look& look)
{
    return lookThrough(
        "/proc/" + std::to_string(process), overlap, [](std::string_view mode) { return !mode.empty() && mode.front() == 'r'; },
        look);
}

}  // namespace keyrite::tests
