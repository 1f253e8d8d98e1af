// The section "set": public files, the manifest and its one signature, officers' signatures, the check of the whole, the end.
#include <algorithm>

#include "base/check_words.h"
#include "base/file.h"
#include "device/software_device.h"
#include "keys/sshsig.h"
#include "scripts/effects.h"
#include "scripts/generate.h"
#include "set/check_set.h"
#include "set/layout.h"

namespace keyrite::scripts::generate {

using engine::Field;

namespace {

constexpr size_t kMaxSignatureBytes = 16 * 1024;

Result<std::vector<set::FileEntry>> hashFiles(const GenerateSession& session)
{
    std::vector<set::FileEntry> out;
    KR_TRY(const auto paths, set::listedFiles(*session.core));
    for (const std::string& path : paths) {
        // From the medium, not from memory: what is listed is what was written.
        KR_TRY(const Bytes bytes, base::readFile(session.output / path, set::kMaxManifestBytes));
        out.push_back({base::sha256(bytes), path});
    }
    return out;
}

Result<std::string> readManifest(const GenerateSession& session)
{
    return base::readTextFile(session.output / set::kManifestFile, set::kMaxManifestBytes);
}

std::string sshKeygenCommand(std::string_view nameSpace, std::string_view file)
{
    return "ssh-keygen -Y sign -f KEY -n " + std::string(nameSpace) + " " + std::string(file);
}

}  // namespace

Result<std::string> writePublic(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    for (size_t i = 0; i < session.devices.size(); ++i) {
        const auto& card = session.devices[i].card;
        if (!card)
            continue;
        const std::string& name = session.plan.devices[i].name;
        KR_OK(writeToSet(turn, session.output, set::cardFile(name), base::bytesOf((*card)->text)));
        KR_OK(writeToSet(turn, session.output, set::cardSignatureFile(name), base::bytesOf((*card)->signature)));
    }
    KR_TRY(const auto forms, set::publicForms(*session.core));
    for (const set::PublicForm& form : forms)
        KR_OK(writeToSet(turn, session.output, form.path, base::bytesOf(form.content)));
    return std::to_string(forms.size()) + " public key files";
}

Result<std::string> finaliseManifest(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    KR_TRY(auto files, hashFiles(session));
    // Every later signature of the workstation covers this head as well.
    const transcript::Head head = turn.recorder().head();
    const std::string text = set::formatManifest({*session.core, std::move(files), head});
    KR_TRY(const std::string signature, keys::signSsh(*session.key, set::kSelfNamespace, base::bytesOf(text)));
    KR_OK(writeToSet(turn, session.output, std::string(set::kManifestFile), base::bytesOf(text)));
    KR_OK(writeToSet(turn, session.output, std::string(set::kSelfSignatureFile), base::bytesOf(signature)));
    // The key has signed once and is wrapped; it and what came with it dies here.
    session.key.reset();
    session.paper.reset();
    for (DeviceInHand& device : session.devices)
        device.identity.reset();
    session.finalised = true;
    return "manifest " + base::toHex(base::sha256(text)) + "; the key is wiped";
}

void showSigning(engine::Session& base, size_t index, engine::StepView& view)
{
    const GenerateSession& session = generating(base);
    const PlannedOfficer& officer = session.plan.officers[index];
    view.lines.push_back(message("%1 (%2), %3", officer.name, officer.id, nameOf(officer.role)));
    if (const auto text = readManifest(session)) {
        const Sha256 hash = base::sha256(*text);
        view.lines.push_back(message("Manifest sha256 %1", base::toHex(hash)));
        view.words.push_back(
            {message("Check words of the manifest"), Bytes(hash.begin(), hash.begin() + base::kComparedWords)});
    }
    if (!officer.key) {
        view.lines.push_back(text("No key on the roster: signs the words above in ink, on the paper record."));
        view.fields.push_back({"how", Field::Kind::Choice, message("Signed"), {text("ink")}, false});
        return;
    }
    view.lines.push_back(message("Elsewhere: %1", sshKeygenCommand(set::kManifestNamespace, set::kManifestFile)));
    view.fields.push_back({"how",
                           Field::Kind::Choice,
                           message("Sign with a key file here, bring a signature file, or later"),
                           {text("key"), text("file"), text("later")},
                           false});
    view.fields.push_back(
        {"path", Field::Kind::Path, message("Path of the key file or signature file (empty for later)"), {}, true});
    view.fields.push_back(
        {"passphrase", Field::Kind::Secret, message("Passphrase of the key file (empty if it has none)"), {}, true});
}

Result<std::string> signManifest(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    const PlannedOfficer& officer = session.plan.officers[turn.index()];
    const std::string how(turn.answer().text("how")), path(turn.answer().text("path"));
    // Who goes back and answers otherwise takes back the key as well: it would sign the transcript at the end.
    session.officerKeys[turn.index()].reset();
    if (!officer.key && how == "ink")
        return officer.id + " signs in ink";
    if (officer.key && how == "later")
        return officer.id + " signs later, elsewhere";
    if (!officer.key || (how != "key" && how != "file"))
        return fail(Errc::WrongAnswer, message("'%1' is not a way for this officer to sign.", how), officer.id,
                    officer.key ? text("Type key, file or later.") : text("Type ink."));
    KR_TRY(const std::string manifest, readManifest(session));
    std::string signature;
    if (how == "key") {
        KR_TRY(keys::PrivateKey key, device::openPrivateKey(path, turn.answer().secret("passphrase")));
        KR_TRY(signature, keys::signSsh(key, set::kManifestNamespace, base::bytesOf(manifest)));
        session.officerKeys[turn.index()] = std::move(key);
    } else {
        KR_TRY(signature, base::readTextFile(path, kMaxSignatureBytes));
    }
    if (auto valid = keys::verifySshBy(*officer.key, signature, set::kManifestNamespace, base::bytesOf(manifest)); !valid) {
        session.officerKeys[turn.index()].reset();
        return fail(Errc::KeyMismatch, message("This is not the signature of %1: %2", officer.id, valid.error().what), path,
                    message("Use the key that the plan names for %1.", officer.name));
    }
    // Going back to this step must not find the signature in the way: it is the same bytes or another right one.
    const std::string file = set::manifestSignatureFile(officer.id);
    if (std::filesystem::exists(session.output / file))
        KR_OK(removeFromSet(turn, session.output, file));
    KR_OK(writeToSet(turn, session.output, file, base::bytesOf(signature)));
    return officer.id + (how == "key" ? " signed with a key file" : " brought a signature file");
}

Result<std::string> verifySet(engine::Session& base, engine::Turn& turn)
{
    const GenerateSession& session = generating(base);
    // What the medium gives back, not what this machine remembers.
    KR_OK(base::forgetCached(session.output, set::kMaxFiles));
    KR_TRY(set::ConsistentSet set, set::SetVerifier::check(session.output, set::Stage::Open));
    KR_TRY(const set::AuthenticSet authentic,
           set::SetVerifier::authenticate(std::move(set), {session.core->publicKey, std::nullopt, {}}));
    for (const Message& remark : authentic->set.remarks)
        KR_OK(turn.fact(remark.english()));
    return std::to_string(authentic->set.manifest.files.size()) + " files verified";
}

void showClose(engine::Session& base, size_t, engine::StepView& view)
{
    const GenerateSession& session = generating(base);
    if (!session.plan.makesSet()) {
        view.lines.push_back(message("The key lies under its passphrase in %1", (session.output / kKeyFile).string()));
        view.lines.push_back(message("Fingerprint of the key: %1", base::toHex(session.plan.source->fingerprint)));
        view.lines.push_back(text("The backups from which it was restored still open."));
        return;
    }
    view.lines.push_back(message("The set lies in %1", session.output.string()));
    view.lines.push_back(message("Fingerprint of the key: %1", base::toHex(session.core->publicKey.fingerprint())));
    if (const auto manifest = readManifest(session))
        view.lines.push_back(message("Genesis hash (manifest): %1", base::toHex(base::sha256(*manifest))));
    view.lines.push_back(text("What leaves the room: the set, and every device with its holder."));
    if (session.plan.paper)
        view.lines.push_back(message(
            "Every holder leaves with the sealed bag. The files in %1 hold the key: destroy the medium, or keep it as what "
            "it is.",
            session.sheets.string()));
    if (session.plan.source)
        view.lines.push_back(
            text("The older sheets and wraps still open the older capsule and restore this same key. Destroy them if "
                 "they are to count no more."));
}

Result<void> signTranscript(engine::Session& base)
{
    GenerateSession& session = generating(base);
    KR_TRY(const std::string text, base::readTextFile(session.output / set::kTranscriptFile, transcript::kMaxBytes));
    for (size_t i = 0; i < session.officerKeys.size(); ++i) {
        if (!session.officerKeys[i])
            continue;
        KR_TRY(const std::string signature,
               keys::signSsh(*session.officerKeys[i], transcript::kSignatureNamespace, base::bytesOf(text)));
        KR_OK(base::createFile(session.output / set::transcriptSignatureFile(session.plan.officers[i].id), signature));
    }
    session.wipe();
    return {};
}

namespace {

// What cannot be recorded or removed does not keep the rest: a wrap that stays is worse than a removal that the record of a
// full medium does not show.
Result<void> removeAll(engine::Turn& turn, const std::filesystem::path& folder, const std::vector<std::string>& files)
{
    Result<void> first;
    for (const std::string& file : files) {
        const std::string effect = "remove " + file;
        auto recorded = turn.intent(effect);
        auto removed = base::removeFile(folder / file);
        if (removed && recorded)
            recorded = turn.result(effect);
        for (Result<void>* const step : {&recorded, &removed})
            if (first && !*step)
                first = std::move(*step);
    }
    return first;
}

}  // namespace

// The record and the plan stay, and nothing that could be taken for a key.
Result<void> undo(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    KR_TRY(auto files, base::listFiles(session.output, set::kMaxFiles));
    files.erase(std::remove_if(files.begin(), files.end(),
                               [](const std::string& file) { return file == set::kTranscriptFile || file == set::kPlanFile; }),
                files.end());
    Result<void> first = removeAll(turn, session.output, files);
    std::error_code ignored;  // an empty folder holds nothing
    for (const char* const folder : {"acceptances", "cards", "paper", "public", "wraps"})
        std::filesystem::remove(session.output / folder, ignored);
    for (const std::string& sheet : std::exchange(session.printed, {}))
        if (auto noted = turn.fact(std::string(kFindAndDestroy) + sheet); first && !noted)
            first = std::move(noted);
    if (session.plan.paper && std::filesystem::exists(session.sheets, ignored)) {
        KR_TRY(const auto sheets, base::listFiles(session.sheets, set::kMaxFiles));
        auto removed = removeAll(turn, session.sheets, sheets);
        if (first)
            first = std::move(removed);
        std::filesystem::remove(session.sheets, ignored);
    }
    return first;
}

}  // namespace keyrite::scripts::generate

namespace keyrite::scripts {

Result<void> recoverGenerate(GenerateSession& session, const transcript::RunId& run)
{
    session.resumed = true;
    const std::filesystem::path path = session.output / set::kManifestFile;
    const auto text = base::readTextFile(path, set::kMaxManifestBytes);
    const auto signature = base::readTextFile(session.output / set::kSelfSignatureFile, generate::kMaxSignatureBytes);
    if (!text || !signature)
        return {};
    auto manifest = set::parseManifest(*text, path.string());
    if (!manifest || !keys::verifySshBy(manifest->core.publicKey, *signature, set::kSelfNamespace, base::bytesOf(*text)))
        return {};
    // The words that people typed from paper vouch for the record, the record for the key: showKeyWords compares it again.
    session.finalised = manifest->core.plan == session.plan.hash() && manifest->core.setId == run;
    if (session.finalised)
        session.core = std::move(manifest->core);
    return {};
}

}  // namespace keyrite::scripts
