#include "disc/burn.h"

#include <charconv>

#include "disc/program.h"

namespace keyrite::disc {

namespace fs = std::filesystem;

namespace {

bool isVolumeName(std::string_view name)
{
    return !name.empty() && name.size() <= 16 && name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == name.npos;
}

// "xorriso : UPDATE : Writing:     1234s   56.7%   fifo …" tells how far it is.
unsigned percentOf(std::string_view line, unsigned before)
{
    const size_t sign = line.find('%');
    if (sign == line.npos)
        return before;
    const size_t start = line.find_last_of(' ', sign) + 1;
    unsigned out = before;
    std::from_chars(line.data() + start, line.data() + sign, out);
    return out <= 100 ? out : before;
}

Result<ReadDisc> readBack(const fs::path& device, const BurnProgress& progress)
{
    return readDisc(device, [&](uint64_t done, uint64_t total) {
        return progress(BurnStep::ReadBack, static_cast<unsigned>(done * 100 / total));
    });
}

}  // namespace

Result<void> makeImage(const fs::path& folder, const fs::path& image, const std::string& name)
{
    std::error_code ignored;
    if (!isVolumeName(name) || fs::exists(image, ignored))
        return fail(Errc::Exists, message("The image of the disc cannot be made under this name."), image.string(),
                    message("Name a file that does not exist, and a volume of capital letters."));
    return runProgram(
        {"xorriso", "-as", "mkisofs", "-quiet", "-V", name, "-r", "-J", "-joliet-long", "-o", image.string(), folder.string()},
        [](std::string_view) { return true; });
}

Result<ReadDisc> burn(const fs::path& image, const fs::path& device, const BurnProgress& progress)
{
    KR_TRY(const ReadDisc wanted, readDisc(image, [](uint64_t, uint64_t) { return true; }));
    std::error_code ignored;
    const bool isDrive = fs::is_block_file(device, ignored);
    if (!isDrive && fs::exists(device, ignored))
        return fail(Errc::Exists, message("The file exists already; nothing is overwritten."), device.string(),
                    message("Name a drive, or a file that does not exist."));
    unsigned percent = 0;
    KR_OK(runProgram({"xorriso", "-as", "cdrecord", "-v", (isDrive ? "dev=" : "dev=stdio:") + device.string(), "-sao",
                      "padsize=300k", image.string()},
                     [&](std::string_view line) {
                         percent = percentOf(line, percent);
                         return progress(BurnStep::Write, percent);
                     }));
    KR_TRY(ReadDisc read, readBack(device, progress));
    if (read.hash != wanted.hash)
        return fail(Errc::HashMismatch, message("The drive does not read what was burnt."), device.string(),
                    message("Destroy this medium, and burn another one, in another drive if there is one."));
    return read;
}

}  // namespace keyrite::disc
