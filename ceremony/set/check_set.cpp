#include "set/check_set.h"

#include <algorithm>
#include <set>

#include "base/file.h"
#include "base/join.h"
#include "device/device_card.h"
#include "keys/sshsig.h"
#include "set/acceptance.h"
#include "set/layout.h"
#include "wrap/age.h"

namespace keyrite::set {

namespace fs = std::filesystem;

namespace {

constexpr size_t kMaxSignatureBytes = 16 * 1024;
constexpr size_t kMaxListedBytes = 1024 * 1024;

Message fetchAgain() { return message("Do not rely on this copy of the set; fetch another copy and verify that one."); }

// Walks over one folder. Each member checks one thing and fills in what it learnt.
class Check {
public:
    Check(fs::path folder, Stage stage) : m_folder(std::move(folder)), m_stage(stage) {}

    Result<SetContent> run()
    {
        KR_TRY(m_present, base::listFiles(m_folder, kMaxFiles + 2000));
        KR_OK(sayWhyThereIsNoManifest());
        KR_TRY(std::string text, read(std::string(kManifestFile), kMaxManifestBytes));
        KR_TRY(Manifest manifest, parseManifest(text, path(std::string(kManifestFile))));
        SetContent content{std::move(manifest), std::move(text), {}, {}, {}, {}};
        const Core& core = content.manifest.core;
        KR_OK(selfSignature(content));
        KR_OK(files(content.manifest));
        KR_OK(publicKeys(core));
        for (const DeviceEntry& device : core.devices) {
            KR_OK(card(core, device));
            KR_OK(wrap(device));
            KR_TRY(const DeviceState state, deviceState(core, device));
            content.devices.push_back(state);
        }
        KR_OK(capsule(core));
        KR_OK(transcript(content));
        for (const OfficerEntry& officer : core.officers) {
            KR_TRY(const OfficerState state, officerState(officer, content.manifestText));
            content.officers.push_back(state);
        }
        remark(content);
        return content;
    }

private:
    std::string path(const std::string& relative) const { return (m_folder / relative).string(); }
    bool present(const std::string& relative) const { return std::binary_search(m_present.begin(), m_present.end(), relative); }

    Result<std::string> read(const std::string& relative, size_t maxBytes) const
    {
        if (!present(relative))
            return fail(Errc::NotFound, message("A file of the set is missing."), path(relative), fetchAgain());
        return base::readTextFile(m_folder / relative, maxBytes);
    }

    // A folder without manifest is most often what a void or interrupted ceremony left.
    Result<void> sayWhyThereIsNoManifest() const
    {
        if (present(std::string(kManifestFile)) || !present(std::string(kTranscriptFile)))
            return {};
        const std::string file(kTranscriptFile);
        KR_TRY(const std::string text, read(file, transcript::kMaxBytes));
        KR_TRY(const auto found, transcript::parse(text, path(file), transcript::Tail::LeaveOut));
        return closing(found, file);
    }

    Result<void> closing(const transcript::Transcript& found, const std::string& file) const
    {
        if (found.closing == transcript::Closing::Void)
            return fail(Errc::NotPermitted, message("The ceremony was closed as %1.", found.entries.back().text), path(file),
                        message("This is no set. Keep the record; destroy wraps of it that have left the folder."));
        if (m_stage == Stage::Closed &&
            (found.closing == transcript::Closing::Open || found.lastSigned != found.entries.size()))
            return fail(Errc::Incomplete, message("The transcript has no signed outcome: the ceremony did not finish."),
                        path(file), message("Resume the ceremony with 'keyrite ceremony --resume', or do not use this set."));
        return {};
    }

    Result<void> selfSignature(const SetContent& content) const
    {
        KR_TRY(const std::string signature, read(std::string(kSelfSignatureFile), kMaxSignatureBytes));
        return signatureBy(content.manifest.core.publicKey, signature, kSelfNamespace, content.manifestText,
                           std::string(kSelfSignatureFile));
    }

    Result<void> signatureBy(const keys::PublicKey& key, std::string_view signature, std::string_view nameSpace,
                             std::string_view text, const std::string& relative) const
    {
        auto valid = keys::verifySshBy(key, signature, nameSpace, base::bytesOf(text));
        if (valid)
            return {};
        Error error = std::move(valid).error();
        error.subject = path(relative);
        if (error.hint.empty())
            error.hint = fetchAgain();
        return fail(std::move(error));
    }

