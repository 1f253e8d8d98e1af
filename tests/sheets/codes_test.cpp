// The codes on the paper: what a scanner sees decodes to exactly the words and the pieces of the capsule.
#include <algorithm>
#include <set>

#include "sheets/paper_reader.h"

namespace keyrite::tests {
namespace {

using print::Paper;

std::string capitals(const SecureString& words)
{
    std::string out(words.expose());
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return out;
}

using Texts = std::set<std::string>;

Texts textsOn(const std::filesystem::path& picture)
{
    const auto codes = PrintedPaper::codes(picture);
    return {codes.begin(), codes.end()};
}

// Plain zbarimg misses a code of a crowded page now and then, at one size or another (the reader of `scan` tries several): of
// the three resolutions the union must be complete, and nothing may be read that is not there.
void expectCodes(const MadeBackup& made, Paper paper)
{
    const PrintedPaper printed(sheetFile(made, 1, paper));
    const Texts share = {capitals(made.words[1])};
    const Texts chunks(made.facts.chunks.begin(), made.facts.chunks.end());
    Texts found;
    for (const int dots : {150, 200, 300}) {
        SCOPED_TRACE(dots);
        const auto pictures = printed.render(dots);
        ASSERT_EQ(pictures.size(), printed.pages());
        EXPECT_EQ(textsOn(pictures[0]), share);
        for (size_t page = 1; page < pictures.size(); ++page)
            for (const std::string& text : textsOn(pictures[page])) {
                EXPECT_EQ(chunks.count(text), 1u) << text;
                found.insert(text);
            }
    }
    EXPECT_EQ(found, chunks);
}

TEST(Codes, GiveExactlyTheWordsAndTheCapsule)
{
    KR_NEED_PAPER_PROGRAMS();
    const auto expect = [](Mode mode, size_t filler, Paper paper) {
        BackupOptions options;
        options.mode = mode;
        options.fillerBytes = filler;
        expectCodes(makeBackup(options), paper);
    };
    expect(Mode::Real, 0, Paper::A4);
    expect(Mode::Rehearsal, 0, Paper::Letter);
    expect(Mode::Real, 2000, Paper::Letter);
    expect(Mode::Rehearsal, 4500, Paper::A4);
}

TEST(Codes, OfADirectBackupAreTheWordsAlone)
{
    KR_NEED_PAPER_PROGRAMS();
    BackupOptions options;
    options.form = sheets::Form::Direct;
    for (const Paper paper : {Paper::A4, Paper::Letter})
        expectCodes(makeBackup(options), paper);
}

// Both copies on the sheet, each alone, as when one of them was spoiled.
TEST(Codes, EachCopyOfTheShareIsEnough)
{
    KR_NEED_PAPER_PROGRAMS();
    const MadeBackup made = makeBackup();
    const PrintedPaper printed(sheetFile(made, 1));
    const std::string pdf = (printed.folder() / "sheet.pdf").string(), out = (printed.folder() / "half").string();
    for (const char* top : {"0", "1754"}) {  // the upper and the lower half of A4 at 300 dots an inch
        ASSERT_EQ(run({"pdftoppm", "-r", "300", "-gray", "-png", "-singlefile", "-l", "1", "-x", "0", "-y", top, "-W", "2480",
                       "-H", "1754", pdf, out})
                      .status,
                  0);
        EXPECT_EQ(textsOn(out + ".png"), Texts{capitals(made.words[1])});
    }
}

// Every share of a set is its own.
TEST(Codes, EachHolderGetsTheOwnShare)
{
    KR_NEED_PAPER_PROGRAMS();
    BackupOptions options;
    options.groups = {{2, 3}, {2, 2}};
    options.groupsNeeded = 2;
    const MadeBackup made = makeBackup(options);
    for (size_t share = 0; share < made.words.size(); ++share)
        EXPECT_EQ(textsOn(PrintedPaper(sheetFile(made, share)).render(200)[0]), Texts{capitals(made.words[share])});
}

}  // namespace
}  // namespace keyrite::tests
