// The pages of one open file, each through fresh confined children.
#pragma once

#include <optional>

#include "scan/child.h"
#include "scan/patience.h"
#include "scan/pdf_pages.h"
#include "scan/reader.h"
#include "scan/wire.h"

namespace keyrite::scan {

class PageReader {
public:
    // `file` is the open file; its position is moved, so one page is read at a time. Everything outlives the reader.
    PageReader(int file, const Options& options, std::span<char> scratch, CodeSink& sink, Progress* progress)
        : m_file(file), m_options(options), m_scratch(scratch), m_sink(sink), m_progress(progress)
    {
    }

    // Pages of a PDF and the sizes of the first kMaxPages.
    Outcome<PdfPages> pages();
    // How many codes: of the picture that the file is, or of one page of a PDF, from 0.
    Outcome<size_t> picture();
    Outcome<size_t> pdfPage(size_t page);

private:
    Outcome<Child> start(const std::vector<std::string>& arguments, int in, int out) const;
    Outcome<size_t> decodeFrom(int picture, size_t page, Patience& patience);
    Outcome<size_t> listen(int messages, size_t page, Patience& patience);
    Outcome<std::string> runPdfInfo();

    int m_file;
    const Options& m_options;
    std::span<char> m_scratch;
    CodeSink& m_sink;
    Progress* m_progress;
};

}  // namespace keyrite::scan
