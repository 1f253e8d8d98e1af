// What printers, hands, scanners and cameras do to a sheet, as functions on a grey picture. Each is pure: the same picture, the
// same numbers and the same seed give the same result on every machine (lossy JPEG aside, which depends on libjpeg's version).
// Lengths are in pixels, so that a caller turns millimetres into them once.
#pragma once

#include <cstdint>

#include "scan/frame.h"

namespace keyrite::tests {

using scan::Frame;

// Gaussian noise (Irwin-Hall of twelve) of this standard deviation, in grey levels.
Frame noisy(Frame frame, double sigma, uint64_t seed);
Frame blurred(const Frame& frame, double sigma);
// Through libjpeg and back; quality 1 to 100.
Frame throughJpeg(const Frame& frame, int quality);
// 0 becomes `black`, 255 becomes `white`.
Frame withContrast(Frame frame, uint8_t black, uint8_t white);
// Full light in the upper left corner, falling linearly to this fraction of it in the opposite one.
Frame withFalloff(Frame frame, double fraction);
// Counter-clockwise, onto white, the canvas as large as it has to be.
Frame turned(const Frame& frame, double degrees);
// A crease from left to right at height `y`, the toner gone over `width`.
Frame folded(Frame frame, size_t y, double width, uint64_t seed);
// Round stains, darker at the rim, until they cover this share of the area.
Frame stained(Frame frame, double share, uint64_t seed);
// To another size, as a sensor does it: the mean of what a pixel covers, or the nearest mixture when it grows.
Frame resized(const Frame& frame, double factor);

// A sheet through the feeder of an office copier: slightly turned, soft, grey paper, dust, JPEG.
Frame officeScan(const Frame& frame, uint64_t seed);
// A sheet held before a webcam: turned, blurred, uneven light, little contrast, noise, JPEG.
Frame webcam(const Frame& frame, uint64_t seed);

}  // namespace keyrite::tests
