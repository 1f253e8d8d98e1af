// Where frames come from: a camera (v4l2_camera.h), and in tests pictures that somebody holds in front of one.
//
// One thread uses a source. Frames show a sheet that may be secret: they stay in the memory of the source and are never kept.
#pragma once

#include <chrono>

#include "scan/outcome.h"
#include "scan/raw_frame.h"

namespace keyrite::scan {

class FrameSource {
public:
    virtual ~FrameSource() = default;
    // Begins to deliver. After a failure, after close() and after CameraGone it may be called again, and works again once the
    // camera is back.
    virtual Outcome<Done> open() = 0;
    // Waits at most `wait`. true: `frame` is the next one, until the next call of anything here. false: there was none, or one
    // that was not whole. CameraGone: it was unplugged, or is not open; the source is closed.
    virtual Outcome<bool> nextFrame(RawFrame& frame, std::chrono::milliseconds wait) = 0;
    virtual void close() = 0;
};

}  // namespace keyrite::scan
