// The command line of keyrite-wizard.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace keyrite::wizard {

struct Options {
    std::filesystem::path plan, output, sheets, resume, screenshots;
    std::vector<std::filesystem::path> media;
    std::string language;                  // "": as the system is set
    std::filesystem::path chooseKeyboard;  // a new file for the answer
    std::string propose;                   // what the start page has chosen at first
    bool help = false;
};

Result<Options> parseOptions(const std::vector<std::string>& arguments);
std::string helpText();

}  // namespace keyrite::wizard
