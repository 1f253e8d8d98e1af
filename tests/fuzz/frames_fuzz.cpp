// What a decoder that was taken over might say: messages of scan/wire.h, or of scan/live_wire.h where the first byte has its
// highest bit set, cut into pieces as a pipe may cut them. The other bits of the first byte are the size of the pieces.
#include <algorithm>
#include <vector>

#include "fuzz/check.h"
#include "scan/live_wire.h"
#include "scan/reader.h"
#include "scan/wire.h"

using namespace keyrite;

namespace {

// Feeds the listener until it hears no more; each(event) is called for every event but More.
template <class Heard, class Each>
void feed(Heard& listener, std::span<const uint8_t> bytes, size_t piece, Each each)
{
    while (!bytes.empty()) {
        const auto room = listener.room();
        KR_FUZZ_CHECK(!room.empty());
        const size_t count = std::min({room.size(), piece, bytes.size()});
        std::copy_n(bytes.begin(), count, room.begin());
        bytes = bytes.subspan(count);
        const auto event = listener.received(count);
        if (event != Heard::Event::More && !each(event)) {
            KR_FUZZ_CHECK(listener.room().empty());
            KR_FUZZ_CHECK(!scan::describe(listener.problem()).empty());
            return;
        }
    }
}

void hearPage(std::span<const uint8_t> bytes, size_t piece)
{
    std::vector<char> scratch(scan::kScratchBytes);
    scan::Listener listener(scratch);
    size_t codes = 0;
    feed(listener, bytes, piece, [&](scan::Listener::Event event) {
        if (event != scan::Listener::Event::Code)
            return false;
        KR_FUZZ_CHECK(!listener.text().empty() && listener.text().size() <= scan::kMaxCodeBytes);
        KR_FUZZ_CHECK(++codes <= scan::kMaxCodes);
        return true;
    });
}

void hearSheet(std::span<const uint8_t> bytes, size_t piece)
{
    using Event = scan::LiveListener::Event;
    static std::vector<char> text(scan::kMaxCodeBytes), picture(scan::kMaxPreviewBytes);
    scan::LiveListener listener(text, picture);
    listener.asked();
    size_t codes = 0, previews = 0;
    feed(listener, bytes, piece, [&](Event event) {
        if (event == Event::Code) {
            KR_FUZZ_CHECK(!listener.text().empty() && listener.text().size() <= scan::kMaxCodeBytes);
            KR_FUZZ_CHECK(++codes <= scan::kMaxCodes);
        } else if (event == Event::Preview) {
            const scan::FrameView seen = listener.preview();
            KR_FUZZ_CHECK(++previews == 1 && seen.width > 0 && seen.height > 0);
            KR_FUZZ_CHECK(seen.width <= scan::kMaxPreviewSide && seen.height <= scan::kMaxPreviewSide);
            KR_FUZZ_CHECK(seen.pixels.size() == seen.width * seen.height);
        } else if (event == Event::Done) {
            KR_FUZZ_CHECK(listener.wasOpened() == (previews == 1) && !listener.isAsked());
            previews = 0;
            listener.asked();
        } else {
            return false;
        }
        return true;
    });
}

// What is accepted has one form.
void readHead(std::span<const uint8_t> bytes)
{
    std::array<char, scan::kFrameHeadBytes> head{};
    if (bytes.size() != head.size())
        return;
    std::copy(bytes.begin(), bytes.end(), head.begin());
    if (const auto read = scan::readFrameHead(head))
        KR_FUZZ_CHECK(scan::writeFrameHead(*read) == head);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    constexpr uint8_t kLive = 0x80;
    const size_t piece = (data[0] & ~kLive & 0xff) + size_t{1};
    const std::span<const uint8_t> bytes(data + 1, size - 1);
    if (data[0] & kLive) {
        hearSheet(bytes, piece);
        readHead(bytes);
    } else {
        hearPage(bytes, piece);
    }
    return 0;
}
