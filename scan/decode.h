// From one picture to its QR codes, with ZBar. Other symbologies are off, and bytes come as they were encoded: ZBar's guesses
// at character sets are off as well.
//
// This is the part that runs in the confined program. readFile() in reader.h is for files from outside; decode() in the same
// process is for pictures that we drew ourselves, and for tests.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scan/frame.h"

namespace keyrite::scan {

enum class Effort {
    Plain,   // ZBar once, on the picture as it is
    Ladder,  // again on smaller, larger, smoothed, evened-out and turned copies, until nothing that looks like a code is left
};

// One QR code holds at most 7089 characters (ISO/IEC 18004, version 40-L, digits). ZBar joins codes of Structured Append, which
// our sheets never use; what is longer than one code can be is left out.
inline constexpr size_t kMaxCodeBytes = 7089;

// Every distinct text once, in the order in which they were found. Empty where there is none: a picture without codes is no
// error. Width and height are at most kMaxSide, their product at most kMaxPixels; a larger frame gives nothing. The ladder ends
// early once `expected` texts are found; 0: nobody knows how many there are.
std::vector<std::string> decode(const FrameView& frame, Effort effort = Effort::Ladder, size_t expected = 0);

// The same for one of many frames, so that the next one need not wait: ZBar on the frame as it is and, with a rung, once more
// on that changed copy of what was left unread. Rungs count on without end and come round again.
std::vector<std::string> glance(const FrameView& frame, std::optional<size_t> rung);

}  // namespace keyrite::scan
