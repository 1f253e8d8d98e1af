// `device page` and `device show` as people use them: from the card to its page, and from the page to the card's words.
#include "faults/refusal.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class CardVerbs : public ::testing::Test {
protected:
    static std::string card() { return (room() / "alpha.card").string(); }
    std::string file(const char* name) const { return (m_folder / name).string(); }
    static CommandResult show(const std::string& what, const std::string& format = "text")
    {
        return runKeyrite({"device", "show", what, "--format", format});
    }

    TempFolder m_folder;
};

TEST_F(CardVerbs, ThePageShowsWhatTheCardShows)
{
    for (const char* const paper : {"a4", "letter"}) {
        const std::string page = file(paper);
        const CommandResult made = runKeyrite({"device", "page", card(), "--out", page, "--paper", paper});
        ASSERT_EQ(made.status, 0) << made.err;
        EXPECT_THAT(made.out, HasSubstr(page));
        for (const char* const format : {"text", "lines"}) {
            const CommandResult shown = show(page, format);
            EXPECT_EQ(shown.status, 0) << shown.err;
            EXPECT_EQ(shown.out, show(card(), format).out);
        }
    }
    // A page gives its card back, and so another page.
    expectStatus(runKeyrite({"device", "page", file("a4"), "--out", file("again")}), 0);
    EXPECT_EQ(slurp(file("again")), slurp(file("a4")));
}

TEST_F(CardVerbs, NothingIsOverwritten)
{
    expectStatus(runKeyrite({"device", "page", card(), "--out", file("page.pdf")}), 0);
    const std::string before = slurp(file("page.pdf"));
    expectRefused({"device", "page", card(), "--out", file("page.pdf"), "--paper", "letter"}, "page.pdf");
    EXPECT_EQ(slurp(file("page.pdf")), before);
}

TEST_F(CardVerbs, WhatHasNoPageIsRefused)
{
    expectRefused({"device", "page", card(), "--out", file("page.pdf"), "--paper", "a5"}, "--paper a5");
    expectRefused({"device", "page", file("missing"), "--out", file("page.pdf")}, "missing");
    const std::string bare = "age1wa02t2dzpnc89v4vfea5fw3vl99m4gcqgcmm85tc8tmky4v4zphs0l5usp";
    expectRefused({"device", "page", bare, "--out", file("page.pdf")}, "only a device card has a page");
    spit(file("alone.card"), slurp(card()));
    expectRefused({"device", "page", file("alone.card"), "--out", file("page.pdf")}, "alone.card.sig");
    EXPECT_FALSE(fs::exists(file("page.pdf")));
}

}  // namespace
}  // namespace keyrite::tests
