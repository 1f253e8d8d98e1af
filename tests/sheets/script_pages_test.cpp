// The printed script: everything that is read aloud stands on it, in its order, with places to write, on both papers.
#include "sheets/script_pages.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>

#include "sheets/paper_reader.h"
#include "support/error_of.h"
#include "support/preflight.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

using print::Paper;
using sheets::ScriptPaper;
using sheets::ScriptRow;
using ::testing::HasSubstr;
using ::testing::Not;

ScriptRow plainRow(size_t number)
{
    return {std::to_string(number),
            "Step " + std::to_string(number) + " of many",
            "This is what is read aloud in step " + std::to_string(number) + ", word for word.",
            "The performer does it, and takes the time for it.",
            "The witness looks at the performer's hands.",
            false,
            true,
            {}};
}

ScriptPaper sample(size_t rows = 24)
{
    ScriptPaper out;
    out.mode = Mode::Real;
    out.ceremony = "Generate a key and wrap it to devices";
    out.name = "\u017dlu\u0165ou\u010dk\u00fd log 2027";
    out.planHash = base::toHex(base::sha256(std::string_view("plan")));
    out.planWords =
        "ammo Pandora locale phonetic bombast undaunted upset revival blackjack resistor chatter clergyman lockup "
        "amusement berserk adroitness";
    out.people = {"The administrator, administrator", "\u03a0\u03c1\u03ce\u03c4\u03bf\u03c2, officer", "The witness, witness"};
    for (size_t i = 1; i <= rows; ++i)
        out.rows.push_back(plainRow(i));
    if (rows >= 10) {
        out.rows[2].blanks = {"Words of the plan", "Bag serial"};
        out.rows[4].twoPeople = false;
        out.rows[8].noWayBack = true;
        out.rows[8].title = "Make the key";
        out.rows[9].number = "10.2";
    }
    out.tool = "keyrite 0.1.0";
    out.moment = "2027-03-01T10:20:30Z";
    return out;
}

std::string fileOf(const ScriptPaper& script, Paper paper = Paper::A4)
{
    const auto file = sheets::scriptPages(script, paper);
    EXPECT_TRUE(file) << file.error().english();
    return file ? std::string(base::textOf(*file)) : "";
}

std::string joined(const PrintedPaper& printed)
{
    std::string out;
    for (size_t page = 1; page <= printed.pages(); ++page)
        out += printed.text(page);
    return out;
}

std::string letters(const std::string& text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return c != ' ' && c != '\n'; });
    return out;
}

TEST(ScriptPages, HaveEveryStepInItsOrder)
{
    KR_NEED_PAPER_PROGRAMS();
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const ScriptPaper script = sample();
        const std::string text = letters(joined(PrintedPaper(fileOf(script, paper))));
        size_t at = 0;
        for (const ScriptRow& row : script.rows)
            for (const std::string& part : {row.title, row.say, row.act, row.check}) {
                const size_t found = text.find(letters(part), at);
                ASSERT_NE(found, std::string::npos) << row.number << ": " << part;
                at = found;
            }
        for (const char* const label : {"Words of the plan", "Bag serial", "10.2"})
            EXPECT_THAT(text, HasSubstr(letters(label)));
    }
}

// A page that is found alone says which plan it belongs to, and that there are others.
TEST(ScriptPages, EveryPageSaysWhatItBelongsTo)
{
    KR_NEED_PAPER_PROGRAMS();
    const ScriptPaper script = sample();
    const PrintedPaper printed(fileOf(script));
    ASSERT_GE(printed.pages(), 8u);
    for (size_t page = 1; page <= printed.pages(); ++page) {
        const std::string text = printed.text(page);
        EXPECT_THAT(text, HasSubstr("Page " + std::to_string(page) + " of " + std::to_string(printed.pages())));
        EXPECT_THAT(letters(text), HasSubstr(letters(script.planWords)));
        EXPECT_THAT(text, HasSubstr(script.name));
        EXPECT_THAT(text, HasSubstr(script.planHash));
    }
}

TEST(ScriptPages, SayWhereThereIsNoWayBack)
{
    KR_NEED_PAPER_PROGRAMS();
    ScriptPaper script = sample();
    EXPECT_THAT(joined(PrintedPaper(fileOf(script))), HasSubstr("Make the key\n\u25a0 There is no way back after this step."));
    script.rows[8].noWayBack = false;
    EXPECT_THAT(joined(PrintedPaper(fileOf(script))), Not(HasSubstr("\u25a0")));
}

