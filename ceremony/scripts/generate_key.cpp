// The section "key": who could rebuild it, entropy, the key, its words, one wrap per device, each opened again.
#include "base/file.h"
#include "device/software_device.h"
#include "keys/private_key_text.h"
#include "scripts/effects.h"
#include "scripts/generate.h"
#include "set/layout.h"
#include "wrap/age.h"
#include "wrap/recovery_payload.h"

namespace keyrite::scripts::generate {

using engine::Field;

namespace {

// A front end's eye on key generation.
class KeyProgress final : public keys::Progress {
public:
    explicit KeyProgress(engine::Watcher& watcher) : m_watcher(watcher) {}
    bool step() override { return m_watcher.keepGoing(); }

private:
    engine::Watcher& m_watcher;
};

set::Core composeCore(const GenerateSession& session, const transcript::Recorder& recorder)
{
    const Plan& plan = session.plan;
    set::Core core(session.key->publicKey());
    core.mode = plan.mode;
    core.setId = recorder.header().run;
    core.name = plan.name;
    core.origin = session.origin;
    core.previous = session.previous;
    core.zone = plan.zone;
    core.goLive = plan.goLive;
    core.supersedes = plan.supersedes;
    core.plan = plan.hash();
    core.tool = recorder.header().tool;
    core.disc = recorder.header().disc;
    core.workstation = recorder.workstation();
    core.diceThrows = session.pool->diceThrows();
    core.advisoryQuorum = plan.advisoryQuorum;
    for (const PlannedOfficer& officer : plan.officers)
        core.officers.push_back({officer.id, officer.role, officer.key, officer.name});
    for (size_t i = 0; i < plan.devices.size(); ++i)
        core.devices.push_back(session.devices[i].entry(plan.devices[i]));
    if (session.paper)
        core.paper = session.paper->forCore(core.setId);
    return core;
}

}  // namespace

SecureString payloadOf(const GenerateSession& session)
{
    return wrap::formatPayload(session.core->mode, session.coreHash, session.core->origin, *session.key);
}

void showCoalitions(engine::Session& base, size_t, engine::StepView& view)
{
    const GenerateSession& session = generating(base);
    view.lines.push_back(text("Who will be able to rebuild this key:"));
    if (const auto lines = planCoalitions(session.plan))
        view.lines.insert(view.lines.end(), lines->begin(), lines->end());
    const Sha256 hash = session.plan.hash();
    view.words.push_back({message("Check words of the plan, once more"), Bytes(hash.begin(), hash.begin() + 16)});
}

void showDice(engine::Session&, size_t, engine::StepView& view)
{
    view.lines.push_back(
        text("100 throws of a six-sided die carry 258 bits; fewer are accepted and their number is recorded."));
    view.fields.push_back({"throws", Field::Kind::Secret, message("Throws, digits 1 to 6, spaces allowed"), {}, false});
}

Result<std::string> addDice(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    const SecureString* const throws = turn.answer().secret("throws");
    KR_OK(session.pool->addDice(throws == nullptr ? SecureString() : throws->clone()));
    return "dice: " + std::to_string(session.pool->diceThrows()) + " throws, " + std::to_string(session.pool->diceBits()) +
           " bits";
}

void showImport(engine::Session& base, size_t, engine::StepView& view)
{
    view.lines.push_back(message("The plan names %1", generating(base).plan.import));
    view.fields.push_back({"key", Field::Kind::Path, message("Path of the key file (empty: as in the plan)"), {}, true});
    view.fields.push_back({"passphrase", Field::Kind::Secret, message("Its passphrase (empty if it has none)"), {}, true});
}

Result<std::string> importKey(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    const std::string_view typed = turn.answer().text("key");
    const std::string path = typed.empty() ? (session.planFolder / session.plan.import).string() : std::string(typed);
    KR_TRY(keys::PrivateKey key, device::openPrivateKey(path, turn.answer().secret("passphrase")));
    if (key.algorithm() != session.plan.algorithm)
        return fail(
            Errc::KeyMismatch,
            message("The key is %1, the plan says %2.", keys::name(key.algorithm()), keys::name(session.plan.algorithm)), path,
            message("Bring the key that the plan means, or correct the plan."));
    session.key = std::move(key);
    session.origin = Origin::Imported;
    return "imported " + std::string(keys::name(session.plan.algorithm)) + " key with fingerprint " +
           base::toHex(session.key->publicKey().fingerprint());
}

Result<std::string> makeKey(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    KeyProgress progress(turn.watcher());
    keys::Seed seed = keys::Seed::fill([&](std::span<uint8_t, 32> out) { session.pool->fill(out); });
    KR_TRY(keys::PrivateKey key, keys::PrivateKey::fromSeed(session.plan.algorithm, std::move(seed), &progress));
    session.key = std::move(key);
    return "made " + std::string(keys::name(session.plan.algorithm)) + " key with fingerprint " +
           base::toHex(session.key->publicKey().fingerprint());
}

void showKeyWords(engine::Session& base, size_t, engine::StepView& view)
{
    const GenerateSession& session = generating(base);
    const keys::PublicKey& key = session.finalised ? session.core->publicKey : session.key->publicKey();
    const Sha256 fingerprint = key.fingerprint();
    view.lines.push_back(message("Fingerprint (SHA-256 of the public key): %1", base::toHex(fingerprint)));
    view.lines.push_back(
        text("Write these words on paper: they are the anchor by which the set is recognised in later years."));
    view.words.push_back({message("Check words of the new key"), Bytes(fingerprint.begin(), fingerprint.end())});
}

Result<std::string> acceptKey(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    if (session.finalised)
        return "key " + base::toHex(session.core->publicKey.fingerprint()) + " compared again";
    if (!session.plan.makesSet())
        return "key " + base::toHex(session.key->publicKey().fingerprint()) + " compared";
    set::Core core = composeCore(session, turn.recorder());
    KR_TRY(core.coalitions, set::coalitionLines(core.devices, core.paper));
    session.core = std::move(core);
    session.coreHash = set::coreHash(*session.core);
    return "key " + base::toHex(session.core->publicKey.fingerprint()) + " compared; core " + base::toHex(session.coreHash);
}

Result<std::string> wrapKey(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    const set::DeviceEntry& device = session.core->devices[turn.index()];
    const SecureString payload = payloadOf(session);
    KR_TRY(const Bytes file, wrap::encryptTo(device.recipient, payload.exposeBytes(), *session.pool));
    KR_OK(writeToSet(turn, session.output, set::wrapFile(device.name), file));
    return "wrapped to " + device.name;
}

Result<std::string> openWrap(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    const set::DeviceEntry& device = session.core->devices[turn.index()];
    const std::string path = (session.output / set::wrapFile(device.name)).string();
    KR_TRY(const Bytes file, base::readFile(path, wrap::kMaxAgeFileBytes));
    const auto& identity = session.devices[turn.index()].identity;
    if (!identity) {
        KR_OK(wrap::inspect(file));
        return device.name + " not opened: its owner is not in the room";
    }
    KR_TRY(const SecureBuffer plain, wrap::decryptWith(*identity, file, wrap::AgeRules::SingleRecipient));
    const SecureString expected = payloadOf(session);
    KR_TRY(const keys::PrivateKey restored, wrap::keyOfPayload(plain.expose(), path));
    if (!secret::constantTimeEqual(plain.expose(), expected.exposeBytes()) ||
        !(restored.publicKey() == session.core->publicKey))
        return fail(Errc::Internal, message("The wrap that was read back does not hold the key that was made."), path,
                    message("Stop: the medium or the program is at fault."));
    return device.name + " opened again, public keys equal";
}

}  // namespace keyrite::scripts::generate
