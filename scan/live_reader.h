// Reads the codes of one sheet that somebody holds before a camera, through one fresh confined program (`keyrite-decode
// frames`): it sees this sheet and no other, and ends with it. Frames are opened there and not here; what comes back are texts,
// each once, and small grey pictures for a preview. A picture or a PDF from a scanner is for readFile().
//
// Frames, previews and texts may show a secret: they are in the caller's memory alone, and are wiped there.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <span>

#include "scan/child.h"
#include "scan/live_wire.h"
#include "scan/raw_frame.h"
#include "scan/reader.h"

namespace keyrite::scan {

class PreviewSink {
public:
    virtual ~PreviewSink() = default;
    // One for each frame that was opened, before its codes. The pixels are gone after the call.
    virtual void preview(const FrameView& picture) = 0;
};

struct LiveOptions {
    size_t previewWidth = 160;                    // 1 to kMaxPreviewSide; the height follows
    std::chrono::milliseconds frameLimit{5'000};  // for one frame
    std::filesystem::path decoder = {};           // empty: keyrite-decode beside this program
};

// What a LiveReader needs: a text, a preview, and a frame on its way.
inline constexpr size_t kLiveBytes =
    kMaxCodeBytes + kMaxPreviewBytes + kFrameHeadBytes + std::max(kMaxFramePixels, kMaxJpegFrameBytes);

class LiveReader {
public:
    // `memory` has kLiveBytes or more. `previews` may be null. Everything outlives the reader. codes.code() is called with page
    // 0; a decoder that was taken over may tell a text twice, or any text, but no more than kMaxCodes in all.
    LiveReader(std::span<char> memory, CodeSink& codes, PreviewSink* previews = nullptr, LiveOptions options = {});
    // finish().
    ~LiveReader();
    LiveReader(const LiveReader&) = delete;
    LiveReader& operator=(const LiveReader&) = delete;

    // A fresh decoder, which knows nothing of the sheet before. One that still runs is ended.
    Outcome<Done> start();
    // Copies the frame and returns at once. false: it was dropped, because the decoder is busy or does not run, or because the
    // frame is not whole.
    bool offer(const RawFrame& frame);
    // Moves bytes to and from the decoder; the sinks are called from here. Returns as soon as the frame that was offered is
    // done with, or after `wait`. A problem ends the decoder.
    Outcome<Done> poll(std::chrono::milliseconds wait);
    // Ends the decoder and wipes the memory, at once.
    void finish();

    bool isRunning() const { return m_child.has_value(); }
    bool isBusy() const { return m_listener && m_listener->isAsked(); }
    // Since start(): frames that the decoder has done with, and those of them that it could not open.
    size_t framesDone() const { return m_framesDone; }
    size_t framesDamaged() const { return m_framesDamaged; }

private:
    using Clock = std::chrono::steady_clock;

    Problem failed(Sentence detail);
    Outcome<Done> send();
    Outcome<bool> hear();
    Outcome<bool> take(LiveListener::Event event);
    Outcome<Done> waitFor(Clock::time_point until);

    std::span<char> m_memory;
    CodeSink& m_codes;
    PreviewSink* m_previews;
    LiveOptions m_options;

    std::optional<Child> m_child;
    std::optional<LiveListener> m_listener;
    Descriptor m_toDecoder;
    // The other end of it is open here too: writing to a decoder that has died is then no SIGPIPE, and nobody reads it here.
    Descriptor m_ofDecoder;
    Descriptor m_fromDecoder;
    std::span<const char> m_unsent;
    Clock::time_point m_offered;
    size_t m_framesDone = 0;
    size_t m_framesDamaged = 0;
};

}  // namespace keyrite::scan
