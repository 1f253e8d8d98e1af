// A whole ceremony with throw-away people, devices and keys: what `./rehearse` runs.
#pragma once

#include "scripts/ceremony.h"

namespace keyrite::scripts {

inline constexpr const char* kRestoringFolder = "restored/three-sheets";

// Everything lies below `folder`, which must be new or empty:
//   devices/   three software devices, two officers' keys, and a file with all their passphrases
//   set/       what the ceremony made
//   sheets/    a 3-of-5 paper backup: PDF files, read back as pictures
//   restored/  the key as each device's wrap gave it back, and as three of the sheets gave it back
//   anchor/    public key, genesis hash, allowed_signers: what a verifier trusts
struct RehearsalReport {
    size_t devices = 0;
    size_t sheets = 0;
    size_t restoredFrom = 0;  // sheets
    std::string fingerprint;  // hex
    std::string words;        // the same in check words
    size_t transcriptEntries = 0;
};
// Only devices/ and a plan, for people who play the ceremony themselves; gives the plan.
Result<std::filesystem::path> prepareRehearsal(const std::filesystem::path& folder, Ceremony::World world);

// After the ceremony of that plan: a plan that restores its key from three of its sheets into a file, and these sheets in
// kRestoringFolder.
Result<std::filesystem::path> prepareRestoration(const std::filesystem::path& folder);

Result<RehearsalReport> rehearse(const std::filesystem::path& folder, Ceremony::World world);

}  // namespace keyrite::scripts