    // Every listed file is there with its bytes; every file that is there is listed or named by rule.
    Result<void> files(const Manifest& manifest) const
    {
        KR_TRY(const std::vector<std::string> expected, listedFiles(manifest.core));
        std::vector<std::string> listed;
        for (const FileEntry& file : manifest.files)
            listed.push_back(file.path);
        if (listed != expected)
            return fail(Errc::UnlistedFile,
                        message("The manifest does not list exactly the files that its devices and key need."),
                        path(std::string(kManifestFile)), fetchAgain());
        for (const FileEntry& file : manifest.files) {
            KR_TRY(const std::string bytes, read(file.path, kMaxListedBytes));
            if (base::sha256(bytes) != file.hash)
                return fail(Errc::HashMismatch, message("A file was changed: its bytes are not those that the manifest lists."),
                            path(file.path), fetchAgain());
        }
        for (const std::string& file : m_present)
            if (!std::binary_search(listed.begin(), listed.end(), file) && !isNamedByRule(manifest.core, file))
                return fail(Errc::UnlistedFile, message("A file lies in the set that the manifest does not list."), path(file),
                            message("Remove it from the set, and find out who put it there."));
        return noOtherFolder();
    }

    // A folder is there for the files in it; the name of an empty one could say anything.
    Result<void> noOtherFolder() const
    {
        std::error_code error;
        fs::recursive_directory_iterator it(m_folder, error), end;
        for (; !error && it != end; it.increment(error)) {
            const std::string inside = it->path().lexically_relative(m_folder).generic_string() + "/";
            const auto next = std::lower_bound(m_present.begin(), m_present.end(), inside);
            const bool holdsFiles = next != m_present.end() && next->compare(0, inside.size(), inside) == 0;
            if (it->is_directory(error) && !holdsFiles)
                return fail(Errc::UnlistedFile, message("An empty folder lies in the set."), it->path().string(),
                            message("Remove it from the set, and find out who put it there."));
        }
        return {};
    }

    Result<void> publicKeys(const Core& core) const
    {
        KR_TRY(const auto forms, publicForms(core));
        for (const PublicForm& form : forms) {
            KR_TRY(const std::string text, read(form.path, kMaxListedBytes));
            if (text != form.content)
                return fail(Errc::KeyMismatch, message("A public key file does not hold the manifest's key."), path(form.path),
                            fetchAgain());
        }
        KR_TRY(const std::string plan, read(std::string(kPlanFile), kMaxListedBytes));
        if (base::sha256(plan) != core.plan)
            return fail(Errc::HashMismatch, message("The plan is not the one that the core names."),
                        path(std::string(kPlanFile)), fetchAgain());
        return {};
    }

    Result<void> card(const Core& core, const DeviceEntry& device) const
    {
        if (!device.card)
            return {};
        KR_TRY(std::string text, read(cardFile(device.name), device::kMaxCardBytes));
        KR_TRY(std::string signature, read(cardSignatureFile(device.name), kMaxSignatureBytes));
        KR_TRY(const auto verified,
               device::CardVerifier::verify(std::move(text), std::move(signature), path(cardFile(device.name))));
        const device::DeviceCard& found = verified->card;
        if (device::cardHash(verified->text) != *device.card || found.name != device.name || found.holder != device.holder ||
            !(found.recipient == device.recipient) || found.mode != core.mode)
            return fail(Errc::HashMismatch, message("A device card does not say what the manifest says of the device."),
                        path(cardFile(device.name)), fetchAgain());
        return {};
    }

    Result<void> wrap(const DeviceEntry& device) const
    {
        KR_TRY(const std::string bytes, read(wrapFile(device.name), kMaxListedBytes));
        auto facts = wrap::inspect(base::bytesOf(bytes));
        if (!facts) {
            Error error = std::move(facts).error();
            error.subject = path(wrapFile(device.name));
            return fail(std::move(error));
        }
        if (facts->stanzas != 1 || !facts->x25519 || facts->armored)
            return fail(
                Errc::TooManyRecipients,
                message("A wrap is not for exactly one device: it has %1 recipient stanzas.", std::to_string(facts->stanzas)),
                path(wrapFile(device.name)), fetchAgain());
        return {};
    }

