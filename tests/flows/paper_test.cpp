// The paper backup inside the ceremony: printed, read back from its page, restored once, and only then wiped.
#include <gtest/gtest.h>

#include <algorithm>

#include "base/file.h"
#include "flows/flow.h"
#include "scan/reader.h"
#include "scripts/generate.h"
#include "scripts/restore.h"
#include "set/layout.h"
#include "support/error_of.h"
#include "support/mounted_folder.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

PlanSpec withPaper(const std::string& form = "sealed")
{
    PlanSpec spec;
    spec.devices = {{"alpha"}};
    spec.sheets = 2;
    spec.paperForm = form;
    return spec;
}

class Paper : public NoSecretsLeft {
protected:
    static set::Core coreOf(const Flow& flow) { return set::parseManifest(flow.read("manifest"), "manifest").value().core; }

    // Answers the step that waits; the page's words are typed rightly where the line does not say otherwise.
    static Result<void> answer(Flow& flow, const Line& line)
    {
        const engine::StepView view = flow.engine().current();
        engine::Answer answer = answerTo(view, line);
        flow.eyes()(view, answer);
        return flow.engine().submit(answer);
    }
    static std::string page(const Flow& flow, size_t share)
    {
        return (flow.sheets() / scripts::sheetFileName(share, 1)).string();
    }
};

TEST_F(Paper, SealedAndDirectRunToTheEnd)
{
    for (const char* const form : {"sealed", "direct"}) {
        Flow flow(Cast::rehearsal(), withPaper(form));
        ASSERT_TRUE(flow.start());
        ASSERT_TRUE(flow.performToTheEnd(flow.scene())) << form;
        expectVerifies(flow, {"admin", "officer"});
        const set::Core core = coreOf(flow);
        ASSERT_TRUE(core.paper);
        EXPECT_EQ(set::name(core.paper->form), form);
        EXPECT_EQ(core.paper->shares.size(), 2u);
        EXPECT_EQ(core.coalitions,
                  (std::vector<std::string>{"alone sufficient: First holder", "all of: Custodian 1; Custodian 2"}));
        EXPECT_EQ(std::filesystem::exists(flow.set() / set::kCapsuleFile), std::string(form) == "sealed");
        // The sheets restore the key by themselves.
        scripts::SheetPile pile(Mode::Rehearsal);
        ASSERT_TRUE(pile.addPictures(page(flow, 1), flow.watcher()));
        ASSERT_TRUE(pile.addPictures(page(flow, 2), flow.watcher()));
        const auto restored = scripts::restoreFromSheets(pile, {Mode::Rehearsal, core.publicKey.fingerprint(), &core});
        ASSERT_TRUE(restored) << restored.error().english();
        EXPECT_TRUE(restored->remarks.empty());
        EXPECT_TRUE(restored->key.publicKey() == core.publicKey);
    }
}

TEST_F(Paper, OnPaperAlone)
{
    PlanSpec spec = withPaper();
    spec.devices = {};
    spec.more = "\n[recovery]\npersons = 2\nquorum = \"shares\"\n";
    Flow flow(Cast::rehearsal(), spec);
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
    expectVerifies(flow, {"admin", "officer"});
    EXPECT_EQ(coreOf(flow).coalitions, std::vector<std::string>{"all of: Custodian 1; Custodian 2"});
}

