// SIGINT and SIGTERM close a ceremony as void, at every step; after `kill -9` it can be resumed, at every step.
#include <chrono>

#include <signal.h>

#include "faults/finished_set.h"
#include "faults/sitting.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

const Room& room()
{
    static const Room shared;
    return shared;
}

transcript::Transcript recordIn(const fs::path& set, transcript::Tail tail = transcript::Tail::Refuse)
{
    auto record = transcript::parse(slurp(set / "transcript"), "transcript", tail);
    if (!record)
        throw std::runtime_error(record.error().english());
    return *std::move(record);
}

void expectVoidAfter(int number, const char* name)
{
    for (const std::string& step : kAskingSteps) {
        SCOPED_TRACE(step);
        const TempFolder folder;
        const fs::path set = folder / "set";
        Sitting sitting(room(), set);
        ASSERT_TRUE(sitting.reach(step));
        sitting.signal(number);
        EXPECT_EQ(sitting.wait(10), 3);
        EXPECT_THAT(sitting.err(), HasSubstr("VOID"));
        EXPECT_EQ(base::listFiles(set, 100).value(), (std::vector<std::string>{"plan.toml", "transcript"}));
        const auto record = recordIn(set);
        ASSERT_EQ(record.closing, transcript::Closing::Void);
        EXPECT_THAT(record.entries.back().text, HasSubstr(name));
        EXPECT_TRUE(record.unmatchedIntents().empty());
        EXPECT_EQ(runKeyrite({"transcript", "show", set.string()}).status, 0);
        EXPECT_EQ(runKeyrite({"verify", set.string()}).status, 1);
        const CommandResult again = runKeyrite({"ceremony", room().plan().string(), "--resume", set.string()});
        EXPECT_EQ(again.status, 1) << "a void ceremony is not resumed";
        EXPECT_THAT(again.err, HasSubstr("closed"));
    }
}

TEST(Signals, InterruptAtEveryStepClosesAsVoid) { expectVoidAfter(SIGINT, "SIGINT"); }
TEST(Signals, TerminateAtEveryStepClosesAsVoid) { expectVoidAfter(SIGTERM, "SIGTERM"); }

TEST(Signals, HangupClosesAsVoid)
{
    const TempFolder folder;
    Sitting sitting(room(), folder / "set");
    ASSERT_TRUE(sitting.reach("Make the key"));
    sitting.signal(SIGHUP);
    EXPECT_EQ(sitting.wait(10), 3);
}

TEST(Signals, AClosedInputClosesAsVoid)
{
    const TempFolder folder;
    const CommandResult result =
        runKeyrite({"ceremony", room().plan().string(), "--out", (folder / "set").string(), "--passphrase-fd", "3"});
    EXPECT_EQ(result.status, 3);
    EXPECT_EQ(recordIn(folder / "set").closing, transcript::Closing::Void);
}

// A book on the keyboard is a wrong answer, and its end does not answer the next question.
TEST(Signals, AnOverlongLineDoesNotCostTheCeremony)
{
    const TempFolder folder;
    Sitting sitting(room(), folder / "set");
    ASSERT_TRUE(sitting.reach("Make the key"));
    sitting.type(std::string(6000, 'x'));
    EXPECT_EQ(sitting.finish(), 0) << sitting.err();
    EXPECT_THAT(sitting.err(), HasSubstr("The line is too long."));
}

// People wait at a passphrase that never comes: the signal must get through there too.
TEST(Signals, GetThroughWhileAPassphraseIsAwaited)
{
    const TempFolder folder;
    Sitting sitting(room(), {"ceremony", room().plan().string(), "--out", (folder / "set").string(), "--passphrase-fd", "3"},
                    "");
    ASSERT_TRUE(sitting.reach("Prove that the device opens"));
    sitting.answer();
    EXPECT_EQ(sitting.wait(0.3), -1) << "it waits for the passphrase";
    sitting.signal(SIGINT);
    EXPECT_EQ(sitting.wait(10), 3);
}