    Result<void> capsule(const Core& core) const
    {
        if (!core.paper || core.paper->form == PaperForm::Direct)
            return {};
        const std::string file(kCapsuleFile);
        KR_TRY(const std::string bytes, read(file, kMaxListedBytes));
        auto facts = wrap::inspect(base::bytesOf(bytes));
        if (!facts) {
            Error error = std::move(facts).error();
            error.subject = path(file);
            return fail(std::move(error));
        }
        if (!facts->scrypt || facts->armored || facts->logN > wrap::kMaxLogN)
            return fail(Errc::AgeHeader,
                        message("The capsule is not an age file under one passphrase, or asks for too much work."), path(file),
                        fetchAgain());
        return {};
    }

    Result<DeviceState> deviceState(const Core& core, const DeviceEntry& device) const
    {
        if (device.possession == Possession::Proven)
            return DeviceState::ProvenInRoom;
        const std::string file = acceptanceFile(device.name);
        if (!present(file)) {
            if (present(acceptanceSignatureFile(device.name)))
                return fail(Errc::NotFound, message("The signature of an acceptance lies in the set without the acceptance."),
                            path(acceptanceSignatureFile(device.name)), fetchAgain());
            return DeviceState::Unproven;
        }
        KR_TRY(const std::string text, read(file, kMaxAcceptanceBytes));
        KR_TRY(const Acceptance acceptance, parseAcceptance(text, path(file)));
        KR_TRY(const std::string wrapBytes, read(wrapFile(device.name), kMaxListedBytes));
        KR_OK(checkAcceptance(acceptance, core, device, base::sha256(wrapBytes), path(file)));
        if (device.card) {
            KR_TRY(const std::string cardText, read(cardFile(device.name), device::kMaxCardBytes));
            KR_TRY(const auto card, device::parseCard(cardText, path(cardFile(device.name))));
            KR_TRY(const std::string signature, read(acceptanceSignatureFile(device.name), kMaxSignatureBytes));
            KR_OK(signatureBy(card.approvalKey, signature, kAcceptanceNamespace, text, acceptanceSignatureFile(device.name)));
        }
        return DeviceState::Accepted;
    }

    Result<void> transcript(SetContent& content)
    {
        const Core& core = content.manifest.core;
        const std::string file(kTranscriptFile);
        KR_TRY(m_transcriptText, read(file, transcript::kMaxBytes));
        KR_TRY(content.transcript, transcript::parse(m_transcriptText, path(file), transcript::Tail::Refuse));
        const transcript::Transcript& found = content.transcript;
        if (found.header.run != core.setId || found.header.mode != core.mode || found.header.plan != core.plan)
            return fail(Errc::HashMismatch, message("The transcript is of another ceremony."), path(file), fetchAgain());
        // A resumed ceremony made the core in its last sitting, whose key the core then names.
        const bool named =
            found.workstations.end() != std::find(found.workstations.begin(), found.workstations.end(), core.workstation);
        const bool reached = found.hasHead(content.manifest.finalHead);
        if (!named || !reached)
            return fail(Errc::SignatureInvalid, message("The transcript is not the one that the manifest closes with."),
                        path(file), fetchAgain());
        return closing(found, file);
    }

    Result<OfficerState> officerState(const OfficerEntry& officer, const std::string& manifestText) const
    {
        OfficerState state{officer.id, false, false};
        const std::string manifestSig = manifestSignatureFile(officer.id), transcriptSig = transcriptSignatureFile(officer.id);
        if (officer.key && present(manifestSig)) {
            KR_TRY(const std::string signature, read(manifestSig, kMaxSignatureBytes));
            KR_OK(signatureBy(*officer.key, signature, kManifestNamespace, manifestText, manifestSig));
            state.signedManifest = true;
        }
        if (officer.key && present(transcriptSig)) {
            KR_TRY(const std::string signature, read(transcriptSig, kMaxSignatureBytes));
            KR_OK(signatureBy(*officer.key, signature, transcript::kSignatureNamespace, m_transcriptText, transcriptSig));
            state.signedTranscript = true;
        }
        return state;
    }

