// Stands in for the kernel and one camera behind it, call by call.
#pragma once

#include <linux/videodev2.h>

#include <deque>
#include <map>
#include <string>
#include <vector>

#include "scan/v4l2_calls.h"

namespace keyrite::tests {

class FakeDriver : public scan::V4l2Calls {
public:
    struct Offer {
        uint32_t format;
        uint32_t width;  // the size that it sets, whatever is asked for; 0: what is asked for
        uint32_t height;
        uint32_t padding = 0;  // of each row
    };

    std::vector<Offer> offers = {{V4L2_PIX_FMT_YUYV, 0, 0}};
    uint32_t capabilities = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
    std::string name = "Room camera";
    bool plugged = true;
    // Answered once with this error, by request.
    std::map<unsigned long, int> failures;
    uint32_t mostBuffers = 4;
    uint32_t answeredIndex = UINT32_MAX;  // of the next DQBUF, where a driver is wrong
    uint32_t flags = 0;                   // of every buffer
    int64_t claimedBytes = -1;            // bytesused, where a driver is wrong

    // A frame comes in.
    void deliver(const std::string& bytes) { m_coming.push_back(bytes); }

    // What has happened.
    std::vector<std::pair<uint32_t, int32_t>> controls;
    int opens = 0, closes = 0;
    size_t mapped = 0;
    bool streams = false;
    std::vector<uint32_t> queued;  // with the driver
    std::vector<std::string> memory;

    int open(const char* path) override;
    int control(int camera, unsigned long request, void* argument) override;
    void* map(int camera, size_t length, int64_t offset) override;
    void unmap(void* memory, size_t length) override;
    int wait(int camera, int milliseconds) override;
    void close(int camera) override;

private:
    int fail(int error);
    int setFormat(v4l2_format& format);
    int dequeue(v4l2_buffer& buffer);
    size_t frameBytes() const;

    std::deque<std::string> m_coming;
    v4l2_pix_format m_set = {};
};

}  // namespace keyrite::tests
