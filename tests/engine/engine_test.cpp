// The loop's other half: what is asked, what is taken, what stands in the record.
#include "engine/engine.h"

#include <algorithm>

#include "base/check_words.h"
#include "engine/people.h"
#include "engine/stage.h"
#include "support/english.h"
#include "support/error_of.h"

namespace keyrite::engine {
namespace {

using tests::errorOf;
using tests::keyOf;
using tests::Stage;
using transcript::EntryKind;
using Names = std::vector<std::string>;

Names fieldsOf(const StepView& view)
{
    Names out;
    for (const Field& field : view.fields)
        out.push_back(field.name);
    return out;
}

TEST_F(Stage, GoesThroughTheStepsInOrder)
{
    Names steps;
    while (m_engine->state() == State::Running) {
        steps.push_back(keyOf(m_engine->current()));
        ASSERT_TRUE(answer());
    }
    EXPECT_EQ(m_engine->state(), State::Done);
    EXPECT_EQ(steps, (Names{"stage.compare", "stage.collect/1", "stage.collect/2", "stage.work", "stage.note", "stage.close"}));
    EXPECT_EQ(session().acts, (Names{"collect 0", "collect 1", "work", "closed"}));
    const transcript::Transcript found = record();
    EXPECT_EQ(found.closing, transcript::Closing::Done);
    Names recorded;
    for (const transcript::Entry& entry : found.entries)
        if (entry.kind == EntryKind::Step)
            recorded.push_back(entry.step + ": " + entry.text);
    EXPECT_EQ(recorded, (Names{"stage.compare: by ada, witness cy", "stage.collect/1: by ada, witness cy; card 0",
                               "stage.collect/2: by ada, witness cy; card 1", "stage.work: by ada, witness cy; worked",
                               "stage.note: by ada, witness cy", "stage.close: by ada, witness cy"}));
}

TEST_F(Stage, EveryStepEndsWithASignedHead)
{
    while (m_engine->state() == State::Running) {
        ASSERT_TRUE(answer());
        EXPECT_EQ(record().lastSigned, record().entries.size());
    }
}

TEST_F(Stage, AStepThatIsThereZeroTimesIsLeftOut)
{
    session().devices = 0;
    ASSERT_TRUE(answer());
    EXPECT_EQ(m_engine->current().id, "stage.work");
    EXPECT_EQ(m_engine->current().number, 2u);
    EXPECT_EQ(m_engine->current().steps, 4u);
}

TEST_F(Stage, AViewSaysWhereWeAre)
{
    reach("stage.collect/2");
    const StepView view = m_engine->current();
    EXPECT_EQ(view.kind, StepKind::Collect);
    EXPECT_EQ(view.number, 2u);
    EXPECT_EQ(view.steps, 5u);
    EXPECT_EQ(view.instance, 2u);
    EXPECT_EQ(view.instances, 2u);
    EXPECT_EQ(tests::english(view.lines), Names{"device 1"});
    EXPECT_EQ(view.mode, Mode::Rehearsal);
    EXPECT_EQ(fieldsOf(view), (Names{"card", "pin", "performer", "witness"}));
}

TEST_F(Stage, ComparisonsAskForAWordAndWorkForAssent)
{
    EXPECT_EQ(fieldsOf(m_engine->current()), (Names{"word", "performer", "witness"}));
    reach("stage.work");
    EXPECT_EQ(fieldsOf(m_engine->current()), (Names{"assent", "performer", "witness"}));
    EXPECT_EQ(m_engine->current().commit, Commit::Yes);
}

// A witness who types the word before it is asked for has not looked.
TEST_F(Stage, TheWitnessesWordChangesAfterAWrongOne)
{
    std::vector<size_t> places;
    for (int i = 0; i < 8; ++i) {
        places.push_back(m_engine->current().fields.front().number);
        EXPECT_EQ(errorOf(answer({{"word", "wrong"}})), Errc::WrongAnswer);
    }
    EXPECT_NE(std::count(places.begin(), places.end(), places.front()), 8);
}

TEST_F(Stage, TheWordIsTakenInEitherCase)
{
    std::string word = expectedWord(m_engine->current());
    std::transform(word.begin(), word.end(), word.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    EXPECT_TRUE(answer({{"word", word}}));
}

TEST_F(Stage, ARefusedAnswerStaysAtTheStepAndIsOnTheRecordWithoutWhatWasTyped)
{
    reach("stage.collect/1");
    EXPECT_EQ(errorOf(answer({{"card", "wrong"}})), Errc::KeyMismatch);
    EXPECT_EQ(keyOf(m_engine->current()), "stage.collect/1");
    EXPECT_EQ(record().entries.back().text, "refused: The card '…' is of another device.");
    EXPECT_TRUE(answer());
}

TEST_F(Stage, PeopleAreAskedBeforeTheStepActs)
{
    reach("stage.work");
    EXPECT_EQ(errorOf(answer({{"witness", "ada"}})), Errc::NotOnRoster);
    EXPECT_EQ(errorOf(answer({{"assent", "go"}})), Errc::WrongAnswer);
    EXPECT_EQ(std::count(session().acts.begin(), session().acts.end(), "work"), 0);
}

TEST_F(Stage, AFailureThatIsNobodysFaultStaysAtTheStep)
{
    reach("stage.work");
    session().fails = Errc::NotFound;
    EXPECT_EQ(errorOf(answer()), Errc::NotFound);
    EXPECT_EQ(m_engine->state(), State::Running);
    session().fails.reset();
    EXPECT_TRUE(answer());
}

TEST_F(Stage, ABrokenMediumADefectOrAStopClosesAsVoid)
{
    for (const Errc code : {Errc::MediumFailed, Errc::Internal, Errc::Aborted}) {
        restart(tests::kStage);
        reach("stage.work");
        session().fails = code;
        EXPECT_EQ(errorOf(answer()), code);
        EXPECT_EQ(m_engine->state(), State::Void);
        EXPECT_EQ(session().acts.back(), "undo after the wipe");
        EXPECT_EQ(record().closing, transcript::Closing::Void);
        EXPECT_EQ(record().entries.back().text, code == Errc::Aborted
                                                    ? "void at stage.work by admin, witness witness: it takes too long"
                                                    : "void at stage.work by keyrite: The work failed.");
        EXPECT_EQ(record().unmatchedIntents().size(), 1u);
    }
}

// Nothing may go on that cannot be recorded, at whichever line the medium fails.
TEST_F(Stage, ARecordThatCannotBeWrittenClosesAsVoid)
{
    for (size_t lines = 0; lines < 5; ++lines) {
        restart(tests::kStage);
        m_sink.failsFrom = static_cast<size_t>(-1);
        reach("stage.work");
        m_sink.failsFrom = lines;
        const auto answered = answer();
        m_sink.failsFrom = static_cast<size_t>(-1);
        if (lines == 4) {
            EXPECT_TRUE(answered) << "intent, result, step, signature";
            continue;
        }
        EXPECT_EQ(errorOf(answered), Errc::MediumFailed) << lines;
        EXPECT_EQ(m_engine->state(), State::Void) << lines;
        EXPECT_TRUE(session().secret.empty()) << lines;
    }
}

TEST_F(Stage, ARefusalThatCannotBeWrittenClosesAsVoid)
{
    reach("stage.compare");
    m_sink.failsFrom = 0;
    const auto refused = answer({{"performer", "nobody"}});
    m_sink.failsFrom = static_cast<size_t>(-1);
    EXPECT_EQ(errorOf(refused), Errc::MediumFailed);
    EXPECT_EQ(m_engine->state(), State::Void);
    EXPECT_TRUE(session().secret.empty());
}

TEST_F(Stage, TheOutcomeIsWrittenEvenWhenTakingBackFails)
{
    reach("stage.work");
    session().undoFails = true;
    EXPECT_EQ(errorOf(m_engine->abort({"stop", "ada, cy"})), Errc::Unreadable);
    EXPECT_EQ(m_engine->state(), State::Void);
    EXPECT_EQ(record().closing, transcript::Closing::Void);
}

TEST_F(Stage, WhatFailsAfterTheEndIsSaidAndTheCeremonyIsDone)
{
    reach("stage.close");
    session().closedFails = true;
    EXPECT_EQ(errorOf(answer()), Errc::MediumFailed);
    EXPECT_EQ(m_engine->state(), State::Done);
    EXPECT_EQ(record().closing, transcript::Closing::Done);
}

TEST_F(Stage, AScriptWithoutAnEndIsADefect)
{
    restart(tests::kEndless);
    EXPECT_EQ(errorOf(answer()), Errc::Internal);
}

TEST_F(Stage, AClosedCeremonyTakesNothingMore)
{
    reach("stage.close");
    ASSERT_TRUE(answer());
    EXPECT_EQ(errorOf(m_engine->submit({})), Errc::NotPermitted);
    EXPECT_EQ(errorOf(m_engine->note("late")), Errc::NotPermitted);
    EXPECT_EQ(errorOf(m_engine->abort({"late", "ada"})), Errc::NotPermitted);
    EXPECT_EQ(errorOf(m_engine->goBack()), Errc::NotPermitted);
    EXPECT_EQ(record().closing, transcript::Closing::Done);
}

TEST_F(Stage, NoWayBackPastACommitOrPastWordsThatWereNoted)
{
    EXPECT_FALSE(m_engine->canGoBack());
    reach("stage.work");
    EXPECT_TRUE(m_engine->canGoBack());
    ASSERT_TRUE(m_engine->goBack());
    EXPECT_EQ(keyOf(m_engine->current()), "stage.collect/2");
    reach("stage.note");
    EXPECT_FALSE(m_engine->canGoBack());
    reach("stage.close");
    EXPECT_FALSE(m_engine->canGoBack());
}

TEST_F(Stage, NotesAreNumbered)
{
    ASSERT_TRUE(m_engine->note("one"));
    EXPECT_FALSE(m_engine->note("bad\x1B[2J"));
    ASSERT_TRUE(m_engine->note("two"));
    EXPECT_EQ(record().exceptions(), 2u);
    EXPECT_EQ(record().entries.back().text, "E2 two");
    EXPECT_EQ(record().lastSigned, record().entries.size());
}

TEST_F(Stage, TheHeadIsShownInEightWordsAndRecorded)
{
    reach("stage.note");
    const transcript::Head head = record().head;
    const StepView view = m_engine->current();
    ASSERT_EQ(view.words.size(), 1u);
    EXPECT_EQ(view.words[0].bytes, Bytes(head.begin(), head.begin() + 8));
    ASSERT_TRUE(answer());
    const auto entries = record().entries;
    EXPECT_TRUE(std::any_of(entries.begin(), entries.end(),
                            [&](const auto& e) { return e.text == "head noted by hand " + base::toHex(head); }));
}

TEST_F(Stage, TheWordsUnderThePenDoNotChange)
{
    reach("stage.note");
    const Bytes seen = m_engine->current().words.at(0).bytes;
    ASSERT_TRUE(m_engine->note("a pen was dry"));
    EXPECT_EQ(errorOf(answer({{"witness", "nobody"}})), Errc::NotOnRoster);
    EXPECT_EQ(m_engine->current().words.at(0).bytes, seen);
    ASSERT_TRUE(answer());
    const auto past = record();
    EXPECT_TRUE(past.hasHead(seen));
}

TEST_F(Stage, AResumeAsksForTheWordsFirst)
{
    reach("stage.note");
    const std::string words = base::checkPhrase(m_engine->current().words.at(0).bytes);
    ASSERT_TRUE(answer());
    const auto resume = [&] {
        m_engine.reset();
        const auto past = record();
        auto recorder = transcript::Recorder::resume(past, m_sink, m_clock, m_random).value();
        m_engine = std::make_unique<Engine>(tests::kStage, std::make_unique<tests::StageSession>(), std::move(recorder), past,
                                            m_watcher, m_random);
    };
    resume();
    const StepView view = m_engine->current();
    EXPECT_EQ(view.id, "resume.head");
    EXPECT_EQ(fieldsOf(view), (Names{"words", "performer", "witness"}));
    EXPECT_FALSE(m_engine->canGoBack());
    EXPECT_EQ(errorOf(answer({{"words", "none"}})), Errc::WrongAnswer);
    EXPECT_EQ(errorOf(answer({{"words", words}, {"witness", "ada"}})), Errc::NotOnRoster);
    ASSERT_TRUE(answer({{"words", words}}));
    EXPECT_EQ(m_engine->current().id, "stage.compare");
    EXPECT_FALSE(m_engine->canGoBack());
    resume();
    std::string upper = words;
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    EXPECT_TRUE(answer({{"words", upper}})) << "case does not matter on paper";
}

}  // namespace
}  // namespace keyrite::engine
