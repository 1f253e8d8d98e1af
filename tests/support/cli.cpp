#include "support/cli.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "base/bytes.h"
#include "keys/private_key_text.h"
#include "keys/public_key_text.h"
#include "secret/secret_file.h"
#include "support/vectors.h"
#include "wrap/identity_file.h"

namespace keyrite::tests {

namespace fs = std::filesystem;

namespace {

constexpr const char* kOfficers[] = {"admin", "officer"};

void mustHold(const Result<void>& result)
{
    if (!result)
        throw std::runtime_error(result.error().english());
}

}  // namespace

std::string keyriteProgram() { return KEYRITE_EXECUTABLE; }

std::string& everythingSaid()
{
    static std::string said;
    return said;
}

CommandResult runKeyrite(const std::vector<std::string>& arguments, const CommandOptions& options)
{
    std::vector<std::string> argv{keyriteProgram()};
    argv.insert(argv.end(), arguments.begin(), arguments.end());
    CommandResult result = run(argv, options);
    everythingSaid() += result.out + result.err;
    return result;
}

const CommandResult& expectStatus(const CommandResult& result, int status)
{
    if (result.status != status)
        throw std::runtime_error("status " + std::to_string(result.status) + " instead of " + std::to_string(status) + "\n" +
                                 result.out + result.err);
    return result;
}

Room::Room(const RoomOptions& options) : m_options(options)
{
    makeDevice("alpha", "First holder");
    makeDevice("bravo", "Second holder");
    makeBareDevice();
    std::string signers;
    for (const char* const id : kOfficers) {
        makeOfficerKey(id);
        signers += std::string(id) + " " + m_officerKeys[id] + "\n";
    }
    spit(signersAnchor(), signers);
    writePlan();
    writeAnswers();
}

void Room::makeDevice(const std::string& name, const std::string& holder)
{
    const fs::path passphrases = m_folder / (name + ".passphrases");
    std::vector<std::string> argv{"sh",
                                  "-c",
                                  "exec \"$@\" 3>\"$0\"",
                                  passphrases.string(),
                                  keyriteProgram(),
                                  "device",
                                  "new",
                                  "--name",
                                  name,
                                  "--holder",
                                  holder,
                                  "--out",
                                  folder().string(),
                                  "--passphrases-to-fd",
                                  "3"};
    if (!m_options.real)
        argv.emplace_back("--rehearsal");
    const CommandResult made = run(argv);
    everythingSaid() += made.out + made.err;
    expectStatus(made, 0);
    std::ifstream lines(passphrases);
    std::getline(lines, m_passphrases[name + ".identity"]);
    std::getline(lines, m_passphrases[name + ".approval"]);
    fs::remove(passphrases);
}

void Room::makeBareDevice()
{
    base::KernelRandom random;
    const wrap::Identity identity = wrap::Identity::generate(random);
    m_bareRecipient = identity.recipient().format();
    const SecureString text = wrap::formatIdentityFile({"made by somebody else"}, identity);
    mustHold(secret::createSecretFile(m_folder / "charlie.identity", text.exposeBytes()));
}

void Room::makeOfficerKey(const std::string& id)
{
    base::KernelRandom random;
    const auto key = keys::PrivateKey::fromSeed(keys::Algorithm::Ed25519,
                                                keys::Seed::fill([&](std::span<uint8_t, 32> out) { random.fill(out); }));
    if (!key)
        throw std::runtime_error(key.error().english());
    const SecureString text = keys::formatOpenSshPrivate(*key, id, random);
    mustHold(secret::createSecretFile(m_folder / (id + ".key"), text.exposeBytes()));
    std::string line = keys::formatOpenSsh(key->publicKey(), id);
    line.pop_back();
    m_officerKeys[id] = line;
}

void Room::writePlan() const
{
    std::string out = "version = 1\nceremony = \"generate\"\nname = \"A room of the tests\"\n";
    out += std::string("mode = \"") + (m_options.real ? "real" : "rehearsal") + "\"\n\n[key]\nalgorithm = \"" +
           m_options.algorithm + "\"\n";
    if (!m_options.zone.empty())
        out += "zone = \"" + m_options.zone + "\"\n";
    if (!m_options.import.empty())
        out += "import = \"" + m_options.import + "\"\n";
    const char* const roles[] = {"administrator", "officer"};
    for (size_t i = 0; i < std::size(kOfficers); ++i)
        out += std::string("\n[[officer]]\nid = \"") + kOfficers[i] + "\"\nname = \"Person " + kOfficers[i] + "\"\nrole = \"" +
               roles[i] + "\"\nkey = \"" + m_officerKeys.at(kOfficers[i]) + "\"\n";
    out += "\n[[officer]]\nid = \"witness\"\nname = \"Person witness\"\nrole = \"witness\"\n";
    out += "\n[[device]]\nname = \"alpha\"\nholder = \"First holder\"\ncard = \"alpha.card\"\n";
    out += "\n[[device]]\nname = \"bravo\"\nholder = \"Second holder\"\ncard = \"bravo.card\"\n";
    out += "\n[[device]]\nname = \"charlie\"\nholder = \"Third holder\"\nrecipient = \"" + m_bareRecipient + "\"\n";
    spit(plan(), out);
}

void Room::writeAnswers() const
{
    std::string out = "version=keyrite-answers/1\n";
    const auto add = [&](const std::string& key, const std::string& value) { out += "answer=" + key + " " + value + "\n"; };
    add("*.performer", "admin");
    add("*.witness", "witness");
    add("*.word", "@word");
    add("*.assent", "@assent");
    add("generate.possession.identity", "absent");
    add("generate.possession/1.identity", (m_folder / "alpha.identity").string());
    add("generate.possession/1.passphrase", "@secret");
    for (size_t i = 0; i < std::size(kOfficers); ++i) {
        const std::string step = "generate.sign/" + std::to_string(i + 1);
        add(step + ".how", "key");
        add(step + ".path", (m_folder / (std::string(kOfficers[i]) + ".key")).string());
    }
    add("generate.sign/3.how", "ink");
    spit(answers(), out);
}

CommandResult Room::tryToHold() const
{
    return runKeyrite(
        {"ceremony", plan().string(), "--out", set().string(), "--answers", answers().string(), "--passphrase-fd", "3"},
        {.passphrases = secretsForAnswers()});
}

void Room::hold() const { expectStatus(tryToHold(), 0); }

void Room::acceptAll() const
{
    const std::string anchor = keyAnchor().string();
    expectStatus(runKeyrite({"device", "accept", set().string(), "--device", "bravo", "--identity",
                             (m_folder / "bravo.identity").string(), "--approval-key", (m_folder / "bravo.approval").string(),
                             "--anchor", anchor, "--passphrase-fd", "3"},
                            {.passphrases = passphrase("bravo.identity") + "\n" + passphrase("bravo.approval") + "\n"}),
                 0);
    expectStatus(runKeyrite({"device", "accept", set().string(), "--device", "charlie", "--identity",
                             (m_folder / "charlie.identity").string(), "--anchor", anchor}),
                 0);
}

fs::path Room::keyAnchor() const
{
    const fs::path path = m_folder / "anchor.pub";
    spit(path, slurp(set() / "public" / "key.pub"));
    return path;
}

fs::path Room::genesisAnchor() const
{
    const fs::path path = m_folder / "anchor.genesis";
    spit(path, base::toHex(base::sha256(slurp(set() / "manifest"))) + "\n");
    return path;
}

std::string Room::fingerprint() const
{
    const auto key = keys::parsePublicKeyText(slurp(set() / "public" / "key.pub"), "key.pub");
    if (!key)
        throw std::runtime_error(key.error().english());
    return base::toHex(key->fingerprint());
}

std::string Room::unwrap(const std::string& form, const std::string& device) const
{
    std::vector<std::string> argv{"unwrap",     (set() / "wraps" / (device + ".recovery.age")).string(),
                                  "--identity", (m_folder / (device + ".identity")).string(),
                                  "--stdout",   "--form",
                                  form,         "--fingerprint",
                                  fingerprint()};
    if (!m_options.real)
        argv.emplace_back("--rehearsal");
    CommandOptions options;
    if (const auto found = m_passphrases.find(device + ".identity"); found != m_passphrases.end()) {
        argv.insert(argv.end(), {"--passphrase-fd", "3"});
        options.passphrases = found->second + "\n";
    }
    argv.insert(argv.begin(), keyriteProgram());
    // Not among everythingSaid(): this is the one verb that writes a secret to standard output.
    return expectStatus(run(argv, options), 0).out;
}

}  // namespace keyrite::tests