    static void remark(SetContent& content)
    {
        const Core& core = content.manifest.core;
        if (core.mode == Mode::Rehearsal)
            content.remarks.emplace_back(text("This is a REHEARSAL: the key must never be used."));
        for (size_t i = 0; i < core.devices.size(); ++i)
            if (content.devices[i] == DeviceState::Unproven)
                content.remarks.push_back(
                    message("Nobody has shown yet that device '%1' opens its wrap.", core.devices[i].name));
        for (size_t i = 0; i < core.officers.size(); ++i)
            if (core.officers[i].key && !content.officers[i].signedManifest)
                content.remarks.push_back(message("Officer '%1' has not signed the manifest yet.", core.officers[i].id));
            else if (core.officers[i].key && !content.officers[i].signedTranscript &&
                     content.transcript.closing == transcript::Closing::Done)
                content.remarks.push_back(message("Officer '%1' has not signed the transcript.", core.officers[i].id));
        const bool coversAll = std::any_of(content.officers.begin(), content.officers.end(),
                                           [](const OfficerState& o) { return o.signedTranscript; });
        if (content.transcript.resumed() && !coversAll)
            content.remarks.emplace_back(
                text("The transcript was resumed and no officer signed the whole of it: the part after the manifest rests on "
                     "paper alone."));
        if (content.transcript.exceptions() > 0)
            content.remarks.push_back(
                message("The transcript holds exceptions: %1.", std::to_string(content.transcript.exceptions())));
        for (const transcript::Entry& intent : content.transcript.unmatchedIntents())
            content.remarks.push_back(message("Intended, never confirmed; assume that it exists: %1", intent.text));
    }

    fs::path m_folder;
    Stage m_stage;
    std::vector<std::string> m_present;
    std::string m_transcriptText;
};

Result<Message> vouchedBySigners(const SetContent& set, const std::vector<keys::AllowedSigner>& signers)
{
    std::vector<std::string> by;
    for (size_t i = 0; i < set.manifest.core.officers.size(); ++i) {
        const OfficerEntry& officer = set.manifest.core.officers[i];
        if (!officer.key)
            continue;
        const bool trusted = std::any_of(signers.begin(), signers.end(), [&](const keys::AllowedSigner& s) {
            return s.key == *officer.key && keys::allows(s, kManifestNamespace);
        });
        if (!trusted)
            return fail(Errc::NotAuthenticated,
                        message("Officer '%1' of the set is not in the allowed_signers file.", officer.id), "anchor",
                        message("If you know this officer's key, add it to the file; if not, the set is not what it claims."));
        if (!set.officers[i].signedManifest)
            return fail(Errc::NotAuthenticated, message("Officer '%1' has not signed the manifest.", officer.id),
                        manifestSignatureFile(officer.id),
                        message("Ask for the signature file, made with 'ssh-keygen -Y sign -n %1'.", kManifestNamespace));
        by.push_back(officer.id);
    }
    if (by.empty())
        return fail(Errc::NotAuthenticated,
                    message("No officer of the set signs with a key, so an allowed_signers file says nothing of it."), "anchor",
                    message("Use the public key or the genesis hash as the anchor."));
    return message("the officers %1", base::join(by, ", "));
}

}  // namespace

Result<ConsistentSet> SetVerifier::check(const fs::path& folder, Stage stage)
{
    KR_TRY(SetContent content, Check(folder, stage).run());
    return ConsistentSet(std::move(content));
}

Result<AuthenticSet> SetVerifier::authenticate(ConsistentSet set, const Anchor& anchor)
{
    SetContent content = std::move(set).take();
    Message by;
    if (anchor.key) {
        if (!(*anchor.key == content.manifest.core.publicKey))
            return fail(Errc::NotAuthenticated, message("The set is of another key than the one you trust."), "anchor",
                        message("Do not use this set: it may be a complete forgery."));
        by = text("the public key");
    } else if (anchor.hash) {
        const keys::PublicKey& key = content.manifest.core.publicKey;
        if (base::sha256(content.manifestText) == *anchor.hash)
            by = text("the genesis hash");
        else if (key.fingerprint() == *anchor.hash)
            by = text("the key fingerprint");
        else if (key.algorithm() == keys::Algorithm::Ed25519 && base::equal(key.raw(), *anchor.hash))
            by = text("the public key");
        else
            return fail(Errc::NotAuthenticated,
                        message("The hash you trust is neither that of the manifest nor that of the public key."), "anchor",
                        message("Do not use this set: it may be a complete forgery."));
    } else {
        KR_TRY(by, vouchedBySigners(content, anchor.signers));
    }
    return AuthenticSet(AuthenticContent{std::move(content), std::move(by)});
}

}  // namespace keyrite::set
