// The configuration files of a PrintRoom.
#pragma once

#include <filesystem>
#include <string>

namespace keyrite::tests {

std::string busConfiguration(const std::filesystem::path& folder);
std::string avahiConfiguration();
// `preserve` is "Yes" or "No": whether jobs and their documents are kept when they have ended.
std::string cupsdConfiguration(const std::filesystem::path& folder, const std::string& preserve);
std::string cupsFilesConfiguration(const std::filesystem::path& folder);
// The program that a printer runs for every document.
std::string printerWorks();

}  // namespace keyrite::tests
