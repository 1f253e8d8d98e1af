#include "disc/volume.h"
#include "options.h"
#include "report.h"
#include "set/anchor.h"
#include "signal_watcher.h"
#include "verbs.h"

namespace keyrite::cli {

using Kind = OptionSpec::Kind;

namespace {

const VerbSpec kVerify{
    "disc verify",
    "Reads a disc to the end of its volume, as the drive gives it, and prints its SHA-256 as digits and as words. With a hash\n"
    "that you trust it compares; without one it can only say 'read, NOT verified' (status 1).",
    {{"drive", Kind::Positional, true, "DRIVE", "a drive with the disc in it, or an image file"},
     {"hash", Kind::Value, false, "HASH", "64 digits, or 32 words in quotes"},
     {"format", Kind::Value, false, "text|lines", "lines: key=value"}},
    "  keyrite disc verify /dev/sr0 --hash 5f3a…\n  keyrite disc verify keyrite.iso"};

Result<int> run(const Options& options)
{
    const std::string drive = options.get("drive");
    SignalWatcher watcher;
    uint64_t told = 0;
    KR_TRY(disc::ReadDisc read, disc::readDisc(drive, [&](uint64_t done, uint64_t total) {
               if (!options.lines() && done * 10 / total > told) {
                   told = done * 10 / total;
                   progress("Reading the disc: " + std::to_string(done / 1'000'000) + " of " +
                            std::to_string(total / 1'000'000) + " MB");
               }
               return watcher.keepGoing();
           }));
    if (options.lines()) {
        say("volume=" + read.volume.name + "\nbytes=" + std::to_string(read.volume.bytes) +
            "\nsha256=" + base::toHex(read.hash));
    } else {
        say("Volume " + read.volume.name + ", " + std::to_string(read.volume.bytes) + " bytes, SHA-256:\n");
        say(wordTable(read.hash));
    }
    if (!options.has("hash"))
        return fail(Errc::NotAuthenticated, message("The disc was read, NOT verified."), drive,
                    message("Give --hash with what you trust already, from paper or another machine."));
    KR_TRY(const Sha256 trusted, set::parseFingerprint(options.get("hash")));
    KR_TRY(const disc::KnownDisc known, disc::DiscVerifier::compare(std::move(read), trusted, drive));
    if (!options.lines())
        say("VERIFIED: " + drive + " has the hash that you gave.");
    return kDone;
}

}  // namespace

int discVerify(const Arguments& arguments) { return runVerb(kVerify, arguments, run); }

}  // namespace keyrite::cli
