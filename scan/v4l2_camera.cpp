#include "scan/v4l2_camera.h"

#include <linux/videodev2.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "scan/cameras.h"
#include "scan/child.h"

namespace keyrite::scan {

namespace {

constexpr uint32_t kBuffers = 4;
constexpr uint32_t kLeastBuffers = 2;
constexpr uint32_t kMostFormats = 64;  // a camera that names more is not asked further

struct Known {
    uint32_t code;
    PixelFormat format;
};
// The plainest first: a JPEG has to be opened, and loses what is fine.
constexpr Known kKnown[] = {{V4L2_PIX_FMT_GREY, PixelFormat::Grey},
                            {V4L2_PIX_FMT_YUYV, PixelFormat::Yuyv},
                            {V4L2_PIX_FMT_NV12, PixelFormat::Nv12},
                            {V4L2_PIX_FMT_MJPEG, PixelFormat::Jpeg}};

struct Size {
    size_t width;
    size_t height;
};
constexpr Size kSizes[] = {{1920, 1080}, {1280, 720}};

v4l2_buffer buffer(uint32_t index)
{
    v4l2_buffer out{};
    out.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    out.memory = V4L2_MEMORY_MMAP;
    out.index = index;
    return out;
}

bool isGone(int error) { return error == ENODEV || error == ENXIO; }

}  // namespace

V4l2Camera::V4l2Camera(std::filesystem::path device, V4l2Calls& calls) : m_device(std::move(device)), m_calls(calls) {}

V4l2Camera::~V4l2Camera() { close(); }

Problem V4l2Camera::problem(Fault fault, Sentence detail) const
{
    return {.fault = fault, .file = m_device.string(), .detail = std::move(detail)};
}

Problem V4l2Camera::refused(Sentence what, int error) const
{
    return isGone(error) ? problem(Fault::CameraGone)
                         : problem(Fault::CameraRefused, text("%1: %2", {std::move(what), systemSays(error)}));
}

Outcome<Done> V4l2Camera::open()
{
    close();
    m_camera = m_calls.open(m_device.c_str());
    if (m_camera < 0)
        return isGone(errno) || errno == ENOENT ? problem(Fault::CameraMissing) : refused(text("it cannot be opened"), errno);
    auto ready = prepare();
    if (!ready)
        close();
    return ready;
}

Outcome<Done> V4l2Camera::prepare()
{
    if (auto good = checkKind(); !good)
        return good;
    if (auto chosen = chooseFormat(); !chosen)
        return chosen;
    preferSharpPictures();
    if (auto made = makeBuffers(); !made)
        return made;
    int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (m_calls.control(m_camera, VIDIOC_STREAMON, &type) != 0)
        return refused(text("it does not start"), errno);
    m_streams = true;
    return Done{};
}

Outcome<Done> V4l2Camera::checkKind()
{
    const auto card = cardOf(m_calls, m_camera);
    if (!card)
        return refused(text("it does not say what it is"), errno);
    if (!card->isCamera)
        return problem(Fault::CameraRefused, text("this device does not deliver pictures"));
    return Done{};
}

Outcome<std::vector<uint32_t>> V4l2Camera::offeredFormats()
{
    std::vector<uint32_t> out;
    for (uint32_t index = 0; index < kMostFormats; ++index) {
        v4l2_fmtdesc offered{};
        offered.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        offered.index = index;
        if (m_calls.control(m_camera, VIDIOC_ENUM_FMT, &offered) != 0) {
            if (errno != EINVAL)  // the end of the list
                return refused(text("it does not name its formats"), errno);
            break;
        }
        out.push_back(offered.pixelformat);
    }
    return out;
}

// true: m_shape is what the camera has set, in this format.
Outcome<bool> V4l2Camera::tryFormat(uint32_t code, size_t width, size_t height)
{
    v4l2_format wish{};
    wish.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    wish.fmt.pix.width = static_cast<uint32_t>(width);
    wish.fmt.pix.height = static_cast<uint32_t>(height);
    wish.fmt.pix.pixelformat = code;
    wish.fmt.pix.field = V4L2_FIELD_NONE;
    if (m_calls.control(m_camera, VIDIOC_S_FMT, &wish) != 0) {
        if (errno != EINVAL)
            return refused(text("it does not take a format"), errno);
        return false;
    }
    const auto known = std::find_if(std::begin(kKnown), std::end(kKnown), [&](const Known& k) { return k.code == code; });
    const size_t row = wish.fmt.pix.width * (known->format == PixelFormat::Yuyv ? size_t{2} : size_t{1});
    m_shape = {.format = known->format,
               .width = wish.fmt.pix.width,
               .height = wish.fmt.pix.height,
               .stride = std::max<size_t>(wish.fmt.pix.bytesperline, row)};
    return wish.fmt.pix.pixelformat == code;
}

Outcome<Done> V4l2Camera::chooseFormat()
{
    const auto offered = offeredFormats();
    if (!offered)
        return offered.problem();
    const auto isOffered = [&](const Known& k) {
        return std::find(offered->begin(), offered->end(), k.code) != offered->end();
    };
    for (const Size& size : kSizes)
        for (const Known& known : kKnown) {
            if (!isOffered(known))
                continue;
            const auto set = tryFormat(known.code, size.width, size.height);
            if (!set)
                return set.problem();
            if (*set && m_shape.width == size.width && m_shape.height == size.height)
                return Done{};
        }
    for (const Known& known : kKnown) {
        if (!isOffered(known))
            continue;
        const auto set = tryFormat(known.code, kSizes[0].width, kSizes[0].height);
        if (!set)
            return set.problem();
        const bool fits = known.format == PixelFormat::Jpeg || m_shape.width * m_shape.height <= kMaxFramePixels;
        if (*set && m_shape.width > 0 && m_shape.height > 0 && fits)
            return Done{};
    }
    return problem(Fault::CameraRefused, text("it has no format that is read here (GREY, YUYV, NV12, MJPEG)"));
}

// Not every camera has these; one that lacks them has fixed focus, and is none the worse for the question.
void V4l2Camera::preferSharpPictures()
{
    for (const auto& [id, value] : {std::pair<uint32_t, int32_t>{V4L2_CID_FOCUS_AUTO, 1},
                                    std::pair<uint32_t, int32_t>{V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_APERTURE_PRIORITY}}) {
        v4l2_control control{};
        control.id = id;
        control.value = value;
        static_cast<void>(m_calls.control(m_camera, VIDIOC_S_CTRL, &control));
    }
}

Outcome<Done> V4l2Camera::makeBuffers()
{
    v4l2_requestbuffers wish{};
    wish.count = kBuffers;
    wish.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    wish.memory = V4L2_MEMORY_MMAP;
    if (m_calls.control(m_camera, VIDIOC_REQBUFS, &wish) != 0)
        return refused(text("it has no memory for frames"), errno);
    if (wish.count < kLeastBuffers)
        return problem(Fault::CameraRefused, text("it has no memory for frames"));
    for (uint32_t index = 0; index < std::min(wish.count, kBuffers); ++index) {
        v4l2_buffer found = buffer(index);
        if (m_calls.control(m_camera, VIDIOC_QUERYBUF, &found) != 0)
            return refused(text("it has no memory for frames"), errno);
        void* const memory = m_calls.map(m_camera, found.length, found.m.offset);
        if (!memory)
            return refused(text("it has no memory for frames"), errno);
        m_buffers.push_back({static_cast<uint8_t*>(memory), found.length});
        if (auto given = giveBack(index); !given)
            return given;
    }
    return Done{};
}

Outcome<Done> V4l2Camera::giveBack(uint32_t index)
{
    v4l2_buffer empty = buffer(index);
    if (m_calls.control(m_camera, VIDIOC_QBUF, &empty) != 0)
        return refused(text("it does not take its memory back"), errno);
    return Done{};
}

Outcome<bool> V4l2Camera::nextFrame(RawFrame& frame, std::chrono::milliseconds wait)
{
    // Whatever is wrong with an open camera, the remedy is to open it again.
    const auto gone = [this] {
        close();
        return problem(Fault::CameraGone);
    };
    if (!m_streams)
        return gone();
    if (m_lent >= 0 && !giveBack(static_cast<uint32_t>(std::exchange(m_lent, -1))))
        return gone();
    const auto limit = std::clamp<int64_t>(wait.count(), 0, 10'000);
    const int ready = m_calls.wait(m_camera, static_cast<int>(limit));
    if (ready < 0)
        return gone();
    if (ready == 0)
        return false;
    v4l2_buffer filled = buffer(0);
    if (m_calls.control(m_camera, VIDIOC_DQBUF, &filled) != 0) {
        if (errno == EAGAIN)
            return false;
        return gone();
    }
    if (filled.index >= m_buffers.size())
        return gone();
    m_lent = filled.index;
    const Buffer& memory = m_buffers[filled.index];
    frame = m_shape;
    frame.bytes = {memory.memory, std::min<size_t>(filled.bytesused, memory.length)};
    return (filled.flags & V4L2_BUF_FLAG_ERROR) == 0 && isWhole(frame);
}

void V4l2Camera::close()
{
    if (m_camera < 0)
        return;
    int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (m_streams)
        static_cast<void>(m_calls.control(m_camera, VIDIOC_STREAMOFF, &type));
    for (const Buffer& buffer : m_buffers) {
        ::explicit_bzero(buffer.memory, buffer.length);
        m_calls.unmap(buffer.memory, buffer.length);
    }
    m_buffers.clear();
    m_calls.close(m_camera);
    m_camera = -1;
    m_streams = false;
    m_lent = -1;
}

}  // namespace keyrite::scan
