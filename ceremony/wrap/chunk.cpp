#include "wrap/chunk.h"

#include <algorithm>

namespace keyrite::wrap {

namespace {

constexpr size_t kPrefixLetters = 4;
constexpr size_t kIdLetters = 8;
constexpr size_t kIdBytes = 5;  // 40 bits
constexpr size_t kHeadLetters = kPrefixLetters + kIdLetters + std::string_view(":03/07:").size();
constexpr size_t kMaxBodyLetters = kChunkBytes / 5 * 8;
static_assert(kHeadLetters + kMaxBodyLetters == kMaxChunkText);

std::string twoDigits(unsigned number) { return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)}; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// 0 for anything but two digits, which no field of a chunk may be.
unsigned readTwoDigits(std::string_view text)
{
    if (!isDigit(text[0]) || !isDigit(text[1]))
        return 0;
    return static_cast<unsigned>(text[0] - '0') * 10 + static_cast<unsigned>(text[1] - '0');
}

// "ABCDEFGH 03/07", as people find it on a sheet.
std::string label(const Chunk& chunk) { return chunk.id + " " + twoDigits(chunk.number) + "/" + twoDigits(chunk.count); }

tl::unexpected<Error> bad(const ChunkKind& kind, Message what)
{
    return fail(Errc::Malformed, std::move(what), {}, kind.damaged);
}

}  // namespace

std::string chunkId(ByteView whole) { return base::toBase32(ByteView(base::sha256(whole)).first(kIdBytes)); }

Result<std::vector<std::string>> toChunks(const ChunkKind& kind, ByteView whole, Mode mode)
{
    if (whole.empty())
        return fail(Errc::Malformed, message("There is nothing to print as codes of %1.", kind.name), {},
                    message("Make it first."));
    if (whole.size() > kind.mostBytes())
        return fail(Errc::TooLarge,
                    message("%1 bytes do not fit into the %2 codes of %3.", std::to_string(whole.size()),
                            std::to_string(kind.most), kind.name),
                    {}, kind.large);
    const auto count = static_cast<unsigned>((whole.size() + kChunkBytes - 1) / kChunkBytes);
    std::string head(mode == Mode::Real ? kind.real : kind.rehearsal);
    head += chunkId(whole) + ":";
    std::vector<std::string> out;
    for (unsigned number = 1; number <= count; ++number) {
        const ByteView rest = whole.subspan((number - 1) * kChunkBytes);
        out.push_back(head + twoDigits(number) + "/" + twoDigits(count) + ":" +
                      base::toBase32(rest.first(std::min(rest.size(), kChunkBytes))));
    }
    return out;
}

bool looksLikeChunk(const ChunkKind& kind, std::string_view text)
{
    const std::string_view prefix = text.substr(0, kPrefixLetters);
    return prefix == kind.real || prefix == kind.rehearsal;
}

Result<Chunk> parseChunk(const ChunkKind& kind, std::string_view text)
{
    if (!looksLikeChunk(kind, text))
        return bad(kind, message("A code is not one of %1: it begins with neither '%2' nor '%3'.", kind.name, kind.real,
                                 kind.rehearsal));
    if (text.size() <= kHeadLetters || text.size() > kMaxChunkText)
        return bad(kind, message("A code of %1 is too short or too long.", kind.name));
    // KR1:ABCDEFGH:03/07:
    if (text[12] != ':' || text[15] != '/' || text[18] != ':')
        return bad(kind, message("A code of %1 does not have the form '%2ABCDEFGH:03/07:…'.", kind.name, kind.real));
    Chunk chunk;
    chunk.mode = text.substr(0, kPrefixLetters) == kind.real ? Mode::Real : Mode::Rehearsal;
    chunk.id = text.substr(kPrefixLetters, kIdLetters);
    if (!base::fromBase32(chunk.id))
        return bad(kind, message("The name in a code of %1 is not 8 characters of base32.", kind.name));
    chunk.number = readTwoDigits(text.substr(13, 2));
    chunk.count = readTwoDigits(text.substr(16, 2));
    if (chunk.number == 0 || chunk.number > chunk.count || chunk.count > kind.most)
        return bad(kind, message("The numbers of a code of %1 are not like '03/07'.", kind.name));
    auto bytes = base::fromBase32(text.substr(kHeadLetters));
    if (!bytes)
        return bad(kind, message("A code of %1 is not canonical base32 in upper case.", kind.name));
    if (chunk.number < chunk.count && bytes->size() != kChunkBytes)
        return bad(kind, message("A code of %1 has another length than 300 bytes and is not the last one.", kind.name));
    chunk.bytes = *std::move(bytes);
    return chunk;
}

