#include "scripts/ceremony.h"

#include "disc/running.h"
#include "scripts/audit.h"
#include "scripts/burn_set.h"
#include "scripts/effects.h"
#include "scripts/generate.h"
#include "scripts/plan.h"
#include "scripts/verify_disc.h"
#include "set/layout.h"

namespace keyrite::scripts {

namespace fs = std::filesystem;

namespace {

// Enough for the whole record, set aside so that a full medium still takes the line that says "void".
size_t reserveBytes(const Plan& plan) { return (256 + 8 * plan.devices.size()) * 1024; }
constexpr size_t kDiscRecordBytes = 64 * 1024;

const engine::Script& scriptOf(const Plan& plan) { return plan.kind == Plan::Kind::Generate ? kGenerate : kReconstitute; }

GenerateSession::Places sessionPlaces(const fs::path& planFile, const Ceremony::Places& places)
{
    return {planFile.parent_path(), places.output, Ceremony::sheetsFolder(places)};
}

GenerateSession::Around around(const Ceremony::World& world) { return {world.kernel, world.room, world.printers}; }

Result<void> checkEmpty(const fs::path& folder)
{
    std::error_code ignored;
    if (fs::exists(folder, ignored) && !(fs::is_directory(folder, ignored) && fs::is_empty(folder, ignored)))
        return fail(Errc::Exists, message("The output folder is there already and is not empty."), folder.string(),
                    message("Name a new folder, or use --resume to go on with an interrupted ceremony."));
    return {};
}

Result<void> prepareOutput(const fs::path& output)
{
    KR_OK(checkEmpty(output));
    KR_OK(base::createFolder(output));
    return checkOutputFolder(output);
}

Result<void> checkPlan(const Plan& plan, const fs::path& planFile)
{
    std::vector<Error> findings = checkPlanFiles(plan, planFile);
    if (!findings.empty())
        return fail(std::move(findings.front()));
    return {};
}

// The interruption may have hit the very first file.
Result<void> keepPlan(const Plan& plan, const fs::path& output)
{
    const fs::path copy = output / set::kPlanFile;
    const auto found = base::readTextFile(copy, kMaxPlanBytes);
    if (found && *found == plan.text)
        return {};
    if (found || found.error().code != Errc::NotFound)
        KR_OK(base::removeFile(copy));
    return base::createFile(copy, plan.text);
}

}  // namespace

std::string toolVersion() { return "keyrite/" KEYRITE_VERSION; }

fs::path Ceremony::sheetsFolder(const Places& places)
{
    if (!places.sheets.empty())
        return places.sheets;
    const fs::path output = places.output.has_filename() ? places.output : places.output.parent_path();
    return output.parent_path() / (output.filename().string() + "-sheets");
}

Result<std::unique_ptr<Ceremony>> Ceremony::start(const Places& places, World world)
{
    const fs::path &planFile = places.plan, &output = places.output;
    KR_TRY(Plan plan, readPlan(planFile));
    KR_OK(checkPlan(plan, planFile));
    const engine::Script& script = scriptOf(plan);
    GenerateSession::Places inSession = sessionPlaces(planFile, places);
    if (plan.paper && plan.paper->printing == Printing::Files)
        KR_OK(checkEmpty(inSession.sheets));
    KR_OK(prepareOutput(output));

    KR_TRY(auto file, base::AppendFile::create(output / set::kTranscriptFile, reserveBytes(plan)));
    std::unique_ptr<Ceremony> ceremony(new Ceremony(std::make_unique<FileSink>(std::move(file))));
    transcript::Header header{plan.mode, std::string(script.id), {}, plan.hash(), toolVersion(), disc::runningDisc().rootHash};
    world.kernel.fill(header.run);
    KR_TRY(auto recorder, transcript::Recorder::start(std::move(header), *ceremony->m_sink, world.clock, world.kernel));
    KR_OK(base::createFile(output / set::kPlanFile, plan.text));
    auto session = std::make_unique<GenerateSession>(std::move(plan), std::move(inSession), around(world));
    ceremony->m_engine =
        std::make_unique<engine::Engine>(script, std::move(session), std::move(recorder), world.watcher, world.kernel);
    return ceremony;
}

namespace {

Result<transcript::Transcript> readPast(const fs::path& output)
{
    const fs::path path = output / set::kTranscriptFile;
    KR_TRY(const std::string text, base::readTextFile(path, transcript::kMaxBytes));
    return transcript::parse(text, path.string(), transcript::Tail::LeaveOut);
}

}  // namespace

Message Ceremony::howToVerify(const fs::path& output, const std::string& written)
{
    std::error_code ignored;
    if (fs::exists(output / set::kManifestFile, ignored))
        return message("Verify it on another machine: keyrite verify %1 --anchor \"THE 32 WORDS OF THE KEY FROM PAPER\"",
                       written);
    return message(
        "Verify its record on another machine: keyrite transcript verify %1 --head \"THE WORDS OF THE RECORD FROM PAPER\"",
        written);
}

Result<Ceremony::Left> Ceremony::leftBy(const fs::path& output)
{
    KR_TRY(const auto past, readPast(output));
    Left out{past.closing == transcript::Closing::Void && past.lastSigned == past.entries.size(), {}, {}};
    KR_TRY(const auto files, base::listFiles(output, set::kMaxFiles));
    for (const std::string& file : files)
        if (file != set::kTranscriptFile && file != set::kPlanFile)
            out.files.push_back(file);
    for (const transcript::Entry& entry : past.entries)
        if (entry.kind == transcript::EntryKind::Fact && entry.text.rfind(kFindAndDestroy, 0) == 0)
            out.sheets.push_back(entry.text.substr(kFindAndDestroy.size()));
    return out;
}

Result<Mode> Ceremony::modeOf(const fs::path& output)
{
    return readPast(output).map([](const transcript::Transcript& past) { return past.header.mode; });
}

Result<std::unique_ptr<Ceremony>> Ceremony::resume(const Places& places, World world)
{
    const fs::path &planFile = places.plan, &output = places.output;
    const fs::path transcriptFile = output / set::kTranscriptFile;
    KR_TRY(const transcript::Transcript past, readPast(output));
    if (past.closing != transcript::Closing::Open)
        return fail(Errc::NotPermitted,
                    message("This ceremony is closed (%1); it cannot be resumed.", past.entries.back().text),
                    transcriptFile.string(), message("Start a new ceremony with a new output folder."));
    const fs::path planPath = planFile.empty() ? output / set::kPlanFile : planFile;
    KR_TRY(Plan plan, readPlan(planPath));
    if (plan.hash() != past.header.plan)
        return fail(Errc::HashMismatch, message("The plan is not the one with which this ceremony began."), planPath.string(),
                    message("Name the plan of this ceremony."));
    const engine::Script& script = scriptOf(plan);
    if (past.header.script != script.id)
        return fail(Errc::UnsupportedVersion, message("The ceremony was begun with the script '%1'.", past.header.script),
                    transcriptFile.string(), message("Use the release of keyrite that began it."));

    KR_OK(keepPlan(plan, output));

    KR_TRY(auto file, base::AppendFile::reopen(transcriptFile, past.completeBytes, reserveBytes(plan)));
    std::unique_ptr<Ceremony> ceremony(new Ceremony(std::make_unique<FileSink>(std::move(file))));
    auto session = std::make_unique<GenerateSession>(std::move(plan), sessionPlaces(planPath, places), around(world));
    KR_OK(recoverGenerate(*session, past.header.run));
    for (const transcript::Entry& entry : past.entries)
        if (entry.kind == transcript::EntryKind::Result && entry.text.rfind("print ", 0) == 0)
            session->printed.push_back(entry.text);
    KR_TRY(auto recorder, transcript::Recorder::resume(past, *ceremony->m_sink, world.clock, world.kernel));
    ceremony->m_engine =
        std::make_unique<engine::Engine>(script, std::move(session), std::move(recorder), past, world.watcher, world.kernel);
    return ceremony;
}

Result<std::unique_ptr<Ceremony>> Ceremony::startWithoutPlan(std::unique_ptr<transcript::Sink> sink,
                                                             const engine::Script& script,
                                                             std::unique_ptr<engine::Session> session, const World& world)
{
    std::unique_ptr<Ceremony> ceremony(new Ceremony(std::move(sink)));
    transcript::Header header{session->mode(), std::string(script.id), {}, {}, toolVersion(), disc::runningDisc().rootHash};
    world.kernel.fill(header.run);
    KR_TRY(auto recorder, transcript::Recorder::start(std::move(header), *ceremony->m_sink, world.clock, world.kernel));
    ceremony->m_engine =
        std::make_unique<engine::Engine>(script, std::move(session), std::move(recorder), world.watcher, world.kernel);
    return ceremony;
}

Result<std::unique_ptr<Ceremony>> Ceremony::audit(World world)
{
    return startWithoutPlan(std::make_unique<NoSink>(), kAudit, std::make_unique<AuditSession>(), world);
}

Result<std::unique_ptr<Ceremony>> Ceremony::verifyDisc(const fs::path& output, World world, const disc::DriveFolders& drives)
{
    KR_OK(prepareOutput(output));
    KR_TRY(auto file, base::AppendFile::create(output / set::kTranscriptFile, kDiscRecordBytes));
    return startWithoutPlan(std::make_unique<FileSink>(std::move(file)), kVerifyDisc, std::make_unique<DiscSession>(drives),
                            world);
}

Result<std::unique_ptr<Ceremony>> Ceremony::burnSet(World world, const disc::DriveFolders& drives)
{
    auto session = std::make_unique<BurnSession>(drives, fs::temp_directory_path());
    return startWithoutPlan(std::make_unique<NoSink>(), kBurnSet, std::move(session), world);
}

}  // namespace keyrite::scripts
