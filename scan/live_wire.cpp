#include "scan/live_wire.h"

#include <algorithm>

#include "scan/reader.h"

namespace keyrite::scan {

namespace {

constexpr char kGreyFrame = 'Y', kJpegFrame = 'J', kPreview = 'P', kDone = 'D';
constexpr size_t kDoneBytes = 3;
constexpr size_t kSidesBytes = 4;  // width and height before the pixels of a preview

size_t widthOf(std::span<const char> preview) { return numberIn(preview.first(2)); }
size_t heightOf(std::span<const char> preview) { return numberIn(preview.subspan(2, 2)); }

// What can be wrong with the conversation as a whole; a frame that cannot be opened is passed over.
bool isOfConversation(uint64_t fault)
{
    constexpr Fault kThese[] = {Fault::TooManyCodes, Fault::NotConfined, Fault::System};
    return std::any_of(std::begin(kThese), std::end(kThese), [&](Fault f) { return static_cast<uint64_t>(f) == fault; });
}

}  // namespace

std::array<char, kFrameHeadBytes> writeFrameHead(const FrameHead& head)
{
    std::array<char, kFrameHeadBytes> out{head.jpeg ? kJpegFrame : kGreyFrame};
    const auto width = bigEndian<2>(head.width), height = bigEndian<2>(head.height);
    const auto length = bigEndian<4>(head.length);
    std::copy(width.begin(), width.end(), out.begin() + 1);
    std::copy(height.begin(), height.end(), out.begin() + 3);
    std::copy(length.begin(), length.end(), out.begin() + 5);
    return out;
}

std::optional<FrameHead> readFrameHead(std::span<const char, kFrameHeadBytes> bytes)
{
    FrameHead head{.jpeg = bytes[0] == kJpegFrame,
                   .width = numberIn(bytes.subspan(1, 2)),
                   .height = numberIn(bytes.subspan(3, 2)),
                   .length = numberIn(bytes.subspan(5, 4))};
    if (head.jpeg)
        return head.width == 0 && head.height == 0 && head.length > 0 && head.length <= kMaxJpegFrameBytes ? std::optional(head)
                                                                                                           : std::nullopt;
    const bool sized = head.width > 0 && head.height > 0 && head.width <= kMaxSide && head.height <= kMaxSide;
    return bytes[0] == kGreyFrame && sized && head.length == head.width * head.height && head.length <= kMaxFramePixels
               ? std::optional(head)
               : std::nullopt;
}

void LiveListener::asked()
{
    m_asked = true;
    m_previewed = false;
    m_ofFrame = 0;
}

std::span<char> LiveListener::bodyMemory() { return m_header[0] == kPreview ? m_preview : m_text; }

std::span<char> LiveListener::room()
{
    if (m_ended)
        return {};
    if (!m_inBody)
        return std::span(m_header).subspan(m_filled);
    return bodyMemory().subspan(m_filled, m_length - m_filled);
}

LiveListener::Event LiveListener::received(size_t count)
{
    m_filled += count;
    if (m_filled < (m_inBody ? m_length : kMessageHeaderBytes))
        return Event::More;
    const Event event = m_inBody ? body() : header();
    m_inBody = !m_inBody;
    m_filled = 0;
    m_ended = event == Event::Broken || event == Event::Nonsense;
    return event;
}

LiveListener::Event LiveListener::header()
{
    m_length = numberIn(std::span(m_header).subspan(1));
    const auto only = [](bool good) { return good ? Event::More : Event::Nonsense; };
    switch (m_header[0]) {
        case kPreview:
            return only(m_asked && !m_previewed && m_ofFrame == 0 && m_length > kSidesBytes && m_length <= kMaxPreviewBytes);
        case kCodeMessage:
            return only(m_asked && m_previewed && m_codes < kMaxCodes && m_length >= 1 && m_length <= kMaxCodeBytes);
        case kDone:
            return only(m_asked && m_length == kDoneBytes);
        case kFaultMessage:
            return only(m_length == kFaultBytes);
        default:
            return Event::Nonsense;
    }
}

LiveListener::Event LiveListener::body()
{
    switch (m_header[0]) {
        case kPreview: {
            const size_t width = widthOf(m_preview), height = heightOf(m_preview);
            m_previewed = width <= kMaxPreviewSide && height <= kMaxPreviewSide && width * height == m_length - kSidesBytes;
            return m_previewed ? Event::Preview : Event::Nonsense;
        }
        case kCodeMessage:
            ++m_codes;
            ++m_ofFrame;
            return Event::Code;
        case kDone:
            return done();
        default:
            return fault();
    }
}

LiveListener::Event LiveListener::done()
{
    const uint64_t opened = numberIn(m_text.first(1));
    if (opened != (m_previewed ? 1 : 0) || numberIn(m_text.subspan(1, 2)) != m_ofFrame)
        return Event::Nonsense;
    m_opened = m_previewed;
    m_asked = false;
    return Event::Done;
}

LiveListener::Event LiveListener::fault()
{
    if (!isOfConversation(numberIn(m_text.first(1))))
        return Event::Nonsense;
    m_problem = faultIn(m_text);
    return Event::Broken;
}

FrameView LiveListener::preview() const
{
    const size_t width = widthOf(m_preview), height = heightOf(m_preview);
    const std::span<const char> pixels = m_preview.subspan(kSidesBytes, width * height);
    return {{reinterpret_cast<const uint8_t*>(pixels.data()), pixels.size()}, width, height, width};
}

bool tellPreview(int descriptor, const Frame& picture)
{
    const auto width = bigEndian<2>(picture.width), height = bigEndian<2>(picture.height);
    const auto length = bigEndian<4>(kSidesBytes + picture.pixels.size());
    const char kind = kPreview;
    return writeAll(descriptor, {&kind, 1}) && writeAll(descriptor, {length.data(), length.size()}) &&
           writeAll(descriptor, {width.data(), width.size()}) && writeAll(descriptor, {height.data(), height.size()}) &&
           writeAll(descriptor, {reinterpret_cast<const char*>(picture.pixels.data()), picture.pixels.size()});
}

bool tellDone(int descriptor, bool opened, size_t codes)
{
    const auto count = bigEndian<2>(codes);
    const char body[kDoneBytes] = {opened ? '\1' : '\0', count[0], count[1]};
    return tell(descriptor, kDone, {body, sizeof body});
}

}  // namespace keyrite::scan
