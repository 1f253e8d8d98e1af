// The section "source": a key is restored from its backups, and in a ceremony without new devices and sheets leaves in a file.
#include "base/file.h"
#include "keys/private_key_text.h"
#include "keys/sshsig.h"
#include "scripts/effects.h"
#include "scripts/generate.h"
#include "scripts/restore.h"
#include "scripts/unwrap.h"
#include "set/layout.h"
#include "wrap/age.h"

namespace keyrite::scripts::generate {

using engine::Field;

namespace {

constexpr size_t kMaxSignatureBytes = 16 * 1024;
constexpr size_t kLeastPassphrase = 20;  // characters

// The older set's core, vouched for by the key that is restored: its fingerprint is the anchor.
struct OlderSet {
    set::Core core;
    Sha256 manifest;
};

Result<std::optional<OlderSet>> olderSet(const GenerateSession& session)
{
    const PlannedSource& source = *session.plan.source;
    if (source.manifest.empty())
        return std::optional<OlderSet>();
    const std::filesystem::path path = session.planFolder / source.manifest;
    KR_TRY(const std::string text, base::readTextFile(path, set::kMaxManifestBytes));
    KR_TRY(set::Manifest manifest, set::parseManifest(text, path.string()));
    const set::Core& core = manifest.core;
    if (core.publicKey.fingerprint() != source.fingerprint)
        return fail(Errc::KeyMismatch, message("The manifest is of another key than the plan's fingerprint."), path.string(),
                    message("Name the manifest of the set that made the backups."));
    KR_TRY(const std::string signature, base::readTextFile(path.parent_path() / set::kSelfSignatureFile, kMaxSignatureBytes));
    KR_OK(keys::verifySshBy(core.publicKey, signature, set::kSelfNamespace, base::bytesOf(text)));
    if (core.mode != session.plan.mode)
        return fail(Errc::ModeMismatch,
                    message("The manifest is of a %1 set, the ceremony is %2.", name(core.mode), name(session.plan.mode)),
                    path.string(), message("Rehearsal and real material are never mixed."));
    return std::optional<OlderSet>(OlderSet{std::move(manifest.core), base::sha256(text)});
}

SheetPile& pileOf(GenerateSession& session)
{
    if (!session.source)
        session.source.emplace(session.plan.mode);
    return *session.source;
}

Result<RestoredKey> fromWrap(const GenerateSession& session, engine::Turn& turn)
{
    UnwrapRequest request;
    request.wrap = std::string(turn.answer().text("path"));
    request.identity = std::string(turn.answer().text("identity"));
    request.passphrase = turn.answer().secret("passphrase");
    request.fingerprint = session.plan.source->fingerprint;
    request.mode = session.plan.mode;
    KR_TRY(wrap::RecoveryPayload payload, unwrap(request));
    return RestoredKey{std::move(payload.key), payload.origin, {}};
}

Result<RestoredKey> fromSheets(GenerateSession& session, engine::Turn& turn, const std::optional<OlderSet>& older)
{
    SheetPile& pile = pileOf(session);
    if (const auto& codes = turn.answer().codes("path"); turn.answer().text("how") == "pictures" && !codes.empty()) {
        KR_OK(pile.addCodes(codes, text("camera")));
    } else if (turn.answer().text("how") == "pictures") {
        KR_OK(pile.addPictures(std::string(turn.answer().text("path")), turn.watcher()));
    } else {
        const SecureString* const words = turn.answer().secret("words");
        KR_OK(pile.addWords(words == nullptr ? SecureString() : words->clone()));
    }
    if (turn.answer().text("more") == "yes")
        return fail(Errc::Incomplete, message("%1 sheets so far.", std::to_string(pile.shares().size())), "sheets",
                    message("Bring the next sheet."));
    return restoreFromSheets(pile, {session.plan.mode, session.plan.source->fingerprint, older ? &older->core : nullptr});
}

}  // namespace

void showSource(engine::Session& base, size_t, engine::StepView& view)
{
    GenerateSession& session = generating(base);
    view.lines.push_back(message("The key must have the fingerprint %1", base::toHex(session.plan.source->fingerprint)));
    view.lines.push_back(
        session.plan.source->manifest.empty()
            ? text("Without the manifest of its set, a wrong sheet can only be named when there are spare sheets.")
            : text("The manifest names every wrong sheet."));
    if (session.source)
        for (const Message& line : describePile(*session.source))
            view.lines.push_back(line);
    view.fields.push_back({"how",
                           Field::Kind::Choice,
                           message("Bring pictures of sheets, type the words of one sheet, or open a wrap"),
                           {text("pictures"), text("words"), text("wrap")},
                           false});
    view.fields.push_back(
        {"path", Field::Kind::Pages, message("Path of the picture, PDF, folder or wrap (empty for words)"), {}, true});
    view.fields.push_back(
        {"words", Field::Kind::ShareWords, message("The words of the sheet; four letters of each suffice"), {}, true});
    view.fields.push_back(
        {"identity", Field::Kind::Path, message("Path of the device's identity file (for a wrap)"), {}, true});
    view.fields.push_back({"passphrase", Field::Kind::Secret, message("Its passphrase (for a wrap)"), {}, true});
    view.fields.push_back({"more",
                           Field::Kind::Choice,
                           message("Bring more sheets before the key is restored (spare sheets check the others)"),
                           {text("no"), text("yes")},
                           true});
}

Result<std::string> bringSource(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    const std::string how(turn.answer().text("how"));
    if (how != "pictures" && how != "words" && how != "wrap")
        return fail(Errc::WrongAnswer, message("'%1' is not a kind of backup.", how), "how",
                    message("Type pictures, words or wrap."));
    KR_TRY(const auto older, olderSet(session));
    KR_TRY(RestoredKey restored, how == "wrap" ? fromWrap(session, turn) : fromSheets(session, turn, older));
    if (restored.key.algorithm() != session.plan.algorithm)
        return fail(Errc::KeyMismatch,
                    message("The key is %1, the plan says %2.", keys::name(restored.key.algorithm()),
                            keys::name(session.plan.algorithm)),
                    "source", message("Abort, and correct the plan."));
    for (const Message& remark : restored.remarks)
        KR_OK(turn.exception(remark.english()));
    session.previous = older ? set::Descent{older->manifest} : set::Descent{};
    session.origin = restored.origin;
    session.key = std::move(restored.key);
    session.source.reset();
    return "restored the key with fingerprint " + base::toHex(session.key->publicKey().fingerprint()) + " from " +
           (how == "wrap" ? "a wrap" : "sheets");
}

void showKeyFile(engine::Session& base, size_t, engine::StepView& view)
{
    view.lines.push_back(message("The file will be %1", (generating(base).output / kKeyFile).string()));
    view.lines.push_back(text("'age -d FILE | openssl pkey' opens it as well."));
    view.fields.push_back({"passphrase",
                           Field::Kind::Secret,
                           message("Passphrase, at least %1 characters", std::to_string(kLeastPassphrase)),
                           {},
                           false});
    view.fields.push_back({"again", Field::Kind::Secret, message("The same passphrase once more"), {}, false});
}

Result<std::string> writeKeyFile(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    const SecureString* const passphrase = turn.answer().secret("passphrase");
    const SecureString* const again = turn.answer().secret("again");
    if (passphrase == nullptr || again == nullptr || passphrase->size() < kLeastPassphrase)
        return fail(Errc::WrongAnswer,
                    message("The passphrase has fewer than %1 characters.", std::to_string(kLeastPassphrase)), "passphrase",
                    message("Use six words that nobody would guess together, drawn by dice."));
    if (passphrase->size() != again->size() || !secret::constantTimeEqual(passphrase->exposeBytes(), again->exposeBytes()))
        return fail(Errc::WrongAnswer, message("The two passphrases differ."), "passphrase", message("Type both once more."));
    const SecureString pem = keys::formatPkcs8Pem(*session.key);
    const unsigned work = session.plan.mode == Mode::Real ? wrap::kDeviceFileLogN : wrap::kRehearsalLogN;
    KR_TRY(const Bytes file, wrap::encryptWithPassphrase(*passphrase, pem.exposeBytes(), work, *session.pool));
    KR_OK(writeToSet(turn, session.output, std::string(kKeyFile), file));
    KR_TRY(const Bytes written, base::readFile(session.output / kKeyFile, wrap::kMaxAgeFileBytes));
    KR_TRY(const SecureBuffer opened, wrap::decryptWithPassphrase(*passphrase, written, wrap::kMaxLogN));
    if (opened.size() != pem.size() || !secret::constantTimeEqual(opened.expose(), pem.exposeBytes()))
        return fail(Errc::Internal, message("The file that was read back does not hold the key."), std::string(kKeyFile));
    session.key.reset();
    return std::string("key written under a passphrase and opened again; it is wiped here");
}

}  // namespace keyrite::scripts::generate
