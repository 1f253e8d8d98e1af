// Lines as the texts of scanned codes. A chunk that is accepted has one text only; whatever is collected, the collector stays
// small, and what it joins is what its name tells of. For a capsule's codes and for a card's.
#include "device/card_codes.h"
#include "fuzz/check.h"
#include "wrap/capsule.h"

#include <algorithm>

using namespace keyrite;

namespace {

// The text of a chunk, written by the rules of docs/formats/capsule.md.
std::string textOf(const wrap::ChunkKind& kind, const wrap::Chunk& chunk)
{
    const auto two = [](unsigned n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    return std::string(chunk.mode == Mode::Real ? kind.real : kind.rehearsal) + chunk.id + ":" + two(chunk.number) + "/" +
           two(chunk.count) + ":" + base::toBase32(chunk.bytes);
}

void checkWhole(const wrap::ChunkKind& kind, const Bytes& whole, const wrap::ChunkCollector::Found& found)
{
    KR_FUZZ_CHECK(found.missing.empty());
    KR_FUZZ_CHECK(wrap::chunkId(whole) == found.id);
    const auto again = wrap::toChunks(kind, whole, found.mode);
    KR_FUZZ_CHECK(again && again->size() == found.count);
    if (&kind != &device::kCardChunks)
        return;
    // A card that is accepted is written with the same codes.
    if (const auto card = device::cardFromChunks(whole, found.mode, "fuzz"))
        KR_FUZZ_CHECK(*device::cardCodes(**card) == *again);
}

void collect(const wrap::ChunkKind& kind, std::string_view text)
{
    wrap::ChunkCollector collector(kind);
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        const auto chunk = wrap::parseChunk(kind, line);
        if (!chunk)
            continue;
        KR_FUZZ_CHECK(wrap::looksLikeChunk(kind, line));
        KR_FUZZ_CHECK(textOf(kind, *chunk) == line);
        if (collector.add(*chunk))
            KR_FUZZ_CHECK(collector.add(*chunk).has_value());
    }
    KR_FUZZ_CHECK(collector.found().size() <= wrap::ChunkCollector::kMaxWholes);
    for (const auto& found : collector.found())
        if (const auto whole = collector.joined(found.id))
            checkWhole(kind, *whole, found);
}

// The same bytes as what is printed.
void comeBack(const wrap::ChunkKind& kind, ByteView whole)
{
    const auto chunks = wrap::toChunks(kind, whole, Mode::Rehearsal);
    if (!chunks)
        return;
    wrap::ChunkCollector back(kind);
    for (const std::string& chunk : *chunks)
        KR_FUZZ_CHECK(back.add(*wrap::parseChunk(kind, chunk)).has_value());
    KR_FUZZ_CHECK(base::equal(*back.joined(wrap::chunkId(whole)), whole));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    for (const wrap::ChunkKind* const kind : {&wrap::kCapsuleChunks, &device::kCardChunks}) {
        collect(*kind, fuzz::textOf(data, size));
        comeBack(*kind, {data, size});
    }
    return 0;
}
