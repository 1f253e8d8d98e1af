// Another program, watched: its lines as they come, its end, and a way to stop it.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace keyrite::disc {

// A line of what the program says, or "" every 100 ms while it says nothing; false stops it (Errc::Aborted).
using Listener = std::function<bool(std::string_view line)>;

// Runs `arguments` (the first is looked for in PATH) with no input and LC_ALL=C. Errc::NotFound where there is no such program;
// Errc::MediumFailed with its last line where it fails.
Result<void> runProgram(const std::vector<std::string>& arguments, const Listener& listener);

}  // namespace keyrite::disc
