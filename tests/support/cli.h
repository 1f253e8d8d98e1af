// keyrite as people run it: the built executable, and the people, devices and papers of one rehearsal.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "support/command.h"
#include "support/temp_folder.h"

namespace keyrite::tests {

// Path of the built executable.
std::string keyriteProgram();
// Runs it to its end. Whatever it says is kept: see everythingSaid().
CommandResult runKeyrite(const std::vector<std::string>& arguments, const CommandOptions& options = {});
// Standard output and standard error of every run of this process, for searches after secrets.
std::string& everythingSaid();

struct RoomOptions {
    std::string algorithm = "ed25519";
    std::string zone = {};    // "": none
    bool real = false;        // real devices and a real plan; there is no answers file then
    std::string import = {};  // path of an existing key
};

// One folder with everything that a ceremony needs, made by keyrite itself:
//
//   alpha     a card; its holder is in the room
//   bravo     a card; its holder is absent and accepts later
//   charlie   a bare age recipient; its holder is absent and accepts later
//   admin, officer   sign with key files;  witness   signs in ink
//
// Anything that fails here is a defect of the test or of the program: it throws with what the program said.
class Room {
public:
    explicit Room(const RoomOptions& options = {});

    const std::filesystem::path& folder() const { return m_folder.path(); }
    std::filesystem::path operator/(const std::string& name) const { return m_folder / name; }
    std::filesystem::path plan() const { return m_folder / "plan.toml"; }
    std::filesystem::path answers() const { return m_folder / "answers"; }
    // Where hold() puts the set.
    std::filesystem::path set() const { return m_folder / "set"; }

    // Of a device's file, "alpha.identity".
    const std::string& passphrase(const std::string& file) const { return m_passphrases.at(file); }
    const std::map<std::string, std::string>& passphrases() const { return m_passphrases; }
    // What --passphrase-fd carries: for the answers file, and for people, who are asked for every secret.
    std::string secretsForAnswers() const { return passphrase("alpha.identity") + "\n"; }
    std::string secretsForPeople() const { return passphrase("alpha.identity") + "\n\n\n\n\n\n\n"; }

    // keyrite ceremony plan.toml --out set --answers answers --passphrase-fd 3
    CommandResult tryToHold() const;
    void hold() const;
    // keyrite device accept, for bravo and charlie.
    void acceptAll() const;
    // A file for --anchor: public key, genesis hash, or allowed_signers of both officers.
    std::filesystem::path keyAnchor() const;
    std::filesystem::path genesisAnchor() const;
    std::filesystem::path signersAnchor() const { return m_folder / "allowed_signers"; }

    // Of the set's key, as it would stand on the paper record: 64 hex digits.
    std::string fingerprint() const;
    // The key as PKCS#8 PEM, opened by alpha with `keyrite unwrap --stdout`.
    std::string unwrap(const std::string& form = "pkcs8", const std::string& device = "alpha") const;

private:
    void makeDevice(const std::string& name, const std::string& holder);
    void makeBareDevice();
    void makeOfficerKey(const std::string& id);
    void writePlan() const;
    void writeAnswers() const;

    RoomOptions m_options;
    TempFolder m_folder;
    std::map<std::string, std::string> m_passphrases;
    std::map<std::string, std::string> m_officerKeys;  // OpenSSH lines
    std::string m_bareRecipient;
};

// Throws with all that was said unless the status is the expected one.
const CommandResult& expectStatus(const CommandResult& result, int status);

}  // namespace keyrite::tests
