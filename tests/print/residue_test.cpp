// What is left of drawn text in the process's memory once the document is finished: nothing.
#include "print/residue.h"

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <thread>

#include "print/counted_memory.h"
#include "print/documents.h"

namespace keyrite::tests {
namespace {

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
