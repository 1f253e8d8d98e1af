// What a decoder that was taken over might say: messages of scan/wire.h, cut into pieces as a pipe may cut them. The first byte
// is the size of the pieces.
#include <algorithm>
#include <vector>

#include "fuzz/check.h"
#include "scan/reader.h"
#include "scan/wire.h"

using namespace keyrite;
using Event = scan::Listener::Event;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const size_t piece = data[0] + size_t{1};
    std::vector<char> scratch(scan::kScratchBytes);
    scan::Listener listener(scratch);
    size_t codes = 0;
    for (size_t at = 1; at < size;) {
        const auto room = listener.room();
        KR_FUZZ_CHECK(!room.empty());
        const size_t count = std::min({room.size(), piece, size - at});
        std::copy_n(data + at, count, room.begin());
        at += count;
        const Event event = listener.received(count);
        if (event == Event::Code) {
            KR_FUZZ_CHECK(!listener.text().empty() && listener.text().size() <= scan::kMaxCodeBytes);
            KR_FUZZ_CHECK(++codes <= scan::kMaxCodes);
        } else if (event != Event::More) {
            KR_FUZZ_CHECK(listener.room().empty());
            KR_FUZZ_CHECK(!scan::describe(listener.problem()).empty());
            break;
        }
    }
    return 0;
}
