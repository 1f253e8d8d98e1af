// How the programs of poppler-utils are called, and what their statuses say. Shared by reader.cpp, which asks, and
// keyrite-decode, which runs them under confinement.
#pragma once

namespace keyrite::scan {

// Absolute, so that no PATH decides what is run.
inline constexpr const char* kPdfInfo = "/usr/bin/pdfinfo";
inline constexpr const char* kPdfToPpm = "/usr/bin/pdftoppm";

// keyrite-decode's own statuses when there is nothing on its standard output. Poppler's are 0 to 4 and 99.
inline constexpr int kStatusUsage = 2;
inline constexpr int kStatusNotConfined = 125;
inline constexpr int kStatusNotRun = 126;
inline constexpr int kStatusNotInstalled = 127;

// The first word of keyrite-decode's arguments.
inline constexpr const char* kVerbPicture = "picture";  // EFFORT CODES: standard input is a picture; messages of wire.h
inline constexpr const char* kVerbCount = "count";      // LAST: standard input is a PDF; pdfinfo about pages 1 to LAST
inline constexpr const char* kVerbDraw = "draw";        // PAGE DPI: standard input is a PDF; this page as a PGM
inline constexpr const char* kVerbFrames = "frames";    // WIDTH: standard input is frames; live_wire.h; previews of this width
inline constexpr const char* kPlain = "plain";
inline constexpr const char* kLadder = "ladder";

}  // namespace keyrite::scan
