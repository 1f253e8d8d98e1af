// How this room says what went wrong. It includes nothing of ours, so it has an error type of its own: what, which file, and
// which page. Pages are counted from 0; describe() counts from 1, as people do.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace keyrite::scan {

// What is said, with the arguments apart, so that a caller can say it in another language.
struct Sentence {
    Sentence() = default;
    // A name, a number, what the system says: it stays as it is in every language.
    Sentence(std::string asItIs) : verbatim(std::move(asItIs)) {}

    bool empty() const { return english[0] == '\0' && verbatim.empty(); }

    const char* english = "";              // the whole pattern; %1 … %9 are places for the arguments
    std::vector<Sentence> arguments = {};  // a sentence may stand in another one
    std::string verbatim = {};             // where there is no pattern
};
// Marks a pattern for translation.
inline Sentence text(const char* english, std::vector<Sentence> arguments = {})
{
    Sentence out;
    out.english = english;
    out.arguments = std::move(arguments);
    return out;
}

// The values are on the wire between keyrite-decode and its caller, both of the same build.
enum class Fault : uint8_t {
    // The file itself.
    CannotOpen = 1,  // `detail`: what the system says
    NotAFile,        // a folder, a pipe, a device
    EmptyFile,
    FileTooLarge,        // `have` of at most `limit` bytes
    UnknownKind,         // its first bytes are neither PNG, JPEG nor PDF
    Damaged,             // cut off, or not what its first bytes promise; `detail` may say more
    UnsupportedColours,  // a JPEG for printing presses (CMYK)

    // What is in it.
    PictureTooLarge,  // `width` by `height`, at most `limit` pixels
    SideTooLong,      // `width` by `height`, at most `limit` pixels a side
    PdfRefused,       // needs a password, or no page can be found in it
    TooManyPages,     // `have` of at most `limit`
    PageNotDrawn,     // the PDF's page is damaged, or larger than memory allows
    TooManyCodes,     // more than `limit` codes on one page

    // The programs that do the work, and the caller.
    DecoderMissing,   // `detail`: the path at which keyrite-decode was expected
    RendererMissing,  // `detail`: poppler's program that is not installed
    NotConfined,      // the kernel refused what the decoder asked it to forbid
    DecoderFailed,    // it died, or what it said makes no sense; `detail` says which
    TimedOut,         // `limit` milliseconds for one page
    Stopped,          // by the caller's Progress
    ScratchTooSmall,  // `have` of `limit` bytes
    System,           // no descriptors, no memory, no processes; `detail`: what the system says

    // Cameras. `file` is the camera's device.
    CameraMissing,  // it is not plugged in
    CameraGone,     // it was there and is not any more
    CameraRefused,  // it is no camera, or it cannot do what is needed; `detail` says what
};

inline constexpr size_t kNoPage = static_cast<size_t>(-1);

struct Problem {
    Fault fault;
    std::string file = {};  // the path as the caller gave it
    size_t page = kNoPage;  // from 0
    uint64_t width = 0;
    uint64_t height = 0;
    uint64_t have = 0;
    uint64_t limit = 0;
    Sentence detail = {};
};

// What happened, with the numbers: one sentence. It does not repeat the file, which is `file`.
Sentence describe(const Problem& problem);
// What to do now: one sentence. Neither of the two ever holds a word of what was read.
Sentence advise(const Problem& problem);

// A value or a Problem. Reading the value of a failure is undefined, as with every expected type: look first.
template <class T>
class [[nodiscard]] Outcome {
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(Problem problem) : m_state(std::in_place_index<1>, std::move(problem)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T& operator*() const& { return *std::get_if<0>(&m_state); }
    T&& operator*() && { return std::move(*std::get_if<0>(&m_state)); }
    const T* operator->() const { return std::get_if<0>(&m_state); }
    const Problem& problem() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Problem> m_state;
};

struct Done {};

}  // namespace keyrite::scan
