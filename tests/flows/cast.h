// The people, devices and keys of the tests' ceremonies: made once, from fixed random bytes, thrown away with the program.
#pragma once

#include <string>
#include <vector>

#include "base/mode.h"
#include "keys/private_key.h"
#include "support/temp_folder.h"
#include "wrap/fixed_random.h"

namespace keyrite::tests {

// Paths of one device's files. Passphrases are plain strings here and nowhere else: nothing of a test is secret.
struct TestDevice {
    std::string name;
    std::string holder;
    std::string recipient;
    std::string card;  // "" for a bare recipient
    std::string identity;
    std::string approval;  // "" for a bare recipient
    std::string identityPassphrase;
    std::string approvalPassphrase;
};

struct TestOfficer {
    std::string id;
    std::string role;
    std::string keyFile;     // "": signs in ink
    std::string passphrase;  // of the key file; "": none
    std::string publicLine;
};

class Cast {
public:
    // Devices alpha, bravo and charlie with cards, delta as a bare recipient; admin, officer, away and witness.
    explicit Cast(Mode mode);
    // Shared by all tests of a program.
    static const Cast& rehearsal();

    Mode mode() const { return m_mode; }
    const TestDevice& device(const std::string& name) const;
    const TestOfficer& officer(const std::string& id) const;
    // Lines of an allowed_signers file.
    std::string allowedSigners(const std::vector<std::string>& ids) const;
    std::string recipientFile() const { return (m_folder / "delta.recipient").string(); }
    const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    void addDevice(const std::string& name, const std::string& holder);
    void addBareDevice(const std::string& name, const std::string& holder);
    void addOfficer(const std::string& id, const std::string& role, const std::string& passphrase);

    Mode m_mode;
    FixedRandom m_random;
    TempFolder m_folder;
    std::vector<TestDevice> m_devices;
    std::vector<TestOfficer> m_officers;
};

keys::PrivateKey fixedKey(keys::Algorithm algorithm, const std::string& seed);

}  // namespace keyrite::tests