TEST(ScriptPages, EndWithTheForms)
{
    KR_NEED_PAPER_PROGRAMS();
    const PrintedPaper printed(fileOf(sample()));
    const size_t last = printed.pages();
    EXPECT_THAT(printed.text(last - 3), HasSubstr("Head words of the record"));
    EXPECT_THAT(printed.text(last - 2), HasSubstr("Exceptions, sheet 1 of 2"));
    EXPECT_THAT(printed.text(last - 1), HasSubstr("Exceptions, sheet 2 of 2"));
    EXPECT_THAT(printed.text(last), HasSubstr("Signatures"));
    for (const std::string& person : sample().people)
        for (const size_t page : {size_t{1}, last})
            EXPECT_THAT(printed.text(page), HasSubstr(person));
}

TEST(ScriptPages, ARehearsalSaysSoOnEveryPage)
{
    KR_NEED_PAPER_PROGRAMS();
    ScriptPaper script = sample();
    EXPECT_THAT(joined(PrintedPaper(fileOf(script))), Not(HasSubstr("REHEARSAL")));
    script.mode = Mode::Rehearsal;
    const PrintedPaper printed(fileOf(script));
    for (size_t page = 1; page <= printed.pages(); ++page) {
        EXPECT_THAT(printed.text(page), HasSubstr("REHEARSAL"));
        EXPECT_THAT(printed.text(page), HasSubstr("S\nP\nE\nC\nI\nM\nE\nN\n"));
    }
}

// The steps come in the people's language; the forms around them follow.
TEST(ScriptPages, FormsCanBePutIntoOtherWords)
{
    KR_NEED_PAPER_PROGRAMS();
    ScriptPaper script = sample();
    script.words = [](const Message& message) {
        return message.in([](Text source) {
            return std::string("Page %1 of %2") == source.source ? "%2: Seite %1" : std::string("\u00dc") + source.source;
        });
    };
    const PrintedPaper printed(fileOf(script));
    const std::string text = joined(printed);
    for (const char* const word :
         {"\u00dcPerformer", "\u00dcSAY", "\u00dcSignatures", "\u00dcExceptions, sheet 2 of 2", "\u00dcDate"})
        EXPECT_THAT(text, HasSubstr(word));
    EXPECT_THAT(text, HasSubstr(std::to_string(printed.pages()) + ": Seite 1\n"));
}

// Nothing is cut off and nothing lies on something else: canvas.h refuses to draw outside of the margins.
TEST(ScriptPages, TakeTheLongestTexts)
{
    KR_NEED_PAPER_PROGRAMS();
    ScriptPaper script = sample(3);
    script.mode = Mode::Rehearsal;
    script.name = nameOfBytes(200, "W");
    script.people = std::vector<std::string>(64, nameOfBytes(220, "W"));
    std::string essay;
    for (int i = 0; i < 180; ++i)
        essay += "Sentence number " + std::to_string(i) + " is read aloud. ";
    script.rows[1].say = essay;
    script.rows[1].number = "1000.1000";
    script.rows[2].blanks =
        std::vector<std::string>(40, "A label that is so long that there is hardly any room to write beside it");
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const PrintedPaper printed(fileOf(script, paper));
        const std::string text = letters(joined(printed));
        EXPECT_THAT(text, HasSubstr("cont."));
        EXPECT_THAT(text, HasSubstr("Sentencenumber179isreadaloud."));
        size_t labels = 0;
        for (size_t at = text.find("Alabelthat"); at != std::string::npos; at = text.find("Alabelthat", at + 1))
            ++labels;
        EXPECT_EQ(labels, 40u);
    }
}

TEST(ScriptPages, RefuseWhatNoFontHas)
{
    ScriptPaper script = sample(1);
    script.rows[0].say = "\u6f22";
    EXPECT_EQ(errorOf(sheets::scriptPages(script, Paper::A4)), Errc::PlanRejected);
    script = sample(1);
    script.people = {"Two\nlines"};
    EXPECT_EQ(errorOf(sheets::scriptPages(script, Paper::A4)), Errc::PlanRejected);
}

TEST(ScriptPages, AreTheSameForTheSamePlan) { EXPECT_EQ(fileOf(sample()), fileOf(sample())); }

TEST(ScriptPages, AreValidForPreflight)
{
    Preflight judge = preflight();
    if (!judge.missing.empty())
        GTEST_SKIP() << "not installed: " << judge.missing;
    const TempFolder folder;
    ScriptPaper script = sample();
    spit(folder / "a4.pdf", fileOf(script));
    script.mode = Mode::Rehearsal;
    spit(folder / "letter.pdf", fileOf(script, Paper::Letter));
    for (const char* const name : {"a4.pdf", "letter.pdf"})
        judge.command.push_back((folder / name).string());
    const CommandResult result = run(judge.command);
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(result.out, "a4.pdf VALID\nletter.pdf VALID\n");
}

}  // namespace
}  // namespace keyrite::tests
