#include "secret/process_guard.h"

#include <sodium.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace keyrite::secret {

Result<void> startWithWipedHeap(char** argv)
{
    constexpr const char* kVariable = "GLIBC_TUNABLES";
    // Either alone leaves most of it: the per-thread cache hands memory on unwiped.
    constexpr std::string_view kSetting = "glibc.malloc.tcache_count=0:glibc.malloc.perturb=165";
    const char* const found = std::getenv(kVariable);
    const std::string_view before = found == nullptr ? "" : found;
    if (before.find(kSetting) != std::string_view::npos)
        return {};
    const std::string setting = std::string(before) + (before.empty() ? "" : ":") + std::string(kSetting);
    if (::setenv(kVariable, setting.c_str(), 1) == 0)
        ::execv("/proc/self/exe", argv);
    return fail(Errc::NotPermitted, message("The program could not be started with wiped memory."), "/proc/self/exe",
                message("Mount /proc, or start keyrite with GLIBC_TUNABLES=%1.", kSetting));
}

Result<void> hardenProcess()
{
    const rlimit none{0, 0};
    if (sodium_init() < 0 || ::setrlimit(RLIMIT_CORE, &none) != 0 || ::prctl(PR_SET_DUMPABLE, 0) != 0)
        return fail(Errc::Internal, message("The process could not be protected against core dumps."), "process",
                    message("Run keyrite on a plain Debian kernel, or from the disc."));
    return {};
}

Result<void> probeMemoryLock()
{
    // As much as a ceremony holds at its worst, with room: several hundred small buffers, a page or more each.
    constexpr size_t kProbeBytes = 4 * 1024 * 1024;
    void* const memory = ::mmap(nullptr, kProbeBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return fail(Errc::MemoryNotLocked, message("There is too little memory."), "memory", message("Close other programs."));
    const bool locked = ::mlock(memory, kProbeBytes) == 0;
    const int error = errno;
    ::munmap(memory, kProbeBytes);
    if (!locked)
        return fail(Errc::MemoryNotLocked,
                    message("Memory cannot be locked (%1), so secrets could reach a swap device.", std::strerror(error)),
                    "RLIMIT_MEMLOCK",
                    message("Raise the limit with 'ulimit -l 16384', or run from the disc, and start again."));
    return {};
}

}  // namespace keyrite::secret
