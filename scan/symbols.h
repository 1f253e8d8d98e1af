// One pass of ZBar over one picture.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "scan/frame.h"

namespace keyrite::scan {

struct Point {
    double x = 0;
    double y = 0;
};

struct Symbol {
    std::string text;
    std::vector<Point> outline;  // the four corners, around
};

// All QR codes that ZBar sees, in its order; a text may come more than once.
std::vector<Symbol> scanOnce(const FrameView& frame);

}  // namespace keyrite::scan
