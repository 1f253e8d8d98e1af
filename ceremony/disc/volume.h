// A disc as the drive reads it: its volume, from the first block to the length that it states (ECMA-119 8.4), and the hash of
// that.
//
// Drives give more blocks than were burnt, and a stick is longer than its image; only what the volume counts belongs to the
// disc.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "base/bytes.h"

namespace keyrite::disc {

inline constexpr size_t kBlockBytes = 2048;
// Of the primary volume descriptor: block 16.
inline constexpr uint64_t kDescriptorOffset = 16 * kBlockBytes;
// 128 GiB: more than a Blu-ray disc holds.
inline constexpr uint64_t kMaxVolumeBytes = uint64_t{128} << 30;

struct Volume {
    std::string name;  // at most 32 printable ASCII characters
    uint64_t bytes = 0;
};

// One block, the primary volume descriptor. Errc::Malformed names what is wrong; `subject` is the drive.
Result<Volume> parseVolume(ByteView block, const std::string& subject);

struct ReadDisc {
    Volume volume;
    Sha256 hash{};
};

// How far reading is, in bytes; false stops it (Errc::Aborted).
using ReadProgress = std::function<bool(uint64_t done, uint64_t total)>;

// Reads the whole volume past the cache where the drive allows that. `drive` is a block device or an image file.
// Errc::NotFound, Errc::Unreadable with the place, Errc::Malformed, Errc::Incomplete where the medium ends before its volume.
Result<ReadDisc> readDisc(const std::filesystem::path& drive, const ReadProgress& progress);

class DiscVerifier;
using KnownDisc = Verified<ReadDisc, DiscVerifier>;

class DiscVerifier {
public:
    // Errc::HashMismatch: another disc, or a damaged one.
    static Result<KnownDisc> compare(ReadDisc disc, const Sha256& trusted, const std::string& subject);
};

}  // namespace keyrite::disc
