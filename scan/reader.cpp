#include "scan/reader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstring>

#include "scan/kind.h"
#include "scan/page_reader.h"

namespace keyrite::scan {

namespace {

// The texts must not outlive the call in the caller's memory, however it ends.
class WipeAtEnd {
public:
    explicit WipeAtEnd(std::span<char> memory) : m_memory(memory) {}
    ~WipeAtEnd() { ::explicit_bzero(m_memory.data(), m_memory.size()); }
    WipeAtEnd(const WipeAtEnd&) = delete;
    WipeAtEnd& operator=(const WipeAtEnd&) = delete;

private:
    std::span<char> m_memory;
};

Outcome<Descriptor> openFile(const std::filesystem::path& file)
{
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
    Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (descriptor.get() < 0)
        return Problem{.fault = Fault::CannotOpen, .detail = systemSays(errno)};
    struct stat found {};
    if (::fstat(descriptor.get(), &found) != 0)
        return Problem{.fault = Fault::CannotOpen, .detail = systemSays(errno)};
    if (!S_ISREG(found.st_mode))
        return Problem{.fault = Fault::NotAFile};
    const auto bytes = static_cast<uint64_t>(found.st_size);
    if (bytes == 0)
        return Problem{.fault = Fault::EmptyFile};
    if (bytes > kMaxFileBytes)
        return Problem{.fault = Fault::FileTooLarge, .have = bytes, .limit = kMaxFileBytes};
    return aboveStandard(std::move(descriptor));
}

Outcome<Kind> kindOfFile(int descriptor)
{
    std::array<uint8_t, kMagicBytes> first{};
    ssize_t count = 0;
    do
        count = ::pread(descriptor, first.data(), first.size(), 0);
    while (count < 0 && errno == EINTR);
    if (count < 0)
        return Problem{.fault = Fault::CannotOpen, .detail = systemSays(errno)};
    return kindOf(std::span(first).first(static_cast<size_t>(count)));
}

Outcome<Reading> readPicture(PageReader& reader)
{
    const auto codes = reader.picture();
    if (!codes)
        return codes.problem();
    return Reading{.pages = 1, .codes = *codes};
}

// What it would take to draw a page is known before anything is drawn.
Outcome<Done> checkPages(const PdfPages& pages, unsigned dpi)
{
    if (pages.count > kMaxPages)
        return Problem{.fault = Fault::TooManyPages, .have = pages.count, .limit = kMaxPages};
    for (size_t page = 0; page < pages.sizes.size(); ++page) {
        const auto pixels = [&](double points) { return static_cast<uint64_t>(std::ceil(points * dpi / 72)); };
        if (const auto size = checkSize(pixels(pages.sizes[page].width), pixels(pages.sizes[page].height), kMaxPixels); !size) {
            Problem problem = size.problem();
            problem.page = page;
            return problem;
        }
    }
    return Done{};
}

Outcome<Reading> readPdf(PageReader& reader, unsigned dpi)
{
    const auto pages = reader.pages();
    if (!pages)
        return pages.problem();
    if (const auto good = checkPages(*pages, dpi); !good)
        return good.problem();
    Reading reading;
    for (; reading.pages < pages->count; ++reading.pages) {
        const auto codes = reader.pdfPage(reading.pages);
        if (!codes) {
            Problem problem = codes.problem();
            problem.page = reading.pages;
            return problem;
        }
        reading.codes += *codes;
    }
    return reading;
}

Outcome<Reading> readOpened(const std::filesystem::path& file, std::span<char> scratch, CodeSink& sink, Progress* progress,
                            const Options& options)
{
    if (scratch.size() < kScratchBytes)
        return Problem{.fault = Fault::ScratchTooSmall, .have = scratch.size(), .limit = kScratchBytes};
    const auto opened = openFile(file);
    if (!opened)
        return opened.problem();
    const auto kind = kindOfFile(opened->get());
    if (!kind)
        return kind.problem();
    PageReader reader(opened->get(), options, scratch, sink, progress);
    switch (*kind) {
        case Kind::Png:
        case Kind::Jpeg:
            return readPicture(reader);
        case Kind::Pdf:
            return readPdf(reader, options.pdfDpi);
        case Kind::GreyMap:
        case Kind::Unknown:
            break;
    }
    return Problem{.fault = Fault::UnknownKind};
}

}  // namespace

Outcome<Reading> readFile(const std::filesystem::path& file, std::span<char> scratch, CodeSink& sink, Progress* progress,
                          const Options& options)
{
    const WipeAtEnd wipe(scratch);
    Options exact = options;
    exact.pdfDpi = std::clamp(options.pdfDpi, kLeastDpi, kMostDpi);
    if (exact.decoder.empty())
        exact.decoder = builtDecoder();
    auto reading = readOpened(file, scratch, sink, progress, exact);
    if (reading)
        return reading;
    Problem problem = reading.problem();
    problem.file = file.string();
    return problem;
}

}  // namespace keyrite::scan
