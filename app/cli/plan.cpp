#include "scripts/plan.h"

#include "base/check_words.h"
#include "base/file.h"
#include "options.h"
#include "print/cups_printers.h"
#include "report.h"
#include "scripts/printed_script.h"
#include "verbs.h"

namespace keyrite::cli {

using Kind = OptionSpec::Kind;

namespace {

const VerbSpec kNew{"plan new",
                    "Writes a plan with comments, to be filled in.",
                    {{"out", Kind::Value, false, "FILE", "write it there instead of to standard output"}},
                    "  keyrite plan new > plan.toml"};

const VerbSpec kCheck{
    "plan check",
    "Checks a plan and everything it names, prints the check words that are compared at the ceremony, and says who could\n"
    "rebuild the key. Every fault is named with its line.",
    {{"plan", Kind::Positional, true, "PLAN", "the plan"},
     {"out", Kind::Value, false, "DIR", "the folder that the ceremony will write: must be new or empty"},
     {"format", Kind::Value, false, "text|lines", "lines: key=value"}},
    "  keyrite plan check plan.toml --out /media/PUBLIC-1/set"};

const VerbSpec kPrint{
    "plan print",
    "Writes the ceremony of a plan as a PDF: every step with what is said, done and checked, and room for initials and times;\n"
    "sheets for exceptions and signatures. It is printed before the day and followed beside the screen.",
    {{"plan", Kind::Positional, true, "PLAN", "the plan"}, {"out", Kind::Value, true, "FILE", "a new file"}},
    "  keyrite plan print plan.toml --out script.pdf"};

Result<int> makeTemplate(const Options& options)
{
    if (options.has("out"))
        KR_OK(base::createFile(options.get("out"), scripts::planTemplate()));
    else
        say(scripts::planTemplate().substr(0, scripts::planTemplate().size() - 1));
    return kDone;
}

std::vector<Error> checkOutput(const std::filesystem::path& folder)
{
    std::error_code ignored;
    if (folder.empty() || !std::filesystem::exists(folder, ignored) || std::filesystem::is_empty(folder, ignored))
        return {};
    return {{Errc::Exists, message("The output folder is there already and is not empty."), folder.string(),
             message("Name a new folder.")}};
}

Result<int> check(const Options& options)
{
    const std::string path = options.get("plan");
    KR_TRY(std::string text, base::readTextFile(path, scripts::kMaxPlanBytes));
    scripts::PlanReading reading = scripts::parsePlan(std::move(text), path);
    std::vector<Error> findings = std::move(reading.findings);
    if (reading.plan)
        findings = scripts::checkPlanFiles(*reading.plan, path);
    for (Error& error : checkOutput(options.get("out")))
        findings.push_back(std::move(error));
    for (const Error& error : findings)
        report(error);
    if (!findings.empty())
        return kRefused;

    const Sha256 hash = reading.plan->hash();
    const ByteView compared = ByteView(hash).first(base::kComparedWords);
    KR_TRY(const auto coalitions, scripts::planCoalitions(*reading.plan));
    if (options.lines()) {
        say("sha256=" + base::toHex(hash) + "\nwords=" + base::checkPhrase(compared));
        for (const Message& line : coalitions)
            say("coalition=" + line.english());
        return kDone;
    }
    for (const Message& line : scripts::describePlan(*reading.plan))
        say(line.english());
    say("\nWho could rebuild this key:");
    for (const Message& line : coalitions)
        say("  " + line.english());
    say("\nCheck words of the plan (print them; they are compared at the first step):\n");
    say(wordTable(compared));
    return kDone;
}

Result<int> printScript(const Options& options)
{
    KR_TRY(const scripts::Plan plan, scripts::readPlan(options.get("plan")));
    base::KernelRandom kernel;
    base::SystemClock clock;
    print::CupsPrinters printers;
    scripts::MeasuredRoom room(clock, printers);
    KR_TRY(const Bytes pages, scripts::printedScript(plan, {kernel, room, printers}, base::formatUtc(clock.now()),
                                                     [](const Message& words) { return words.english(); }));
    KR_OK(base::createFile(options.get("out"), pages));
    return kDone;
}

}  // namespace

int planNew(const Arguments& arguments) { return runVerb(kNew, arguments, makeTemplate); }
int planCheck(const Arguments& arguments) { return runVerb(kCheck, arguments, check); }
int planPrint(const Arguments& arguments) { return runVerb(kPrint, arguments, printScript); }

}  // namespace keyrite::cli
