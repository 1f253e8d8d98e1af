// What readFile() gives to its children, and what it does when they misbehave.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>

#include "scan/child_facts.h"
#include "scan/code_page.h"
#include "scan/files.h"
#include "scan/reading.h"
#include "support/command.h"
#include "support/said.h"
#include "support/temp_folder.h"

namespace keyrite::tests {
namespace {

using scan::Fault;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using namespace std::chrono_literals;

class Children : public ::testing::Test {
protected:
    Children() { spit(m_folder / "a.png", pngFile(drawCode("A", 5))); }

    Read readBy(const std::string& manner, std::chrono::milliseconds limit = 5s)
    {
        std::filesystem::create_symlink(KEYRITE_FALSE_DECODER, m_folder / manner);
        scan::Options options;
        options.decoder = m_folder / manner;
        options.pageLimit = limit;
        return readWith(m_folder / "a.png", options);
    }

    TempFolder m_folder;
};

TEST_F(Children, InheritNothingOfTheirParent)
{
    const int leak = ::open("/dev/null", O_RDONLY);  // without O_CLOEXEC, as a careless library has it
    ASSERT_GE(leak, 0);
    ::setenv("KEYRITE_TEST_SECRET", "in the environment", 1);
    sigset_t blocked, before;
    ::sigemptyset(&blocked);
    ::sigaddset(&blocked, SIGUSR1);
    ::pthread_sigmask(SIG_BLOCK, &blocked, &before);
    const auto pipe = ::signal(SIGPIPE, SIG_IGN);
    std::string marks;
    for (int i = 0; i < 100'000; ++i)
        marks += markOfParent();

    const Read read = readBy("nosy");

    ::signal(SIGPIPE, pipe);
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    ::unsetenv("KEYRITE_TEST_SECRET");
    ::close(leak);
#if defined(KEYRITE_SANITIZED)
    constexpr const char* kMemory = "memory not looked at";
#else
    constexpr const char* kMemory = "memory clean";
#endif
    ASSERT_TRUE(read.outcome) << said(describe(read.outcome.problem()));
    EXPECT_EQ(marks.size(), 1'600'000u);
    EXPECT_THAT(read.sink.texts(),
                ElementsAre("descriptors 0 1 2", "SIGUSR1 open, SIGPIPE default", kMemory, "environment empty"));
}

struct Manner {
    const char* name;
    const char* said;
};

class BadChildren : public Children, public ::testing::WithParamInterface<Manner> {};

TEST_P(BadChildren, AreErrorsThatNameTheFile)
{
    const auto begin = std::chrono::steady_clock::now();
    const Read read = readBy(GetParam().name);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 2s);
    ASSERT_FALSE(read.outcome);
    EXPECT_EQ(read.outcome.problem().fault, Fault::DecoderFailed);
    EXPECT_EQ(read.outcome.problem().file, (m_folder / "a.png").string());
    EXPECT_THAT(said(describe(read.outcome.problem())), HasSubstr(GetParam().said));
    EXPECT_LE(read.sink.codes.size(), scan::kMaxCodes);
    EXPECT_EQ(::waitpid(-1, nullptr, WNOHANG), -1) << "a child was left behind";
}

INSTANTIATE_TEST_SUITE_P(Each, BadChildren,
                         ::testing::Values(Manner{"silent", "stopped in the middle; it ended with status 0"},
                                           Manner{"garbage", "makes no sense"}, Manner{"endless", "makes no sense"},
                                           Manner{"flood", "makes no sense"}, Manner{"long", "makes no sense"},
                                           Manner{"short", "stopped in the middle"}, Manner{"miscounted", "makes no sense"},
                                           Manner{"talkative", "more than belongs to a page"},
                                           Manner{"crashed", "signal 6 ended it"}, Manner{"failed", "ended with status 3"},
                                           Manner{"lying", "makes no sense"}),
                         [](const auto& manner) { return std::string(manner.param.name); });

TEST_F(Children, WhoTakeTooLongAreEnded)
{
    for (const char* manner : {"slow", "lingering"}) {
        const auto begin = std::chrono::steady_clock::now();
        const Read read = readBy(manner, 300ms);
        const auto took = std::chrono::steady_clock::now() - begin;
        ASSERT_FALSE(read.outcome);
        EXPECT_EQ(read.outcome.problem().fault, Fault::TimedOut) << manner;
        EXPECT_EQ(read.outcome.problem().limit, 300u);
        EXPECT_GE(took, 300ms);
        EXPECT_LT(took, 2s);
        EXPECT_EQ(::waitpid(-1, nullptr, WNOHANG), -1) << manner << " was left behind";
    }
}

TEST_F(Children, WhoCannotBeConfinedReadNothing)
{
    const Read read = readBy("not-confined");
    ASSERT_FALSE(read.outcome);
    EXPECT_EQ(read.outcome.problem().fault, Fault::NotConfined);
}

TEST_F(Children, TheRealOneSaysWhatItIsForWhenAPersonStartsIt)
{
    const CommandResult result = run({builtOptions().decoder.string()});
    EXPECT_EQ(result.status, 2);
    EXPECT_EQ(result.out, "");
    EXPECT_THAT(result.err, HasSubstr("keyrite sheet scan FILE"));
}

}  // namespace
}  // namespace keyrite::tests
