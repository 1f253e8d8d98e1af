#include "scripts/rehearsal.h"

#include <iterator>

#include "base/check_words.h"
#include "device/software_device.h"
#include "engine/prepared_answers.h"
#include "keys/private_key_text.h"
#include "keys/public_key_text.h"
#include "scripts/generate.h"
#include "scripts/page_reader.h"
#include "scripts/unwrap.h"
#include "secret/secret_file.h"
#include "set/check_set.h"
#include "set/layout.h"

namespace keyrite::scripts {

namespace fs = std::filesystem;

namespace {

constexpr const char* kDevices[] = {"alpha", "bravo", "charlie"};
constexpr const char* kHolders[] = {"First holder", "Second holder", "Third holder"};
constexpr const char* kSheetHolders[] = {"First custodian", "Second custodian", "Third custodian", "Fourth custodian",
                                         "Fifth custodian"};
constexpr size_t kMaxSheetBytes = 16 * 1024 * 1024;
constexpr size_t kRestoringSheets[] = {2, 4, 5};  // any three
constexpr const char* kSigners[] = {"admin", "officer"};

// An OpenSSH line without comment and line end.
std::string keyLine(const keys::PublicKey& key)
{
    const std::string line = keys::formatOpenSsh(key, "");
    return line.substr(0, line.find('\n'));
}

std::string rosterText(const std::vector<std::string>& keyLines)
{
    return "\n[[officer]]\nid = \"admin\"\nname = \"The administrator\"\nrole = \"administrator\"\nkey = \"" + keyLines[0] +
           "\"\n\n[[officer]]\nid = \"officer\"\nname = \"The officer\"\nrole = \"officer\"\nkey = \"" + keyLines[1] +
           "\"\n\n[[officer]]\nid = \"witness\"\nname = \"The witness\"\nrole = \"witness\"\n";
}

struct RehearsedDevice {
    fs::path identity;
    SecureString passphrase;
};

// One rehearsal in one folder, in the order of the day.
class Rehearsal {
public:
    Rehearsal(fs::path folder, Ceremony::World world) : m_folder(std::move(folder)), m_world(world) {}

    Result<RehearsalReport> run()
    {
        KR_OK(prepare());
        KR_OK(ceremony());
        KR_OK(anchors());
        KR_OK(restore());
        KR_OK(reconstitute());
        return verify();
    }

    // What people bring into the room: devices, officers' keys, the plan.
    Result<void> prepare()
    {
        std::error_code ignored;
        if (fs::exists(m_folder, ignored) && !fs::is_empty(m_folder, ignored))
            return fail(Errc::Exists, message("The folder for the rehearsal is there already and is not empty."),
                        m_folder.string(), message("Name a new folder."));
        KR_OK(base::createFolder(m_folder / "devices"));
        for (size_t i = 0; i < std::size(kDevices); ++i)
            KR_OK(makeDevice(i));
        for (const char* const id : kSigners)
            KR_OK(makeOfficerKey(id));
        KR_OK(secret::createSecretFile(m_folder / "devices" / "passphrases.txt", m_passphrases.exposeBytes()));
        m_passphrases.wipe();
        return base::createFile(m_folder / "plan.toml", planText());
    }

private:
    fs::path device(const std::string& name) const { return m_folder / "devices" / name; }

    Result<void> makeDevice(size_t index)
    {
        const std::string name = kDevices[index];
        KR_TRY(device::NewSoftwareDevice made,
               device::makeSoftwareDevice(Mode::Rehearsal, name, kHolders[index], m_world.clock, m_world.kernel));
        KR_OK(base::createFile(device(name + ".card"), made.cardText));
        KR_OK(base::createFile(device(name + ".card.sig"), made.cardSignature));
        KR_OK(base::createFile(device(name + ".identity"), made.identityFile, 0600));
        KR_OK(base::createFile(device(name + ".approval"), made.approvalFile, 0600));
        notePassphrase(name + ".identity", made.identityPassphrase);
        notePassphrase(name + ".approval", made.approvalPassphrase);
        m_devices.push_back({device(name + ".identity"), std::move(made.identityPassphrase)});
        return {};
    }

    // Rehearsal passphrases are meant to be tried out afterwards, with keyrite and with age itself.
    void notePassphrase(std::string_view file, const SecureString& passphrase)
    {
        m_passphrases.append(file);
        m_passphrases.append(": ");
        m_passphrases.append(passphrase.expose());
        m_passphrases.append('\n');
    }

    Result<void> makeOfficerKey(const std::string& id)
    {
        KR_TRY(const keys::PrivateKey key,
               keys::PrivateKey::fromSeed(keys::Algorithm::Ed25519,
                                          keys::Seed::fill([&](std::span<uint8_t, 32> out) { m_world.kernel.fill(out); })));
        const SecureString text = keys::formatOpenSshPrivate(key, "REHEARSAL " + id, m_world.kernel);
        KR_OK(secret::createSecretFile(device(id + ".key"), text.exposeBytes()));
        m_officerKeys.push_back(keyLine(key.publicKey()));
        m_allowedSigners += id + " " + m_officerKeys.back() + "\n";
        return {};
    }

