// What V4l2Camera and LiveReader do with the kernel's own Video4Linux, in a machine of its own. vivid has no MJPEG; that format
// is covered by tests/scan.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "support/command.h"

namespace keyrite::tests {
namespace {

using ::testing::Contains;
using ::testing::StartsWith;

constexpr const char* kTried[] = {"is the one camera in the list",
                                  "chooses the plainest format of its own accord",
                                  "delivers the pattern of a webcam",
                                  "a camera in use is refused",
                                  "and the one who uses it goes on",
                                  "a format that the driver has not got is refused",
                                  "reads GREY 720p",
                                  "reads YUYV 720p",
                                  "reads NV12 720p",
                                  "reads GREY 1080p",
                                  "reads YUYV 1080p",
                                  "reads NV12 1080p",
                                  "is unplugged once",
                                  "is seen to be gone once",
                                  "delivers when it is back once",
                                  "is unplugged again",
                                  "is seen to be gone again",
                                  "delivers when it is back again"};

TEST(Vivid, TheCameraWorksOnTheKernelsOwn)
{
    const CommandResult guest = run({KEYRITE_RUN_GUEST, KEYRITE_GUEST_FOLDER, KEYRITE_GUEST, KEYRITE_DECODER});
    if (guest.status == 77)
        GTEST_SKIP() << guest.err;
    std::vector<std::string> lines;
    std::istringstream in(guest.out);
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        lines.push_back(line);
        std::printf("  %s\n", line.c_str());
    }
    for (const char* what : kTried)
        EXPECT_THAT(lines, Contains(StartsWith(std::string("passed: ") + what)));
    EXPECT_THAT(lines, Contains("end: status 0")) << guest.err;
}

}  // namespace
}  // namespace keyrite::tests
