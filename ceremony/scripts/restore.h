// From a pile of sheets to the key (docs/recovery.md).
#pragma once

#include "keys/private_key.h"
#include "scripts/sheet_pile.h"
#include "set/manifest.h"

namespace keyrite::scripts {

// What the key must turn out to be.
struct RestoreGoal {
    Mode mode = Mode::Rehearsal;
    Sha256 fingerprint{};  // of the public key, from people's own paper
    const set::Core* core =
        nullptr;  // of the set that made the backup, where it is at hand: then a wrong sheet is always named
};

struct RestoredKey {
    keys::PrivateKey key;
    Origin origin = Origin::Generated;
    // What people must hear: sheets that are wrong or were not needed, and what could not be checked.
    std::vector<Message> remarks;
};

// Errc::Incomplete while sheets or pieces of the capsule are missing, and says how many; Errc::KeyMismatch when the pile gives
// another key, or shares contradict each other.
Result<RestoredKey> restoreFromSheets(const SheetPile& pile, const RestoreGoal& goal);

// The share's place in the core, or an error that names its holder: Errc::HashMismatch for a share that was not made there.
Result<size_t> placeInCore(const HeldShare& share, const set::Core& core);

}  // namespace keyrite::scripts
