#include "set/small_set.h"

#include <algorithm>

#include "device/possession.h"
#include "keys/public_key_text.h"
#include "keys/sshsig.h"
#include "set/layout.h"
#include "support/scripted_operator.h"
#include "support/temp_folder.h"
#include "transcript/recorder.h"
#include "wrap/age.h"
#include "wrap/fixed_random.h"
#include "wrap/recovery_payload.h"

namespace keyrite::tests {

namespace {

constexpr char kPlan[] = "# the plan of a small set\n";

class Memory final : public transcript::Sink {
public:
    Result<void> append(std::string_view more) override
    {
        text += more;
        return {};
    }
    std::string text;
};

keys::PrivateKey keyFrom(Random& random)
{
    return keys::PrivateKey::fromSeed(keys::Algorithm::Ed25519,
                                      keys::Seed::fill([&](std::span<uint8_t, 32> out) { random.fill(out); }))
        .value();
}

std::string lineOf(const keys::PublicKey& key)
{
    const std::string line = keys::formatOpenSsh(key, "");
    return line.substr(0, line.find('\n'));
}

// Makes the parts in the order of a ceremony; everything secret dies with it.
class Maker {
public:
    SmallSet make()
    {
        transcript::Header header{Mode::Rehearsal, "generate/1", {}, base::sha256(std::string_view(kPlan)),
                                  "keyrite/0.0.0", std::nullopt};
        m_random.fill(header.run);
        auto recorder = transcript::Recorder::start(header, m_record, m_clock, m_random).value();
        set::Core core = coreOf(recorder);
        m_files["plan.toml"] = kPlan;
        const auto forms = set::publicForms(core).value();
        for (const set::PublicForm& form : forms)
            m_files[form.path] = form.content;
        for (const set::DeviceEntry& device : core.devices)
            wrapTo(device, core);
        write(recorder, "step generate.public", transcript::EntryKind::Step);

        set::Manifest manifest{std::move(core), {}, recorder.head()};
        const auto paths = set::listedFiles(manifest.core).value();
        for (const std::string& path : paths)
            manifest.files.push_back({base::sha256(m_files.at(path)), path});
        const std::string text = set::formatManifest(manifest);
        m_files["manifest"] = text;
        m_files["manifest.self.sig"] = sign(m_key, set::kSelfNamespace, text);
        m_files["manifest.admin.sig"] = sign(m_admin, set::kManifestNamespace, text);
        m_files["manifest.officer.sig"] = sign(m_officer, set::kManifestNamespace, text);
        write(recorder, "E1 a pen was dry", transcript::EntryKind::Note);
        write(recorder, "done", transcript::EntryKind::Outcome);
        m_files["transcript"] = m_record.text;
        m_files["transcript.admin.sig"] = sign(m_admin, transcript::kSignatureNamespace, m_record.text);

        const set::Acceptance charlie = accept(manifest, 1, m_charlie), delta = accept(manifest, 2, m_delta);
        return {m_files,
                std::move(manifest),
                charlie,
                delta,
                sign(m_approval, set::kAcceptanceNamespace, set::formatAcceptance(charlie)),
                "admin " + lineOf(m_admin.publicKey()) + "\nofficer " + lineOf(m_officer.publicKey()) + "\n"};
    }

private:
    static std::string sign(const keys::PrivateKey& key, std::string_view nameSpace, const std::string& text)
    {
        return keys::signSsh(key, nameSpace, base::bytesOf(text)).value();
    }

    void write(transcript::Recorder& recorder, std::string_view text, transcript::EntryKind kind)
    {
        (void)recorder.add(kind, "generate.public", text).has_value();
        (void)recorder.sign().has_value();
    }

    set::Core coreOf(const transcript::Recorder& recorder)
    {
        set::Core core(m_key.publicKey());
        core.setId = recorder.header().run;
        core.name = "A small set";
        core.goLive = "2027-03-01";
        core.plan = recorder.header().plan;
        core.tool = recorder.header().tool;
        core.workstation = recorder.workstation();
        core.diceThrows = 100;
        core.advisoryQuorum = 2;
        core.officers = {{"admin", set::Role::Administrator, m_admin.publicKey(), "The administrator"},
                         {"officer", set::Role::Officer, m_officer.publicKey(), "The officer"},
                         {"witness", set::Role::Witness, std::nullopt, "The witness"}};
        core.devices = {device("alpha", "First holder", m_alpha, true, true, core),
                        device("charlie", "Third holder", m_charlie, true, false, core),
                        device("delta", "Fourth holder", m_delta, false, false, core)};
        core.coalitions = set::coalitionLines(core.devices, core.paper).value();
        return core;
    }

    set::DeviceEntry device(const std::string& name, const std::string& holder, const wrap::Identity& identity, bool card,
                            bool proven, const set::Core& core)
    {
        set::DeviceEntry out{name,         proven ? set::Possession::Proven : set::Possession::Unproven,
                             std::nullopt, identity.recipient(),
                             std::nullopt, holder};
        if (card) {
            const std::string text =
                device::formatCard({core.mode, name, holder, identity.recipient(), m_approval.publicKey(), m_clock.now()});
            out.card = device::cardHash(text);
            m_files[set::cardFile(name)] = text;
            m_files[set::cardSignatureFile(name)] = sign(m_approval, device::kCardNamespace, text);
        }
        if (!proven) {
            const auto hash = card ? *out.card : device::recipientHash(out.recipient);
            const auto test = device::challengePossession(out.recipient, hash, core.setId, m_random).value();
            out.deferred = set::DeferredPossession{test.challenge.ephemeral, device::commitmentTo(test.expected.expose())};
        }
        return out;
    }

    void wrapTo(const set::DeviceEntry& device, const set::Core& core)
    {
        const SecureString payload = wrap::formatPayload(core.mode, set::coreHash(core), core.origin, m_key);
        const Bytes file = wrap::encryptTo(device.recipient, payload.exposeBytes(), m_random).value();
        m_files[set::wrapFile(device.name)] = std::string(base::textOf(file));
    }

    set::Acceptance accept(const set::Manifest& manifest, size_t index, const wrap::Identity& identity) const
    {
        const set::DeviceEntry& device = manifest.core.devices[index];
        const auto answer = device::answerPossession(identity, set::challengeOf(manifest.core, device)).value();
        return {manifest.core.setId, set::coreHash(manifest.core), device.name,
                base::sha256(m_files.at(set::wrapFile(device.name))), base::toArray<32>(answer.expose())};
    }

    FixedRandom m_random{"a small set"};
    FakeClock m_clock;
    Memory m_record;
    keys::PrivateKey m_key = keyFrom(m_random), m_admin = keyFrom(m_random), m_officer = keyFrom(m_random),
                     m_approval = keyFrom(m_random);
    wrap::Identity m_alpha = wrap::Identity::generate(m_random), m_charlie = wrap::Identity::generate(m_random),
                   m_delta = wrap::Identity::generate(m_random);
    std::map<std::string, std::string> m_files;
};

}  // namespace

void SmallSet::writeTo(const std::filesystem::path& folder) const
{
    for (const auto& [path, content] : files)
        spit(folder / path, content);
}

SmallSet makeSmallSet() { return Maker().make(); }

}  // namespace keyrite::tests
