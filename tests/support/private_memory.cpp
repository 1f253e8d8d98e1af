#include "support/private_memory.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

namespace keyrite::tests {

size_t countInPrivateMemory(size_t overlap, const std::function<size_t(std::span<const uint8_t>)>& count)
{
    constexpr size_t kWindow = size_t{1} << 20;
    void* const mapped = ::mmap(nullptr, kWindow, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    if (mapped == MAP_FAILED || memory < 0)
        return SIZE_MAX;
    auto* const window = static_cast<uint8_t*>(mapped);
    size_t found = 0;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        uintptr_t begin = 0, end = 0;
        char dash = 0;
        std::string mode;
        std::istringstream(line) >> std::hex >> begin >> dash >> end >> mode;
        for (uintptr_t at = begin; mode == "rw-p" && at < end; at += kWindow - overlap) {
            const ssize_t bytes = ::pread(memory, window, std::min<size_t>(kWindow, end - at), static_cast<off_t>(at));
            found += bytes > 0 ? count({window, static_cast<size_t>(bytes)}) : 0;
        }
    }
    ::close(memory);
    ::munmap(mapped, kWindow);
    return found;
}

size_t occurrences(const std::vector<Masked>& wanted)
{
    return countInPrivateMemory(kMaxMasked, [&](std::span<const uint8_t> bytes) {
        size_t found = 0;
        for (const Masked& one : wanted)
            for (size_t i = 0; i + one.size() <= bytes.size(); ++i)
                found += std::equal(one.begin(), one.end(), bytes.begin() + static_cast<std::ptrdiff_t>(i),
                                    [](uint8_t masked, uint8_t byte) { return masked == (byte ^ kMask); })
                             ? 1
                             : 0;
        return found;
    });
}

}  // namespace keyrite::tests
