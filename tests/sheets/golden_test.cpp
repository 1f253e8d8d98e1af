// The text of every kind of sheet, as it was written down once (tests/vectors/sheets). The shares in these files are of test
// keys.
#include "sheets/paper_reader.h"
#include "support/pinned.h"

#include <algorithm>

namespace keyrite::tests {
namespace {

using print::Paper;

std::string allText(const std::string& file, size_t lastPage)
{
    const PrintedPaper printed(file);
    std::string out;
    for (size_t page = 1; page <= std::min(printed.pages(), lastPage); ++page)
        out += "== page " + std::to_string(page) + "\n" + printed.text(page);
    return out;
}

TEST(PinnedSheets, SayWhatTheySaid)
{
    KR_NEED_PAPER_PROGRAMS();
    for (const Mode mode : {Mode::Real, Mode::Rehearsal})
        for (const sheets::Form form : {sheets::Form::Sealed, sheets::Form::Direct}) {
            BackupOptions options;
            options.mode = mode;
            options.form = form;
            const MadeBackup made = makeBackup(options);
            for (const Paper paper : {Paper::A4, Paper::Letter}) {
                const std::string name = std::string(base::name(mode)) +
                                         (form == sheets::Form::Sealed ? "-sealed" : "-direct") +
                                         (paper == Paper::A4 ? "-a4.txt" : "-letter.txt");
                EXPECT_TRUE(isPinned("sheets/share-" + name, allText(sheetFile(made, 1, paper), 99)));
                // The pages with the list of words have a test of their own.
                EXPECT_TRUE(isPinned("sheets/recovery-" + name, allText(recoveryFile(made, paper), 3)));
            }
        }
}

TEST(PinnedSheets, GroupsSayWhatTheySaid)
{
    KR_NEED_PAPER_PROGRAMS();
    BackupOptions options;
    options.groups = {{2, 3}, {3, 5}, {2, 2}};
    options.groupsNeeded = 2;
    MadeBackup made = makeBackup(options);
    made.facts.disc = base::sha256(std::string_view("disc"));
    EXPECT_TRUE(isPinned("sheets/share-groups.txt", allText(sheetFile(made, 4), 99)));
    options.groups = std::vector<shamir::Group>(3, {2, 8});
    made = makeBackup(options);
    EXPECT_TRUE(isPinned("sheets/share-lists.txt", allText(sheetFile(made, 20), 99)));
}

TEST(PinnedSheets, WordsByHandSayWhatTheySaid)
{
    KR_NEED_PAPER_PROGRAMS();
    for (const sheets::Form form : {sheets::Form::Sealed, sheets::Form::Direct}) {
        BackupOptions options;
        options.form = form;
        options.wordsByHand = true;
        const MadeBackup made = makeBackup(options);
        const std::string name = form == sheets::Form::Sealed ? "sealed.txt" : "direct.txt";
        EXPECT_TRUE(isPinned("sheets/share-by-hand-" + name, allText(sheetFile(made, 1), 99)));
        EXPECT_TRUE(isPinned("sheets/recovery-by-hand-" + name, allText(recoveryFile(made), 1)));
    }
}

}  // namespace
}  // namespace keyrite::tests
