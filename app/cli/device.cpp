#include "base/check_words.h"
#include "base/file.h"
#include "base/text_document.h"
#include "device/software_device.h"
#include "options.h"
#include "report.h"
#include "scripts/accept.h"
#include "scripts/card_pile.h"
#include "scripts/printed_card.h"
#include "set/anchor.h"
#include "signal_watcher.h"
#include "terminal.h"
#include "verbs.h"

namespace keyrite::cli {

namespace fs = std::filesystem;
using Kind = OptionSpec::Kind;

namespace {

const VerbSpec kNew{
    "device new",
    "Makes a software device: NAME.identity (opens wraps), NAME.approval (signs for the device), NAME.card and NAME.card.sig\n"
    "(its public keys). Each of the two secret files gets a passphrase of its own, shown once on the terminal.",
    {{"name", Kind::Value, true, "NAME", "name of the device: a-z, 0-9 and '-'"},
     {"holder", Kind::Value, true, "PERSON", "who keeps the device"},
     {"out", Kind::Value, true, "DIR", "folder for the four files"},
     {"rehearsal", Kind::Flag, false, "", "a device for rehearsals; a real ceremony refuses it"},
     {"passphrases-to-fd", Kind::Value, false, "N", "write the two passphrases there, a line each"},
     {"quiet", Kind::Flag, false, "", "print nothing but errors"}},
    "  keyrite device new --name alpha --holder \"Full Name\" --out /media/stick"};

const VerbSpec kShow{
    "device show",
    "Verifies a device card and prints what it says, with the check words that are compared at the ceremony. For a bare age\n"
    "recipient it prints the check words.",
    {{"card", Kind::Positional, true, "CARD",
      "the .card file (its .sig lies beside it), a picture or PDF of its page, age1…, or a file with one"},
     {"format", Kind::Value, false, "text|lines", "lines: key=value"}},
    "  keyrite device show /media/stick/alpha.card\n  keyrite device show scan-of-the-page.png"};

const VerbSpec kPage{
    "device page",
    "Writes the page of a device card as a PDF: the check words that are compared at the ceremony, and the card as codes for\n"
    "a camera. The holder prints it where the device was made, keeps it and brings it. It is public.",
    {{"card", Kind::Positional, true, "CARD", "the .card file (its .sig lies beside it)"},
     {"out", Kind::Value, true, "FILE", "a new file"},
     {"paper", Kind::Value, false, "a4|letter", "a4 when not given"}},
    "  keyrite device page /media/stick/alpha.card --out alpha-card.pdf"};

const VerbSpec kAccept{
    "device accept",
    "Run by a device's owner who was not in the room: opens the device's wrap, compares the key, and writes an acceptance "
    "into\n"
    "the set, which turns the device from 'unproven' to 'accepted'. A device with a card signs with its approval key.",
    {{"set", Kind::Positional, true, "SET", "folder of the set"},
     {"device", Kind::Value, true, "NAME", "name of the device in the set"},
     {"identity", Kind::Value, true, "FILE", "its identity file"},
     {"approval-key", Kind::Value, false, "FILE", "its approval-key file, for a device with a card"},
     {"anchor", Kind::Value, true, "A", "what you trust: public key, hash of 64 digits, or allowed_signers"},
     {"passphrase-fd", Kind::Value, false, "N", "read the passphrases there, a line each, identity first"}},
    "  keyrite device accept SET --device bravo --identity bravo.identity --approval-key bravo.approval --anchor key.pub"};

Result<int> make(const Options& options)
{
    const std::string name = options.get("name");
    const fs::path folder = options.get("out");
    if (!base::isName(name))
        return fail(Errc::Malformed, message("The name of the device is not 1 to 32 of the characters a-z, 0-9 and '-'."),
                    "--name " + name, message("Use lower-case letters, digits and '-' only, and no path."));
    if (const auto holder = device::checkHolder(options.get("holder")); !holder)
        return fail(
            holder.error().code, message("The name of the holder cannot be used: %1", holder.error().what), "--holder",
            message("Write the person's name in UTF-8, without control characters, and not with a space at either end."));
    const char* const suffixes[] = {".identity", ".approval", ".card", ".card.sig"};
    std::error_code ignored;
    for (const char* const suffix : suffixes)
        if (fs::exists(folder / (name + suffix), ignored))
            return fail(Errc::Exists, message("The file exists already; nothing is overwritten."),
                        (folder / (name + suffix)).string(), message("Choose another name or folder."));
    KR_OK(base::createFolder(folder));
    base::KernelRandom random;
    base::SystemClock clock;
    const Mode mode = options.has("rehearsal") ? Mode::Rehearsal : Mode::Real;
    KR_TRY(device::NewSoftwareDevice made, device::makeSoftwareDevice(mode, name, options.get("holder"), clock, random));
    // The passphrases first: files whose passphrase nobody knows are worthless.
    KR_OK(showSecrets({{"Passphrase of " + name + ".identity (opens wraps)", made.identityPassphrase},
                       {"Passphrase of " + name + ".approval (signs for the device)", made.approvalPassphrase}},
                      options.has("passphrases-to-fd") ? options.descriptor("passphrases-to-fd") : -1));
    KR_OK(base::createFile(folder / (name + ".identity"), made.identityFile, 0600));
    KR_OK(base::createFile(folder / (name + ".approval"), made.approvalFile, 0600));
    KR_OK(base::createFile(folder / (name + ".card.sig"), made.cardSignature));
    KR_OK(base::createFile(folder / (name + ".card"), made.cardText));
    if (!options.has("quiet")) {
        say(std::string(mode == Mode::Real ? "" : "REHEARSAL ") + "device '" + name + "' of " + options.get("holder") + " in " +
            folder.string());
        say("Write these check words down and bring them to the ceremony; they are compared with the card:\n");
        const Sha256 hash = device::cardHash(made.cardText);
        say(wordTable(ByteView(hash).first(base::kComparedWords)));
        say("Bring " + name + ".card and " + name + ".card.sig; keep the other two files and both papers apart.");
        say("A page with the words, and the card as codes for a camera:\n  keyrite device page " +
            (folder / (name + ".card")).string() + " --out " + name + "-card.pdf");
    }
    return kDone;
}

void sayCard(const device::DeviceCard& card)
{
    say(std::string(card.mode == Mode::Rehearsal ? "REHEARSAL card" : "Card") + " of device '" + card.name + "', held by " +
        card.holder + ", made " + base::formatUtc(card.made));
    say("Recipient " + card.recipient.format());
    say("Signed by its approval key. Check words:\n");
}

Result<int> show(const Options& options)
{
    SignalWatcher watcher;
    KR_TRY(const scripts::BroughtCard brought, scripts::bringCard(options.get("card"), watcher));
    const auto& card = brought.card;
    const std::string recipient = brought.recipient.format();
    const ByteView compared = ByteView(brought.hash).first(base::kComparedWords);
    if (options.lines()) {
        say((card ? (*card)->text : "recipient=" + recipient + "\n") + "sha256=" + base::toHex(brought.hash) +
            "\nwords=" + base::checkPhrase(compared));
        return kDone;
    }
    if (card)
        sayCard((*card)->card);
    else
        say("A bare age recipient, signed by nobody: " + recipient + "\nCheck words:\n");
    say(wordTable(compared));
    return kDone;
}

Result<print::Paper> paperOf(const Options& options)
{
    const std::string named = options.get("paper");
    if (named.empty() || named == "a4")
        return print::Paper::A4;
    if (named == "letter")
        return print::Paper::Letter;
    return fail(Errc::WrongAnswer, message("There is no such paper."), "--paper " + named, message("Say a4 or letter."));
}

Result<int> page(const Options& options)
{
    const std::string named = options.get("card"), out = options.get("out");
    KR_TRY(const print::Paper paper, paperOf(options));
    SignalWatcher watcher;
    KR_TRY(const scripts::BroughtCard brought, scripts::bringCard(named, watcher));
    if (!brought.card)
        return fail(Errc::WrongAnswer, message("This is a bare recipient; only a device card has a page."), named,
                    message("Write its check words down: 'keyrite device show' prints them."));
    KR_TRY(const Bytes pdf, scripts::printedCard(**brought.card, paper));
    KR_OK(base::createFile(out, pdf));
    say("Written: " + out + ". Print it, compare its words with those that 'keyrite device new' showed, and keep it.");
    return kDone;
}

Result<int> accept(const Options& options)
{
    scripts::AcceptRequest request;
    request.set = options.get("set");
    request.device = options.get("device");
    request.identity = options.get("identity");
    request.approvalKey = options.get("approval-key");
    KR_TRY(const set::Anchor anchor, set::readAnchor(options.get("anchor")));
    KR_TRY(set::ConsistentSet consistent, set::SetVerifier::check(request.set, set::Stage::Closed));
    KR_TRY(const set::AuthenticSet authentic, set::SetVerifier::authenticate(std::move(consistent), anchor));

    SecretPrompt prompt(options.descriptor("passphrase-fd"));
    SecureString identityPassphrase, approvalPassphrase;
    KR_TRY(const bool identityEncrypted, device::isEncrypted(request.identity));
    if (identityEncrypted) {
        KR_TRY(identityPassphrase, prompt.ask("Passphrase of " + request.identity.string() + ": "));
        request.identityPassphrase = &identityPassphrase;
    }
    if (!request.approvalKey.empty()) {
        KR_TRY(const bool approvalEncrypted, device::isEncrypted(request.approvalKey));
        if (approvalEncrypted) {
            KR_TRY(approvalPassphrase, prompt.ask("Passphrase of " + request.approvalKey.string() + ": "));
            request.approvalPassphrase = &approvalPassphrase;
        }
    }
    KR_TRY(const fs::path path, scripts::acceptDevice(authentic, request));
    say("The wrap opens, the key is the right one. Written: " + path.string());
    say("Send the folder 'acceptances' to whoever keeps the set; 'keyrite verify' then says 'accepted'.");
    return kDone;
}

}  // namespace

int deviceNew(const Arguments& arguments) { return runVerb(kNew, arguments, make); }
int deviceShow(const Arguments& arguments) { return runVerb(kShow, arguments, show); }
int devicePage(const Arguments& arguments) { return runVerb(kPage, arguments, page); }
int deviceAccept(const Arguments& arguments) { return runVerb(kAccept, arguments, accept); }

}  // namespace keyrite::cli
