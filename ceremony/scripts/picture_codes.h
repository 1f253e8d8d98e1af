// The codes of a picture or PDF that somebody brings, read by the confined program of scan.
#pragma once

#include <filesystem>

#include "engine/step.h"
#include "scan/reader.h"

namespace keyrite::scripts {

// By the first bytes: PNG, JPEG or PDF.
bool isPicture(const std::filesystem::path& file);

// What reached `codes` counts only when this succeeds. Errc::Aborted where the watcher stopped it, Errc::Unreadable with the
// page.
Result<scan::Reading> readCodes(const std::filesystem::path& file, scan::CodeSink& codes, engine::Watcher& watcher);

}  // namespace keyrite::scripts
