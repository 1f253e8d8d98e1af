// Looks for the square eyes in the corners of QR codes (ISO/IEC 18004, finder pattern: 1:1:3:1:1 through its middle in every
// direction). It reads nothing. The ladder asks it whether a page still holds a code that nobody has read.
#pragma once

#include <vector>

#include "scan/frame.h"

namespace keyrite::scan {

struct Eye {
    double x = 0;
    double y = 0;
    double module = 0;  // side of a module in pixels
};

// Of a picture in black and white (a pixel is dark below 128). It rather finds too many than too few.
std::vector<Eye> findEyes(const FrameView& frame);

}  // namespace keyrite::scan
