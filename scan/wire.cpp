#include "scan/wire.h"

#include <algorithm>

#include "scan/reader.h"

namespace keyrite::scan {

namespace {

constexpr char kRead = 'E';

// What can be wrong with a page as the decoder sees it; files and PDFs are its caller's business.
bool isOfPage(uint64_t fault)
{
    constexpr Fault kOfPage[] = {Fault::EmptyFile,          Fault::UnknownKind,     Fault::Damaged,
                                 Fault::UnsupportedColours, Fault::PictureTooLarge, Fault::SideTooLong,
                                 Fault::TooManyCodes,       Fault::NotConfined,     Fault::System};
    return std::any_of(std::begin(kOfPage), std::end(kOfPage), [&](Fault f) { return static_cast<uint64_t>(f) == fault; });
}

}  // namespace

std::span<char> Listener::room()
{
    if (m_ended)
        return {};
    if (!m_inBody)
        return std::span(m_header).subspan(m_filled);
    return m_scratch.subspan(m_filled, m_length - m_filled);
}

Listener::Event Listener::received(size_t count)
{
    m_filled += count;
    if (m_filled < (m_inBody ? m_length : kMessageHeaderBytes))
        return Event::More;
    const Event event = m_inBody ? body() : header();
    m_inBody = !m_inBody;
    m_filled = 0;
    m_ended = event != Event::More && event != Event::Code;
    return event;
}

Listener::Event Listener::header()
{
    m_length = numberIn(std::span(m_header).subspan(1));
    switch (m_header[0]) {
        case kCodeMessage:
            return m_length >= 1 && m_length <= kMaxCodeBytes && m_codes < kMaxCodes ? Event::More : Event::Nonsense;
        case kRead:
            return m_length == 2 ? Event::More : Event::Nonsense;
        case kFaultMessage:
            return m_length == kFaultBytes ? Event::More : Event::Nonsense;
        default:
            return Event::Nonsense;
    }
}

Listener::Event Listener::body()
{
    switch (m_header[0]) {
        case kCodeMessage:
            ++m_codes;
            return Event::Code;
        case kRead:
            return numberIn(m_scratch.first(2)) == m_codes ? Event::Read : Event::Nonsense;
        default:
            return fault();
    }
}

Listener::Event Listener::fault()
{
    if (m_codes > 0 || !isOfPage(numberIn(m_scratch.first(1))))
        return Event::Nonsense;
    m_problem = faultIn(m_scratch);
    return Event::NotRead;
}

bool tellRead(int descriptor, size_t codes)
{
    const auto count = bigEndian<2>(codes);
    return tell(descriptor, kRead, {count.data(), count.size()});
}

}  // namespace keyrite::scan
