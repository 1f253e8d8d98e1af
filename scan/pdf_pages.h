// What pdfinfo says about a PDF's pages. The text comes from a program that has read a stranger's file, so it is parsed as
// strictly as the file itself would be.
#pragma once

#include <string_view>
#include <vector>

#include "scan/outcome.h"

namespace keyrite::scan {

// In points, 72 to the inch.
struct PageSize {
    double width = 0;
    double height = 0;
};

struct PdfPages {
    size_t count = 0;
    std::vector<PageSize> sizes = {};  // of the first pages, as many as were asked for
};

// `asked`: the last page that pdfinfo was told to describe. Exactly one line gives the number of pages, and there is exactly
// one size for each page up to `asked`, in order; everything else is left aside. PdfRefused where that does not hold.
Outcome<PdfPages> parsePdfInfo(std::string_view text, size_t asked);

}  // namespace keyrite::scan
