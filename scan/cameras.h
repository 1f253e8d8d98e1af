// Which cameras this machine has.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "scan/v4l2_calls.h"

namespace keyrite::scan {

// What an open device says of itself. The name comes from a stranger's device: printable ASCII is kept, the rest is '?'.
struct CameraCard {
    bool isCamera = false;  // it delivers pictures; webcams have further devices that do not
    std::string name;
};
// Nothing: it does not answer, and errno says why.
std::optional<CameraCard> cardOf(V4l2Calls& calls, int camera);

struct CameraInfo {
    std::filesystem::path device;  // "/dev/video0"
    std::string name;              // for people
};

// The devices that deliver pictures, by number. `classes`: where the kernel lists them.
std::vector<CameraInfo> cameras(V4l2Calls& calls = kernelCalls(),
                                const std::filesystem::path& classes = "/sys/class/video4linux");

}  // namespace keyrite::scan
