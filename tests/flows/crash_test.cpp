// The ceremony is interrupted at each of its steps, without a word of farewell, and resumed.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

#include "engine/resume.h"
#include "flows/flow.h"
#include "set/layout.h"
#include "support/english.h"
#include "support/error_of.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

using transcript::EntryKind;

class Crash : public NoSecretsLeft {
protected:
    static PlanSpec spec()
    {
        PlanSpec out;
        out.devices = {{"alpha"}, {"delta", Brings::TypedRecipient, false}};
        return out;
    }

    static std::vector<std::string> beginningWith(const std::vector<std::string>& texts, const std::string& start)
    {
        std::vector<std::string> out;
        std::copy_if(texts.begin(), texts.end(), std::back_inserter(out),
                     [&](const std::string& t) { return t.substr(0, start.size()) == start; });
        return out;
    }

    // The part of a step's text that tells which key was made.
    static std::vector<std::string> keysMade(const Flow& flow)
    {
        std::vector<std::string> out;
        for (const std::string& text : flow.entries(EntryKind::Step))
            if (const size_t at = text.find("made ed25519 key with fingerprint "); at != std::string::npos)
                out.push_back(text.substr(at));
        return out;
    }

    static void cutTranscriptAfter(const Flow& flow, const std::string& part)
    {
        const std::string record = flow.read("transcript");
        const size_t at = record.find(part);
        ASSERT_NE(at, std::string::npos) << part;
        spit(flow.set() / "transcript", record.substr(0, record.find('\n', at) + 1));
    }

    // A running ceremony that was dropped before the step.
    static void interruptBefore(Flow& flow, const std::string& step)
    {
        ASSERT_TRUE(flow.start());
        ASSERT_TRUE(flow.perform(flow.upTo(step)));
        flow.crash();
    }

    static Errc resumeWith(Flow& flow, const std::string& words)
    {
        EXPECT_TRUE(flow.resume());
        const auto answered = flow.engine().submit(answerTo(flow.engine().current(), {"resume.head", {{"words", words}}, {}}));
        EXPECT_EQ(flow.engine().state(), engine::State::Running);
        return answered ? Errc::Internal : answered.error().code;
    }
};

TEST_F(Crash, BeforeTheManifestIsFinalBeginsAnewWithANewKey)
{
    const size_t made = Flow(Cast::rehearsal(), spec()).upTo("generate.key").size();
    const size_t final = Flow(Cast::rehearsal(), spec()).upTo("generate.manifest").size();
    for (size_t i = 0; i <= final; ++i) {
        Flow flow(Cast::rehearsal(), spec());
        const std::string at = flow.scene()[i].step;
        interruptBefore(flow, at);
        EXPECT_EQ(SecureBuffer::liveCount(), 0) << at;
        const auto leftOver = flow.files();
        ASSERT_TRUE(flow.resume()) << at;
        ASSERT_TRUE(flow.performToTheEnd(flow.sceneAfterResume())) << at;
        flow.crash();
        const auto keys = keysMade(flow);
        ASSERT_EQ(keys.size(), i > made ? 2u : 1u) << at;
        EXPECT_TRUE(keys.size() == 1 || keys[0] != keys[1]) << at << ": a key that may have leaked is used again";
        for (const std::string& file : leftOver) {
            const auto results = flow.entries(EntryKind::Result);
            EXPECT_EQ(std::count(results.begin(), results.end(), "remove " + file),
                      file == "transcript" || file == "plan.toml" ? 0 : 1)
                << at << ": " << file;
        }
        EXPECT_EQ(flow.transcript().workstations.size(), 2u);
        expectVerifies(flow, {"admin", "officer"});
    }
}

