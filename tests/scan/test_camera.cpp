#include "scan/test_camera.h"

#include <algorithm>

#include "scan/code_page.h"
#include "scan/files.h"
#include "support/degrade.h"

namespace keyrite::tests {

std::string asBytes(const Frame& frame, PixelFormat format, size_t padding)
{
    if (format == PixelFormat::Jpeg)
        return jpegFile(frame, 85, JpegKind::Colour);
    std::string out;
    for (size_t y = 0; y < frame.height; ++y) {
        for (size_t x = 0; x < frame.width; ++x) {
            out += static_cast<char>(frame.row(y)[x]);
            if (format == PixelFormat::Yuyv)
                out += x % 2 ? '\x90' : '\x70';  // some colour
        }
        out.append(padding, '\x33');
    }
    if (format == PixelFormat::Nv12)
        out.append((frame.width + padding) * frame.height / 2, '\x80');
    return out;
}

scan::RawFrame rawFrame(const Frame& frame, PixelFormat format, const std::string& bytes, size_t padding)
{
    return {.format = format,
            .width = frame.width,
            .height = frame.height,
            .stride = frame.width * (format == PixelFormat::Yuyv ? 2 : 1) + padding,
            .bytes = {reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()}};
}

Frame seen(const Frame& page, Sensor sensor, size_t x, size_t y, uint64_t seed)
{
    // A margin, so that turning brings no white corners into the picture.
    constexpr size_t kMargin = 60;
    Frame around = Frame::blank(sensor.width + 2 * kMargin, sensor.height + 2 * kMargin);
    for (size_t row = 0; row < around.height; ++row)
        for (size_t column = 0; column < around.width; ++column) {
            const size_t px = x + column, py = y + row;
            if (px >= kMargin && py >= kMargin && px - kMargin < page.width && py - kMargin < page.height)
                around.row(row)[column] = page.row(py - kMargin)[px - kMargin];
        }
    const Frame turned = webcam(around, seed);
    Frame out = Frame::blank(sensor.width, sensor.height);
    const size_t left = (turned.width - sensor.width) / 2, top = (turned.height - sensor.height) / 2;
    for (size_t row = 0; row < out.height; ++row)
        std::copy_n(turned.row(top + row) + left, out.width, out.row(row));
    return out;
}

scan::Outcome<scan::Done> TestCamera::open()
{
    if (!m_plugged)
        return scan::Problem{.fault = scan::Fault::CameraMissing};
    m_open = true;
    return scan::Done{};
}

scan::Outcome<bool> TestCamera::nextFrame(scan::RawFrame& frame, std::chrono::milliseconds)
{
    if (!m_open || !m_plugged) {
        m_open = false;
        return scan::Problem{.fault = scan::Fault::CameraGone};
    }
    const Frame& picture = m_pictures[m_next++ % m_pictures.size()];
    m_bytes = asBytes(picture, m_format);
    frame = rawFrame(picture, m_format, m_bytes);
    return true;
}

}  // namespace keyrite::tests
