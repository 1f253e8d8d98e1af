#include "wizard/camera_source.h"

#include "scan/cameras.h"

namespace keyrite::wizard {

scan::Outcome<scan::Done> AnyCamera::open()
{
    close();
    const auto list = scan::cameras();
    if (list.empty())
        return scan::Problem{.fault = scan::Fault::CameraMissing};
    m_camera.emplace(list.back().device);
    auto opened = m_camera->open();
    if (!opened)
        close();
    return opened;
}

scan::Outcome<bool> AnyCamera::nextFrame(scan::RawFrame& frame, std::chrono::milliseconds wait)
{
    if (!m_camera)
        return scan::Problem{.fault = scan::Fault::CameraGone};
    auto next = m_camera->nextFrame(frame, wait);
    if (!next)
        close();
    return next;
}

}  // namespace keyrite::wizard