TEST_F(Crash, AfterTheManifestIsFinalGoesOnWithTheSignaturesAndMakesNoNewKey)
{
    const Scene scene = sceneOf(Cast::rehearsal(), spec());
    for (size_t i = Flow(Cast::rehearsal(), spec()).upTo("generate.head-set").size(); i < scene.size(); ++i) {
        Flow flow(Cast::rehearsal(), spec());
        interruptBefore(flow, scene[i].step);
        const std::string manifest = flow.read("manifest");
        ASSERT_TRUE(flow.resume()) << scene[i].step;
        ASSERT_TRUE(flow.performToTheEnd(flow.sceneAfterResume())) << scene[i].step;
        EXPECT_EQ(flow.read("manifest"), manifest) << scene[i].step;
        EXPECT_EQ(keysMade(flow).size(), 1u) << scene[i].step;
        EXPECT_TRUE(beginningWith(flow.entries(EntryKind::Result), "remove wraps/").empty());
        expectVerifies(flow, {"admin", "officer"});
    }
}

TEST_F(Crash, BetweenManifestAndItsSignatureBeginsAnew)
{
    Flow flow(Cast::rehearsal(), spec());
    interruptBefore(flow, "generate.head-set");
    std::filesystem::remove(flow.set() / set::kSelfSignatureFile);
    cutTranscriptAfter(flow, " intent generate.manifest write manifest.self.sig");
    ASSERT_TRUE(flow.resume());
    ASSERT_TRUE(flow.performToTheEnd(flow.sceneAfterResume()));
    EXPECT_EQ(keysMade(flow).size(), 2u);
    expectVerifies(flow, {"admin", "officer"});
}

TEST_F(Crash, ACeremonyCanBeInterruptedAgainAndAgain)
{
    Flow flow(Cast::rehearsal(), spec());
    interruptBefore(flow, "generate.wrap/2");
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(flow.resume());
        ASSERT_TRUE(flow.engine().note("the lights went out"));
        flow.crash();
    }
    ASSERT_TRUE(flow.resume());
    ASSERT_TRUE(flow.performToTheEnd(flow.sceneAfterResume()));
    EXPECT_EQ(flow.transcript().workstations.size(), 5u);
    EXPECT_EQ(flow.entries(EntryKind::Note),
              (std::vector<std::string>{"E1 the lights went out", "E2 the lights went out", "E3 the lights went out"}));
    expectVerifies(flow, {"admin", "officer"});
}

TEST_F(Crash, rule_8_6_whatWasIntendedAndNeverConfirmedIsShownAndKept)
{
    Flow flow(Cast::rehearsal(), spec());
    interruptBefore(flow, "generate.wrap/2");
    cutTranscriptAfter(flow, " intent generate.wrap write wraps/alpha.recovery.age");
    ASSERT_TRUE(flow.resume());
    const std::string intent =
        "write wraps/alpha.recovery.age sha256 " + base::toHex(base::sha256(flow.read("wraps/alpha.recovery.age")));
    const auto lines = english(flow.engine().current().lines);
    EXPECT_EQ(std::count(lines.begin(), lines.end(), "Assume that it exists; find and destroy: " + intent), 1);
    ASSERT_TRUE(flow.performToTheEnd(flow.sceneAfterResume()));
    const auto facts = beginningWith(flow.entries(EntryKind::Fact), "unmatched intent of entry ");
    ASSERT_EQ(facts.size(), 1u);
    EXPECT_NE(facts[0].find(intent), std::string::npos);
    const auto remarks = english(set::SetVerifier::check(flow.set(), set::Stage::Closed).value()->remarks);
    EXPECT_EQ(std::count(remarks.begin(), remarks.end(), "Intended, never confirmed; assume that it exists: " + intent), 1);
}

TEST_F(Crash, ARecordThatIsCutAtAnyLineIsResumed)
{
    Flow flow(Cast::rehearsal(), spec());
    interruptBefore(flow, "generate.public");
    const std::string record = flow.read("transcript");
    const size_t opened = record.find('\n', record.find("entry=1 "));
    for (size_t end = opened; end != std::string::npos; end = record.find('\n', end + 1))
        for (const size_t more : {size_t{1}, size_t{20}}) {
            spit(flow.set() / "transcript", record.substr(0, end + more));
            const auto resumed = flow.tryToResume();
            ASSERT_TRUE(resumed) << resumed.error().english();
            EXPECT_EQ((*resumed)->engine().current().id, "resume.head");
        }
}

