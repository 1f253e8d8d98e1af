#include "scan/wire.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "scan/reader.h"

namespace keyrite::scan {

namespace {

constexpr char kCode = 'C', kRead = 'E', kFault = 'F';

uint64_t number(std::span<const char> bytes)
{
    uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<uint8_t>(byte);
    return value;
}

// What can be wrong with a page as the decoder sees it; files and PDFs are its caller's business.
bool isOfPage(uint64_t fault)
{
    constexpr Fault kOfPage[] = {Fault::EmptyFile,          Fault::UnknownKind,     Fault::Damaged,
                                 Fault::UnsupportedColours, Fault::PictureTooLarge, Fault::SideTooLong,
                                 Fault::TooManyCodes,       Fault::NotConfined,     Fault::System};
    return std::any_of(std::begin(kOfPage), std::end(kOfPage), [&](Fault f) { return static_cast<uint64_t>(f) == fault; });
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<size_t>(count));
    }
    return true;
}

template <size_t Bytes>
std::array<char, Bytes> bigEndian(uint64_t value)
{
    std::array<char, Bytes> out{};
    for (size_t i = Bytes; i-- > 0; value >>= 8)
        out[i] = static_cast<char>(value & 0xff);
    return out;
}

bool tell(int descriptor, char kind, std::string_view body)
{
    const auto length = bigEndian<4>(body.size());
    return writeAll(descriptor, {&kind, 1}) && writeAll(descriptor, {length.data(), length.size()}) &&
           writeAll(descriptor, body);
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
    if (m_filled < (m_inBody ? m_length : kHeaderBytes))
        return Event::More;
    const Event event = m_inBody ? body() : header();
    m_inBody = !m_inBody;
    m_filled = 0;
    m_ended = event != Event::More && event != Event::Code;
    return event;
}

Listener::Event Listener::header()
{
    m_length = number(std::span(m_header).subspan(1));
    switch (m_header[0]) {
        case kCode:
            return m_length >= 1 && m_length <= kMaxCodeBytes && m_codes < kMaxCodes ? Event::More : Event::Nonsense;
        case kRead:
            return m_length == 2 ? Event::More : Event::Nonsense;
        case kFault:
            return m_length == kFaultBytes ? Event::More : Event::Nonsense;
        default:
            return Event::Nonsense;
    }
}

Listener::Event Listener::body()
{
    switch (m_header[0]) {
        case kCode:
            ++m_codes;
            return Event::Code;
        case kRead:
            return number(m_scratch.first(2)) == m_codes ? Event::Read : Event::Nonsense;
        default:
            return fault();
    }
}

Listener::Event Listener::fault()
{
    if (m_codes > 0 || !isOfPage(number(m_scratch.first(1))))
        return Event::Nonsense;
    m_problem = {.fault = static_cast<Fault>(m_scratch[0]),
                 .width = number(m_scratch.subspan(1, 8)),
                 .height = number(m_scratch.subspan(9, 8)),
                 .limit = number(m_scratch.subspan(17, 8))};
    return Event::NotRead;
}

bool tellCode(int descriptor, std::string_view text) { return tell(descriptor, kCode, text); }

bool tellRead(int descriptor, size_t codes)
{
    const auto count = bigEndian<2>(codes);
    return tell(descriptor, kRead, {count.data(), count.size()});
}

bool tellFault(int descriptor, const Problem& problem)
{
    std::string body(1, static_cast<char>(problem.fault));
    for (const uint64_t value : {problem.width, problem.height, problem.limit}) {
        const auto bytes = bigEndian<8>(value);
        body.append(bytes.data(), bytes.size());
    }
    return tell(descriptor, kFault, body);
}

}  // namespace keyrite::scan
