#include "scripts/unwrap.h"

#include <unistd.h>

#include "base/check_words.h"
#include "base/descriptor.h"
#include "device/software_device.h"
#include "keys/private_key_text.h"
#include "options.h"
#include "report.h"
#include "secret/secret_file.h"
#include "set/anchor.h"
#include "terminal.h"
#include "verbs.h"

namespace keyrite::cli {

using Kind = OptionSpec::Kind;

namespace {

const VerbSpec kSpec{
    "unwrap",
    "Opens a recovery wrap with the device's identity on the host that will use the key. The public key is compared with the\n"
    "fingerprint from the paper record, or with a manifest that you have verified, before anything is written.",
    {{"wrap", Kind::Positional, true, "WRAP", "the wrap, SET/wraps/NAME.recovery.age"},
     {"identity", Kind::Value, true, "FILE", "the device's identity file"},
     {"manifest", Kind::Value, false, "FILE", "a manifest that you have verified ('keyrite verify')"},
     {"fingerprint", Kind::Value, false, "F", "of the key: 64 hex digits, or the 32 check words in quotes"},
     {"out", Kind::Value, false, "FILE", "write the key there, mode 0600, never over an existing file"},
     {"stdout", Kind::Flag, false, "", "write the key to standard output, which must be a pipe or file"},
     {"form", Kind::Value, false, "FORM", "openssh (default; Sigsum and SSH) or pkcs8 (PEM; openssl)"},
     {"rehearsal", Kind::Flag, false, "", "the wrap is a rehearsal's"},
     {"passphrase-fd", Kind::Value, false, "N", "read the passphrase of the identity there"}},
    "  keyrite unwrap set/wraps/alpha.recovery.age --identity alpha.identity --fingerprint \"…32 words…\" --out key\n"
    "  keyrite unwrap alpha.recovery.age --identity alpha.identity --fingerprint \"…32 words…\" --stdout | ssh-add -"};

Result<void> checkSink(const Options& options)
{
    const std::string form = options.get("form");
    if (options.has("out") == options.has("stdout") || (!form.empty() && form != "openssh" && form != "pkcs8"))
        return fail(Errc::NotPermitted, message("The place for the key, or its form, is not clear."), "--out, --stdout, --form",
                    message("Give either --out FILE or --stdout, and --form openssh or pkcs8."));
    if (options.has("stdout") && ::isatty(STDOUT_FILENO) != 0)
        return fail(Errc::NotPermitted, message("A key is not written to a terminal."), "--stdout",
                    message("Pipe it into the program that takes the key, or use --out FILE."));
    std::error_code ignored;
    if (options.has("out") && std::filesystem::exists(options.get("out"), ignored))
        return fail(Errc::Exists, message("The file exists already; nothing is overwritten."), options.get("out"),
                    message("Choose another name."));
    return {};
}

Result<int> run(const Options& options)
{
    KR_OK(checkSink(options));
    scripts::UnwrapRequest request;
    request.wrap = options.get("wrap");
    request.identity = options.get("identity");
    request.manifest =
        options.has("manifest") ? std::filesystem::path(options.get("manifest")) : scripts::manifestBeside(request.wrap);
    request.mode = options.has("rehearsal") ? Mode::Rehearsal : Mode::Real;
    if (options.has("fingerprint")) {
        KR_TRY(request.fingerprint, set::parseFingerprint(options.get("fingerprint")));
    }
    // A manifest that merely lies beside the wrap came with it: whoever forged the one forged the other.
    if (!options.has("manifest") && !request.fingerprint)
        return fail(Errc::NotAuthenticated, message("Nothing that you trust says which key this wrap must hold."),
                    request.wrap.string(),
                    message("Give --fingerprint with the 32 words or 64 digits from the paper record, or --manifest with one "
                            "that you have verified."));
    SecureString passphrase;
    KR_TRY(const bool encrypted, device::isEncrypted(request.identity));
    if (encrypted) {
        SecretPrompt prompt(options.descriptor("passphrase-fd"));
        KR_TRY(passphrase, prompt.ask("Passphrase of " + request.identity.string() + ": "));
        request.passphrase = &passphrase;
    }
    KR_TRY(const wrap::RecoveryPayload payload, scripts::unwrap(request));
    base::KernelRandom random;
    const SecureString text =
        options.get("form") == "pkcs8"
            ? keys::formatPkcs8Pem(payload.key)
            : keys::formatOpenSshPrivate(payload.key, payload.mode == Mode::Rehearsal ? "REHEARSAL" : "", random);
    if (options.has("out"))
        KR_OK(secret::createSecretFile(options.get("out"), text.exposeBytes()));
    else if (base::writeAll(STDOUT_FILENO, text.exposeBytes()) != 0)
        return fail(Errc::MediumFailed, message("The key could not be written to standard output."), "standard output",
                    message("Look at the program behind the pipe."));
    progress("keyrite: opened; the public key is the expected one, fingerprint " +
             base::toHex(payload.key.publicKey().fingerprint()));
    return kDone;
}

}  // namespace

int unwrap(const Arguments& arguments) { return runVerb(kSpec, arguments, run); }

}  // namespace keyrite::cli
