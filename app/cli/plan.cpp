#include "scripts/plan.h"

#include "base/check_words.h"
#include "base/file.h"
#include "options.h"
#include "report.h"
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
        for (const std::string& line : coalitions)
            say("coalition=" + line);
        return kDone;
    }
    for (const std::string& line : scripts::describePlan(*reading.plan))
        say(line);
    say("\nWho could rebuild this key:");
    for (const std::string& line : coalitions)
        say("  " + line);
    say("\nCheck words of the plan (print them; they are compared at the first step):\n");
    say(wordTable(compared));
    return kDone;
}

}  // namespace

int planNew(const Arguments& arguments) { return runVerb(kNew, arguments, makeTemplate); }
int planCheck(const Arguments& arguments) { return runVerb(kCheck, arguments, check); }

}  // namespace keyrite::cli
