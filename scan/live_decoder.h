// The confined program's side of live_wire.h: frame after frame of one sheet, until its caller closes or kills it.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "scan/live_wire.h"
#include "scan/picture.h"

namespace keyrite::scan {

class LiveDecoder {
public:
    // Previews are at most so wide, 1 to kMaxPreviewSide, and at most kMaxPreviewSide high.
    LiveDecoder(int in, int out, size_t previewWidth) : m_in(in), m_out(out), m_previewWidth(previewWidth) {}

    // true: the caller has closed its end between two frames. false: it has done so elsewhere, does not listen any more, or
    // sent what is no frame.
    bool run();

private:
    using Clock = std::chrono::steady_clock;

    bool look(const FrameHead& head);
    bool tellPreviewOf(const Frame& frame) const;
    bool tellNewCodes(const Frame& frame);

    DescriptorSource m_in;
    int m_out;
    size_t m_previewWidth;
    std::vector<uint8_t> m_bytes = {};      // of the frame
    std::vector<std::string> m_texts = {};  // told already
    Clock::time_point m_lastNew = Clock::now();
    size_t m_rung = 0;
};

}  // namespace keyrite::scan
