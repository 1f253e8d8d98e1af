// The camera that somebody has just plugged in: of several the one with the highest number, because a machine's own camera is
// there from the beginning. It may come back under another number.
#pragma once

#include <optional>

#include "scan/v4l2_camera.h"

namespace keyrite::wizard {

class AnyCamera final : public scan::FrameSource {
public:
    scan::Outcome<scan::Done> open() override;
    scan::Outcome<bool> nextFrame(scan::RawFrame& frame, std::chrono::milliseconds wait) override;
    void close() override { m_camera.reset(); }

private:
    std::optional<scan::V4l2Camera> m_camera;
};

}  // namespace keyrite::wizard
