#include "options.h"
#include "print/cups_printers.h"
#include "report.h"
#include "scripts/rehearsal.h"
#include "signal_watcher.h"
#include "verbs.h"

namespace keyrite::cli {

using Kind = OptionSpec::Kind;

namespace {

const VerbSpec kSpec{
    "rehearse",
    "Runs a whole ceremony with throw-away people, devices and keys: three devices, a key, a wrap for each, each opened "
    "again,\n"
    "the set verified. Nothing of it is accepted in a real ceremony.",
    {{"out", Kind::Value, true, "DIR", "a new folder"}, {"quiet", Kind::Flag, false, "", "print nothing but errors"}},
    "  keyrite rehearse --out rehearsal"};

Result<int> run(const Options& options)
{
    base::KernelRandom kernel;
    base::SystemClock clock;
    SignalWatcher watcher;
    print::CupsPrinters printers;
    scripts::MeasuredRoom room(clock, printers);
    const std::string dir = options.get("out");
    KR_TRY(const scripts::RehearsalReport report, scripts::rehearse(dir, {clock, kernel, watcher, room, printers}));
    if (options.has("quiet"))
        return kDone;
    say("REHEARSAL done: " + std::to_string(report.devices) +
        " devices were made, a key was generated and wrapped to each of them.");
    say("Each device opened its own wrap again, and " + std::to_string(report.restoredFrom) + " of the " +
        std::to_string(report.sheets) + " sheets restored the key; all in " + dir + "/restored.");
    say("The sheets are in  " + dir + "/sheets     (open the PDF files; print recovery.pdf)");
    say("The set is in      " + dir + "/set        (manifest, wraps, cards, public key, transcript)");
    say("The devices are in " + dir + "/devices    (their passphrases in passphrases.txt: rehearsal only)");
    say("What you trust:    " + dir + "/anchor     (public key, genesis hash, allowed_signers)");
    say("Look at " + dir + "/set/transcript: " + std::to_string(report.transcriptEntries) +
        " entries, one for everything that happened.");
    say("Key fingerprint " + report.fingerprint);
    say("in check words  " + report.words + " …");
    for (const engine::Light& light : room.measure({dir}))
        if (light.state == engine::Light::State::Red && scripts::weightOf(light) == scripts::Weight::Stops)
            say("A real ceremony would be refused on this machine: " + light.fact.english() + ": " + light.measured.english());
    say("Verify the set:    " + programPath() + " verify " + shellQuoted(dir + "/set") + " --anchor " +
        shellQuoted(dir + "/anchor/key.pub"));
    say("Break something in the set and verify again: the error names the file.");
    return kDone;
}

}  // namespace

int rehearse(const Arguments& arguments) { return runVerb(kSpec, arguments, run); }

}  // namespace keyrite::cli
