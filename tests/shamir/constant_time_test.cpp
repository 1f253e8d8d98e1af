// What the room does with secrets takes the same way whatever the secret is: no branch and no address depends on it.
#include <gtest/gtest.h>

#include "support/command.h"

namespace keyrite::tests {
namespace {

constexpr int kReported = 99;

CommandResult underValgrind(const std::string& what)
{
    return run({"valgrind", "--quiet", "--error-exitcode=" + std::to_string(kReported), KEYRITE_CONSTANT_TIME_PROGRAM, what});
}

#define KR_NEED_CONSTANT_TIME_PROGRAM()                     \
    KR_NEED_PROGRAM("valgrind");                            \
    if (std::string(KEYRITE_CONSTANT_TIME_PROGRAM).empty()) \
    GTEST_SKIP() << "this build has sanitizers, or valgrind's header is missing"

TEST(ConstantTime, NoBranchAndNoAddressDependsOnASecret)
{
    KR_NEED_CONSTANT_TIME_PROGRAM();
    const CommandResult result = underValgrind("core");
    EXPECT_EQ(result.status, 0) << result.out << result.err;
}

TEST(ConstantTime, ATableWouldBeReported)
{
    KR_NEED_CONSTANT_TIME_PROGRAM();
    EXPECT_EQ(underValgrind("table").status, kReported);
}

TEST(ConstantTime, ABranchWouldBeReported)
{
    KR_NEED_CONSTANT_TIME_PROGRAM();
    EXPECT_EQ(underValgrind("branch").status, kReported);
}

}  // namespace
}  // namespace keyrite::tests
