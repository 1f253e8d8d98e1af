// What the disc that this machine runs from says of itself, and the firmware and kernel beside it. All of it is information: a
// dishonest disc says what it likes.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/bytes.h"

namespace keyrite::disc {

struct RunningDisc {
    std::optional<Sha256> rootHash;  // under which its root was opened; none where no disc runs
    // Of the whole disc as the drive read it after the start; none before that is done, or where it cannot be read.
    std::optional<Sha256> imageHash;
    bool imageBeingRead = false;
    enum class SecureBoot { On, Off, Unknown } secureBoot = SecureBoot::Unknown;
    std::string lockdown;  // of the kernel: "none", "integrity", "confidentiality"; "" where it does not say
};

// Where these facts stand; other files in tests.
struct RunningFiles {
    std::filesystem::path boot = "/run/keyrite/boot";    // by the disc's first program
    std::filesystem::path image = "/run/keyrite/image";  // by keyrite-image.service
    std::filesystem::path secureBoot = "/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";
    std::filesystem::path lockdown = "/sys/kernel/security/lockdown";
};

RunningDisc runningDisc(const RunningFiles& files = {});

}  // namespace keyrite::disc
