// Sheets of which sixteen words are left blank: a holder writes them by hand, and no printer ever has them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <sstream>

#include "flows/flow.h"
#include "scripts/generate.h"
#include "scripts/restore.h"
#include "support/command.h"
#include "support/english.h"
#include "support/error_of.h"

namespace keyrite::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using transcript::EntryKind;

PlanSpec byHand(const std::string& form = "sealed")
{
    PlanSpec spec;
    spec.devices = {{"alpha"}};
    spec.sheets = 3;
    spec.paperForm = form;
    spec.printers = 1;
    spec.wordsByHand = true;
    return spec;
}

std::vector<std::string> split(const std::string& words)
{
    std::istringstream in(words);
    return {std::istream_iterator<std::string>(in), {}};
}

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

class ByHand : public NoSecretsLeft {
protected:
    void SetUp() override { KR_NEED_PROGRAM("pdftotext"); }

    // Answers the step that waits, rightly where the line does not say otherwise.
    static Result<void> answer(Flow& flow, const Line& line = {})
    {
        const engine::StepView view = flow.engine().current();
        engine::Answer answer = answerTo(view, line);
        flow.eyes()(view, answer);
        return flow.engine().submit(answer);
    }
    static std::string here(Flow& flow) { return keyOf(flow.engine().current()); }
};

TEST_F(ByHand, SealedAndDirectRunToTheEndAndAreRestoredByTyping)
{
    for (const char* const form : {"sealed", "direct"}) {
        Flow flow(Cast::rehearsal(), byHand(form));
        ASSERT_TRUE(flow.start());
        ASSERT_TRUE(flow.performToTheEnd(flow.scene())) << form;
        expectVerifies(flow, {"admin", "officer"});
        EXPECT_TRUE(flow.entries(EntryKind::Note).empty()) << "one printer has printed all sheets and does not know the key";
        EXPECT_THAT(flow.entries(EntryKind::Fact),
                    ::testing::Contains("share 2 of 3, Custodian 2: words 18 to 33 are left blank, and no code has the share"));
        EXPECT_THAT(flow.read("transcript"),
                    HasSubstr("words 18 to 33 of share 2 of 3, Custodian 2 were shown to its holder and written by hand"));
        EXPECT_THAT(flow.read("transcript"),
                    HasSubstr("share 3 of 3, Custodian 3 read back, all 33 words typed from the sheet"));
        const set::Core core = set::parseManifest(flow.read("manifest"), "manifest").value().core;
        scripts::SheetPile pile(Mode::Rehearsal);
        ASSERT_TRUE(pile.addPictures(flow.sheets() / "share-1.pdf", flow.watcher()));
        EXPECT_TRUE(pile.shares().empty()) << "a code has the share";
        for (const size_t share : {size_t{1}, size_t{3}})
            ASSERT_TRUE(pile.addWords(SecureString::copyOf(flow.finishedSheet(share))));
        const auto restored = scripts::restoreFromSheets(pile, {Mode::Rehearsal, core.publicKey.fingerprint(), &core});
        ASSERT_TRUE(restored) << restored.error().english();
        EXPECT_TRUE(restored->key.publicKey() == core.publicKey);
    }
}

TEST_F(ByHand, rule_8_8_theBlankWordsAreOnNoPageAndInNoRecord)
{
    Flow flow(Cast::rehearsal(), byHand());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
    for (size_t share = 1; share <= 3; ++share) {
        const auto words = split(flow.finishedSheet(share));
        ASSERT_EQ(words.size(), 33u);
        const auto page = split(run({"pdftotext", (flow.sheets() / scripts::sheetFileName(share, 1)).string(), "-"}).out);
        const std::string record = flow.read("transcript");
        for (size_t i = 17; i + 1 < words.size(); ++i) {
            const std::vector<std::string> two = {words[i], words[i + 1]};
            EXPECT_EQ(std::search(page.begin(), page.end(), two.begin(), two.end()), page.end()) << "word " << i + 1;
            EXPECT_EQ(record.find(joined(two)), std::string::npos) << "word " << i + 1;
        }
    }
}

