// What is refused, and what holds for every sheet whatever is on it.
#include "sheets/share_sheet.h"

#include <gmock/gmock.h>

#include "secret/secret_heap.h"
#include "sheets/paper_reader.h"
#include "sheets/recovery_pages.h"
#include "support/error_of.h"

namespace keyrite::tests {
namespace {

using print::Paper;
using sheets::recoveryPages;
using sheets::shareSheet;
using ::testing::HasSubstr;

Result<SecureBuffer> second(const MadeBackup& made) { return shareSheet(made.facts, 1, made.words[1], Paper::A4); }

TEST(ShareSheet, TheRuleInWords)
{
    EXPECT_EQ(sheets::ruleInWords(makeBackup().facts), "any 3 of the 5 sheets");
    BackupOptions options;
    options.groups = {{2, 3}, {3, 5}};
    options.groupsNeeded = 2;
    EXPECT_EQ(sheets::ruleInWords(makeBackup(options).facts), "2 of the 2 groups: Group 1 (any 2 of 3), Group 2 (any 3 of 5)");
}

TEST(ShareSheet, TheSameFactsGiveTheSameFile)
{
    const MadeBackup made = makeBackup();
    EXPECT_EQ(sheetFile(made, 1), sheetFile(made, 1));
    EXPECT_EQ(recoveryFile(made), recoveryFile(made));
    EXPECT_NE(sheetFile(made, 1), sheetFile(made, 2));
    EXPECT_NE(sheetFile(made, 1), sheetFile(made, 1, Paper::Letter));
}

// A holder must never get words that belong to somebody else, to another set or to the other mode.
TEST(ShareSheet, WordsThatAreNotThisShareAreRefused)
{
    const MadeBackup made = makeBackup();
    EXPECT_EQ(errorOf(shareSheet(made.facts, 1, made.words[2], Paper::A4)), Errc::Internal);
    EXPECT_EQ(errorOf(shareSheet(made.facts, 5, made.words[1], Paper::A4)), Errc::Internal);

    MadeBackup other = makeBackup();
    other.facts.mode = Mode::Rehearsal;
    for (std::string& chunk : other.facts.chunks)
        chunk[2] = 'X';
    const auto mixed = second(other);
    ASSERT_FALSE(mixed);
    EXPECT_THAT(mixed.error().english(), HasSubstr("other mode"));

    other = makeBackup();
    other.facts.shares[1].commitment[31] ^= 1;
    EXPECT_THAT(second(other).error().english(), HasSubstr("commitment"));

    other = makeBackup();
    other.facts.identifier = "academic acid";
    EXPECT_THAT(second(other).error().english(), HasSubstr("identifier"));

    for (const char* words : {"", "academic", "academic acid acne"})
        EXPECT_EQ(errorOf(shareSheet(made.facts, 1, SecureString::copyOf(words), Paper::A4)), Errc::Internal) << words;
    SecureString changed = made.words[1].clone();
    changed.removeLast();
    EXPECT_EQ(errorOf(shareSheet(made.facts, 1, changed, Paper::A4)), Errc::Internal);
    // No message shows a word.
    const auto refused = shareSheet(made.facts, 1, made.words[2], Paper::A4);
    const std::string_view text = made.words[2].expose();
    EXPECT_EQ(refused.error().english().find(text.substr(text.rfind(' ') + 1)), std::string::npos);
}

TEST(ShareSheet, SharesOfAnotherLengthAreRefused)
{
    // 20 words, a share of 16 bytes: valid, but nothing that keyrite makes.
    const auto refused =
        shareSheet(makeBackup().facts, 1,
                   SecureString::copyOf("prepare evil academic acid disaster headset verdict grant mandate suitable "
                                        "tracks angry skin tackle eraser execute scroll speak elevator ordinary"),
                   Paper::A4);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().english(), HasSubstr("33 words"));
}

TEST(ShareSheet, AMissingGlyphIsRefusedByTheNameOfItsLabel)
{
    for (const char* label : {"\u65e5\u672c", "key \U0001F511", "\u05e9\u05dc\u05d5\u05dd", "\xff"}) {
        const auto plan = sheets::checkPrintable(label);
        ASSERT_FALSE(plan) << label;
        EXPECT_EQ(plan.error().code, Errc::PlanRejected);
        EXPECT_EQ(plan.error().subject, label);
    }
    EXPECT_TRUE(
        sheets::checkPrintable("\u041a\u043b\u044e\u0447 \u0395\u03bb\u03bb\u03ac\u03b4\u03b1 \u017dlu\u0165ou\u010dk\u00fd"));
    const char* const bad = "First \u65e5 holder";
    MadeBackup made = makeBackup();
    made.facts.shares[4].holder = bad;
    EXPECT_EQ(second(made).error().subject, bad);
    EXPECT_EQ(recoveryPages(made.facts, Paper::A4).error().subject, bad);
    made = makeBackup();
    made.facts.keyName = bad;
    EXPECT_EQ(second(made).error().subject, bad);
    made = makeBackup();
    made.facts.coalitions.push_back("alone sufficient: \u65e5");
    EXPECT_EQ(second(made).error().subject, "\u65e5");
}

TEST(ShareSheet, LabelsBeyondTheLimitsAreRefused)
{
    MadeBackup made = makeBackup();
    made.facts.keyName = std::string(201, 'k');
    EXPECT_EQ(errorOf(second(made)), Errc::PlanRejected);
    made = makeBackup();
    made.facts.shares[0].holder = std::string(101, 'k');
    EXPECT_EQ(errorOf(second(made)), Errc::PlanRejected);
    made = makeBackup();
    made.facts.keyName = "";
    EXPECT_FALSE(second(made));
}

TEST(ShareSheet, FactsThatContradictEachOtherAreRefused)
{
    const auto refuses = [](auto change) {
        MadeBackup made = makeBackup();
        change(made.facts);
        return !second(made) && !recoveryPages(made.facts, Paper::A4);
    };
    EXPECT_TRUE(refuses([](auto& facts) { facts.chunks.clear(); }));
    EXPECT_TRUE(refuses([](auto& facts) { facts.form = sheets::Form::Direct; }));
    EXPECT_TRUE(refuses([](auto& facts) { facts.chunks[0].replace(0, 3, "KRX"); }));
    EXPECT_TRUE(refuses([](auto& facts) { facts.groups[0].count = 6; }));
    EXPECT_TRUE(refuses([](auto& facts) { facts.groups[0].threshold = 1; }));
    EXPECT_TRUE(refuses([](auto& facts) { facts.groups[0].threshold = 6; }));
    EXPECT_TRUE(refuses([](auto& facts) { facts.groupsNeeded = 2; }));
    EXPECT_TRUE(refuses([](auto& facts) { facts.groups.clear(); }));
    EXPECT_TRUE(refuses([](auto& facts) { facts.shares.pop_back(); }));
    EXPECT_TRUE(refuses([](auto& facts) { std::swap(facts.shares[0].member, facts.shares[1].member); }));
    EXPECT_TRUE(refuses([](auto& facts) { facts.moment = "2027-03-01"; }));
    EXPECT_TRUE(refuses([](auto& facts) { facts.date = "2027-02-30"; }));
}

// After a sheet nothing of it is left: the heap is empty, the buffers are those that the caller holds.
TEST(ShareSheet, NothingIsLeftBehind)
{
    const MadeBackup made = makeBackup();
    const long before = SecureBuffer::liveCount();
    {
        const auto sheet = second(made);
        ASSERT_TRUE(sheet);
        EXPECT_EQ(SecureBuffer::liveCount(), before + 1);
        EXPECT_EQ(secret::heapUse().blocks, 0u);
        EXPECT_GT(secret::heapUse().peak, 100000u);
    }
    MadeBackup bad = makeBackup();
    bad.facts.shares[1].commitment[0] ^= 1;
    EXPECT_FALSE(second(bad));
    EXPECT_EQ(SecureBuffer::liveCount(), before + static_cast<long>(bad.words.size()));
    EXPECT_EQ(secret::heapUse().blocks, 0u);
}

// Debian lets a process lock 8 MiB; a sheet of the largest kind needs its part of it and no more.
TEST(ShareSheet, LockedMemoryIsBounded)
{
    BackupOptions options;
    options.groups = {{8, 16}};
    options.fillerBytes = 9000;
    options.keyName = nameOfBytes(200, "Long name \u0416 ");
    options.holder = nameOfBytes(100, "Long name \u03a9 ");
    const MadeBackup made = makeBackup(options);
    const auto sheet = second(made);
    ASSERT_TRUE(sheet) << sheet.error().english();
    RecordProperty("heap_bytes", static_cast<int>(secret::heapUse().peak));
    RecordProperty("file_bytes", static_cast<int>(sheet->size()));
    EXPECT_LT(secret::heapUse().peak + 2 * sheet->size(), size_t{5} * 1024 * 1024);
}

}  // namespace
}  // namespace keyrite::tests
