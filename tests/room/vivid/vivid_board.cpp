#include "room/vivid/vivid_board.h"

#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

namespace keyrite::tests {

namespace {

constexpr int kPatternInput = 0, kHdmiInput = 3, kHdmiOutput = 1;
constexpr int kNoText = 2;

scan::Descriptor openDevice(const std::string& path) { return scan::Descriptor(::open(path.c_str(), O_RDWR | O_CLOEXEC)); }

bool ask(const scan::Descriptor& device, unsigned long request, void* argument)
{
    return ::ioctl(device.get(), request, argument) == 0;
}

std::string failed(const std::string& what) { return what + ": " + scan::systemSays(errno); }

// The progressive timing of this size.
bool findTimings(const scan::Descriptor& output, size_t width, size_t height, v4l2_dv_timings& out)
{
    for (uint32_t index = 0; index < 200; ++index) {
        v4l2_enum_dv_timings known{};
        known.index = index;
        if (!ask(output, VIDIOC_ENUM_DV_TIMINGS, &known))
            return false;
        if (known.timings.bt.width == width && known.timings.bt.height == height && !known.timings.bt.interlaced) {
            out = known.timings;
            return true;
        }
    }
    return false;
}

}  // namespace

uint32_t codeOf(PixelFormat format)
{
    switch (format) {
        case PixelFormat::Grey:
            return V4L2_PIX_FMT_GREY;
        case PixelFormat::Yuyv:
            return V4L2_PIX_FMT_YUYV;
        case PixelFormat::Nv12:
            return V4L2_PIX_FMT_NV12;
        case PixelFormat::Jpeg:
            return V4L2_PIX_FMT_MJPEG;
    }
    return 0;
}

VividDevices vividDevices()
{
    VividDevices out;
    for (int number = 0; number < 8; ++number) {
        const std::string path = "/dev/video" + std::to_string(number);
        const scan::Descriptor device = openDevice(path);
        v4l2_capability card{};
        if (device.get() < 0 || !ask(device, VIDIOC_QUERYCAP, &card))
            continue;
        if (card.device_caps & V4L2_CAP_VIDEO_CAPTURE)
            out.camera = path;
        if (card.device_caps & V4L2_CAP_VIDEO_OUTPUT)
            out.output = path;
    }
    return out;
}

bool showPattern(const std::string& camera)
{
    const scan::Descriptor device = openDevice(camera);
    int input = kPatternInput;
    return ask(device, VIDIOC_S_INPUT, &input);
}

bool setControl(const std::string& device, const std::string& name, int value)
{
    const scan::Descriptor opened = openDevice(device);
    v4l2_queryctrl control{};
    control.id = V4L2_CTRL_FLAG_NEXT_CTRL;
    while (ask(opened, VIDIOC_QUERYCTRL, &control)) {
        if (name == reinterpret_cast<const char*>(control.name)) {
            v4l2_control set{};
            set.id = control.id;
            set.value = value;
            return ask(opened, VIDIOC_S_CTRL, &set);
        }
        control.id |= V4L2_CTRL_FLAG_NEXT_CTRL;
    }
    return false;
}

std::string VividOutput::show(const VividDevices& devices, const Frame& picture, PixelFormat format)
{
    stop();
    const scan::Descriptor camera = openDevice(devices.camera);
    m_output = openDevice(devices.output);
    int output = kHdmiOutput, input = kHdmiInput;
    v4l2_dv_timings timings{};
    if (!ask(m_output, VIDIOC_S_OUTPUT, &output) || !findTimings(m_output, picture.width, picture.height, timings) ||
        !ask(m_output, VIDIOC_S_DV_TIMINGS, &timings))
        return failed("the output's size");
    if (auto problem = stream(picture, format); !problem.empty())
        return problem;
    // It would write the time over the picture.
    if (!ask(camera, VIDIOC_S_INPUT, &input) || !setControl(devices.camera, "Loop Video", 1) ||
        !setControl(devices.camera, "OSD Text Mode", kNoText))
        return failed("the loop");
    if (!ask(camera, VIDIOC_S_DV_TIMINGS, &timings))
        return failed("the camera's size");
    return "";
}

std::string VividOutput::stream(const Frame& picture, PixelFormat format)
{
    v4l2_format set{};
    set.type = V4L2_BUF_TYPE_VIDEO_OUTPUT;
    set.fmt.pix.width = static_cast<uint32_t>(picture.width);
    set.fmt.pix.height = static_cast<uint32_t>(picture.height);
    set.fmt.pix.pixelformat = codeOf(format);
    set.fmt.pix.field = V4L2_FIELD_NONE;
    if (!ask(m_output, VIDIOC_S_FMT, &set) || set.fmt.pix.pixelformat != codeOf(format) || set.fmt.pix.width != picture.width ||
        set.fmt.pix.height != picture.height)
        return failed("the output's format");
    const size_t row = picture.width * (format == PixelFormat::Yuyv ? 2 : 1);
    const std::string bytes = asBytes(picture, format, set.fmt.pix.bytesperline - row);
    v4l2_requestbuffers wish{};
    wish.count = 2;
    wish.type = V4L2_BUF_TYPE_VIDEO_OUTPUT;
    wish.memory = V4L2_MEMORY_MMAP;
    if (!ask(m_output, VIDIOC_REQBUFS, &wish))
        return failed("the output's memory");
    for (uint32_t index = 0; index < wish.count; ++index) {
        v4l2_buffer buffer{};
        buffer.type = V4L2_BUF_TYPE_VIDEO_OUTPUT;
        buffer.memory = V4L2_MEMORY_MMAP;
        buffer.index = index;
        if (!ask(m_output, VIDIOC_QUERYBUF, &buffer))
            return failed("the output's memory");
        void* const memory =
            ::mmap(nullptr, buffer.length, PROT_READ | PROT_WRITE, MAP_SHARED, m_output.get(), buffer.m.offset);
        if (memory == MAP_FAILED)
            return failed("the output's memory");
        std::copy_n(bytes.data(), std::min<size_t>(bytes.size(), buffer.length), static_cast<char*>(memory));
        ::munmap(memory, buffer.length);
        buffer.bytesused = static_cast<uint32_t>(std::min<size_t>(bytes.size(), buffer.length));
        // The last buffer that it has is shown until there is another.
        if (!ask(m_output, VIDIOC_QBUF, &buffer))
            return failed("the output's memory");
    }
    int type = V4L2_BUF_TYPE_VIDEO_OUTPUT;
    return ask(m_output, VIDIOC_STREAMON, &type) ? "" : failed("the output");
}

void VividOutput::stop() { m_output.close(); }

}  // namespace keyrite::tests
