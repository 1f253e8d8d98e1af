// What the confined program can no longer do. `confined_program` calls the same function as keyrite-decode and then tries.
#include <gtest/gtest.h>
#include <linux/landlock.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

#include "support/command.h"

namespace keyrite::tests {
namespace {

// A page and a camera's frames are read under the same rules.
constexpr const char* kDecoders[] = {"decode", "watch"};

std::string attempt(const std::string& task, const std::string& what)
{
    const CommandResult result = run({KEYRITE_CONFINED_PROGRAM, task, what});
    return result.status == 0 ? result.out : "status " + std::to_string(result.status);
}

TEST(Confine, CanBeHadHere)
{
    EXPECT_EQ(attempt("decode", "nothing"), "done");
    EXPECT_EQ(attempt("watch", "nothing"), "done");
    EXPECT_EQ(attempt("draw", "nothing"), "done");
}

TEST(Confine, ADecoderOpensNoFile)
{
    for (const char* task : kDecoders)
        for (const char* what :
             {"read-file", "read-library", "write-file", "append-file", "stat-file", "remove-file", "duplicate"})
            EXPECT_EQ(attempt(task, what), "denied") << task << " " << what;
}

TEST(Confine, ADecoderReachesNobody)
{
    for (const char* task : kDecoders)
        for (const char* what : {"socket", "local-socket", "kill-parent", "new-namespace"})
            EXPECT_EQ(attempt(task, what), "denied") << task << " " << what;
}

TEST(Confine, ADecoderStartsNothing)
{
    for (const char* task : kDecoders)
        for (const char* what : {"fork", "thread", "execute", "executable-memory", "memory-made-executable"})
            EXPECT_EQ(attempt(task, what), "denied") << task << " " << what;
}

TEST(Confine, ARendererReadsAndExecutesOnly)
{
    EXPECT_EQ(attempt("draw", "read-library"), "done");
    for (const char* what : {"write-file", "append-file", "remove-file", "socket", "local-socket", "fork", "thread",
                             "kill-parent", "new-namespace"})
        EXPECT_EQ(attempt("draw", what), "denied") << what;
}

TEST(Confine, ARendererReadsTheSystemsFilesAlone)
{
    if (::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) < 1)
        GTEST_SKIP() << "this kernel has no Landlock";
    EXPECT_EQ(attempt("draw", "read-file"), "denied");
}

TEST(Confine, MemoryIsLimitedForGood)
{
    for (const char* task : {"decode", "watch", "draw"}) {
        EXPECT_EQ(attempt(task, "more-memory-allowed"), "denied") << task;
#if !defined(KEYRITE_SANITIZED)
        EXPECT_EQ(attempt(task, "two-gigabytes"), "refused: " + std::to_string(ENOMEM)) << task;
#endif
    }
}

TEST(Confine, WhatOnlyAnAttackerCallsEndsTheProgram)
{
    EXPECT_EQ(attempt("decode", "trace"), "status " + std::to_string(128 + SIGSYS));
    EXPECT_EQ(attempt("draw", "trace"), "status " + std::to_string(128 + SIGSYS));
}

}  // namespace
}  // namespace keyrite::tests
