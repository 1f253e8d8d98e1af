#include "wizard/camera_worker.h"

#include <algorithm>
#include <new>

namespace keyrite::wizard {

namespace {

using namespace std::chrono_literals;
using State = CameraNews::State;

// Both together are how long stop() may take.
constexpr auto kFrameWait = 40ms;
constexpr auto kDecoderWait = 10ms;
// Until the next look for a camera that is not there.
constexpr auto kPause = 40ms;
constexpr int kMostFailures = 3;

}  // namespace

CodeCounter everyCode(size_t expected)
{
    return [expected](const std::vector<SecureString>& codes) { return CodeCount{codes.size(), expected}; };
}

CameraWorker::CameraWorker(std::unique_ptr<scan::FrameSource> source, CodeCounter counter, std::filesystem::path decoder)
    : m_source(std::move(source)), m_counter(std::move(counter)), m_decoder(std::move(decoder))
{
}

CameraWorker::~CameraWorker() { stop(); }

void CameraWorker::begin()
{
    stop();
    m_codes.clear();
    m_news = {};
    m_news.count = m_counter(m_codes);
    m_stop = false;
    start();
}

void CameraWorker::stop()
{
    m_stop = true;
    wait();
}

CameraNews CameraWorker::news()
{
    const std::lock_guard lock(m_mutex);
    return m_news;
}

std::vector<SecureString> CameraWorker::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_codes, {});
}

void CameraWorker::tell(State state, std::optional<scan::Problem> problem)
{
    {
        const std::lock_guard lock(m_mutex);
        m_news.state = state;
        m_news.problem = std::move(problem);
        if (state != State::Watching)
            m_news.preview = {};
    }
    Q_EMIT changed();
}

bool CameraWorker::isComplete()
{
    const std::lock_guard lock(m_mutex);
    return m_news.count.isComplete();
}

void CameraWorker::code(size_t, std::span<const char> text)
{
    const std::string_view given(text.data(), text.size());
    {
        const std::lock_guard lock(m_mutex);
        if (std::any_of(m_codes.begin(), m_codes.end(), [&](const SecureString& known) { return known.expose() == given; }))
            return;
        m_codes.push_back(SecureString::copyOf(given));
        m_news.count = m_counter(m_codes);
    }
    Q_EMIT changed();
}

void CameraWorker::preview(const scan::FrameView& picture)
{
    QImage image(static_cast<int>(picture.width), static_cast<int>(picture.height), QImage::Format_Grayscale8);
    for (size_t y = 0; y < picture.height; ++y)
        std::copy_n(picture.pixels.data() + y * picture.stride, picture.width, image.scanLine(static_cast<int>(y)));
    {
        const std::lock_guard lock(m_mutex);
        m_news.preview = std::move(image);
    }
    Q_EMIT changed();
}

void CameraWorker::run()
{
    try {
        SecureBuffer memory(scan::kLiveBytes);
        const ByteSpan bytes = memory.mutableBytes();
        scan::LiveReader reader({reinterpret_cast<char*>(bytes.data()), bytes.size()}, *this, this,
                                {.previewWidth = kPreviewWidth, .decoder = m_decoder});
        watch(reader);
    } catch (const std::bad_alloc&) {
        tell(State::Failed,
             scan::Problem{.fault = scan::Fault::System, .detail = scan::text("there is not enough locked memory")});
    }
    m_source->close();
}

bool CameraWorker::openCamera()
{
    auto opened = m_source->open();
    if (opened) {
        tell(State::Watching);
        return true;
    }
    tell(State::Waiting, opened.problem());
    pause();
    return false;
}

void CameraWorker::watch(scan::LiveReader& reader)
{
    bool isOpen = false;
    for (int failures = 0; !m_stop;) {
        if (isComplete())
            return tell(State::Complete);
        if (!reader.isRunning())
            if (const auto started = reader.start(); !started)
                return tell(State::Failed, started.problem());
        isOpen = isOpen || openCamera();
        if (!isOpen)
            continue;
        scan::RawFrame frame;
        const auto next = m_source->nextFrame(frame, kFrameWait);
        if (!next) {
            isOpen = false;
            continue;
        }
        if (*next)
            reader.offer(frame);
        if (const auto moved = reader.poll(kDecoderWait); !moved && ++failures == kMostFailures)
            return tell(State::Failed, moved.problem());
    }
}

void CameraWorker::pause() { msleep(static_cast<unsigned long>(kPause.count())); }

}  // namespace keyrite::wizard