TEST_F(Crash, rule_8_6_headWordsGuardTheResume)
{
    Flow flow(Cast::rehearsal(), spec());
    interruptBefore(flow, "generate.coalitions");
    ASSERT_NE(flow.noted(), "none");
    const std::string right = flow.noted();
    std::string wrong = right;
    wrong.replace(0, wrong.find(' '), right.substr(0, 4) == "aard" ? "acme" : "aardvark");
    for (const std::string& words : {wrong, std::string("none"), std::string(), std::string("no such words"),
                                     right + " aardvark", right.substr(0, right.rfind(' '))})
        EXPECT_NE(resumeWith(flow, words), Errc::Internal) << words;
    EXPECT_EQ(resumeWith(flow, right), Errc::Internal) << "the right words are taken";
    EXPECT_EQ(flow.engine().current().id, "generate.plan");
}

TEST_F(Crash, rule_8_6_noneIsTakenOnlyWhenNoWordsWereNoted)
{
    Flow flow(Cast::rehearsal(), spec());
    interruptBefore(flow, "generate.head-room");
    EXPECT_EQ(flow.noted(), "none");
    EXPECT_EQ(resumeWith(flow, "no such words"), Errc::WrongAnswer);
    EXPECT_EQ(resumeWith(flow, "aardvark adroitness"), Errc::WrongAnswer);
    EXPECT_EQ(resumeWith(flow, "none"), Errc::Internal) << "accepted";
}

// Whoever has the medium for a while writes a record of their own that names the head which people wrote down.
TEST_F(Crash, rule_8_6_aForgedRecordThatQuotesTheNotedHeadIsRefused)
{
    class Memory final : public transcript::Sink {
    public:
        Result<void> append(std::string_view more) override
        {
            text += more;
            return {};
        }
        std::string text;
    };
    Flow flow(Cast::rehearsal(), spec());
    interruptBefore(flow, "generate.coalitions");
    const transcript::Transcript honest = flow.transcript();
    const auto fact = beginningWith(flow.entries(EntryKind::Fact), "head noted by hand ").at(0);
    Memory forged;
    FakeClock clock;
    FixedRandom random("forger");
    {
        auto recorder = transcript::Recorder::start(honest.header, forged, clock, random).value();
        ASSERT_TRUE(recorder.add(EntryKind::Fact, "generate.head-room", fact));
        ASSERT_TRUE(recorder.add(EntryKind::Step, "generate.head-room", "by admin, witness witness"));
        ASSERT_TRUE(recorder.sign());
    }
    spit(flow.set() / "transcript", forged.text);
    EXPECT_EQ(resumeWith(flow, flow.noted()), Errc::WrongAnswer);
    EXPECT_EQ(resumeWith(flow, "none"), Errc::WrongAnswer);
}

TEST_F(Crash, rule_8_6_aRecordCutBeforeTheNotedWordsIsRefused)
{
    Flow flow(Cast::rehearsal(), spec());
    interruptBefore(flow, "generate.coalitions");
    cutTranscriptAfter(flow, " step generate.possession/2 ");
    EXPECT_EQ(resumeWith(flow, flow.noted()), Errc::WrongAnswer);
}

