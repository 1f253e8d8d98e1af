#include "image/changed_disc.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <regex>
#include <stdexcept>
#include <string_view>

#include "support/command.h"

namespace keyrite::tests {

namespace fs = std::filesystem;

namespace {

constexpr size_t kBlock = 2048;

// The bytes of a file, changed where it lies.
class Mapped {
public:
    explicit Mapped(const fs::path& path) : m_size(fs::file_size(path))
    {
        const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        m_bytes = static_cast<char*>(::mmap(nullptr, m_size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
        ::close(file);
        if (m_bytes == MAP_FAILED)
            throw std::runtime_error("the disc cannot be changed");
    }
    ~Mapped() { ::munmap(m_bytes, m_size); }
    Mapped(const Mapped&) = delete;
    Mapped& operator=(const Mapped&) = delete;

    std::string_view view() const { return {m_bytes, m_size}; }
    char& operator[](size_t at) { return m_bytes[at]; }

private:
    size_t m_size;
    char* m_bytes;
};

}  // namespace

ChangedDisc::ChangedDisc(const fs::path& disc, const fs::path& path) : m_path(path) { fs::copy_file(disc, path); }

void ChangedDisc::flipIn(const std::string& file, size_t byte)
{
    // "File data lba:  0 ,  1234 ,  567 ,  1161000 , '/live/vmlinuz'": first block, blocks, bytes.
    const CommandResult said = run({"xorriso", "-indev", m_path.string(), "-find", file, "-exec", "report_lba", "--"});
    std::smatch found;
    if (!std::regex_search(said.out, found, std::regex("File data lba: *[0-9]+ *, *([0-9]+) *, *[0-9]+ *, *([0-9]+)")))
        throw std::runtime_error("the disc has no " + file + ": " + said.out + said.err);
    Mapped bytes(m_path);
    if (byte >= std::stoul(found[2]))
        throw std::runtime_error(file + " is shorter");
    bytes[std::stoul(found[1]) * kBlock + byte] ^= 1;
}

void ChangedDisc::replace(const std::string& text, const std::string& by)
{
    if (text.size() != by.size())
        throw std::runtime_error("of another length: " + by);
    Mapped bytes(m_path);
    size_t count = 0;
    for (size_t at = bytes.view().find(text); at != std::string_view::npos; at = bytes.view().find(text, at + 1), ++count)
        for (size_t i = 0; i < by.size(); ++i)
            bytes[at + i] = by[i];
    if (count == 0)
        throw std::runtime_error("the disc does not hold " + text);
}

}  // namespace keyrite::tests
