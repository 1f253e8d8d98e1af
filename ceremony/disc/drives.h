// The drives whose medium a person can take out: optical drives, card readers and sticks.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace keyrite::disc {

struct Drive {
    std::filesystem::path device;  // "/dev/sr0"
    std::string model;             // as the drive calls itself, printable ASCII; may be ""
    uint64_t bytes = 0;            // of the medium in it; 0 where there is none
    bool optical = false;
};

// Where the kernel tells of drives; other folders in tests.
struct DriveFolders {
    std::filesystem::path blocks = "/sys/block";
    std::filesystem::path devices = "/dev";
};

// Sorted by device.
std::vector<Drive> drives(const DriveFolders& folders = {});

}  // namespace keyrite::disc
