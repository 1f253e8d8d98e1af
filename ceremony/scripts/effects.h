// How a step writes to the output medium: intent, effect, result (docs/threat-model.md, 8.6). Only signatures over the closed
// transcript go past it, since nothing can be announced in a closed record.
#pragma once

#include <filesystem>

#include "engine/step.h"

namespace keyrite::scripts {

// "write wraps/alpha.recovery.age sha256 …"
Result<void> writeToSet(engine::Turn& turn, const std::filesystem::path& folder, const std::string& relative, ByteView bytes);
Result<void> removeFromSet(engine::Turn& turn, const std::filesystem::path& folder, const std::string& relative);

}  // namespace keyrite::scripts
