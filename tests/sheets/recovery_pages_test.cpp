// The recovery pages are complete and true: the list, the example, the constants.
#include "sheets/recovery_pages.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <regex>
#include <sstream>

#include "shamir/words.h"
#include "sheets/paper_reader.h"

namespace keyrite::tests {
namespace {

using print::Paper;
using ::testing::HasSubstr;

std::string joined(const PrintedPaper& printed)
{
    std::string out;
    for (size_t page = 1; page <= printed.pages(); ++page)
        out += printed.text(page);
    return out;
}

TEST(RecoveryPages, HaveEveryWordUnderItsNumber)
{
    KR_NEED_PAPER_PROGRAMS();
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const PrintedPaper printed(recoveryFile(makeBackup(), paper));
        std::string list;
        for (size_t page = printed.pages() - 1; page <= printed.pages(); ++page)
            list += printed.text(page);
        for (size_t i = 0; i < shamir::kWordListSize; ++i) {
            const std::string entry = std::to_string(i) + " " + std::string(shamir::listedWord(i));
            EXPECT_TRUE(std::regex_search(list, std::regex("(^|[ \\n])" + entry + "([ \\n]|$)"))) << entry;
        }
    }
}

// Whoever writes a program after these pages tries it with the printed example.
TEST(RecoveryPages, TheExampleIsTrue)
{
    KR_NEED_PAPER_PROGRAMS();
    const std::string text = joined(PrintedPaper(recoveryFile(makeBackup())));
    std::vector<std::vector<uint16_t>> shares;
    for (const char* from : {"share 1: ", "share 2: "}) {
        const size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos);
        std::istringstream in(text.substr(at + 9));
        std::string words, word;
        for (int i = 0; i < 20 && in >> word; ++i)
            words += word + " ";
        shares.emplace_back(20);
        const auto count = shamir::readText(words, shares.back());
        ASSERT_TRUE(count && *count == 20u) << words;
    }
    const std::vector<shamir::Words> views = {shares[0], shares[1]};
    uint8_t secret[64];
    const auto size = shamir::combine(views, {}, secret);
    ASSERT_TRUE(size);
    EXPECT_THAT(text, HasSubstr("secret: " + base::toHex(ByteView(secret, *size)) + "\n"));
    EXPECT_EQ(*size, 16u);
}

TEST(RecoveryPages, SpeakOfTheFormOfTheBackup)
{
    KR_NEED_PAPER_PROGRAMS();
    const std::string sealed = joined(PrintedPaper(recoveryFile(makeBackup())));
    BackupOptions options;
    options.form = sheets::Form::Direct;
    const std::string direct = joined(PrintedPaper(recoveryFile(makeBackup(options))));
    EXPECT_THAT(sealed, HasSubstr("age -d capsule.age > key.txt"));
    EXPECT_THAT(sealed, HasSubstr("-> scrypt SALT 10"));
    EXPECT_THAT(direct, Not(HasSubstr("capsule.age")));
    EXPECT_THAT(direct, HasSubstr("30 2e 02 01 00 30 05 06 03 2b 65 70 04 22 04 20"));
    for (const std::string& text : {sealed, direct})
        EXPECT_THAT(text, HasSubstr("E0E040 1C1C080 3838100 7070200 E0E0009 1C0C2412 38086C24 3090FC48 21B1F890 3F3F120"));
}

// They lie in every envelope and may be copied: no word of a share may stand there other than in the list and the example.
TEST(RecoveryPages, HoldNoShare)
{
    KR_NEED_PAPER_PROGRAMS();
    const MadeBackup made = makeBackup();
    const std::string text = joined(PrintedPaper(recoveryFile(made)));
    for (const SecureString& words : made.words) {
        std::istringstream in{std::string(words.expose())};
        std::string before, word;
        for (in >> before; in >> word; before = word)
            EXPECT_EQ(text.find(before + " " + word + " "), std::string::npos);
    }
}

TEST(RecoveryPages, FitWithTheLongestNames)
{
    KR_NEED_PAPER_PROGRAMS();
    BackupOptions options;
    options.keyName = nameOfBytes(200, "W");
    options.groupName = nameOfBytes(100, "W");
    options.groups = std::vector<shamir::Group>(16, {2, 2});
    options.groupsNeeded = 16;
    for (const Paper paper : {Paper::A4, Paper::Letter})
        EXPECT_THAT(joined(PrintedPaper(recoveryFile(makeBackup(options), paper))), HasSubstr("1023 zero"));
}

}  // namespace
}  // namespace keyrite::tests
