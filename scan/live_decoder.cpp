#include "scan/live_decoder.h"

#include <algorithm>

#include "scan/image.h"
#include "scan/reader.h"

namespace keyrite::scan {

namespace {

// So long ZBar alone is given its chance; after it each frame also tries one rung of the ladder.
constexpr auto kPatience = std::chrono::seconds(1);

}  // namespace

bool LiveDecoder::run()
{
    std::array<char, kFrameHeadBytes> head{};
    while (true) {
        const size_t count = m_in.readAll({reinterpret_cast<uint8_t*>(head.data()), head.size()});
        if (count == 0)
            return true;
        const auto frame = count == head.size() ? readFrameHead(head) : std::nullopt;
        if (!frame)
            return false;
        m_bytes.resize(frame->length);
        if (m_in.readAll(m_bytes) != m_bytes.size() || !look(*frame))
            return false;
    }
}

// Cameras deliver a damaged JPEG now and then; the next one comes at once.
bool LiveDecoder::look(const FrameHead& head)
{
    if (!head.jpeg)
        return tellNewCodes({head.width, head.height, m_bytes});
    MemorySource file(m_bytes);
    const auto opened = readJpeg(file, kMaxFramePixels);
    return opened ? tellNewCodes(*opened) : tellDone(m_out, false, 0);
}

bool LiveDecoder::tellPreviewOf(const Frame& frame) const
{
    const auto ratio = [](size_t most, size_t side) { return static_cast<double>(most) / static_cast<double>(side); };
    const double factor = std::min(ratio(m_previewWidth, frame.width), ratio(kMaxPreviewSide, frame.height));
    return tellPreview(m_out, factor < 1 ? shrink(frame.view(), factor) : frame);
}

bool LiveDecoder::tellNewCodes(const Frame& frame)
{
    if (!tellPreviewOf(frame))
        return false;
    const bool waited = Clock::now() - m_lastNew > kPatience;
    size_t added = 0;
    for (std::string& text : glance(frame.view(), waited ? std::optional(m_rung++) : std::nullopt)) {
        if (std::find(m_texts.begin(), m_texts.end(), text) != m_texts.end())
            continue;
        if (m_texts.size() == kMaxCodes)
            return tellFault(m_out, {.fault = Fault::TooManyCodes, .limit = kMaxCodes});
        if (!tellCode(m_out, text))
            return false;
        m_texts.push_back(std::move(text));
        m_lastNew = Clock::now();
        ++added;
    }
    return tellDone(m_out, true, added);
}

}  // namespace keyrite::scan
