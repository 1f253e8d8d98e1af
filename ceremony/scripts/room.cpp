#include "scripts/room.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>

#include "base/clock.h"
#include "base/file.h"
#include "base/join.h"
#include "base/message_of.h"
#include "disc/running.h"
#include "keys/openssl_runtime.h"
#include "scan/cameras.h"
#include "secret/process_guard.h"

namespace keyrite::scripts {

using engine::Light;

namespace fs = std::filesystem;

namespace {

constexpr uint64_t kNeededBytes = 8 * 1024 * 1024;
constexpr size_t kMaxProcBytes = 64 * 1024;
constexpr std::string_view kOutputFolder = "output-folder";

Light::State greenIf(bool good) { return good ? Light::State::Green : Light::State::Red; }

// What the kernel says in one of its files; "" when it says nothing.
std::string kernelSays(const fs::path& file)
{
    const auto text = base::readTextFile(file, kMaxProcBytes);
    if (!text)
        return {};
    return text->substr(0, text->find_last_not_of("\n ") + 1);
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> out;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        out.push_back(it->path().filename().string());
    std::sort(out.begin(), out.end());
    return out;
}

Light memoryLock()
{
    const auto locked = secret::probeMemoryLock();
    return {"memory-lock", text("Memory lock"), locked ? Message(text("memory can be locked")) : locked.error().what,
            greenIf(locked.has_value()), locked ? Message() : locked.error().hint};
}

Light libraryMemory()
{
    const auto checked = keys::checkOpenSsl();
    return {"library-memory", text("Library memory"),
            checked ? Message(text("wiped when freed, numbers on locked memory")) : checked.error().what,
            greenIf(checked.has_value()), checked ? Message() : checked.error().hint};
}

Light coreDumps()
{
    rlimit limit{};
    const bool off = ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0;
    return {"core-dumps", text("Core dumps"), off ? text("off") : text("on"), greenIf(off),
            text("Start the ceremony with keyrite itself, which turns them off.")};
}

Light swap()
{
    // The first line of /proc/swaps is a heading.
    const std::string swaps = kernelSays("/proc/swaps");
    const bool none = !swaps.empty() && swaps.find('\n') == std::string::npos;
    return {"swap", text("Swap"), none ? text("none in use") : text("in use, or unknown"), greenIf(none),
            text("As root, run 'swapoff -a'; or run from the disc.")};
}

Light network()
{
    std::vector<std::string> found;
    const fs::path folder = "/sys/class/net";
    for (const std::string& name : namesIn(folder))
        // 772 is ARPHRD_LOOPBACK (linux/if_arp.h); a file such as bonding_masters has no type.
        if (const std::string type = kernelSays(folder / name / "type"); !type.empty() && type != "772")
            found.push_back(name + " (" + kernelSays(folder / name / "operstate") + ")");
    std::error_code error;
    const bool known = fs::is_directory(folder, error);
    return {"network", text("Network devices"),
            !known          ? Message(text("not known"))
            : found.empty() ? Message(text("none"))
                            : Message::verbatim(base::join(found, ", ")),
            greenIf(known && found.empty()),
            text("Run from the disc, which has no network drivers; or take the device out of the machine.")};
}

// The disc's root is read-only beneath a layer in memory.
Light readOnlyRoot(const disc::RunningDisc& running)
{
    struct statvfs info {};
    const bool readOnly = ::statvfs("/", &info) == 0 && (info.f_flag & ST_RDONLY) != 0;
    const bool good = readOnly || running.rootHash;
    return {"disc", text("The running system"), good ? text("read-only") : text("can be written"), greenIf(good),
            text("Start the machine from the read-only disc.")};
}

// Information, no proof: a dishonest image can say what it likes.
Light image(const disc::RunningDisc& running)
{
    Message measured = text("not started from the disc");
    if (running.rootHash && running.imageHash)
        measured = message("root hash %1; the whole disc as the drive read it: %2", base::toHex(*running.rootHash),
                           base::toHex(*running.imageHash));
    else if (running.rootHash)
        measured =
            message("root hash %1; %2", base::toHex(*running.rootHash),
                    running.imageBeingRead ? text("the whole disc is still being read") : text("the disc itself was not read"));
    return {"image", text("The image, by its own word (compare the disc itself on another machine)"), measured,
            Light::State::Note};
}

Light startChain(const disc::RunningDisc& running)
{
    using SecureBoot = disc::RunningDisc::SecureBoot;
    const Message secure = running.secureBoot == SecureBoot::On    ? text("on")
                           : running.secureBoot == SecureBoot::Off ? text("off")
                                                                   : text("not known");
    return {"start", text("Secure Boot and the kernel's lockdown, by their own word"),
            message("Secure Boot %1, lockdown %2", secure,
                    running.lockdown.empty() ? Message(text("not known")) : Message::verbatim(running.lockdown)),
            Light::State::Note};
}

Light clockLight(Clock& clock)
{
    return {"clock", text("Clock (say aloud whether it is right, in UTC)"), Message::verbatim(base::formatUtc(clock.now())),
            Light::State::Note};
}

Light cameras(bool needed)
{
    std::vector<std::string> found;
    for (const scan::CameraInfo& camera : scan::cameras())
        found.push_back(camera.name + " (" + camera.device.string() + ")");
    return {"camera", text("Camera"), found.empty() ? Message(text("none")) : Message::verbatim(base::join(found, ", ")),
            needed ? greenIf(!found.empty()) : Light::State::Note,
            text("Connect a camera; without one, pages come as pictures or PDFs from a scanner.")};
}

// "left", or "left (out of paper)".
Message stateOf(const print::Printer& printer)
{
    if (printer.ready)
        return Message::verbatim(printer.name);
    const print::Sentence why = print::obstacles(printer.reasons);
    return message("%1 (%2)", printer.name, why.empty() ? Message(text("takes no jobs")) : messageOf(why));
}

Light printerLight(print::Printers& printers, size_t needed)
{
    const Message mend = text("Connect the printers that the plan wants, switch them on, and give them paper.");
    const auto list = printers.list();
    if (!list)
        return {"printers", text("Printers"), messageOf(print::describe(list.problem())), Light::State::Red, mend};
    std::vector<Message> found;
    size_t ready = 0;
    for (const print::Printer& printer : *list) {
        found.push_back(stateOf(printer));
        ready += printer.ready ? 1 : 0;
    }
    return {"printers", text("Printers"), found.empty() ? Message(text("none")) : base::join(found, text("%1, %2")),
            greenIf(ready >= needed), mend};
}

Light outputFolder(const fs::path& output)
{
    const Message mend =
        message("Take an output medium that can be written and has %1 MiB free.", std::to_string(kNeededBytes / 1024 / 1024));
    struct statvfs info {};
    if (::statvfs(output.c_str(), &info) != 0 || ::access(output.c_str(), W_OK) != 0)
        return {std::string(kOutputFolder), text("Output folder"), text("cannot be written"), Light::State::Red, mend};
    const uint64_t free = uint64_t{info.f_bavail} * info.f_frsize;
    return {std::string(kOutputFolder), text("Output folder"), message("%1 KiB free", std::to_string(free / 1024)),
            greenIf(free >= kNeededBytes), mend};
}

// Whether the folder's device is one that a person can take away: the kernel calls it removable, or it hangs on USB.
bool isRemovable(const fs::path& folder)
{
    struct stat found {};
    if (::stat(folder.c_str(), &found) != 0 || major(found.st_dev) == 0)
        return false;
    std::error_code error;
    fs::path device = fs::canonical(
        "/sys/dev/block/" + std::to_string(major(found.st_dev)) + ":" + std::to_string(minor(found.st_dev)), error);
    if (error)
        return false;
    if (fs::exists(device / "partition", error))
        device = device.parent_path();
    return kernelSays(device / "removable") == "1" || device.string().find("/usb") != std::string::npos;
}

Light outputMedium(const fs::path& output)
{
    const bool removable = isRemovable(output);
    return {"output-medium", text("Output medium"), removable ? text("removable") : text("not a removable medium"),
            greenIf(removable), text("Write to a stick or card that leaves the room.")};
}

}  // namespace

std::vector<Light> MeasuredRoom::measure(const RoomNeeds& needs)
{
    const disc::RunningDisc running = disc::runningDisc();
    std::vector<Light> out{memoryLock(),
                           libraryMemory(),
                           coreDumps(),
                           swap(),
                           network(),
                           readOnlyRoot(running),
                           image(running),
                           startChain(running),
                           clockLight(m_clock),
                           cameras(needs.pages),
                           outputFolder(needs.output),
                           outputMedium(needs.output)};
    if (needs.printers > 0)
        out.push_back(printerLight(m_printers, needs.printers));
    return out;
}

std::string describeLight(const Light& light)
{
    const char* const state = light.state == Light::State::Green ? "green " : light.state == Light::State::Red ? "red " : "";
    return state + light.id + ": " + light.measured.english();
}

Result<void> checkOutputFolder(const fs::path& output) { return checkLights({outputFolder(output)}, Mode::Rehearsal, ""); }

Weight weightOf(const Light& light)
{
    static constexpr std::string_view kExcusable[] = {"disc", "camera", "output-medium", "printers"};
    return std::find(std::begin(kExcusable), std::end(kExcusable), light.id) == std::end(kExcusable) ? Weight::Stops
                                                                                                     : Weight::Excuse;
}

bool wantsReason(const std::vector<Light>& lights, Mode mode)
{
    return mode == Mode::Real && std::any_of(lights.begin(), lights.end(), [](const Light& light) {
               return light.state == Light::State::Red && weightOf(light) == Weight::Excuse;
           });
}

Result<void> checkLights(const std::vector<Light>& lights, Mode mode, std::string_view reason)
{
    const bool excused = !reason.empty();
    for (const Light& light : lights) {
        const bool medium = light.id == kOutputFolder;
        if (light.state != Light::State::Red || (mode == Mode::Rehearsal && !medium))
            continue;
        if (weightOf(light) == Weight::Stops)
            return fail(medium ? Errc::MediumFailed : Errc::RoomNotReady,
                        message("Preflight is red: %1: %2", light.fact, light.measured), light.id, light.mend);
        if (!excused)
            return fail(Errc::RoomNotReady, message("Preflight is red: %1: %2", light.fact, light.measured), light.id,
                        message("%1 Or two people accept it, and give the reason.", light.mend));
    }
    return {};
}

}  // namespace keyrite::scripts
