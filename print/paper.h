// The two sizes of paper that keyrite prints on, upright.
#pragma once

namespace keyrite::print {

enum class Paper { A4, Letter };

// Millimetres.
struct Extent {
    double width;
    double height;
};

// A4 is 210 by 297 mm (ISO 216), Letter 8.5 by 11 inches (ANSI/ASME Y14.1).
Extent extent(Paper paper);

}  // namespace keyrite::print
