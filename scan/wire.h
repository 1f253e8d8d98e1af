// What keyrite-decode says about one page, on its standard output, in messages of message.h.
//
//   'C'       a text: 1 to kMaxCodeBytes bytes, at most kMaxCodes times
//   'E'       the end of a page that was read: how many texts came before (2 bytes)
//   'F'       the end of a page that was not
//
// 'E' or 'F' comes once and last. The program may have been taken over by the picture it read, so the listener believes
// nothing: whatever else comes is Event::Nonsense, and nothing is allocated for it.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "scan/message.h"
#include "scan/outcome.h"

namespace keyrite::scan {

// The parent's side. Bytes go where room() says, so that a text is never anywhere but in the caller's memory.
class Listener {
public:
    enum class Event {
        More,      // not yet anything whole
        Code,      // text() holds one, until the next received()
        Read,      // the page was read to its end
        NotRead,   // problem() says why
        Nonsense,  // not our decoder; room() is empty from now on
    };

    // `scratch` has kMaxCodeBytes or more.
    explicit Listener(std::span<char> scratch) : m_scratch(scratch) {}

    // Where the next bytes belong; never empty before the end.
    std::span<char> room();
    // `count` bytes, at least one, were put into room().
    Event received(size_t count);

    std::string_view text() const { return {m_scratch.data(), m_length}; }
    const Problem& problem() const { return m_problem; }

private:
    Event header();
    Event body();
    Event fault();

    std::span<char> m_scratch;
    std::array<char, kMessageHeaderBytes> m_header{};
    bool m_inBody = false;
    bool m_ended = false;
    size_t m_filled = 0;
    size_t m_length = 0;  // of the body
    size_t m_codes = 0;
    Problem m_problem{.fault = Fault::DecoderFailed};
};

// The decoder's side; tellCode() and tellFault() are in message.h. false: nobody listens any more.
bool tellRead(int descriptor, size_t codes);

}  // namespace keyrite::scan
