#include "scan/fake_driver.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace keyrite::tests {

namespace {

constexpr int kDescriptor = 77;

}  // namespace

int FakeDriver::fail(int error)
{
    errno = error;
    return -1;
}

int FakeDriver::open(const char*)
{
    if (!plugged)
        return fail(ENOENT);
    ++opens;
    return kDescriptor;
}

size_t FakeDriver::frameBytes() const { return size_t{m_set.bytesperline} * m_set.height * 3 / 2; }

int FakeDriver::setFormat(v4l2_format& format)
{
    v4l2_pix_format& pix = format.fmt.pix;
    const auto offer = std::find_if(offers.begin(), offers.end(), [&](const Offer& o) { return o.format == pix.pixelformat; });
    if (offer == offers.end())
        return fail(EINVAL);
    if (offer->width > 0) {
        pix.width = offer->width;
        pix.height = offer->height;
    }
    pix.bytesperline = pix.width * (pix.pixelformat == V4L2_PIX_FMT_YUYV ? 2 : 1) + offer->padding;
    m_set = pix;
    return 0;
}

int FakeDriver::dequeue(v4l2_buffer& buffer)
{
    if (m_coming.empty() || queued.empty())
        return fail(EAGAIN);
    buffer.index = queued.front();
    queued.erase(queued.begin());
    const std::string bytes = std::exchange(m_coming.front(), {});
    m_coming.pop_front();
    std::copy_n(bytes.begin(), std::min(bytes.size(), memory[buffer.index].size()), memory[buffer.index].begin());
    buffer.bytesused = claimedBytes >= 0 ? static_cast<uint32_t>(claimedBytes) : static_cast<uint32_t>(bytes.size());
    buffer.flags = flags;
    if (answeredIndex != UINT32_MAX)
        buffer.index = answeredIndex;
    return 0;
}

int FakeDriver::control(int, unsigned long request, void* argument)
{
    if (!plugged)
        return fail(ENODEV);
    if (const auto failure = failures.find(request); failure != failures.end()) {
        const int error = failure->second;
        failures.erase(failure);
        return fail(error);
    }
    switch (request) {
        case VIDIOC_QUERYCAP: {
            auto& card = *static_cast<v4l2_capability*>(argument);
            std::copy_n(name.begin(), std::min(name.size(), sizeof card.card), card.card);
            card.capabilities = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING | V4L2_CAP_DEVICE_CAPS;
            card.device_caps = capabilities;
            return 0;
        }
        case VIDIOC_ENUM_FMT: {
            auto& format = *static_cast<v4l2_fmtdesc*>(argument);
            if (format.index >= offers.size())
                return fail(EINVAL);
            format.pixelformat = offers[format.index].format;
            return 0;
        }
        case VIDIOC_S_FMT:
            return setFormat(*static_cast<v4l2_format*>(argument));
        case VIDIOC_S_CTRL: {
            const auto& set = *static_cast<v4l2_control*>(argument);
            controls.emplace_back(set.id, set.value);
            return 0;
        }
        case VIDIOC_REQBUFS: {
            auto& wish = *static_cast<v4l2_requestbuffers*>(argument);
            wish.count = std::min(wish.count, mostBuffers);
            memory.assign(wish.count, std::string(frameBytes(), '\0'));
            return 0;
        }
        case VIDIOC_QUERYBUF: {
            auto& buffer = *static_cast<v4l2_buffer*>(argument);
            buffer.length = static_cast<uint32_t>(memory[buffer.index].size());
            buffer.m.offset = buffer.index;
            return 0;
        }
        case VIDIOC_QBUF:
            queued.push_back(static_cast<v4l2_buffer*>(argument)->index);
            return 0;
        case VIDIOC_DQBUF:
            return dequeue(*static_cast<v4l2_buffer*>(argument));
        case VIDIOC_STREAMON:
            streams = true;
            return 0;
        case VIDIOC_STREAMOFF:
            streams = false;
            return 0;
        default:
            return fail(ENOTTY);
    }
}

void* FakeDriver::map(int, size_t, int64_t offset)
{
    ++mapped;
    return memory[static_cast<size_t>(offset)].data();
}

void FakeDriver::unmap(void*, size_t) { --mapped; }

int FakeDriver::wait(int, int) { return plugged && m_coming.empty() ? 0 : 1; }

void FakeDriver::close(int)
{
    ++closes;
    streams = false;
    queued.clear();
    m_coming.clear();
}

}  // namespace keyrite::tests
