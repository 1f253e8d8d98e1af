// The only way in which a step writes to the output medium: intent, effect, result (DESIGN rule 8.6).
#pragma once

#include <filesystem>

#include "engine/step.h"

namespace keyrite::scripts {

// "write wraps/alpha.recovery.age sha256 …"
Result<void> writeToSet(engine::Turn& turn, const std::filesystem::path& folder, const std::string& relative, ByteView bytes);
Result<void> removeFromSet(engine::Turn& turn, const std::filesystem::path& folder, const std::string& relative);

}  // namespace keyrite::scripts
