// An X server without a screen (Xvfb), on a display that nobody else uses, for as long as the object lives.
#pragma once

#include <string>

#include "room/cups/background.h"
#include "support/temp_folder.h"

namespace keyrite::tests {

class VirtualScreen {
public:
    // As small as the wizard's screen may be.
    static constexpr const char* kSize = "1024x768x24";

    // Why it cannot be here; "" when it can.
    static std::string whyNot();

    // Throws with what Xvfb said when it does not start.
    VirtualScreen();
    // For DISPLAY: ":7".
    const std::string& display() const { return m_display; }

private:
    TempFolder m_folder;
    Background m_server;
    std::string m_display;
};

}  // namespace keyrite::tests
