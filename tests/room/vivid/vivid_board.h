// The settings of vivid, the kernel's test camera ("The Virtual Video Test Driver" in the kernel's documentation), and its
// output, which loops back into its camera: what is shown there is what the camera sees.
#pragma once

#include <string>

#include "scan/child.h"
#include "scan/test_camera.h"

namespace keyrite::tests {

// The two devices of one vivid, found by what they can do. "" where there is none.
struct VividDevices {
    std::string camera;
    std::string output;
};
VividDevices vividDevices();

// A plain webcam with a moving pattern of its own.
bool showPattern(const std::string& camera);
// A button or a switch, by the name that vivid gives it.
bool setControl(const std::string& device, const std::string& name, int value);

// One picture, shown from now on in this format. The camera must be asked for the same format and size.
class VividOutput {
public:
    // "" or what went wrong.
    std::string show(const VividDevices& devices, const Frame& picture, PixelFormat format);
    ~VividOutput() { stop(); }
    void stop();

private:
    std::string stream(const Frame& picture, PixelFormat format);

    scan::Descriptor m_output;
};

uint32_t codeOf(PixelFormat format);

}  // namespace keyrite::tests
