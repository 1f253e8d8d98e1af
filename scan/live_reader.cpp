#include "scan/live_reader.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "scan/poppler.h"

namespace keyrite::scan {

namespace {

// A decoder that has closed its output ends within a moment, or is ended.
constexpr auto kEndLimit = std::chrono::milliseconds(50);

Problem systemProblem(int error) { return {.fault = Fault::System, .detail = systemSays(error)}; }

bool neverBlock(const Descriptor& descriptor)
{
    const int flags = ::fcntl(descriptor.get(), F_GETFL);
    return flags >= 0 && ::fcntl(descriptor.get(), F_SETFL, flags | O_NONBLOCK) == 0;
}

// The parts of the caller's memory.
std::span<char> textIn(std::span<char> memory) { return memory.first(kMaxCodeBytes); }
std::span<char> previewIn(std::span<char> memory) { return memory.subspan(kMaxCodeBytes, kMaxPreviewBytes); }
std::span<char> frameIn(std::span<char> memory) { return memory.subspan(kMaxCodeBytes + kMaxPreviewBytes); }

}  // namespace

LiveReader::LiveReader(std::span<char> memory, CodeSink& codes, PreviewSink* previews, LiveOptions options)
    : m_memory(memory), m_codes(codes), m_previews(previews), m_options(std::move(options))
{
    m_options.previewWidth = std::clamp<size_t>(m_options.previewWidth, 1, kMaxPreviewSide);
    if (m_options.decoder.empty())
        m_options.decoder = builtDecoder();
}

LiveReader::~LiveReader() { finish(); }

Outcome<Done> LiveReader::start()
{
    finish();
    if (m_memory.size() < kLiveBytes)
        return Problem{.fault = Fault::ScratchTooSmall, .have = m_memory.size(), .limit = kLiveBytes};
    auto frames = makePipe();
    auto messages = makePipe();
    if (!frames || !messages)
        return frames ? messages.problem() : frames.problem();
    auto [framesRead, framesWrite] = *std::move(frames);
    auto [messagesRead, messagesWrite] = *std::move(messages);
    // Each end has flags of its own: the decoder's two block, as it wants them to.
    if (!neverBlock(framesWrite) || !neverBlock(messagesRead))
        return systemProblem(errno);
    auto child = Child::start(m_options.decoder, {kVerbFrames, std::to_string(m_options.previewWidth)}, framesRead.get(),
                              messagesWrite.get());
    if (!child)
        return child.problem();
    m_child.emplace(*std::move(child));
    m_listener.emplace(textIn(m_memory), previewIn(m_memory));
    m_toDecoder = std::move(framesWrite);
    m_ofDecoder = std::move(framesRead);
    m_fromDecoder = std::move(messagesRead);
    m_framesDone = m_framesDamaged = 0;
    return Done{};
}

bool LiveReader::offer(const RawFrame& frame)
{
    if (!isRunning() || isBusy() || !isWhole(frame))
        return false;
    const std::span<char> memory = frameIn(m_memory);
    const std::span<char> body = memory.subspan(kFrameHeadBytes);
    FrameHead head;
    if (frame.format == PixelFormat::Jpeg) {
        head = {.jpeg = true, .length = frame.bytes.size()};
        std::copy(frame.bytes.begin(), frame.bytes.end(), body.begin());
    } else {
        head = {.width = frame.width, .height = frame.height, .length = frame.width * frame.height};
        takeGrey(frame, {reinterpret_cast<uint8_t*>(body.data()), body.size()});
    }
    const auto bytes = writeFrameHead(head);
    std::copy(bytes.begin(), bytes.end(), memory.begin());
    m_unsent = memory.first(kFrameHeadBytes + head.length);
    m_offered = Clock::now();
    m_listener->asked();
    return true;
}

Problem LiveReader::failed(Sentence detail) { return {.fault = Fault::DecoderFailed, .detail = std::move(detail)}; }

Outcome<Done> LiveReader::send()
{
    while (!m_unsent.empty()) {
        const ssize_t count = ::write(m_toDecoder.get(), m_unsent.data(), m_unsent.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            break;
        if (count < 0)
            return systemProblem(errno);
        m_unsent = m_unsent.subspan(static_cast<size_t>(count));
    }
    return Done{};
}

// true: the frame is done with.
Outcome<bool> LiveReader::hear()
{
    while (true) {
        const std::span<char> room = m_listener->room();
        const ssize_t count = ::read(m_fromDecoder.get(), room.data(), room.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return false;
        if (count < 0)
            return systemProblem(errno);
        if (count == 0)
            break;
        const auto done = take(m_listener->received(static_cast<size_t>(count)));
        if (!done || *done)
            return done;
    }
    const auto limit = Clock::now() + kEndLimit;
    auto end = m_child->end();
    for (; !end && Clock::now() < limit; end = m_child->end())
        static_cast<void>(::poll(nullptr, 0, 1));
    return failed(end ? describe(*end) : text("it says no more"));
}

Outcome<bool> LiveReader::take(LiveListener::Event event)
{
    switch (event) {
        case LiveListener::Event::More:
            break;
        case LiveListener::Event::Code:
            m_codes.code(0, m_listener->text());
            break;
        case LiveListener::Event::Preview:
            if (m_previews)
                m_previews->preview(m_listener->preview());
            break;
        case LiveListener::Event::Done:
            ++m_framesDone;
            m_framesDamaged += m_listener->wasOpened() ? 0 : 1;
            return true;
        case LiveListener::Event::Broken:
            return m_listener->problem();
        case LiveListener::Event::Nonsense:
            return failed(text("what it says makes no sense"));
    }
    return false;
}

Outcome<Done> LiveReader::waitFor(Clock::time_point until)
{
    while (true) {
        if (const auto sent = send(); !sent)
            return sent;
        const auto done = hear();
        if (!done)
            return done.problem();
        const auto now = Clock::now();
        const auto end = isBusy() ? m_offered + m_options.frameLimit : until;
        if (isBusy() && now >= end)
            return Problem{.fault = Fault::TimedOut, .limit = static_cast<uint64_t>(m_options.frameLimit.count())};
        if (*done || now >= until)
            return Done{};
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(std::min(until, end) - now).count();
        pollfd waiting[] = {{m_fromDecoder.get(), POLLIN, 0}, {m_unsent.empty() ? -1 : m_toDecoder.get(), POLLOUT, 0}};
        if (::poll(waiting, std::size(waiting), static_cast<int>(std::min<int64_t>(left, 1000))) < 0 && errno != EINTR)
            return systemProblem(errno);
    }
}

Outcome<Done> LiveReader::poll(std::chrono::milliseconds wait)
{
    if (!isRunning())
        return Problem{.fault = Fault::Stopped};
    auto result = waitFor(Clock::now() + wait);
    if (!result)
        finish();
    return result;
}

void LiveReader::finish()
{
    m_toDecoder.close();
    m_ofDecoder.close();
    m_fromDecoder.close();
    m_child.reset();  // which ends it
    m_listener.reset();
    m_unsent = {};
    if (m_memory.size() >= kLiveBytes)
        ::explicit_bzero(m_memory.data(), kLiveBytes);
}

}  // namespace keyrite::scan