Result<void> ChunkCollector::add(const Chunk& chunk)
{
    const auto at = m_wholes.find(chunk.id);
    if (at == m_wholes.end() && m_wholes.size() == kMaxWholes)
        return fail(Errc::TooLarge, message("There are codes of more than %1 of a kind.", std::to_string(kMaxWholes)),
                    label(chunk), message("Begin again with the pages of one of them only."));
    Collected& collected =
        at == m_wholes.end() ? m_wholes.emplace(chunk.id, Collected{chunk.mode, chunk.count, {}}).first->second : at->second;
    if (collected.mode != chunk.mode)
        return contradicts(chunk, Errc::ModeMismatch,
                           message("Codes of a rehearsal and of a real ceremony bear the name of %1.", m_kind->name));
    if (collected.count != chunk.count)
        return contradicts(chunk, Errc::Malformed,
                           message("A code of %1 tells of another number of codes than the earlier ones.", m_kind->name));
    const auto [known, isNew] = collected.chunks.emplace(chunk.number, chunk.bytes);
    if (known->second != chunk.bytes)
        return contradicts(chunk, Errc::Duplicate, message("Two codes of %1 bear the same number and differ.", m_kind->name));
    if (isNew && missingOf(collected).empty())
        if (const auto whole = joined(chunk.id); !whole)
            return contradicts(chunk, whole.error().code, whole.error().what);
    return {};
}

// What is whole and right stays. Of anything else nobody knows which code is the wrong one.
Result<void> ChunkCollector::contradicts(const Chunk& chunk, Errc code, Message what)
{
    if (joined(chunk.id))
        return fail(code, std::move(what), label(chunk), m_kind->forged);
    m_wholes.erase(chunk.id);
    return fail(code, message("%1 What was read of it is put aside: read its pages again, without the wrong one.", what),
                label(chunk), m_kind->forged);
}

std::vector<unsigned> ChunkCollector::missingOf(const Collected& collected)
{
    std::vector<unsigned> out;
    for (unsigned number = 1; number <= collected.count; ++number)
        if (!collected.chunks.contains(number))
            out.push_back(number);
    return out;
}

std::vector<ChunkCollector::Found> ChunkCollector::found() const
{
    std::vector<Found> out;
    for (const auto& [id, collected] : m_wholes)
        out.push_back({collected.mode, id, collected.count, missingOf(collected)});
    return out;
}

Result<Bytes> ChunkCollector::joined(const std::string& id) const
{
    const auto at = m_wholes.find(id);
    if (at == m_wholes.end())
        return fail(Errc::NotFound, message("No code of this name was read."), id,
                    message("Compare the name with the one that is printed."));
    std::string missing;
    for (unsigned number : missingOf(at->second))
        missing.append(missing.empty() ? "" : ", ").append(twoDigits(number));
    if (!missing.empty())
        return fail(Errc::Incomplete, message("Codes of %1 are missing: %2.", m_kind->name, missing), id, m_kind->missing);
    Bytes joined;
    for (const auto& [number, bytes] : at->second.chunks)
        joined.insert(joined.end(), bytes.begin(), bytes.end());
    if (chunkId(joined) != id)
        return fail(Errc::HashMismatch, message("The codes of %1 do not give what their name tells of.", m_kind->name), id,
                    m_kind->forged);
    return joined;
}

}  // namespace keyrite::wrap
