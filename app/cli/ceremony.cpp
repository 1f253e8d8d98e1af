#include "scripts/ceremony.h"

#include "base/check_words.h"
#include "base/file.h"
#include "engine/people.h"
#include "operator.h"
#include "options.h"
#include "print/cups_printers.h"
#include "report.h"
#include "scripts/plan.h"
#include "signal_watcher.h"
#include "verbs.h"

namespace keyrite::cli {

using engine::Engine;
using engine::State;
using Kind = OptionSpec::Kind;

namespace {

const VerbSpec kSpec{
    "ceremony",
    "Runs the ceremony of a plan at the terminal, or goes on with an interrupted one. At every question people may also type\n"
    "':note TEXT' (an exception for the record), ':back', or ':abort'. SIGINT and SIGTERM close the ceremony as void.",
    {{"plan", Kind::Positional, false, "PLAN", "the plan (with --resume: needed for the relative paths in it)"},
     {"out", Kind::Value, false, "DIR", "a new folder for the set"},
     {"sheets", Kind::Value, false, "DIR", "a folder for the sheets of a paper backup; default: beside the set, DIR-sheets"},
     {"resume", Kind::Value, false, "DIR", "the folder of the interrupted ceremony"},
     {"answers", Kind::Value, false, "FILE", "answers written before; for rehearsals only"},
     {"passphrase-fd", Kind::Value, false, "N", "read secrets there, a line each, in the order of the questions"}},
    "  keyrite ceremony plan.toml --out /media/PUBLIC-1/set\n  keyrite ceremony plan.toml --resume /media/PUBLIC-1/set"};

Result<std::unique_ptr<Operator>> makeOperator(const Options& options, Mode mode, const std::filesystem::path& sheets,
                                               engine::Watcher& watcher)
{
    const SecretPrompt secrets(options.descriptor("passphrase-fd"));
    if (!options.has("answers"))
        return terminalOperator(secrets);
    if (mode == Mode::Real)
        return fail(Errc::ModeMismatch, message("A real ceremony takes no prepared answers."), options.get("answers"),
                    message("Leave --answers out, or set mode = \"rehearsal\" in the plan."));
    KR_TRY(const std::string text, base::readTextFile(options.get("answers"), 1024 * 1024));
    KR_TRY(auto answers, engine::PreparedAnswers::parse(text, options.get("answers")));
    return preparedOperator(std::move(answers), secrets, scripts::PageReader(sheets, watcher));
}

Result<void> abortByPeople(Engine& engine)
{
    KR_TRY(const std::string performer, askLine("  Abort: performer (name on the roster): "));
    KR_TRY(const std::string witness, askLine("  Abort: witness (name on the roster): "));
    KR_OK(engine::checkTwoPeople(engine.session().roster(), performer, witness));
    KR_TRY(const std::string reason, askLine("  Abort: reason: "));
    return engine.abort({reason, performer + ", witness " + witness});
}

Result<void> obey(Engine& engine, const Reply& reply)
{
    switch (reply.command.kind) {
        case Command::Kind::Back:
            return engine.goBack();
        case Command::Kind::Note:
            return engine.note(reply.command.text);
        case Command::Kind::Abort:
            return abortByPeople(engine);
        case Command::Kind::None:
            break;
    }
    return engine.submit(reply.answer);
}

// The reason for which nothing more can be asked: a signal, or no input.
Result<void> closeAsVoid(Engine& engine, const std::string& reason)
{
    return engine.abort(caughtSignal().empty() ? engine::Stop{reason, "keyrite"} : stopBySignal());
}

// What the medium really holds now: on a failing medium neither the record nor the taking back is certain.
void sayVoid(const std::string& folder)
{
    const auto past = scripts::Ceremony::leftBy(folder);
    if (!past) {
        report(past.error());
        progress("keyrite: the ceremony is VOID. Note it on paper, and destroy the output medium.");
        return;
    }
    progress(std::string("keyrite: the ceremony is closed as VOID. ") +
             (past->recorded ? "The record is in " + folder + "/transcript."
                             : "The record could NOT be closed: note on paper that it is void."));
    for (const std::string& file : past->files)
        progress("keyrite: could NOT be taken back; destroy the output medium: " + folder + "/" + file);
    for (const std::string& sheet : past->sheets)
        progress("keyrite: assume that it exists; find and destroy: " + sheet);
}

int finish(Engine& engine, const std::string& folder)
{
    const ByteView head = engine.recorder().head();
    if (engine.state() == State::Done) {
        say("\nThe ceremony is done. Head of the record:\n\n" + wordTable(head.first(base::kComparedWords)));
        say(scripts::Ceremony::howToVerify(folder, shellQuoted(folder)).english());
        return kDone;
    }
    sayVoid(folder);
    return kVoid;
}

int run(Engine& engine, Operator& people, const std::string& folder)
{
    while (engine.state() == State::Running) {
        auto reply = caughtSignal().empty() ? people.reply(engine.current()) : Result<Reply>(Reply{});
        if (!caughtSignal().empty() || !reply) {
            if (!reply)
                report(reply.error());
            if (caughtSignal().empty() && people.mayTryAgain() && reply.error().code != Errc::Aborted)
                continue;  // a line that was too long must not cost the ceremony
            if (auto closed = closeAsVoid(engine, reply ? "" : reply.error().what.english()); !closed)
                report(closed.error());
            break;
        }
        if (auto obeyed = obey(engine, *reply); !obeyed) {
            report(obeyed.error());
            const bool stop = engine.state() == State::Running &&
                              (!people.mayTryAgain() || !caughtSignal().empty() || obeyed.error().code == Errc::Aborted);
            if (stop && !closeAsVoid(engine, obeyed.error().what.withoutArguments()))
                progress("keyrite: the record could not be closed; note on paper that the ceremony is void.");
            if (engine.state() == State::Done) {
                progress(
                    "keyrite: the ceremony is done and its set is whole; only officers' signatures over the record are "
                    "missing.\n"
                    "  An officer adds one with: ssh-keygen -Y sign -f KEY -n " +
                    std::string(transcript::kSignatureNamespace) +
                    " transcript\n"
                    "  and the signature is named transcript.OFFICER.sig.");
                return kRefused;
            }
        }
    }
    return finish(engine, folder);
}

Result<int> start(const Options& options)
{
    const bool resumes = options.has("resume");
    if (resumes == options.has("out") || (!resumes && !options.has("plan")))
        return usage("give a PLAN and --out DIR, or --resume DIR.", kSpec.verb);
    base::KernelRandom kernel;
    base::SystemClock clock;
    SignalWatcher watcher;
    print::CupsPrinters printers;
    scripts::MeasuredRoom room(clock, printers);
    const scripts::Ceremony::World world{clock, kernel, watcher, room, printers};
    const std::string folder = options.get(resumes ? "resume" : "out");
    KR_TRY(const Mode mode, resumes ? scripts::Ceremony::modeOf(folder)
                                    : scripts::readPlan(options.get("plan")).map([](const auto& plan) { return plan.mode; }));
    // Before the folder is touched: a real plan with prepared answers must not leave a void record behind.
    const scripts::Ceremony::Places places{options.get("plan"), folder, options.get("sheets")};
    KR_TRY(const auto people, makeOperator(options, mode, scripts::Ceremony::sheetsFolder(places), watcher));
    KR_TRY(auto ceremony, resumes ? scripts::Ceremony::resume(places, world) : scripts::Ceremony::start(places, world));
    return run(ceremony->engine(), *people, folder);
}

}  // namespace

int ceremony(const Arguments& arguments) { return runVerb(kSpec, arguments, start); }

}  // namespace keyrite::cli
