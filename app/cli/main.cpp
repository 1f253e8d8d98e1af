// keyrite: the command line. Finds the verb; everything else is in the verb's own file.
#include <cstdio>
#include <exception>

#include "keys/openssl_runtime.h"
#include "report.h"
#include "scripts/ceremony.h"
#include "secret/process_guard.h"
#include "signals.h"
#include "verbs.h"

namespace {

using namespace keyrite;

struct Verb {
    const char* noun;
    const char* verb;  // "" when the noun is the verb
    int (*run)(const cli::Arguments&);
    const char* summary;
};

constexpr Verb kVerbs[] = {
    {"device", "new", cli::deviceNew, "make a software device: identity file, approval-key file, card"},
    {"device", "show", cli::deviceShow, "verify a device card and print its check words"},
    {"device", "page", cli::devicePage, "write a device card's page: check words, and codes for a camera"},
    {"device", "accept", cli::deviceAccept, "show later, as its owner, that a device opens its wrap"},
    {"plan", "new", cli::planNew, "write a plan with comments"},
    {"plan", "check", cli::planCheck, "check a plan; print its check words and who could rebuild the key"},
    {"plan", "print", cli::planPrint, "write the steps of a ceremony as a PDF, to be followed on paper"},
    {"ceremony", "", cli::ceremony, "run the ceremony of a plan, or resume an interrupted one"},
    {"rehearse", "", cli::rehearse, "run a whole ceremony with throw-away devices and keys"},
    {"verify", "", cli::verify, "verify a whole set against an anchor; needs no secret"},
    {"unwrap", "", cli::unwrap, "open a recovery wrap on the host that will use the key"},
    {"share", "check", cli::shareCheck, "check one sheet of a paper backup against its commitment"},
    {"sheet", "scan", cli::sheetScan, "say what a pile of pictures of sheets contains, never its secrets"},
    {"transcript", "show", cli::transcriptShow, "print the record of a ceremony"},
    {"transcript", "verify", cli::transcriptVerify, "verify the record of a ceremony"},
    {"disc", "verify", cli::discVerify, "hash a disc as a drive reads it, and compare"},
};

void printHelp()
{
    std::puts(
        "keyrite: offline key ceremonies\n\nUsage: keyrite VERB [OPTIONS]     'keyrite VERB --help' shows options and an "
        "example\n");
    for (const Verb& v : kVerbs)
        std::printf("  %-20s %s\n", (std::string(v.noun) + " " + v.verb).c_str(), v.summary);
    std::puts("\nExit status: 0 done; 1 refused, or does not verify; 2 wrong usage; 3 the ceremony was closed as void.");
}

// "keyrite device --help": the verbs of one noun.
bool helpForNoun(const cli::Arguments& arguments)
{
    const bool asked = arguments.size() == 2 && arguments[1] == "--help";
    bool found = false;
    for (const Verb& v : kVerbs) {
        if (!asked || arguments[0] != v.noun)
            continue;
        std::printf("keyrite %s %-8s %s\n", v.noun, v.verb, v.summary);
        found = true;
    }
    return found;
}

int dispatch(const cli::Arguments& arguments)
{
    if (arguments.empty() || arguments[0] == "--help" || arguments[0] == "help") {
        printHelp();
        return arguments.empty() ? cli::kUsage : cli::kDone;
    }
    if (arguments[0] == "--version") {
        cli::say(scripts::toolVersion());
        return cli::kDone;
    }
    for (const Verb& v : kVerbs) {
        const bool alone = v.verb[0] == '\0';
        if (arguments[0] != v.noun || (!alone && (arguments.size() < 2 || arguments[1] != v.verb)))
            continue;
        return v.run(cli::Arguments(arguments.begin() + (alone ? 1 : 2), arguments.end()));
    }
    if (helpForNoun(arguments))
        return cli::kDone;
    return cli::usage("there is no verb '" + arguments[0] + (arguments.size() > 1 ? " " + arguments[1] : "") + "'.", "");
}

}  // namespace

int main(int argc, char** argv)
{
    if (auto started = secret::startWithWipedHeap(argv); !started)
        return cli::report(started.error());
    cli::catchSignals();
    if (auto guarded = secret::hardenProcess(); !guarded)
        return cli::report(guarded.error());
    keys::prepareOpenSsl();
    try {
        return dispatch(cli::Arguments(argv + 1, argv + argc));
    } catch (const std::bad_alloc&) {
        std::fputs(
            "keyrite: There is not enough memory, or not enough that may be locked.\n"
            "  what to do: Close other programs, or raise the limit with 'ulimit -l 16384'.\n",
            stderr);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "keyrite: internal error: %s\n  what to do: Do not use what was made; report this.\n",
                     error.what());
    }
    return cli::kRefused;
}
