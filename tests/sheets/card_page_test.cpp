// The page of a device's card: words that can be read aloud, and codes that other people's programs read as well.
#include "sheets/card_page.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "base/check_words.h"
#include "sheets/paper_reader.h"
#include "support/error_of.h"
#include "support/pinned.h"
#include "support/preflight.h"
#include "wrap/chunk.h"
#include "wrap/fixed_random.h"

namespace keyrite::tests {
namespace {

using print::Paper;
using sheets::CardPaper;
using ::testing::HasSubstr;
using ::testing::Not;

// Texts of full codes, as many as wanted; this room does not look into them.
CardPaper sample(size_t codes = 3)
{
    CardPaper out;
    out.mode = Mode::Real;
    out.name = "alpha";
    out.holder = "\u03a0\u03c1\u03ce\u03c4\u03bf\u03c2 First-Holder";
    out.kind = "software";
    out.recipient = "age1wa02t2dzpnc89v4vfea5fw3vl99m4gcqgcmm85tc8tmky4v4zphs0l5usp";
    out.approvalKey = Bytes(32, 0xa5);
    out.made = "2027-01-01T10:00:00Z";
    out.hash = base::sha256(std::string_view("card"));
    constexpr wrap::ChunkKind kKind{"KC1:", "KCX:", 6, text("a card"), {}, {}, {}, {}};
    Bytes bytes(codes * wrap::kChunkBytes);
    FixedRandom("page").fill(bytes);
    out.chunks = wrap::toChunks(kKind, bytes, out.mode).value();
    out.tool = "keyrite 0.1.0";
    return out;
}

std::string fileOf(const CardPaper& card, Paper paper = Paper::A4)
{
    const auto file = sheets::cardPage(card, paper);
    EXPECT_TRUE(file) << file.error().english();
    return file ? std::string(base::textOf(*file)) : "";
}

// Capitals that are as wide as letters are.
std::string longestName() { return std::string(100, 'W'); }

TEST(CardPage, HasTheWordsThatACeremonyCompares)
{
    KR_NEED_PAPER_PROGRAMS();
    const CardPaper card = sample();
    const ByteView compared = ByteView(card.hash).first(base::kComparedWords);
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const PrintedPaper printed(fileOf(card, paper));
        ASSERT_EQ(printed.pages(), 1u);
        std::vector<PlacedWord> placed;
        std::vector<std::string> spoken;
        for (const std::string_view word : base::checkWords(compared))
            spoken.emplace_back(word);
        for (const PlacedWord& word : printed.words(1))
            if (placed.size() < spoken.size() && word.text == spoken[placed.size()])
                placed.push_back(word);
        ASSERT_EQ(placed.size(), spoken.size()) << "in their order";
        for (const PlacedWord& word : placed)
            EXPECT_GT(word.bottom - word.top, 4.5) << word.text << " is too small to be read at arm's length";
        const std::string hex = base::toHex(compared);
        EXPECT_THAT(printed.text(1), HasSubstr(hex.substr(0, 4) + " " + hex.substr(4, 4)));
    }
}

TEST(CardPage, SaysWhoseCardItIsAndThatItIsPublic)
{
    KR_NEED_PAPER_PROGRAMS();
    const CardPaper card = sample();
    const std::string text = PrintedPaper(fileOf(card)).text(1);
    for (const std::string& part : {std::string("Device card: alpha"), card.holder, std::string("real ceremonies"), card.made,
                                    card.recipient, std::string("public: nothing here is secret"), card.tool})
        EXPECT_THAT(text, HasSubstr(part));
    EXPECT_THAT(text, Not(HasSubstr("REHEARSAL")));
}

TEST(CardPage, OfARehearsalSaysSoAcrossThePage)
{
    KR_NEED_PAPER_PROGRAMS();
    CardPaper card = sample();
    card.mode = Mode::Rehearsal;
    const std::string text = PrintedPaper(fileOf(card)).text(1);
    for (const char* const part : {"REHEARSAL", "rehearsals only", "S\nP\nE\nC\nI\nM\nE\nN\n"})
        EXPECT_THAT(text, HasSubstr(part));
}

TEST(CardPage, CodesAreReadByZbarimgAt150DotsToTheInch)
{
    KR_NEED_PAPER_PROGRAMS();
    for (const Mode mode : {Mode::Real, Mode::Rehearsal})
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            CardPaper card = sample();
            card.mode = mode;
            std::sort(card.chunks.begin(), card.chunks.end());
            EXPECT_EQ(PrintedPaper::codes(PrintedPaper(fileOf(card, paper)).render(150).front()), card.chunks);
        }
}

// canvas.h refuses to draw outside of the margins.
TEST(CardPage, TakesTheLongestNamesAndTheMostCodes)
{
    KR_NEED_PAPER_PROGRAMS();
    CardPaper card = sample(sheets::kMaxCardPageCodes);
    card.mode = Mode::Rehearsal;
    card.name = std::string(32, 'w');
    card.holder = longestName();
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const PrintedPaper printed(fileOf(card, paper));
        EXPECT_EQ(printed.pages(), 1u);
        EXPECT_THAT(printed.text(1), HasSubstr("6 of 6"));
    }
    card.chunks.push_back(card.chunks.front());
    EXPECT_EQ(errorOf(sheets::cardPage(card, Paper::A4)), Errc::TooLarge);
}

TEST(CardPage, RefusesAHolderThatNoFontHas)
{
    CardPaper card = sample();
    card.holder = "\u6f22";
    const auto refused = sheets::cardPage(card, Paper::A4);
    ASSERT_EQ(errorOf(refused), Errc::PlanRejected);
    EXPECT_THAT(refused.error().hint.english(), HasSubstr("as a file"));
}

TEST(CardPage, IsTheSameForTheSameCard) { EXPECT_EQ(fileOf(sample()), fileOf(sample())); }

TEST(CardPage, IsValidForPreflight)
{
    Preflight judge = preflight();
    if (!judge.missing.empty())
        GTEST_SKIP() << "not installed: " << judge.missing;
    const TempFolder folder;
    CardPaper card = sample();
    spit(folder / "a4.pdf", fileOf(card));
    card.mode = Mode::Rehearsal;
    spit(folder / "letter.pdf", fileOf(card, Paper::Letter));
    for (const char* const name : {"a4.pdf", "letter.pdf"})
        judge.command.push_back((folder / name).string());
    const CommandResult result = run(judge.command);
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(result.out, "a4.pdf VALID\nletter.pdf VALID\n");
}

TEST(PinnedCardPage, SaysWhatItSaid)
{
    KR_NEED_PAPER_PROGRAMS();
    for (const Paper paper : {Paper::A4, Paper::Letter})
        EXPECT_TRUE(isPinned(std::string("sheets/card-") + (paper == Paper::A4 ? "a4.txt" : "letter.txt"),
                             PrintedPaper(fileOf(sample(), paper)).text(1)));
}

}  // namespace
}  // namespace keyrite::tests
