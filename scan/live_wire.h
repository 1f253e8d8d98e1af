// The conversation with `keyrite-decode frames`, which looks at one sheet through a camera.
//
// Its caller writes frames to its standard input, one at a time, each after a head of 9 bytes:
//
//   kind (1 byte)     'Y' grey, 8 bits a pixel, rows without gaps; 'J' a JPEG file
//   width, height     2 bytes each; 0 for 'J', whose own header says it
//   length (4 bytes)  of the bytes that follow; width * height for 'Y'
//
// It answers each frame with messages of message.h, in this order:
//
//   'P'       the frame as a small grey picture: width, height (2 bytes each), pixels. Not for a frame that could not be opened
//   'C'       a text that it has not told before: 1 to kMaxCodeBytes bytes; at most kMaxCodes times in all
//   'D'       done with this frame: whether it could be opened (1 byte: 0, 1), how many texts it gave (2 bytes)
//
// or with 'F', after which it ends; 'F' may also come before the first frame. Whatever else it says, and whatever it says
// unasked, is Event::Nonsense: it may have been taken over by what was held before the camera.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "scan/decode.h"
#include "scan/message.h"
#include "scan/raw_frame.h"

namespace keyrite::scan {

inline constexpr size_t kMaxPreviewSide = 640;
inline constexpr size_t kMaxPreviewBytes = 4 + kMaxPreviewSide * kMaxPreviewSide;

struct FrameHead {
    bool jpeg = false;
    size_t width = 0;
    size_t height = 0;
    size_t length = 0;
};
inline constexpr size_t kFrameHeadBytes = 9;
std::array<char, kFrameHeadBytes> writeFrameHead(const FrameHead& head);
// Nothing where it is not one, or promises more than isWhole() allows.
std::optional<FrameHead> readFrameHead(std::span<const char, kFrameHeadBytes> bytes);

// The caller's side. As with Listener, bytes go where room() says.
class LiveListener {
public:
    enum class Event {
        More,      // not yet anything whole
        Code,      // text()
        Preview,   // preview()
        Done,      // with the frame; wasOpened() says whether it could be opened
        Broken,    // problem() says why; room() is empty from now on
        Nonsense,  // not our decoder; room() is empty from now on
    };

    // `text` has kMaxCodeBytes or more, `preview` kMaxPreviewBytes.
    LiveListener(std::span<char> text, std::span<char> preview) : m_text(text), m_preview(preview) {}

    // A frame goes out. Not before the one before it is done.
    void asked();
    bool isAsked() const { return m_asked; }

    std::span<char> room();
    Event received(size_t count);

    // Each until the next received().
    std::string_view text() const { return {m_text.data(), m_length}; }
    FrameView preview() const;
    bool wasOpened() const { return m_opened; }
    const Problem& problem() const { return m_problem; }

private:
    std::span<char> bodyMemory();
    Event header();
    Event body();
    Event done();
    Event fault();

    std::span<char> m_text;
    std::span<char> m_preview;
    std::array<char, kMessageHeaderBytes> m_header{};
    bool m_inBody = false;
    bool m_ended = false;
    size_t m_filled = 0;
    size_t m_length = 0;  // of the body

    bool m_asked = false;      // a frame is out
    bool m_previewed = false;  // of this frame
    bool m_opened = false;     // the last frame that is done
    size_t m_ofFrame = 0;      // texts of this frame
    size_t m_codes = 0;        // in all
    Problem m_problem{.fault = Fault::DecoderFailed};
};

// The decoder's side; tellCode() and tellFault() are in message.h. false: nobody listens any more.
bool tellPreview(int descriptor, const Frame& picture);
bool tellDone(int descriptor, bool opened, size_t codes);

}  // namespace keyrite::scan
