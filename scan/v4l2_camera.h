// A camera of this machine, through Video4Linux 2 (the kernel's "Media subsystem" documentation, part I). Webcams on USB are
// such.
//
// It asks for 1920 by 1080, else for 1280 by 720, else takes what the camera sets; of the formats that can be read the plainest
// that has the size. What the camera says of its frames comes from a stranger's device: sizes and lengths are checked against
// the memory that there is.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "scan/frame_source.h"
#include "scan/v4l2_calls.h"

namespace keyrite::scan {

class V4l2Camera final : public FrameSource {
public:
    explicit V4l2Camera(std::filesystem::path device, V4l2Calls& calls = kernelCalls());
    ~V4l2Camera() override;
    V4l2Camera(const V4l2Camera&) = delete;
    V4l2Camera& operator=(const V4l2Camera&) = delete;

    // CameraMissing, CameraGone (unplugged meanwhile) or CameraRefused.
    Outcome<Done> open() override;
    Outcome<bool> nextFrame(RawFrame& frame, std::chrono::milliseconds wait) override;
    // The memory that held frames is wiped.
    void close() override;

    // What the camera has set: a frame without bytes.
    const RawFrame& shape() const { return m_shape; }

private:
    struct Buffer {
        uint8_t* memory;
        size_t length;
    };

    Problem problem(Fault fault, Sentence detail = {}) const;
    Problem refused(Sentence what, int error) const;
    Outcome<Done> prepare();
    Outcome<Done> checkKind();
    Outcome<std::vector<uint32_t>> offeredFormats();
    Outcome<Done> chooseFormat();
    Outcome<bool> tryFormat(uint32_t code, size_t width, size_t height);
    Outcome<Done> makeBuffers();
    Outcome<Done> giveBack(uint32_t buffer);
    void preferSharpPictures();

    std::filesystem::path m_device;
    V4l2Calls& m_calls;
    int m_camera = -1;
    bool m_streams = false;
    RawFrame m_shape = {};
    std::vector<Buffer> m_buffers = {};
    int64_t m_lent = -1;  // the buffer that the caller looks at; -1: none
};

}  // namespace keyrite::scan
