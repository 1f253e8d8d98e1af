// CUPS and PWG raster, as driverless printers take them (PWG 5102.4; Apple raster), as pictures.
#pragma once

#include <filesystem>
#include <vector>

#include "scan/frame.h"

namespace keyrite::tests {

// What a printer was given for one side of a sheet.
struct RasterPage {
    scan::Frame picture;
    unsigned dotsPerInch = 0;
    bool bothSides = false;
};

// Throws when the file is none, or its dots are neither grey nor colours of 8 bits.
std::vector<RasterPage> readRaster(const std::filesystem::path& file);

// The side of one module of the QR codes on a page, across and down, in millimetres; 0 where none is seen. Measured on the
// corners of codes, whose dots are 1 : 1 : 3 : 1 : 1 modules (ISO/IEC 18004, 6.3.3).
struct Modules {
    double across = 0;
    double down = 0;
};
Modules measureModules(const RasterPage& page);

}  // namespace keyrite::tests
