// What must be true of the machine before a key is made: each fact measured, none assumed.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/mode.h"
#include "base/result.h"

namespace keyrite::scripts {

struct Light {
    std::string fact;      // "memory lock", stable
    std::string measured;  // in words
    bool green = false;
    bool required = false;  // a real ceremony does not go on when it is red
    Message mend = {};      // what to do when it is red
};

// Memory lock, the cryptographic library's memory, core dumps, swap, the output folder's free space.
std::vector<Light> measureRoom(const std::filesystem::path& output);

// The first light that stops a ceremony of this mode.
Result<void> checkLights(const std::vector<Light>& lights, Mode mode);

}  // namespace keyrite::scripts
