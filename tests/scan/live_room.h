// A LiveReader with what a test wants to know of it.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "scan/live_reader.h"
#include "scan/reading.h"
#include "scan/test_camera.h"

namespace keyrite::tests {

class Previews : public scan::PreviewSink {
public:
    void preview(const scan::FrameView& picture) override;
    size_t count = 0;
    Frame last = {};
};

// Waits for children that other tests of this program have started and not waited for. While no LiveRoom has a decoder.
void waitForStrangers();

class LiveRoom {
public:
    // `decoder`: empty for the one of this build.
    explicit LiveRoom(scan::LiveOptions options = {}, const std::filesystem::path& decoder = {});

    // Offers this frame and waits until it is done with. The first problem is kept in `problem`.
    bool give(const Frame& picture, PixelFormat format = PixelFormat::Grey);
    // The process of the decoder; 0 when there is none.
    pid_t decoderProcess() const;

    std::vector<char> memory;
    Collector codes;
    Previews previews;
    scan::LiveReader reader;
    std::optional<scan::Problem> problem;
};

}  // namespace keyrite::tests
