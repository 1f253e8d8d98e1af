#include "wrap/capsule_chunk.h"

#include <algorithm>

#include "wrap/capsule.h"

namespace keyrite::wrap {

namespace {

static_assert(kMaxChunks * kChunkBytes == kMaxCapsuleBytes);

constexpr std::string_view kRealPrefix = "KR1:";
constexpr std::string_view kRehearsalPrefix = "KRX:";
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
std::string label(const CapsuleChunk& chunk) { return chunk.id + " " + twoDigits(chunk.number) + "/" + twoDigits(chunk.count); }

tl::unexpected<Error> bad(Message what)
{
    return fail(Errc::Malformed, std::move(what), {},
                message("Scan the code again; when it fails again, take the same code from another holder's sheets."));
}

tl::unexpected<Error> contradicts(Errc code, Message what, const CapsuleChunk& chunk)
{
    return fail(code, std::move(what), label(chunk),
                message("One of the sheets is not genuine: begin again with one holder's sheets at a time."));
}

}  // namespace

std::string capsuleId(ByteView capsule) { return base::toBase32(ByteView(base::sha256(capsule)).first(kIdBytes)); }

Result<std::vector<std::string>> capsuleChunks(ByteView capsule, Mode mode)
{
    if (capsule.empty())
        return fail(Errc::Malformed, message("There is nothing to print: the capsule is empty."), {},
                    message("Make the capsule first."));
    if (capsule.size() > kMaxCapsuleBytes)
        return fail(Errc::TooLarge,
                    message("A capsule of %1 bytes does not fit into %2 codes.", std::to_string(capsule.size()),
                            std::to_string(kMaxChunks)),
                    {}, message("Put less into the paper backup."));
    const auto count = static_cast<unsigned>((capsule.size() + kChunkBytes - 1) / kChunkBytes);
    std::string head(mode == Mode::Real ? kRealPrefix : kRehearsalPrefix);
    head += capsuleId(capsule) + ":";
    std::vector<std::string> out;
    for (unsigned number = 1; number <= count; ++number) {
        const ByteView rest = capsule.subspan((number - 1) * kChunkBytes);
        out.push_back(head + twoDigits(number) + "/" + twoDigits(count) + ":" +
                      base::toBase32(rest.first(std::min(rest.size(), kChunkBytes))));
    }
    return out;
}

bool looksLikeChunk(std::string_view text)
{
    const std::string_view prefix = text.substr(0, kPrefixLetters);
    return prefix == kRealPrefix || prefix == kRehearsalPrefix;
}

Result<CapsuleChunk> parseChunk(std::string_view text)
{
    if (!looksLikeChunk(text))
        return bad(message("A code is not one of a capsule: it begins with neither 'KR1:' nor 'KRX:'."));
    if (text.size() <= kHeadLetters || text.size() > kMaxChunkText)
        return bad(message("A code of a capsule is too short or too long."));
    // KR1:ABCDEFGH:03/07:
    if (text[12] != ':' || text[15] != '/' || text[18] != ':')
        return bad(message("A code of a capsule does not have the form 'KR1:ABCDEFGH:03/07:…'."));
    CapsuleChunk chunk;
    chunk.mode = text.substr(0, kPrefixLetters) == kRealPrefix ? Mode::Real : Mode::Rehearsal;
    chunk.id = text.substr(kPrefixLetters, kIdLetters);
    if (!base::fromBase32(chunk.id))
        return bad(message("The name of the capsule in a code is not 8 characters of base32."));
    chunk.number = readTwoDigits(text.substr(13, 2));
    chunk.count = readTwoDigits(text.substr(16, 2));
    if (chunk.number == 0 || chunk.number > chunk.count)
        return bad(message("The numbers of a code of a capsule are not like '03/07'."));
    auto bytes = base::fromBase32(text.substr(kHeadLetters));
    if (!bytes)
        return bad(message("A code of a capsule is not canonical base32 in upper case."));
    if (chunk.number < chunk.count && bytes->size() != kChunkBytes)
        return bad(message("A code of a capsule has another length than 300 bytes and is not the last one."));
    chunk.bytes = *std::move(bytes);
    return chunk;
}

Result<void> CapsuleCollector::add(const CapsuleChunk& chunk)
{
    const auto at = m_capsules.find(chunk.id);
    if (at == m_capsules.end()) {
        if (m_capsules.size() == kMaxCapsules)
            return fail(Errc::TooLarge, message("There are codes of more than %1 capsules.", std::to_string(kMaxCapsules)),
                        label(chunk), message("Begin again with the sheets of one backup only."));
        m_capsules.emplace(chunk.id, Collected{chunk.mode, chunk.count, {{chunk.number, chunk.bytes}}});
        return {};
    }
    Collected& collected = at->second;
    if (collected.mode != chunk.mode)
        return contradicts(Errc::ModeMismatch, message("A capsule has codes of a rehearsal and of a real ceremony."), chunk);
    if (collected.count != chunk.count)
        return contradicts(Errc::Malformed, message("A code tells of another number of codes than the capsule's earlier ones."),
                           chunk);
    const auto known = collected.chunks.find(chunk.number);
    if (known != collected.chunks.end() && known->second != chunk.bytes)
        return contradicts(Errc::Duplicate, message("Two codes of a capsule bear the same number and differ."), chunk);
    collected.chunks.emplace(chunk.number, chunk.bytes);
    return {};
}

std::vector<unsigned> CapsuleCollector::missingOf(const Collected& collected)
{
    std::vector<unsigned> out;
    for (unsigned number = 1; number <= collected.count; ++number)
        if (!collected.chunks.contains(number))
            out.push_back(number);
    return out;
}

std::vector<CapsuleCollector::Found> CapsuleCollector::found() const
{
    std::vector<Found> out;
    for (const auto& [id, collected] : m_capsules)
        out.push_back({collected.mode, id, collected.count, missingOf(collected)});
    return out;
}

Result<Bytes> CapsuleCollector::capsule(const std::string& id) const
{
    const auto at = m_capsules.find(id);
    if (at == m_capsules.end())
        return fail(Errc::NotFound, message("No code of this capsule was read."), id,
                    message("Compare the name with the one that is printed on the sheets."));
    std::string missing;
    for (unsigned number : missingOf(at->second))
        missing.append(missing.empty() ? "" : ", ").append(twoDigits(number));
    if (!missing.empty())
        return fail(Errc::Incomplete, message("Codes of the capsule are missing: %1.", missing), id,
                    message("Scan them; every holder's sheets have all of them."));
    Bytes joined;
    for (const auto& [number, bytes] : at->second.chunks)
        joined.insert(joined.end(), bytes.begin(), bytes.end());
    if (capsuleId(joined) != id)
        return fail(Errc::HashMismatch, message("The codes of a capsule do not give the capsule that its name tells of."), id,
                    message("One of the sheets is not genuine: begin again with one holder's sheets at a time."));
    return joined;
}

}  // namespace keyrite::wrap