TEST(Signals, KillAtEveryStepCanBeResumedToTheEnd)
{
    for (const std::string& step : kAskingSteps) {
        SCOPED_TRACE(step);
        const TempFolder folder;
        const fs::path set = folder / "set";
        std::string noted;
        {
            Sitting first(room(), set);
            ASSERT_TRUE(first.reach(step));
            first.signal(SIGKILL);
            EXPECT_EQ(first.wait(10), 128 + SIGKILL);
            noted = first.noted();
        }
        EXPECT_EQ(recordIn(set, transcript::Tail::LeaveOut).closing, transcript::Closing::Open);
        EXPECT_EQ(runKeyrite({"verify", set.string()}).status, 1) << "an unfinished ceremony is not a set";

        Sitting second(room(), {"ceremony", room().plan().string(), "--resume", set.string(), "--passphrase-fd", "3"},
                       room().secretsForPeople());
        second.bringNotes(noted);
        EXPECT_EQ(second.finish(), 0) << second.out().substr(second.out().size() > 2000 ? second.out().size() - 2000 : 0)
                                      << second.err();
        const auto checked = set::SetVerifier::check(set, set::Stage::Closed);
        ASSERT_TRUE(checked) << checked.error().english();
        EXPECT_TRUE((*checked)->transcript.resumed());
        EXPECT_EQ(room().passphrases().size(), 4u);
    }
}

// Between an intent and its result: the record names what may exist, and the resumed ceremony takes it away.
TEST(Signals, WhatWasIntendedAndNotConfirmedIsListed)
{
    const TempFolder folder;
    const fs::path set = folder / "set";
    std::string noted;
    {
        Sitting first(room(), set);
        ASSERT_TRUE(first.reach("Sign the manifest and wipe the key"));
        first.signal(SIGKILL);
        first.wait(10);
        noted = first.noted();
    }
    // As if the crash had come between the wrap and its line.
    const std::string text = slurp(set / "transcript");
    const size_t intent = text.find(" intent ");
    const size_t end = text.find('\n', intent);
    spit(set / "transcript", text.substr(0, end + 1));

    const CommandResult shown = runKeyrite({"transcript", "show", set.string()});
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_THAT(shown.out, HasSubstr("find and destroy: write wraps/alpha.recovery.age"));

    Sitting second(room(), {"ceremony", room().plan().string(), "--resume", set.string(), "--passphrase-fd", "3"},
                   room().secretsForPeople());
    second.bringNotes(noted);
    ASSERT_TRUE(second.waitForQuestion());
    EXPECT_THAT(second.out(), HasSubstr("find and destroy: write wraps/alpha.recovery.age"));
    EXPECT_EQ(second.finish(), 0) << second.err();
    const auto checked = set::SetVerifier::check(set, set::Stage::Closed);
    ASSERT_TRUE(checked) << checked.error().english();
    EXPECT_FALSE((*checked)->remarks.empty());
}

TEST(Signals, WrongWordsDoNotResume)
{
    const TempFolder folder;
    const fs::path set = folder / "set";
    {
        Sitting first(room(), set);
        ASSERT_TRUE(first.reach("Make the key"));
        first.signal(SIGKILL);
        first.wait(10);
    }
    Sitting second(room(), {"ceremony", room().plan().string(), "--resume", set.string(), "--passphrase-fd", "3"},
                   room().secretsForPeople());
    second.bringNotes("none");
    ASSERT_TRUE(second.waitForQuestion());
    for (int i = 0; i < 3; ++i) {  // words, performer, witness
        second.answer();
        ASSERT_TRUE(second.waitForQuestion());
    }
    EXPECT_THAT(second.err(), HasSubstr("do not belong to this record"));
    EXPECT_THAT(second.prompt(), HasSubstr("Words written by hand"));
}

TEST(Signals, InterruptALongKeyGenerationPromptly)
{
    const Room large({.algorithm = "rsa4096"});
    const TempFolder folder;
    Sitting sitting(large, folder / "set");
    ASSERT_TRUE(sitting.reach("Make the key"));
    for (int i = 0; i < 3; ++i) {  // assent, performer, witness
        ASSERT_TRUE(sitting.waitForQuestion());
        sitting.answer();
    }
    EXPECT_EQ(sitting.wait(0.1), -1) << "the key was made too quickly for this test";
    const auto start = std::chrono::steady_clock::now();
    sitting.signal(SIGINT);
    const int status = sitting.wait(30);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    EXPECT_LT(seconds, 2.0);
    EXPECT_EQ(status, 3);
    EXPECT_EQ(recordIn(folder / "set").closing, transcript::Closing::Void);
}

}  // namespace
}  // namespace keyrite::tests
