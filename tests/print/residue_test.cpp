// What is left of drawn text in the process's memory once the document is finished: nothing.
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <thread>

#include "print/counted_memory.h"
#include "print/documents.h"

#if defined(__SANITIZE_ADDRESS__)
#define KR_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KR_ADDRESS_SANITIZER 1
#endif
#endif

namespace keyrite::tests {
namespace {

constexpr uint8_t kMask = 0xA5;
constexpr size_t kLetters = 16;

// Masked, so that what is looked for does not find itself.
using Masked = std::vector<uint8_t>;

// Letters that stand nowhere else.
Masked freshLetters()
{
    std::random_device random;
    Masked letters;
    for (size_t i = 0; i < kLetters; ++i)
        letters.push_back(static_cast<uint8_t>("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[random() & 31] ^ kMask));
    return letters;
}

// The forms in which text passes through: as it is, in 16 bits, and in the digits of the page's content.
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

// In all private memory, read through a window of shared memory, which is not searched itself.
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

// The letters, in memory of the test's own that is wiped in the end.
class Letters {
public:
    explicit Letters(const Masked& masked)
    {
        for (size_t i = 0; i < kLetters; ++i)
            m_letters[i] = static_cast<char>(masked[i] ^ kMask);
    }
    ~Letters() { explicit_bzero(m_letters, sizeof m_letters); }
    Letters(const Letters&) = delete;
    Letters& operator=(const Letters&) = delete;
    std::string_view view() const { return {m_letters, kLetters}; }

private:
    char m_letters[kLetters];
};

size_t leftAfter(const Masked& letters, void (*draw)(Pdf&, std::string_view))
{
    const std::vector<Masked> forms = formsOf(letters);
    // On a thread, because nothing runs over a finished thread's stack before the search.
    std::thread([&] {
        CountedMemory::reset();
        Pdf pdf = begun(sampleInfo(), CountedMemory::memory());
        EXPECT_TRUE(good(pdf.newPage()));
        {
            const Letters plain(letters);
            draw(pdf, plain.view());
        }
        EXPECT_GE(occurrences(forms), 1u) << "the search does not find what is on the page";
        EXPECT_TRUE(good(pdf.finish([](auto) { return true; })));
    }).join();
    return occurrences(forms);
}

TEST(Residue, DrawnTextIsGone)
{
#ifdef KR_ADDRESS_SANITIZER
    GTEST_SKIP() << "AddressSanitizer keeps freed stacks and its own shadow of memory";
#endif
    EXPECT_EQ(leftAfter(freshLetters(),
                        [](Pdf& pdf, std::string_view text) {
                            for (const Face face : kEveryFace)
                                EXPECT_TRUE(good(pdf.text(20, 20, face, 11, text)));
                            EXPECT_GT(pdf.textWidth(Face::Mono, 11, text), 0);
                        }),
              0u);
}

// Copies of text that is drawn as a code, once it is drawn and before anything else could overwrite them by chance.
size_t leftOfACode()
{
    constexpr size_t kRepeats = 12;  // short copies lie where the allocator writes its own marks
    const Masked letters = freshLetters();
    const std::vector<Masked> forms = formsOf(letters);
    size_t left = 0;
    std::thread([&] {
        Pdf pdf = begun(sampleInfo(), CountedMemory::memory());
        EXPECT_TRUE(good(pdf.newPage()));
        char text[kRepeats * kLetters];
        {
            const Letters plain(letters);
            for (size_t i = 0; i < kRepeats; ++i)
                std::memcpy(text + i * kLetters, plain.view().data(), kLetters);
        }
        EXPECT_GE(occurrences(forms), 1u) << "the search does not find what is about to be drawn";
        EXPECT_TRUE(good(pdf.qr(20, 30, 0.8, Correction::Q, 11, {text, sizeof text})));
        explicit_bzero(text, sizeof text);
        left = occurrences(forms);
    }).join();
    return left;
}

// libqrencode frees its copies as they are. With the allocator's settings of the disc they are gone at once. The settings are
// read when a process starts, so the test starts itself again with them.
TEST(Residue, ACodesTextIsGoneWhereTheAllocatorWipes)
{
#ifdef KR_ADDRESS_SANITIZER
    GTEST_SKIP() << "AddressSanitizer has an allocator of its own";
#endif
    constexpr const char* kSettings = "glibc.malloc.tcache_count=0:glibc.malloc.perturb=165";
    const char* const now = std::getenv("GLIBC_TUNABLES");
    if (now && std::string(now) == kSettings) {
        EXPECT_EQ(leftOfACode(), 0u);
        return;
    }
    const CommandResult again = run({std::filesystem::read_symlink("/proc/self/exe").string(),
                                     "--gtest_filter=Residue.ACodesTextIsGoneWhereTheAllocatorWipes"},
                                    {.environment = {std::string("GLIBC_TUNABLES=") + kSettings}});
    EXPECT_EQ(again.status, 0) << again.out;
    EXPECT_THAT(again.out, ::testing::HasSubstr("[  PASSED  ] 1 test."));
}

}  // namespace
}  // namespace keyrite::tests