    std::string planText() const
    {
        std::string out =
            "version = 1\nceremony = \"generate\"\nmode = \"rehearsal\"\nname = \"Rehearsal\"\n\n[key]\nalgorithm = "
            "\"ed25519\"\n";
        out += "\n[recovery]\npersons = 2\nquorum = \"advisory\"\n" + rosterText(m_officerKeys);
        out +=
            "\n[paper]\nform = \"sealed\"\npage = \"a4\"\nprinting = \"files\"\n\n[[paper.group]]\nname = \"Holders\"\n"
            "threshold = 3\nholders = [";
        for (size_t i = 0; i < std::size(kSheetHolders); ++i)
            out += std::string(i == 0 ? "" : ", ") + "\"" + kSheetHolders[i] + "\"";
        out += "]\n";
        for (size_t i = 0; i < std::size(kDevices); ++i)
            out += "\n[[device]]\nname = \"" + std::string(kDevices[i]) + "\"\nholder = \"" + kHolders[i] +
                   "\"\ncard = \"devices/" + kDevices[i] + ".card\"\n";
        return out;
    }

    engine::PreparedAnswers answers() const
    {
        engine::PreparedAnswers out;
        out.set("*.performer", "admin").set("*.witness", "witness").set("*.word", "@word").set("*.assent", "@assent");
        for (size_t i = 0; i < m_devices.size(); ++i) {
            const std::string key = "generate.possession/" + std::to_string(i + 1);
            out.set(key + ".identity", m_devices[i].identity.string()).set(key + ".passphrase", "@secret");
        }
        for (const char* const word : {"word-1", "word-2", "word-3", "word-4"})
            out.set(std::string("generate.read-back.") + word, "@secret");
        out.set("generate.sign.how", "key").set("generate.sign/3.how", "ink");
        for (size_t i = 0; i < std::size(kSigners); ++i)
            out.set("generate.sign/" + std::to_string(i + 1) + ".path", device(std::string(kSigners[i]) + ".key").string());
        return out;
    }

    // Plays one ceremony to its end.
    Result<void> play(const Ceremony::Places& places, const engine::PreparedAnswers& prepared,
                      const engine::PreparedAnswers::SecretSource& secrets)
    {
        KR_TRY(auto ceremony, Ceremony::start(places, m_world));
        engine::Engine& engine = ceremony->engine();
        while (engine.state() == engine::State::Running) {
            KR_TRY(const engine::Answer answer, prepared.answer(engine.current(), secrets));
            KR_OK(engine.submit(answer));
        }
        return {};
    }

    Result<void> ceremony()
    {
        size_t device = 0;
        PageReader pages(m_folder / "sheets", m_world.watcher);
        return play({m_folder / "plan.toml", m_folder / "set", m_folder / "sheets"}, answers(),
                    [&](const std::string& key, const engine::Field& field) -> Result<SecureString> {
                        if (field.kind == engine::Field::Kind::PageWord)
                            return pages.word(std::stoul(key.substr(key.find('/') + 1)), field.number);
                        return m_devices[device++].passphrase.clone();
                    });
    }

    // A real verifier has these from elsewhere; a rehearsal takes them from the set, once, by hand.
    Result<void> anchors()
    {
        KR_OK(base::createFolder(m_folder / "anchor"));
        KR_TRY(const std::string key, base::readTextFile(m_folder / "set" / "public" / "key.pub", set::kMaxManifestBytes));
        KR_TRY(const std::string manifest, base::readTextFile(m_folder / "set" / set::kManifestFile, set::kMaxManifestBytes));
        KR_OK(base::createFile(m_folder / "anchor" / "key.pub", key));
        KR_OK(base::createFile(m_folder / "anchor" / "genesis", base::toHex(base::sha256(manifest)) + "\n"));
        KR_TRY(const keys::PublicKey subject, keys::parseOpenSshPublic(key));
        m_fingerprint = subject.fingerprint();
        return base::createFile(m_folder / "anchor" / "allowed_signers", m_allowedSigners);
    }

    Result<void> restore()
    {
        KR_OK(base::createFolder(m_folder / "restored"));
        for (size_t i = 0; i < m_devices.size(); ++i) {
            UnwrapRequest request;
            request.wrap = m_folder / "set" / set::wrapFile(kDevices[i]);
            request.identity = m_devices[i].identity;
            request.passphrase = &m_devices[i].passphrase;
            request.manifest = m_folder / "set" / set::kManifestFile;
            request.mode = Mode::Rehearsal;
            KR_TRY(const wrap::RecoveryPayload payload, unwrap(request));
            const SecureString pem = keys::formatPkcs8Pem(payload.key);
            KR_OK(secret::createSecretFile(m_folder / "restored" / (std::string(kDevices[i]) + ".pem"), pem.exposeBytes()));
        }
        return {};
    }

