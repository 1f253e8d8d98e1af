// A complete small set, made from fixed bytes without any ceremony: the same files in every run.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "set/acceptance.h"
#include "set/manifest.h"

namespace keyrite::tests {

// Devices: alpha with a card, proven; charlie with a card, unproven; delta as a bare recipient, unproven.
// Officers: admin and officer with keys, both of whom signed; witness in ink.
struct SmallSet {
    std::map<std::string, std::string> files;  // by path
    set::Manifest manifest;
    // What the owners of charlie and delta will say; the first is signed by charlie's approval key.
    set::Acceptance charlie, delta;
    std::string charlieSignature;
    // Paths and contents of an allowed_signers file with both officers.
    std::string allowedSigners;

    void writeTo(const std::filesystem::path& folder) const;
};

SmallSet makeSmallSet();

}  // namespace keyrite::tests
