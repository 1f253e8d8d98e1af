#include "secret/process_guard.h"

#include <grp.h>
#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace keyrite::secret {
namespace {

// The exit status of `act`, run in a child so that its limits and rights end with it.
int inChild(const std::function<int()>& act)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(act());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

// Root may lock memory whatever the limit says: the question is put as an ordinary user. 65534 is Debian's nobody.
bool becomeOrdinary()
{
    return ::geteuid() != 0 ||
           (::setgroups(0, nullptr) == 0 && ::setresgid(65534, 65534, 65534) == 0 && ::setresuid(65534, 65534, 65534) == 0);
}

int probeUnder(rlim_t limit)
{
    return inChild([&] {
        const rlimit lowered{limit, limit};
        if (::setrlimit(RLIMIT_MEMLOCK, &lowered) != 0 || !becomeOrdinary())
            return 2;
        const auto result = probeMemoryLock();
        if (result)
            return 0;
        const bool helps = result.error().code == Errc::MemoryNotLocked && !result.error().hint.empty();
        return helps ? 1 : 3;
    });
}

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KEYRITE_UNDER_ASAN
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define KEYRITE_UNDER_ASAN
#endif

// sodium_malloc would hand out memory that may be swapped, without a word.
TEST(MemoryLock, IsRefusedUnderALoweredLimit)
{
#ifdef KEYRITE_UNDER_ASAN
    GTEST_SKIP() << "AddressSanitizer replaces mlock by a function that does nothing";
#endif
    EXPECT_EQ(probeUnder(0), 1);
    EXPECT_EQ(probeUnder(64 * 1024), 1);
}

TEST(MemoryLock, IsGrantedUnderDebiansOwnLimit)
{
    rlimit now{};
    ASSERT_EQ(::getrlimit(RLIMIT_MEMLOCK, &now), 0);
    constexpr rlim_t kDebian = 8 * 1024 * 1024;
    if (::geteuid() != 0 && now.rlim_max < kDebian)
        GTEST_SKIP() << "this user may lock only " << now.rlim_max << " bytes";
    EXPECT_EQ(probeUnder(kDebian), 0);
}

TEST(HardenProcess, LeavesNoCoreAndNoTracing)
{
    EXPECT_EQ(inChild([] {
                  if (!hardenProcess())
                      return 1;
                  rlimit core{1, 1};
                  if (::getrlimit(RLIMIT_CORE, &core) != 0 || core.rlim_cur != 0 || core.rlim_max != 0)
                      return 2;
                  return ::prctl(PR_GET_DUMPABLE) == 0 ? 0 : 3;
              }),
              0);
}

}  // namespace
}  // namespace keyrite::secret
