// A camera without a camera: pictures that somebody holds in front of it, one after the other, and a plug.
#pragma once

#include <string>
#include <vector>

#include "scan/frame_source.h"

namespace keyrite::tests {

using scan::Frame;
using scan::PixelFormat;

// The same picture as a camera with this format delivers it. `padding`: unused bytes at the end of each row.
std::string asBytes(const Frame& frame, PixelFormat format, size_t padding = 0);
// `bytes` must outlive it.
scan::RawFrame rawFrame(const Frame& frame, PixelFormat format, const std::string& bytes, size_t padding = 0);

struct Sensor {
    size_t width;
    size_t height;
};
inline constexpr Sensor k720p{1280, 720};
inline constexpr Sensor k1080p{1920, 1080};

// What a camera of this size sees of a page whose corner x, y it is held over, beyond the page a white table: turned, blurred,
// unevenly lit, noisy, as webcam() has it.
Frame seen(const Frame& page, Sensor sensor, size_t x, size_t y, uint64_t seed);

class TestCamera : public scan::FrameSource {
public:
    // Round and round.
    explicit TestCamera(std::vector<Frame> pictures, PixelFormat format = PixelFormat::Grey)
        : m_pictures(std::move(pictures)), m_format(format)
    {
    }

    void unplug() { m_plugged = false; }
    void plugIn() { m_plugged = true; }

    scan::Outcome<scan::Done> open() override;
    scan::Outcome<bool> nextFrame(scan::RawFrame& frame, std::chrono::milliseconds wait) override;
    void close() override { m_open = false; }

private:
    std::vector<Frame> m_pictures;
    PixelFormat m_format;
    size_t m_next = 0;
    std::string m_bytes;
    bool m_plugged = true;
    bool m_open = false;
};

}  // namespace keyrite::tests
