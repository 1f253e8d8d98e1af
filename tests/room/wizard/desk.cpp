#include "room/wizard/desk.h"

#include <algorithm>
#include <mutex>
#include <thread>

#include "scan/test_camera.h"

namespace keyrite::tests {

struct Desk::State {
    std::mutex mutex;
    std::vector<Frame> views;
    size_t next = 0;
    bool plugged = true;
};

class Desk::Camera final : public scan::FrameSource {
public:
    explicit Camera(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    scan::Outcome<scan::Done> open() override
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->plugged)
            return scan::Problem{.fault = scan::Fault::CameraMissing};
        return scan::Done{};
    }
    scan::Outcome<bool> nextFrame(scan::RawFrame& frame, std::chrono::milliseconds wait) override
    {
        std::this_thread::sleep_for(std::min(wait, std::chrono::milliseconds(30)));
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->plugged)
            return scan::Problem{.fault = scan::Fault::CameraGone};
        if (m_state->views.empty())
            return false;
        const Frame& picture = m_state->views[m_state->next++ % m_state->views.size()];
        m_bytes = asBytes(picture, PixelFormat::Yuyv);
        frame = rawFrame(picture, PixelFormat::Yuyv, m_bytes);
        return true;
    }
    void close() override {}

private:
    std::shared_ptr<State> m_state;
    std::string m_bytes;
};

Desk::Desk() : m_state(std::make_shared<State>()) {}

void Desk::lay(const PrintedSheet& sheet, size_t pages)
{
    std::vector<Frame> views;
    for (size_t i = 0; i < std::min(pages, sheet.pages().size()); ++i)
        views.insert(views.end(), sheet.views(i).begin(), sheet.views(i).end());
    const std::lock_guard lock(m_state->mutex);
    m_state->views = std::move(views);
    m_state->next = 0;
}

void Desk::unplug()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->plugged = false;
}

void Desk::plugIn()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->plugged = true;
}

std::unique_ptr<scan::FrameSource> Desk::camera() const { return std::make_unique<Camera>(m_state); }

}  // namespace keyrite::tests
