#include "print/residue.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <random>
#include <sstream>
#include <string>

namespace keyrite::tests {

namespace {

constexpr uint8_t kMask = 0xA5;

size_t countIn(const uint8_t* bytes, size_t size, const Masked& wanted)
{
    size_t count = 0;
    for (size_t i = 0; i + wanted.size() <= size; ++i) {
        size_t k = 0;
        while (k < wanted.size() && static_cast<uint8_t>(bytes[i + k] ^ kMask) == wanted[k])
            ++k;
        count += k == wanted.size() ? 1 : 0;
    }
    return count;
}

}  // namespace

Masked freshLetters()
{
    std::random_device random;
    Masked letters;
    for (size_t i = 0; i < kLetters; ++i)
        letters.push_back(static_cast<uint8_t>("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[random() & 31] ^ kMask));
    return letters;
}

std::vector<Masked> formsOf(const Masked& letters)
{
    std::vector<Masked> forms(3);
    for (const uint8_t masked : letters) {
        const auto letter = static_cast<uint8_t>(masked ^ kMask);
        forms[0].push_back(masked);
        forms[1].insert(forms[1].end(), {kMask, masked});
        for (const char digit : {'0', '0', "0123456789ABCDEF"[letter >> 4], "0123456789ABCDEF"[letter & 15]})
            forms[2].push_back(static_cast<uint8_t>(digit ^ kMask));
    }
    return forms;
}

size_t occurrences(const std::vector<Masked>& forms)
{
    constexpr size_t kWindow = size_t{1} << 20, kOverlap = 4 * kLetters;
    void* const mapped = mmap(nullptr, kWindow, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
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
        if (mode != "rw-p")
            continue;
        for (uintptr_t at = begin; at < end; at += kWindow - kOverlap) {
            const ssize_t count = pread(memory, window, std::min<size_t>(kWindow, end - at), static_cast<off_t>(at));
            for (const Masked& form : forms)
                found += count > 0 ? countIn(window, static_cast<size_t>(count), form) : 0;
        }
    }
    close(memory);
    munmap(mapped, kWindow);
    return found;
}

Letters::Letters(const Masked& masked)
{
    for (size_t i = 0; i < kLetters; ++i)
        m_letters[i] = static_cast<char>(masked[i] ^ kMask);
}

Letters::~Letters() { explicit_bzero(m_letters, sizeof m_letters); }

}  // namespace keyrite::tests