TEST_F(Paper, FilesOfSheetsAreAnExceptionInTheRecord)
{
    Flow flow(Cast::rehearsal(), withPaper());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
    const auto notes = flow.entries(transcript::EntryKind::Note);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].substr(0, 30), "E1 the sheets are PDF files in");
    EXPECT_EQ(std::filesystem::status(page(flow, 1)).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(Paper, rule_8_8_aPageOfAnotherShareIsNotReadBack)
{
    Flow flow(Cast::rehearsal(), withPaper());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.read-back/2")));
    EXPECT_EQ(errorOf(answer(flow, {"", {{"page", page(flow, 1)}}, {}})), Errc::WrongAnswer);
    EXPECT_EQ(errorOf(answer(flow, {"", {{"page", (flow.sheets() / "recovery.pdf").string()}}, {}})), Errc::WrongAnswer);
    EXPECT_EQ(errorOf(answer(flow, {"", {{"page", flow.planFile().string()}}, {}})), Errc::Unreadable);
    EXPECT_TRUE(answer(flow, {""}));
}

TEST_F(Paper, rule_8_8_fourRightWordsAreTyped)
{
    Flow flow(Cast::rehearsal(), withPaper());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.read-back/1")));
    for (const char* const word : {"zero", "qqqq", "acid"}) {
        const auto refused = answer(flow, {"", {}, {{"word-3", word}}});
        EXPECT_EQ(errorOf(refused), Errc::WrongAnswer) << word;
        EXPECT_EQ(refused.error().english().find(word), std::string::npos) << "a typed word is never repeated";
    }
    engine::Answer none = answerTo(flow.engine().current(), {""});
    EXPECT_EQ(errorOf(flow.engine().submit(none)), Errc::WrongAnswer);
    EXPECT_TRUE(answer(flow, {""}));
    for (const transcript::Entry& entry : flow.transcript(transcript::Tail::LeaveOut).entries)
        EXPECT_EQ(entry.text.find("qqqq"), std::string::npos);
}

// What a camera has read from the page comes as texts of codes, not as a file.
class Seen final : public scan::CodeSink {
public:
    void code(size_t, std::span<const char> text) override { texts.emplace_back(text.begin(), text.end()); }
    std::vector<std::string> texts;
};

std::vector<std::string> codesOf(const std::string& page)
{
    Seen seen;
    std::vector<char> scratch(scan::kScratchBytes);
    EXPECT_TRUE(scan::readFile(page, scratch, seen));
    std::sort(seen.texts.begin(), seen.texts.end());
    seen.texts.erase(std::unique(seen.texts.begin(), seen.texts.end()), seen.texts.end());
    return seen.texts;
}

TEST_F(Paper, ACameraReadsThePageBack)
{
    Flow flow(Cast::rehearsal(), withPaper());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.read-back/1")));
    const auto held = [&](const std::vector<std::string>& codes) {
        const engine::StepView view = flow.engine().current();
        engine::Answer answer = answerTo(view, {""});
        flow.eyes()(view, answer);
        for (const std::string& code : codes)
            answer.addCode("page", SecureString::copyOf(code));
        return flow.engine().submit(answer);
    };
    const std::vector<std::string> codes = codesOf(page(flow, 1));
    const auto view = flow.engine().current();
    const auto field = std::find_if(view.fields.begin(), view.fields.end(), [](const auto& f) { return f.name == "page"; });
    EXPECT_EQ(field->number, codes.size()) << "the screen would say another number of codes";
    // Every code is needed: a page of which one cannot be read is no backup.
    for (size_t missing = 0; missing < codes.size(); ++missing) {
        std::vector<std::string> fewer = codes;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(missing));
        EXPECT_FALSE(held(fewer)) << missing;
    }
    std::vector<std::string> more = codes;
    more.push_back("https://example.org/a-code-of-somebody-else");
    EXPECT_TRUE(held(more)) << "a foreign code is nothing";
    EXPECT_EQ(keyOf(flow.engine().current()), "generate.print/2");
}

TEST_F(Paper, AMisprintIsPrintedAgainAndRecorded)
{
    Flow flow(Cast::rehearsal(), withPaper());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.read-back/1")));
    EXPECT_EQ(errorOf(answer(flow, {"", {{"misprint", "yes"}}, {}})), Errc::NotPermitted);
    const auto again = flow.sheets() / scripts::sheetFileName(1, 2);
    EXPECT_TRUE(std::filesystem::exists(again));
    EXPECT_EQ(keyOf(flow.engine().current()), "generate.read-back/1");
    EXPECT_TRUE(answer(flow, {"", {{"bag", "A-1234"}}, {}}));
    const auto notes = flow.entries(transcript::EntryKind::Note);
    ASSERT_EQ(notes.size(), 2u);
    EXPECT_NE(notes[1].find("misprint of share 1 of 2"), std::string::npos);
    const auto steps = flow.entries(transcript::EntryKind::Step);
    EXPECT_NE(steps.back().find("bag A-1234"), std::string::npos);
}

