#include "base/clock.h"
#include "base/file.h"
#include "options.h"
#include "report.h"
#include "scripts/restore.h"
#include "set/manifest.h"
#include "signal_watcher.h"
#include "terminal.h"
#include "verbs.h"

namespace keyrite::cli {

using Kind = OptionSpec::Kind;

namespace {

// What a sheet prints of its commitment, at least.
constexpr size_t kLeastDigits = 20;

const VerbSpec kSpec{
    "share check",
    "Checks one sheet of a paper backup alone: its words against the commitment of the manifest, or against the one that is\n"
    "printed on the sheets. Nothing is rebuilt and nothing secret is printed. Without a picture the words are typed.",
    {{"picture", Kind::Positional, false, "PICTURE", "a scan of this one sheet: PNG, JPEG or PDF"},
     {"manifest", Kind::Value, false, "FILE", "the manifest of the set, verified ('keyrite verify')"},
     {"set", Kind::Value, false, "HEX", "the set's id as the sheets print it, 32 hex digits"},
     {"commitment", Kind::Value, false, "HEX", "the commitment of this sheet as another sheet prints it, 20 digits or more"},
     {"passphrase-fd", Kind::Value, false, "N", "read the typed words there"}},
    "  keyrite share check sheet.png --manifest set/manifest\n"
    "  keyrite share check --set 00112233445566778899aabbccddeeff --commitment 0123456789abcdef0123"};

Result<scripts::HeldShare> bring(const Options& options)
{
    scripts::SheetPile pile(std::nullopt);
    if (options.has("picture")) {
        SignalWatcher watcher;
        KR_OK(pile.addPictures(options.get("picture"), watcher));
    } else {
        SecretPrompt prompt(options.descriptor("passphrase-fd"));
        KR_TRY(const SecureString words, prompt.ask("The words of the sheet, in order (nothing is shown): "));
        KR_OK(pile.addWords(words));
    }
    if (pile.shares().size() == 1)
        return pile.shares().front().clone();
    return fail(Errc::WrongAnswer,
                pile.shares().empty() ? message("No share was found.") : message("There are several shares."),
                options.get("picture"), message("Scan one sheet, flat and at 300 dpi, or type its words."));
}

void sayRecord(const scripts::HeldShare& share, const std::string& what)
{
    const shamir::ShareHeader& header = share.header();
    base::SystemClock clock;
    say("Audit of one sheet, " + base::formatUtc(clock.now()));
    say("Sheet: " + share.place().english() + " of backup " + std::to_string(header.identifier) + "; any " +
        std::to_string(header.memberThreshold) + " restore" + (header.groupCount > 1 ? " its group" : ""));
    if (header.iterationExponent == scripts::kRehearsalExponent)
        say("It is a sheet of a REHEARSAL.");
    say("Read from: " + share.from().english());
    say("Checksum of the words: right");
    say(what);
}

Result<int> againstManifest(const Options& options, const scripts::HeldShare& share)
{
    const std::string file = options.get("manifest");
    KR_TRY(const std::string text, base::readTextFile(file, set::kMaxManifestBytes));
    KR_TRY(const set::Manifest manifest, set::parseManifest(text, file));
    KR_TRY(const size_t place, scripts::placeInCore(share, manifest.core));
    const set::PaperShare& entry = manifest.core.paper->shares[place];
    sayRecord(share, "Commitment: " + base::toHex(entry.commitment) + ", that of the manifest");
    say("Holder: " + entry.holder);
    say("Key: " + manifest.core.name + ", fingerprint " + base::toHex(manifest.core.publicKey.fingerprint()));
    return kDone;
}

Result<int> againstPrint(const Options& options, const scripts::HeldShare& share)
{
    const std::string digits = options.get("commitment");
    KR_TRY(const auto set, base::arrayFromHex<16>(options.get("set")));
    if (digits.size() < kLeastDigits || digits.size() > 64 || digits.find_first_not_of("0123456789abcdef") != std::string::npos)
        return fail(Errc::Malformed, message("A commitment is at least %1 small hex digits.", std::to_string(kLeastDigits)),
                    "--commitment", message("Copy the digits for this sheet from another sheet, without spaces."));
    const std::string found = base::toHex(set::shareCommitment(set, share.text()));
    if (found.compare(0, digits.size(), digits) != 0)
        return fail(Errc::HashMismatch, message("The words of this sheet do not have this commitment."), share.from().english(),
                    message("Compare set id and digits; if they are right, the sheet is forged or of another backup."));
    sayRecord(share, "Commitment: begins with " + digits + ", as given");
    return kDone;
}

Result<int> run(const Options& options)
{
    const bool printed = options.has("set") && options.has("commitment");
    if (options.has("manifest") == printed || options.has("set") != options.has("commitment"))
        return usage("give --manifest FILE, or --set HEX and --commitment HEX.", kSpec.verb);
    KR_TRY(const scripts::HeldShare share, bring(options));
    return printed ? againstPrint(options, share) : againstManifest(options, share);
}

}  // namespace

int shareCheck(const Arguments& arguments) { return runVerb(kSpec, arguments, run); }

}  // namespace keyrite::cli
