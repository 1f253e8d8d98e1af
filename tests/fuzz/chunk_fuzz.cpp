// Lines as the texts of scanned codes. A chunk that is accepted has one text only; whatever is collected, the collector stays
// small, and a capsule that it gives is the one that its name tells of.
#include "fuzz/check.h"
#include "wrap/capsule_chunk.h"

#include <algorithm>

using namespace keyrite;

namespace {

// The text of a chunk, written by the rules of docs/formats/capsule.md.
std::string textOf(const wrap::CapsuleChunk& chunk)
{
    const auto two = [](unsigned n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    return (chunk.mode == Mode::Real ? "KR1:" : "KRX:") + chunk.id + ":" + two(chunk.number) + "/" + two(chunk.count) + ":" +
           base::toBase32(chunk.bytes);
}

void checkCapsule(const Bytes& capsule, const wrap::CapsuleCollector::Found& found)
{
    KR_FUZZ_CHECK(found.missing.empty());
    KR_FUZZ_CHECK(wrap::capsuleId(capsule) == found.id);
    const auto again = wrap::capsuleChunks(capsule, found.mode);
    KR_FUZZ_CHECK(again && again->size() == found.count);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    wrap::CapsuleCollector collector;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        const auto chunk = wrap::parseChunk(line);
        if (!chunk)
            continue;
        KR_FUZZ_CHECK(wrap::looksLikeChunk(line));
        KR_FUZZ_CHECK(textOf(*chunk) == line);
        if (collector.add(*chunk))
            KR_FUZZ_CHECK(collector.add(*chunk).has_value());
    }
    KR_FUZZ_CHECK(collector.found().size() <= wrap::CapsuleCollector::kMaxCapsules);
    for (const auto& found : collector.found()) {
        const auto capsule = collector.capsule(found.id);
        if (capsule)
            checkCapsule(*capsule, found);
    }
    // The same bytes as a capsule.
    if (const auto chunks = wrap::capsuleChunks({data, size}, Mode::Rehearsal)) {
        wrap::CapsuleCollector back;
        for (const std::string& chunk : *chunks)
            KR_FUZZ_CHECK(back.add(*wrap::parseChunk(chunk)).has_value());
        KR_FUZZ_CHECK(base::equal(*back.capsule(wrap::capsuleId({data, size})), {data, size}));
    }
    return 0;
}