TEST_F(Paper, AVoidCeremonyLeavesNoSheet)
{
    for (const char* const step : {"generate.print/2", "generate.restore", "generate.manifest"}) {
        Flow flow(Cast::rehearsal(), withPaper());
        ASSERT_TRUE(flow.start());
        ASSERT_TRUE(flow.perform(flow.upTo(step)));
        ASSERT_TRUE(flow.engine().abort({"the fire alarm rang", "admin, witness witness"}));
        EXPECT_EQ(flow.files(), (std::vector<std::string>{"plan.toml", "transcript"})) << step;
        EXPECT_FALSE(std::filesystem::exists(flow.sheets())) << step;
        const auto facts = flow.entries(transcript::EntryKind::Fact);
        const auto printed = std::count_if(facts.begin(), facts.end(), [](const std::string& fact) {
            return fact.rfind("find and destroy: print share", 0) == 0;
        });
        EXPECT_EQ(printed, std::string(step) == "generate.print/2" ? 1 : 2) << step;
        const auto left = scripts::Ceremony::leftBy(flow.set());
        ASSERT_TRUE(left) << left.error().english();
        EXPECT_EQ(left->sheets.size(), static_cast<size_t>(printed)) << step;
        EXPECT_EQ(left->sheets.front().rfind("print share 1 of 2, Custodian 1", 0), 0u) << left->sheets.front();
    }
}

TEST_F(Paper, ACrashAmongSheetsBeginsAnewWithOtherShares)
{
    Flow flow(Cast::rehearsal(), withPaper());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.read-back/2")));
    const std::string before = slurp(page(flow, 1));
    flow.crash();
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
    ASSERT_TRUE(flow.resume());
    ASSERT_TRUE(flow.performToTheEnd(flow.sceneAfterResume()));
    EXPECT_NE(slurp(page(flow, 1)), before);
    expectVerifies(flow, {"admin", "officer"});
}

TEST_F(Paper, SheetsThatLieThereAlreadyStopTheStart)
{
    Flow flow(Cast::rehearsal(), withPaper());
    std::filesystem::create_directories(flow.sheets());
    spit(flow.sheets() / "share-1.pdf", "an older sheet");
    EXPECT_FALSE(flow.start());
    EXPECT_EQ(slurp(flow.sheets() / "share-1.pdf"), "an older sheet");
    EXPECT_FALSE(std::filesystem::exists(flow.set()));
}

TEST_F(Paper, AFullMediumForSheetsClosesTheCeremonyAsVoid)
{
    const MountedFolder medium("size=400k");
    if (!medium.mounted())
        GTEST_SKIP() << medium.reason();
    Flow flow(Cast::rehearsal(), withPaper());
    std::filesystem::create_directory_symlink(medium.path(), flow.sheets());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.print/1"))) << "the recovery pages fit, a sheet does not";
    EXPECT_EQ(errorOf(flow.engine().submit(answerTo(flow.engine().current(), {""}))), Errc::MediumFailed);
    EXPECT_EQ(flow.engine().state(), engine::State::Void);
    EXPECT_EQ(flow.files(), (std::vector<std::string>{"plan.toml", "transcript"}));
    EXPECT_TRUE(std::filesystem::is_empty(medium.path())) << "half a sheet is left";
}

// What the threat model calls 8.4: one bit of the capsule in the set.
TEST_F(Paper, AChangedCapsuleIsFoundByVerify)
{
    Flow flow(Cast::rehearsal(), withPaper());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
    std::string capsule = flow.read(std::string(set::kCapsuleFile));
    capsule.back() = static_cast<char>(capsule.back() ^ 1);
    spit(flow.set() / set::kCapsuleFile, capsule);
    const auto checked = set::SetVerifier::check(flow.set(), set::Stage::Closed);
    EXPECT_EQ(errorOf(checked), Errc::HashMismatch);
    EXPECT_NE(checked.error().subject.find("capsule.age"), std::string::npos);
}

}  // namespace
}  // namespace keyrite::tests
