#include "scan/page_reader.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>

#include "scan/poppler.h"

namespace keyrite::scan {

namespace {

// 200 sizes are 20 KiB; the rest is room for what a PDF says about itself.
constexpr size_t kMaxPdfInfoBytes = 256 << 10;

Problem failed(Sentence detail) { return {.fault = Fault::DecoderFailed, .detail = std::move(detail)}; }

// A problem that lies in what runs poppler, whatever else went wrong.
std::optional<Problem> problemOfPoppler(const End& end, const char* program)
{
    if (!end.known)
        return failed(describe(end));
    if (end.status == kStatusNotInstalled)
        return Problem{.fault = Fault::RendererMissing, .detail = std::string(program)};
    if (end.status == kStatusNotConfined)
        return Problem{.fault = Fault::NotConfined};
    if (end.status == kStatusNotRun)
        return Problem{.fault = Fault::System, .detail = text("%1 cannot be run", {std::string(program)})};
    return std::nullopt;
}

// Reads once; 0 is the end.
Outcome<size_t> readSome(int descriptor, std::span<char> out)
{
    ssize_t count = 0;
    do
        count = ::read(descriptor, out.data(), out.size());
    while (count < 0 && errno == EINTR);
    if (count < 0)
        return Problem{.fault = Fault::System, .detail = systemSays(errno)};
    return static_cast<size_t>(count);
}

bool isNoPicture(Fault fault) { return fault == Fault::EmptyFile || fault == Fault::UnknownKind || fault == Fault::Damaged; }

}  // namespace

Outcome<Child> PageReader::start(const std::vector<std::string>& arguments, int in, int out) const
{
    return Child::start(m_options.decoder, arguments, in, out);
}

// Until the decoder has said its last word and has closed its output.
Outcome<size_t> PageReader::listen(int messages, size_t page, Patience& patience)
{
    Listener listener(m_scratch);
    Listener::Event last = Listener::Event::More;
    std::array<char, 1> tooMuch{};
    size_t codes = 0;
    while (true) {
        if (const auto ready = patience.forBytes(messages); !ready)
            return ready.problem();
        const std::span<char> room = listener.room();
        const auto count = readSome(messages, room.empty() ? std::span<char>(tooMuch) : room);
        if (!count)
            return count.problem();
        if (*count == 0)
            break;
        if (room.empty())
            return failed(text("it says more than belongs to a page"));
        last = listener.received(*count);
        if (last == Listener::Event::Nonsense)
            return failed(text("what it says makes no sense"));
        if (last == Listener::Event::Code) {
            m_sink.code(page, listener.text());
            ++codes;
        }
    }
    if (last == Listener::Event::NotRead)
        return listener.problem();
    if (last != Listener::Event::Read)
        return failed(text("it stopped in the middle"));
    return codes;
}

Outcome<size_t> PageReader::decodeFrom(int picture, size_t page, Patience& patience)
{
    auto messages = makePipe();
    if (!messages)
        return messages.problem();
    auto [reading, writing] = *std::move(messages);
    const char* effort = m_options.effort == Effort::Plain ? kPlain : kLadder;
    // One more than a page may have, so that a page that has it is refused.
    const std::string expected = std::to_string(std::min(m_options.expectedCodes, kMaxCodes + 1));
    auto decoder = start({kVerbPicture, effort, expected}, picture, writing.get());
    if (!decoder)
        return decoder.problem();
    writing.close();

    auto codes = listen(reading.get(), page, patience);
    if (!codes && codes.problem().fault != Fault::DecoderFailed)
        return codes;
    reading.close();  // so that a decoder that goes on talking ends
    Child child = *std::move(decoder);
    const auto end = patience.forEnd(child);
    if (!end)
        return end.problem();
    if (!codes)
        return failed(text("%1; %2", {codes.problem().detail, describe(*end)}));
    return end->isGood() ? codes : failed(describe(*end));
}

Outcome<size_t> PageReader::picture()
{
    Patience patience(m_options.pageLimit, m_progress);
    if (::lseek(m_file, 0, SEEK_SET) != 0)
        return Problem{.fault = Fault::System, .detail = systemSays(errno)};
    return decodeFrom(m_file, 0, patience);
}

Outcome<size_t> PageReader::pdfPage(size_t page)
{
    Patience patience(m_options.pageLimit, m_progress);
    auto pipe = makePipe();
    if (!pipe)
        return pipe.problem();
    auto [reading, writing] = *std::move(pipe);
    if (::lseek(m_file, 0, SEEK_SET) != 0)
        return Problem{.fault = Fault::System, .detail = systemSays(errno)};
    auto drawing = start({kVerbDraw, std::to_string(page + 1), std::to_string(m_options.pdfDpi)}, m_file, writing.get());
    if (!drawing)
        return drawing.problem();
    Child child = *std::move(drawing);
    writing.close();
    const auto codes = decodeFrom(reading.get(), page, patience);
    reading.close();
    if (!codes && !isNoPicture(codes.problem().fault))
        return codes;
    const auto end = patience.forEnd(child);
    if (!end)
        return end.problem();
    if (auto problem = problemOfPoppler(*end, kPdfToPpm))
        return *problem;
    return codes && end->isGood() ? codes : Problem{.fault = Fault::PageNotDrawn};
}

Outcome<std::string> PageReader::runPdfInfo()
{
    Patience patience(m_options.pageLimit, m_progress);
    auto pipe = makePipe();
    if (!pipe)
        return pipe.problem();
    auto [reading, writing] = *std::move(pipe);
    if (::lseek(m_file, 0, SEEK_SET) != 0)
        return Problem{.fault = Fault::System, .detail = systemSays(errno)};
    auto started = start({kVerbCount, std::to_string(kMaxPages)}, m_file, writing.get());
    if (!started)
        return started.problem();
    Child child = *std::move(started);
    writing.close();
    std::string text(kMaxPdfInfoBytes, '\0');
    size_t filled = 0;
    while (filled < text.size()) {
        if (const auto ready = patience.forBytes(reading.get()); !ready)
            return ready.problem();
        const auto count = readSome(reading.get(), std::span(text).subspan(filled));
        if (!count)
            return count.problem();
        if (*count == 0)
            break;
        filled += *count;
    }
    if (filled == text.size())
        return Problem{.fault = Fault::PdfRefused};
    const auto end = patience.forEnd(child);
    if (!end)
        return end.problem();
    if (auto problem = problemOfPoppler(*end, kPdfInfo))
        return *problem;
    if (!end->isGood())
        return Problem{.fault = Fault::PdfRefused};
    text.resize(filled);
    return text;
}

Outcome<PdfPages> PageReader::pages()
{
    const auto text = runPdfInfo();
    return text ? parsePdfInfo(*text, kMaxPages) : text.problem();
}

}  // namespace keyrite::scan
