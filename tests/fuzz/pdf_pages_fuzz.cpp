// What pdfinfo might say about a stranger's PDF.
#include "fuzz/check.h"
#include "scan/pdf_pages.h"

using namespace keyrite;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    for (const size_t asked : {size_t{1}, size_t{200}}) {
        const auto pages = scan::parsePdfInfo(fuzz::textOf(data, size), asked);
        if (!pages)
            continue;
        KR_FUZZ_CHECK(pages->count > 0);
        KR_FUZZ_CHECK(pages->sizes.size() <= asked && pages->sizes.size() <= pages->count);
        for (const scan::PageSize& page : pages->sizes)
            KR_FUZZ_CHECK(page.width > 0 && page.width < 1e6 && page.height > 0 && page.height < 1e6);
    }
    return 0;
}
