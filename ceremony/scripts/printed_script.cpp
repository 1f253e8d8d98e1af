#include "scripts/printed_script.h"

#include "base/check_words.h"
#include "engine/engine.h"
#include "engine/outline.h"
#include "scripts/ceremony.h"
#include "scripts/generate.h"

namespace keyrite::scripts {

namespace {

// "10", or "10.2" for the second of several.
std::string numberOf(size_t number, const engine::Position& at, size_t instances)
{
    return std::to_string(number) + (instances > 1 ? "." + std::to_string(at.instance) : "");
}

sheets::ScriptRow rowOf(const engine::Step& step, const Wording& words)
{
    sheets::ScriptRow row;
    row.title = words(step.title);
    row.say = words(step.say);
    row.act = words(step.act);
    row.check = words(step.check);
    row.noWayBack = step.commit == engine::Commit::Yes;
    row.twoPeople = step.confirm == engine::Confirm::Two;
    if (step.notesHead)
        for (size_t i = 1; i <= engine::kHeadWords; ++i)
            row.blanks.push_back(words(message("word %1", std::to_string(i))));
    return row;
}

}  // namespace

sheets::ScriptPaper describeScript(const Plan& plan, GenerateSession::Around around, std::string_view moment,
                                   const Wording& words)
{
    const engine::Script& script = plan.kind == Plan::Kind::Generate ? kGenerate : kReconstitute;
    const GenerateSession session(plan, {}, around);
    sheets::ScriptPaper out;
    out.mode = plan.mode;
    out.ceremony = words(script.title);
    out.name = plan.name;
    const Sha256 hash = plan.hash();
    out.planHash = base::toHex(hash);
    out.planWords = base::checkPhrase(ByteView(hash).first(base::kComparedWords));
    out.tool = toolVersion();
    out.words = words;
    out.moment = std::string(moment);
    for (const PlannedOfficer& officer : plan.officers)
        out.people.push_back(words(message("%1 (%2), %3", officer.name, officer.id, nameOf(officer.role))));
    size_t number = 0;
    std::vector<size_t> numbers(script.steps.size());
    for (const engine::Position& at : engine::positions(script, session)) {
        if (numbers[at.step] == 0)
            numbers[at.step] = ++number;
        const engine::Step& step = script.steps[at.step];
        sheets::ScriptRow row = rowOf(step, words);
        row.number = numberOf(numbers[at.step], at, engine::instancesOf(step, session));
        out.rows.push_back(std::move(row));
    }
    return out;
}

Result<Bytes> printedScript(const Plan& plan, GenerateSession::Around around, std::string_view moment, const Wording& words)
{
    return sheets::scriptPages(describeScript(plan, around, moment, words), plan.paper ? plan.paper->page : print::Paper::A4);
}

}  // namespace keyrite::scripts
