#include "flows/cast.h"

#include <algorithm>
#include <stdexcept>

#include "device/software_device.h"
#include "keys/private_key_text.h"
#include "keys/public_key_text.h"
#include "support/scripted_operator.h"
#include "wrap/age.h"
#include "wrap/identity_file.h"

namespace keyrite::tests {

namespace {

std::string textOf(const Bytes& bytes) { return std::string(base::textOf(bytes)); }

template <class Item, class Member>
const Item& find(const std::vector<Item>& items, Member member, const std::string& name)
{
    const auto it = std::find_if(items.begin(), items.end(), [&](const Item& i) { return i.*member == name; });
    if (it == items.end())
        throw std::runtime_error("no such part in the cast: " + name);
    return *it;
}

}  // namespace

keys::PrivateKey fixedKey(keys::Algorithm algorithm, const std::string& seed)
{
    FixedRandom random(seed);
    return keys::PrivateKey::fromSeed(algorithm, keys::Seed::fill([&](std::span<uint8_t, 32> out) { random.fill(out); }))
        .value();
}

Cast::Cast(Mode mode) : m_mode(mode), m_random("cast " + std::string(name(mode)))
{
    addDevice("alpha", "First holder");
    addDevice("bravo", "Second holder");
    addDevice("charlie", "Third holder");
    addBareDevice("delta", "Fourth holder");
    addOfficer("admin", "administrator", "");
    addOfficer("officer", "officer", "a passphrase of the officer");
    addOfficer("away", "officer", "");
    m_officers.push_back({"witness", "witness", "", "", ""});
}

const Cast& Cast::rehearsal()
{
    static const Cast cast(Mode::Rehearsal);
    return cast;
}

const TestDevice& Cast::device(const std::string& name) const { return find(m_devices, &TestDevice::name, name); }

const TestOfficer& Cast::officer(const std::string& id) const { return find(m_officers, &TestOfficer::id, id); }

std::string Cast::allowedSigners(const std::vector<std::string>& ids) const
{
    std::string out;
    for (const std::string& id : ids)
        out += id + " namespaces=\"keyrite-*\" " + officer(id).publicLine + "\n";
    return out;
}

void Cast::addDevice(const std::string& name, const std::string& holder)
{
    FakeClock clock;
    const auto made = device::makeSoftwareDevice(m_mode, name, holder, clock, m_random).value();
    const std::string start = (m_folder / name).string();
    spit(start + ".card", made.cardText);
    spit(start + ".card.sig", made.cardSignature);
    spit(start + ".identity", textOf(made.identityFile));
    spit(start + ".approval", textOf(made.approvalFile));
    m_devices.push_back({name, holder, device::parseCard(made.cardText, "card").value().recipient.format(), start + ".card",
                         start + ".identity", start + ".approval", std::string(made.identityPassphrase.expose()),
                         std::string(made.approvalPassphrase.expose())});
}

void Cast::addBareDevice(const std::string& name, const std::string& holder)
{
    const auto identity = wrap::Identity::generate(m_random);
    const std::string start = (m_folder / name).string();
    const SecureString text = wrap::formatIdentityFile({}, identity);
    spit(start + ".identity", std::string(text.expose()));
    spit(start + ".recipient", "# public key of a device without a card\n" + identity.recipient().format() + "\n");
    m_devices.push_back({name, holder, identity.recipient().format(), "", start + ".identity", "", "", ""});
}

void Cast::addOfficer(const std::string& id, const std::string& role, const std::string& passphrase)
{
    const keys::PrivateKey key = fixedKey(keys::Algorithm::Ed25519, "officer " + id);
    const SecureString text = keys::formatOpenSshPrivate(key, id, m_random);
    const std::string path = (m_folder / (id + ".key")).string();
    if (passphrase.empty())
        spit(path, std::string(text.expose()));
    else
        spit(path, textOf(wrap::encryptWithPassphrase(SecureString::copyOf(passphrase), text.exposeBytes(),
                                                      wrap::kRehearsalLogN, m_random)
                              .value()));
    std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    std::string line = keys::formatOpenSsh(key.publicKey(), "");
    line.erase(line.find('\n'));
    m_officers.push_back({id, role, path, passphrase, line});
}

}  // namespace keyrite::tests