    static engine::PreparedAnswers reconstituteAnswers(const fs::path& pictures)
    {
        engine::PreparedAnswers out;
        out.set("*.performer", "admin").set("*.witness", "witness").set("*.word", "@word").set("*.assent", "@assent");
        out.set("reconstitute.source.how", "pictures").set("reconstitute.source.path", pictures.string());
        out.set("reconstitute.file.passphrase", "@secret").set("reconstitute.file.again", "@secret");
        return out;
    }

    // Three of the five sheets, from their pictures, into a file under a passphrase; years later it is the same commands.
    Result<void> reconstitute()
    {
        KR_TRY(const fs::path plan, prepareRestoration(m_folder));
        const fs::path pictures = m_folder / kRestoringFolder;
        const SecureString passphrase = device::generatePassphrase(m_world.kernel);
        KR_OK(play({plan, m_folder / "restored" / "from-sheets"}, reconstituteAnswers(pictures),
                   [&](const std::string&, const engine::Field&) -> Result<SecureString> { return passphrase.clone(); }));
        KR_TRY(const keys::PrivateKey restored,
               device::openPrivateKey((m_folder / "restored" / "from-sheets" / kKeyFile).string(), &passphrase));
        if (restored.publicKey().fingerprint() != m_fingerprint)
            return fail(Errc::KeyMismatch, message("The sheets gave another key."), pictures.string());
        SecureString note;
        note.append(passphrase.expose());
        note.append('\n');
        return secret::createSecretFile(m_folder / "restored" / "from-sheets.passphrase", note.exposeBytes());
    }

    Result<RehearsalReport> verify()
    {
        KR_TRY(const set::Anchor anchor, set::readAnchor((m_folder / "anchor" / "allowed_signers").string()));
        KR_TRY(set::ConsistentSet consistent, set::SetVerifier::check(m_folder / "set", set::Stage::Closed));
        KR_TRY(const set::AuthenticSet authentic, set::SetVerifier::authenticate(std::move(consistent), anchor));
        const Sha256 fingerprint = authentic->set.manifest.core.publicKey.fingerprint();
        return RehearsalReport{m_devices.size(),
                               std::size(kSheetHolders),
                               std::size(kRestoringSheets),
                               base::toHex(fingerprint),
                               base::checkPhrase(ByteView(fingerprint).first(base::kComparedWords)),
                               authentic->set.transcript.entries.size()};
    }

    fs::path m_folder;
    Ceremony::World m_world;
    std::vector<RehearsedDevice> m_devices;
    std::vector<std::string> m_officerKeys;
    std::string m_allowedSigners;
    SecureString m_passphrases;
    Sha256 m_fingerprint{};
};

}  // namespace

Result<RehearsalReport> rehearse(const fs::path& folder, Ceremony::World world) { return Rehearsal(folder, world).run(); }

Result<fs::path> prepareRehearsal(const fs::path& folder, Ceremony::World world)
{
    KR_OK(Rehearsal(folder, world).prepare());
    return folder / "plan.toml";
}

Result<fs::path> prepareRestoration(const fs::path& folder)
{
    const fs::path pictures = folder / kRestoringFolder, file = folder / "reconstitute.toml";
    KR_OK(base::createFolder(pictures));
    for (const size_t sheet : kRestoringSheets) {
        KR_TRY(const Bytes pages, base::readFile(folder / "sheets" / sheetFileName(sheet, 1), kMaxSheetBytes));
        KR_OK(base::createFile(pictures / sheetFileName(sheet, 1), pages, 0600));
    }
    KR_TRY(const Plan plan, readPlan(folder / "plan.toml"));
    std::vector<std::string> keyLines;
    for (const PlannedOfficer& officer : plan.officers)
        if (officer.key)
            keyLines.push_back(keyLine(*officer.key));
    KR_TRY(const std::string key, base::readTextFile(folder / "set" / "public" / "key.pub", set::kMaxManifestBytes));
    KR_TRY(const keys::PublicKey subject, keys::parseOpenSshPublic(key));
    KR_OK(base::createFile(
        file,
        "version = 1\nceremony = \"reconstitute\"\nmode = \"rehearsal\"\nname = \"Rehearsal\"\nresult = \"age-file\"\n"
        "\n[key]\nalgorithm = \"ed25519\"\n\n[source]\nfingerprint = \"" +
            base::toHex(subject.fingerprint()) + "\"\nmanifest = \"set/manifest\"\n" + rosterText(keyLines)));
    return file;
}

}  // namespace keyrite::scripts
