// A folder onto a blank optical disc, by xorriso, and back from it: what was burnt is what the drive reads afterwards.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "disc/volume.h"

namespace keyrite::disc {

// The files of `folder` as the image of a disc, at `image`, which must be new. `name` is the volume's: A-Z, 0-9 and _, at
// most 16.
Result<void> makeImage(const std::filesystem::path& folder, const std::filesystem::path& image, const std::string& name);

// How far it is, in percent of the step that goes on; false stops it, and the medium is spoilt.
enum class BurnStep { Write, ReadBack };
using BurnProgress = std::function<bool(BurnStep step, unsigned percent)>;

// Burns `image` and reads it back. `device` is a drive with a blank medium, or a file that does not exist (a disc for tests).
// Nothing is ever blanked or overwritten. Errc::MediumFailed with the burner's words, Errc::HashMismatch when the drive reads
// something else, and what readDisc() refuses.
Result<ReadDisc> burn(const std::filesystem::path& image, const std::filesystem::path& device, const BurnProgress& progress);

}  // namespace keyrite::disc