TEST_F(ByHand, rule_8_8_wrongWordsAreNumberedAndNeverRepeated)
{
    Flow flow(Cast::rehearsal(), byHand());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.read-back/2")));
    EXPECT_EQ(flow.engine().current().copied, nullptr) << "what is typed comes from the paper";
    auto words = split(flow.finishedSheet(2));
    const auto swap = [&](size_t place) { words[place] = words[place] == "acid" ? "zero" : "acid"; };
    const auto typed = [&](const std::string& text) { return answer(flow, {"", {}, {{"words", text}}}); };
    swap(2);
    swap(20);
    const auto two = typed(joined(words));
    ASSERT_EQ(errorOf(two), Errc::WrongAnswer);
    EXPECT_THAT(two.error().english(), HasSubstr("not the ones that were made: 3, 21."));
    words[20] = "qqqq";
    const auto unknown = typed(joined(words));
    ASSERT_EQ(errorOf(unknown), Errc::WrongAnswer);
    EXPECT_THAT(unknown.error().english(), HasSubstr("Word 21 is not in the list"));
    EXPECT_THAT(unknown.error().english(), Not(HasSubstr("qqqq")));
    EXPECT_EQ(errorOf(typed(flow.finishedSheet(1))), Errc::WrongAnswer) << "the sheet of somebody else";
    words.resize(32);
    EXPECT_EQ(errorOf(typed(joined(words))), Errc::WrongAnswer);
    EXPECT_EQ(errorOf(flow.engine().submit(answerTo(flow.engine().current(), {""}))), Errc::WrongAnswer) << "nothing was typed";
    EXPECT_EQ(here(flow), "generate.read-back/2");
    ASSERT_TRUE(answer(flow)) << "four letters of each would do as well";
    for (const std::string& fact : flow.entries(EntryKind::Fact))
        EXPECT_THAT(fact, Not(HasSubstr("qqqq")));
}

TEST_F(ByHand, TheCapsulesPagesAreReadBackToo)
{
    Flow flow(Cast::rehearsal(), byHand());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.read-back/1")));
    EXPECT_FALSE(answer(flow, {"", {{"page", flow.planFile().string()}}, {}}));
    engine::Answer without = answerTo(flow.engine().current(), {""});
    without.setSecret("words", SecureString::copyOf(flow.finishedSheet(1)));
    EXPECT_EQ(errorOf(flow.engine().submit(without)), Errc::WrongAnswer) << "no page was brought";
    EXPECT_TRUE(answer(flow));
}

TEST_F(ByHand, AMisprintIsPrintedAndWrittenAgain)
{
    Flow flow(Cast::rehearsal(), byHand());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.read-back/1")));
    const auto again = answer(flow, {"", {{"misprint", "yes"}}, {}});
    ASSERT_EQ(errorOf(again), Errc::NotPermitted);
    EXPECT_THAT(again.error().english(), HasSubstr("go back, and write the words on the new sheet"));
    EXPECT_EQ(flow.printers().jobs.back().title, "share 1");
    ASSERT_TRUE(flow.engine().goBack());
    EXPECT_EQ(here(flow), "generate.copy/1");
    EXPECT_FALSE(flow.engine().canGoBack()) << "the print is not undone";
    ASSERT_TRUE(flow.performToTheEnd(
        {flow.scene().begin() + static_cast<std::ptrdiff_t>(flow.upTo("generate.copy/1").size()), flow.scene().end()}));
    EXPECT_THAT(flow.entries(EntryKind::Note), ::testing::ElementsAre(HasSubstr("misprint of share 1 of 3, Custodian 1")));
    expectVerifies(flow, {"admin", "officer"});
}

TEST_F(ByHand, AnAbortAmongTheWordsLeavesNone)
{
    for (const char* const step : {"generate.copy/2", "generate.read-back/2"}) {
        Flow flow(Cast::rehearsal(), byHand());
        ASSERT_TRUE(flow.start());
        ASSERT_TRUE(flow.perform(flow.upTo(step)));
        const std::weak_ptr words = flow.engine().current().copied;
        EXPECT_EQ(words.expired(), std::string(step) != "generate.copy/2");
        ASSERT_TRUE(flow.engine().abort({"the fire alarm rang", "admin, witness witness"}));
        EXPECT_TRUE(words.expired()) << step;
        EXPECT_EQ(flow.files(), (std::vector<std::string>{"plan.toml", "transcript"}));
        size_t toDestroy = 0;
        for (const std::string& fact : flow.entries(EntryKind::Fact))
            toDestroy += fact.rfind("find and destroy: print share", 0) == 0 ? 1 : 0;
        EXPECT_EQ(toDestroy, 2u) << step;
    }
}

TEST_F(ByHand, ACrashAmongTheWordsBeginsAnewWithOthers)
{
    Flow flow(Cast::rehearsal(), byHand());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.read-back/1")));
    const std::string before = flow.finishedSheet(1);
    flow.crash();
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
    ASSERT_TRUE(flow.resume());
    ASSERT_TRUE(flow.performToTheEnd(flow.sceneAfterResume()));
    EXPECT_NE(flow.finishedSheet(1), before);
    expectVerifies(flow, {"admin", "officer"});
}

}  // namespace
}  // namespace keyrite::tests
