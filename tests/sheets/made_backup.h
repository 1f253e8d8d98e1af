// Paper backups of fixed keys: real shares of real capsules, the same in every run.
#pragma once

#include <string>
#include <vector>

#include "keys/private_key.h"
#include "secret/secure_string.h"
#include "shamir/slip39.h"
#include "sheets/backup.h"

namespace keyrite::tests {

struct BackupOptions {
    Mode mode = Mode::Real;
    sheets::Form form = sheets::Form::Sealed;
    keys::Algorithm algorithm = keys::Algorithm::Ed25519;
    std::vector<shamir::Group> groups = {{3, 5}};
    uint8_t groupsNeeded = 1;
    std::string keyName = "log 2027";
    std::string holder = "";            // of every share; "": "Holder 1" and so on
    std::string groupName = "";         // of every group; "": "Group 1" and so on
    std::string seed = "paper backup";  // of all random bytes
    bool wordsByHand = false;
    size_t fillerBytes = 0;  // a capsule of so many bytes more, which opens to no payload
};

struct MadeBackup {
    sheets::Backup facts;
    std::vector<SecureString> words;  // of every share
    Bytes secretOfShares;             // a fixed test value
    std::string publicPem;
};

MadeBackup makeBackup(const BackupOptions& options = {});

// A name of exactly so many bytes, with spaces as in names, or one word without any.
std::string nameOfBytes(size_t bytes, const std::string& pattern);

}  // namespace keyrite::tests
