// Public files that come with the system: fonts and the colour profile.
#pragma once

#include <optional>
#include <string>

namespace keyrite::print {

// The whole file; nothing when it cannot be read, is empty or has more than 16 MiB.
std::optional<std::string> readFile(const std::string& path);

}  // namespace keyrite::print