TEST_F(Crash, TheWordsThatCountAreThoseThatPeopleSaw)
{
    Flow flow(Cast::rehearsal(), spec());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.head-room")));
    const Bytes seen = flow.engine().current().words.at(0).bytes;
    ASSERT_TRUE(flow.engine().note("a pen was dry"));
    EXPECT_EQ(flow.engine().current().words.at(0).bytes, seen);
    ASSERT_FALSE(flow.engine().submit({}));
    EXPECT_EQ(flow.engine().current().words.at(0).bytes, seen) << "the words change under the pen";
    ASSERT_TRUE(flow.perform({{"generate.head-room"}}));
    flow.crash();
    ASSERT_TRUE(flow.resume());
    ASSERT_TRUE(flow.performToTheEnd(flow.sceneAfterResume()));
}

// The set of another ceremony with the same plan is put under the record of this one.
TEST_F(Crash, AnExchangedSetIsNotGoneOnWith)
{
    Flow mine(Cast::rehearsal(), spec(), "mine"), theirs(Cast::rehearsal(), spec(), "theirs");
    interruptBefore(mine, "generate.sign/1");
    interruptBefore(theirs, "generate.sign/1");
    const std::string record = mine.read("transcript"), stranger = theirs.read("manifest");
    for (const std::string& file : theirs.files())
        spit(mine.set() / file, file == "transcript" ? record : theirs.read(file));
    ASSERT_TRUE(mine.resume());
    Scene scene{{"resume.head", {{"words", mine.noted()}}, {}}};
    scene.insert(scene.end(), mine.scene().begin(), mine.scene().end());
    ASSERT_TRUE(mine.performToTheEnd(scene)) << "everything is made anew";
    EXPECT_NE(mine.read("manifest"), stranger);
    EXPECT_TRUE(set::SetVerifier::check(mine.set(), set::Stage::Closed));
}

TEST_F(Crash, AbortedAtTheResumeLeavesNothing)
{
    Flow flow(Cast::rehearsal(), spec());
    interruptBefore(flow, "generate.sign/1");
    ASSERT_TRUE(flow.resume());
    ASSERT_TRUE(flow.engine().abort({"the words are wrong", "admin, witness witness"}));
    flow.crash();
    EXPECT_EQ(flow.files(), (std::vector<std::string>{"plan.toml", "transcript"}));
    EXPECT_EQ(flow.transcript().closing, transcript::Closing::Void);
}

TEST_F(Crash, AnotherPlanDoesNotGoOnWithThisCeremony)
{
    Flow flow(Cast::rehearsal(), spec());
    interruptBefore(flow, "generate.coalitions");
    spit(flow.planFile(), slurp(flow.planFile()) + "# one more line\n");
    EXPECT_EQ(errorOf(flow.tryToResume()), Errc::HashMismatch);
}

TEST_F(Crash, ThePlansCopyIsPutBack)
{
    for (const char* found : {"", "another text\n"}) {
        Flow flow(Cast::rehearsal(), spec());
        interruptBefore(flow, "generate.coalitions");
        std::filesystem::remove(flow.set() / "plan.toml");
        if (*found != '\0')
            spit(flow.set() / "plan.toml", found);
        ASSERT_TRUE(flow.resume());
        EXPECT_EQ(flow.read("plan.toml"), slurp(flow.planFile()));
        ASSERT_TRUE(flow.performToTheEnd(flow.sceneAfterResume()));
    }
}

// Between the last two lines of a record: the outcome is there, its signature not yet.
TEST_F(Crash, BetweenTheOutcomeAndItsSignatureCanBeResumed)
{
    Flow flow(Cast::rehearsal(), spec());
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
    flow.crash();
    for (const char* id : {"admin", "officer"})
        std::filesystem::remove(flow.set() / set::transcriptSignatureFile(id));
    cutTranscriptAfter(flow, " outcome generate.close done");
    EXPECT_EQ(errorOf(set::SetVerifier::check(flow.set(), set::Stage::Closed)), Errc::Incomplete);
    ASSERT_TRUE(flow.resume());
    ASSERT_TRUE(flow.performToTheEnd(flow.sceneAfterResume()));
    expectVerifies(flow, {"admin", "officer"});
}

}  // namespace
}  // namespace keyrite::tests
