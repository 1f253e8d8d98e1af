// What a sheet leaves of its words in the process's memory once it is gone: nothing.
#include <algorithm>
#include <thread>

#include "sheets/paper_reader.h"
#include "sheets/share_sheet.h"
#include "support/address_sanitizer.h"
#include "support/private_memory.h"

namespace keyrite::tests {
namespace {

// Three words of a share from `first` on (from 0): in small letters, in capital letters as for the code, and as the hexadecimal
// digits of 16-bit characters that a page's content holds (of the first four letters of one word, which are drawn in one
// piece).
struct Wanted {
    Masked small, capital, drawn;
};

Wanted wantedOf(const SecureString& words, int first)
{
    const std::string_view text = words.expose();
    size_t begin = 0;
    for (int word = 0; word < first; ++word)
        begin = text.find(' ', begin) + 1;
    size_t end = begin;
    for (int word = 0; word < 3; ++word)
        end = text.find(' ', end + 1);
    Wanted out;
    for (size_t i = begin; i < end; ++i) {
        const auto letter = static_cast<uint8_t>(text[i]);
        out.small.push_back(letter ^ kMask);
        out.capital.push_back(static_cast<uint8_t>((letter == ' ' ? letter : letter - 32) ^ kMask));
        if (i < begin + 4)
            for (const char digit : {'0', '0', "0123456789ABCDEF"[letter >> 4], "0123456789ABCDEF"[letter & 15]})
                out.drawn.push_back(static_cast<uint8_t>(digit ^ kMask));
    }
    return out;
}

TEST(SheetResidue, NothingOfTheWordsIsLeft)
{
#ifdef KR_ADDRESS_SANITIZER
    GTEST_SKIP() << "AddressSanitizer keeps freed stacks and its own shadow of memory";
#endif
    BackupOptions options;
    options.seed = "a share that no other test has";
    const MadeBackup made = makeBackup(options);
    const Wanted wanted = wantedOf(made.words[1], 15);
    const size_t small = occurrences(wanted.small);  // the test's own copies
    const size_t drawn = occurrences(wanted.drawn);  // none, unless recovery pages with their list of words came before
    EXPECT_GE(small, 1u) << "the search finds nothing";
    EXPECT_EQ(occurrences(wanted.capital), 0u);
    // On a thread, because nothing runs over a finished thread's stack before the search.
    std::thread([&] { EXPECT_TRUE(sheets::shareSheet(made.facts, 1, made.words[1], print::Paper::A4)); }).join();
    EXPECT_LE(occurrences(wanted.small), small);
    EXPECT_EQ(occurrences(wanted.capital), 0u);
    EXPECT_LE(occurrences(wanted.drawn), drawn);
}

// Words that stay blank never come into the memory that a page is drawn from, not even for a moment.
TEST(SheetResidue, BlankWordsAreNeverCopiedForThePage)
{
#ifdef KR_ADDRESS_SANITIZER
    GTEST_SKIP() << "AddressSanitizer keeps freed stacks and its own shadow of memory";
#endif
    BackupOptions options;
    options.seed = "another share that no other test has";
    options.wordsByHand = true;
    const MadeBackup made = makeBackup(options);
    const Wanted wanted = wantedOf(made.words[1], 18);
    const size_t small = occurrences(wanted.small);
    EXPECT_GE(small, 1u) << "the search finds nothing";
    Result<SecureBuffer> sheet = fail(Errc::Internal, message("not made"), "");
    std::thread([&] { sheet = sheets::shareSheet(made.facts, 1, made.words[1], print::Paper::A4); }).join();
    ASSERT_TRUE(sheet);
    EXPECT_EQ(occurrences(wanted.capital), 0u) << "the sheet is still there";
    EXPECT_LE(occurrences(wanted.small), small);
}

}  // namespace
}  // namespace keyrite::tests
