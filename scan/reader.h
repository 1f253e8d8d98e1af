// Reads the codes of a picture or of a scanned PDF: PNG, JPEG and PDF, told apart by their first bytes and never by their name.
//
// Nothing of the file is looked at in this process beyond its first bytes. Each page goes through a program of its own,
// `keyrite-decode`, started fresh for it and confined before it reads the first byte: a flaw in a picture library
// sees one page and can reach nothing. A page of a PDF is drawn by poppler's pdftoppm under the same confinement.
//
// Texts come through memory of the caller, because they may be secrets; nothing of them is kept here.
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <span>

#include "scan/decode.h"
#include "scan/outcome.h"

namespace keyrite::scan {

inline constexpr uint64_t kMaxFileBytes = uint64_t{256} << 20;
inline constexpr size_t kMaxPages = 200;
inline constexpr size_t kMaxCodes = 64;                 // on one page
inline constexpr size_t kScratchBytes = kMaxCodeBytes;  // one text

inline constexpr unsigned kLeastDpi = 72, kMostDpi = 600;  // of a drawn PDF; an A4 page at 600 has 35 million pixels

class CodeSink {
public:
    virtual ~CodeSink() = default;
    // One distinct code of page `page` (from 0). The text lies in the caller's scratch memory, is gone after the call and may
    // be a secret. The same text comes again when another page has it. The codes of a page may come before that page
    // turns out to be a failure: they count only when readFile() succeeds.
    virtual void code(size_t page, std::span<const char> text) = 0;
};

class Progress {
public:
    virtual ~Progress() = default;
    // Called at least every 100 ms while pages are read. false ends the children and the reading with Fault::Stopped.
    virtual bool keepGoing() = 0;
};

struct Options {
    Effort effort = Effort::Ladder;
    // How many distinct codes the whole file has, 0 where that is not known: a page that has shown so many is not looked at
    // further. It saves time and decides nothing.
    size_t expectedCodes = 0;
    unsigned pdfDpi = 200;                        // kLeastDpi to kMostDpi
    std::chrono::milliseconds pageLimit{60'000};  // for one page, drawing included
    std::filesystem::path decoder = {};           // empty: keyrite-decode beside this program
};

struct Reading {
    size_t pages = 0;
    size_t codes = 0;  // calls of the sink
};

// `scratch` holds at least kScratchBytes; it is wiped before this returns. No codes at all is a success with codes == 0.
// SIGCHLD must not be ignored in this process, or the children's ends cannot be learned.
Outcome<Reading> readFile(const std::filesystem::path& file, std::span<char> scratch, CodeSink& sink,
                          Progress* progress = nullptr, const Options& options = {});

}  // namespace keyrite::scan
