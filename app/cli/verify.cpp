#include "options.h"
#include "report.h"
#include "scripts/describe_set.h"
#include "set/check_set.h"
#include "verbs.h"

namespace keyrite::cli {

using Kind = OptionSpec::Kind;

namespace {

const VerbSpec kSpec{
    "verify",
    "Verifies a whole set without any secret: every hash, signature, wrap, card and transcript line. With an anchor it also "
    "says\n"
    "whether the set is the one you trust; without one it can only say 'consistent, NOT authenticated' (status 1).",
    {{"set", Kind::Positional, true, "SET", "folder of the set"},
     {"anchor", Kind::Value, false, "A",
      "public key or allowed_signers file, or genesis hash or fingerprint (64 digits, or 32 words in quotes)"},
     {"format", Kind::Value, false, "text|lines", "lines: key=value"}},
    "  keyrite verify set --anchor key.pub\n  keyrite verify set --anchor 5f3a…"};

constexpr const char* kDeviceStates[] = {"proven", "accepted", "unproven"};

void printLines(const set::SetContent& set, const Message& by)
{
    const set::Core& core = set.manifest.core;
    say("status=" + std::string(by.empty() ? "consistent" : "authenticated"));
    say("mode=" + std::string(name(core.mode)) + "\nset=" + base::toHex(core.setId) + "\nname=" + core.name);
    say("fingerprint=" + base::toHex(core.publicKey.fingerprint()) +
        "\ngenesis=" + base::toHex(base::sha256(set.manifestText)));
    for (size_t i = 0; i < core.devices.size(); ++i)
        say("device=" + core.devices[i].name + " " + kDeviceStates[static_cast<size_t>(set.devices[i])] + " " +
            core.devices[i].holder);
    if (core.paper)
        say("paper=" + std::string(name(core.paper->form)) + " " + std::to_string(core.paper->shares.size()));
    if (core.previous)
        say("previous=" + scripts::describeDescent(*core.previous));
    for (const set::OfficerState& officer : set.officers)
        say("officer=" + officer.id + (officer.signedManifest ? " manifest" : " -") +
            (officer.signedTranscript ? " transcript" : " -"));
    for (const std::string& line : core.coalitions)
        say("coalition=" + line);
    for (const Message& remark : set.remarks)
        say("remark=" + remark.english());
}

void printText(const set::SetContent& set)
{
    for (const Message& line : scripts::describeSet(set))
        say(line.english());
}

Result<int> run(const Options& options)
{
    KR_TRY(set::ConsistentSet consistent, set::SetVerifier::check(options.get("set"), set::Stage::Closed));
    if (!options.has("anchor")) {
        options.lines() ? printLines(*consistent, {}) : printText(*consistent);
        if (!options.lines())
            say("consistent, NOT authenticated: a complete forgery would look the same.");
        return fail(
            Errc::NotAuthenticated, message("The set is consistent, NOT authenticated."), options.get("set"),
            message(
                "Give --anchor with a public key, fingerprint, genesis hash or allowed_signers file that you trust already."));
    }
    KR_TRY(const set::Anchor anchor, set::readAnchor(options.get("anchor")));
    KR_TRY(const set::AuthenticSet authentic, set::SetVerifier::authenticate(std::move(consistent), anchor));
    options.lines() ? printLines(authentic->set, authentic->by) : printText(authentic->set);
    if (!options.lines())
        say("AUTHENTIC: vouched for by " + authentic->by.english() + ".");
    return kDone;
}

}  // namespace

int verify(const Arguments& arguments) { return runVerb(kSpec, arguments, run); }

}  // namespace keyrite::cli
