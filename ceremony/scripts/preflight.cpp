#include "scripts/preflight.h"

#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>

#include "keys/openssl_runtime.h"
#include "secret/process_guard.h"

namespace keyrite::scripts {

namespace {

constexpr uint64_t kNeededBytes = 8 * 1024 * 1024;

Light memoryLock()
{
    const auto locked = secret::probeMemoryLock();
    return {"memory lock", locked ? "memory can be locked" : locked.error().what.english(), locked.has_value(), true,
            locked ? Message() : locked.error().hint};
}

Light libraryMemory()
{
    const auto checked = keys::checkOpenSsl();
    return {"library memory", checked ? "wiped when freed, numbers on locked memory" : checked.error().what.english(),
            checked.has_value(), true, checked ? Message() : checked.error().hint};
}

Light coreDumps()
{
    rlimit limit{};
    const bool off = ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0;
    return {"core dumps", off ? "off" : "on", off, true,
            message("Start the ceremony with 'keyrite ceremony' itself, which turns them off.")};
}

Light swap()
{
    // The first line of /proc/swaps is a heading.
    FILE* const file = std::fopen("/proc/swaps", "re");
    size_t lines = 0;
    for (int c = 0; file != nullptr && (c = std::fgetc(file)) != EOF;)
        lines += c == '\n' ? 1 : 0;
    if (file != nullptr)
        std::fclose(file);
    const bool none = file != nullptr && lines <= 1;
    return {"swap", none ? "none in use" : "in use, or unknown", none, true,
            message("As root, run 'swapoff -a'; or run from the disc.")};
}

Light outputFolder(const std::filesystem::path& output)
{
    const Message mend =
        message("Take an output medium that can be written and has %1 MiB free.", std::to_string(kNeededBytes / 1024 / 1024));
    struct statvfs info {};
    if (::statvfs(output.c_str(), &info) != 0 || ::access(output.c_str(), W_OK) != 0)
        return {"output folder", "cannot be written", false, true, mend};
    const uint64_t free = uint64_t{info.f_bavail} * info.f_frsize;
    return {"output folder", std::to_string(free / 1024) + " KiB free", free >= kNeededBytes, true, mend};
}

}  // namespace

std::vector<Light> measureRoom(const std::filesystem::path& output)
{
    return {memoryLock(), libraryMemory(), coreDumps(), swap(), outputFolder(output)};
}

Result<void> checkLights(const std::vector<Light>& lights, Mode mode)
{
    for (const Light& light : lights) {
        const bool stops = !light.green && light.required && (mode == Mode::Real || light.fact == "output folder");
        if (stops)
            return fail(light.fact == "output folder" ? Errc::MediumFailed : Errc::MemoryNotLocked,
                        message("Preflight is red: %1: %2", light.fact, light.measured), light.fact, light.mend);
    }
    return {};
}

}  // namespace keyrite::scripts
