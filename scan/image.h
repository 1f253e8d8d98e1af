// What the ladder does to a picture between two attempts. Every function gives a picture of its own; edges are repeated
// outwards unless it says otherwise.
#pragma once

#include "scan/frame.h"

namespace keyrite::scan {

Frame copyOf(const FrameView& in);
// Each new pixel is the mean of what it covers. 0 < factor < 1; the result has at least one pixel a side.
Frame shrink(const FrameView& in, double factor);
// Cubic (Catmull-Rom). factor > 1.
Frame enlarge(const FrameView& in, double factor);
// Gaussian with a standard deviation of one pixel.
Frame smooth(const FrameView& in);
// White where a pixel is at least the mean of the `window` pixels around it, each way, less `offset`; else black. Shadows
// and light that falls off go away. `window` is odd.
Frame evenOut(const FrameView& in, size_t window, int offset);
// Adds `strength` times the difference from the mean of the `window` pixels around it, each way: undoes a blur that is about
// as wide. `window` is odd.
Frame sharpen(const FrameView& in, size_t window, int strength);
// Counter-clockwise about the middle, bilinear, on a larger white canvas that holds all of it. |degrees| <= 45.
Frame rotate(const FrameView& in, double degrees);

}  // namespace keyrite::scan
