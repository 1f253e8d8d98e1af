// What people may choose files from: sticks and discs that can be taken out, and folders that were named when the wizard was
// started. Never the whole file system of the machine.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace keyrite::wizard {

struct MediaRoots {
    std::vector<std::filesystem::path> named;
    // Where the kernel tells of mounts and devices; other folders in tests.
    std::filesystem::path mountinfo = "/proc/self/mountinfo";
    std::filesystem::path devices = "/sys/dev/block";

    // The named ones, then every mounted file system on a removable device; looked up anew each time.
    std::vector<std::filesystem::path> now() const;
};

struct MediaEntry {
    std::filesystem::path path;
    bool folder = false;
    uintmax_t size = 0;  // of a file
};

inline constexpr size_t kMaxEntries = 2000;

struct MediaListing {
    std::vector<MediaEntry> entries;  // folders first, both by name; at most kMaxEntries
    bool more = false;
    bool readable = true;  // false: the medium is gone, or refuses
};

// Files and folders only: no link, no device.
MediaListing listFolder(const std::filesystem::path& folder);

}  // namespace keyrite::wizard
