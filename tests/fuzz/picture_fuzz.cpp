// A picture from a stranger, read and decoded in this process as keyrite-decode does it: PNG, JPEG and PGM through their
// libraries and ZBar. Small pictures climb the whole ladder.
#include <set>

#include "fuzz/check.h"
#include "scan/decode.h"
#include "scan/picture.h"

using namespace keyrite;

namespace {

constexpr size_t kMaxFuzzPixels = 250'000;
constexpr size_t kMaxLadderPixels = 10'000;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    scan::MemorySource source({data, size});
    const auto frame = scan::readPicture(source, kMaxFuzzPixels);
    if (!frame) {
        KR_FUZZ_CHECK(!scan::describe(frame.problem()).empty());
        KR_FUZZ_CHECK(!scan::advise(frame.problem()).empty());
        return 0;
    }
    KR_FUZZ_CHECK(frame->width > 0 && frame->height > 0);
    KR_FUZZ_CHECK(frame->pixels.size() == frame->width * frame->height);
    KR_FUZZ_CHECK(frame->pixels.size() <= kMaxFuzzPixels);
    const bool small = frame->pixels.size() <= kMaxLadderPixels;
    const auto texts = scan::decode(frame->view(), small ? scan::Effort::Ladder : scan::Effort::Plain);
    for (const std::string& text : texts)
        KR_FUZZ_CHECK(text.size() <= scan::kMaxCodeBytes);
    KR_FUZZ_CHECK(std::set<std::string>(texts.begin(), texts.end()).size() == texts.size());
    return 0;
}
