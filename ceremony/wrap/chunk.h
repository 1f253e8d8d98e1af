// Bytes as texts for printed codes, and back. Each chunk is one code:
//
//   KR1:ABCDEFGH:03/07:…      real; KRX: in a rehearsal
//
// with a prefix that says of what it is a piece, the id of the whole, the chunk's number and the number of chunks, and up to
// 300 bytes in base32 (RFC 4648 §6, upper case, no padding). 300 is a multiple of 5, so the base32 texts join without decoding.
// All characters belong to the alphanumeric mode of QR codes.
//
// The id is the first 40 bits of SHA-256 of the whole. It sorts chunks and finds accidents; it does not authenticate. A capsule
// is authenticated by the secret that opens it, a card by its signature.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/mode.h"

namespace keyrite::wrap {

inline constexpr size_t kChunkBytes = 300;
inline constexpr size_t kMaxChunkText = 499;  // characters of the longest chunk

// What is printed as chunks. Each kind has prefixes of its own, so that a code says what it is.
struct ChunkKind {
    std::string_view real, rehearsal;  // of 4 characters, the last one a colon
    unsigned most;                     // chunks; at most 99
    Text name;                         // "a capsule"
    // What to do about a chunk that cannot be read, about chunks that contradict each other, about missing ones, about bytes
    // that are too many.
    Text damaged, forged, missing, large;

    constexpr size_t mostBytes() const { return most * kChunkBytes; }
};

// 8 base32 characters.
std::string chunkId(ByteView whole);

struct Chunk {
    Mode mode;
    std::string id;
    unsigned number;  // from 1 to count
    unsigned count;   // at most the kind's
    Bytes bytes;      // 300 in every chunk but the last; 1 to 300 in the last

    bool operator==(const Chunk&) const = default;
};

// The texts of all chunks, in order. Errc::TooLarge above kind.mostBytes(); Errc::Malformed when there are no bytes.
Result<std::vector<std::string>> toChunks(const ChunkKind& kind, ByteView whole, Mode mode);

// Whether the text begins with one of the two prefixes. Every other code on a page is somebody else's.
bool looksLikeChunk(const ChunkKind& kind, std::string_view text);

// Exactly one text is accepted for one chunk. Errc::Malformed.
Result<Chunk> parseChunk(const ChunkKind& kind, std::string_view text);

// Collects chunks of one kind in any order, also of several wholes; holds at most kMaxWholes of them.
class ChunkCollector {
public:
    static constexpr size_t kMaxWholes = 16;

    // `kind` outlives the collector.
    explicit ChunkCollector(const ChunkKind& kind) : m_kind(&kind) {}

    // A chunk as parseChunk gives it. One that was there before is fine. Errc::TooLarge for one whole too many.
    //
    // Contradictions: Errc::Duplicate for other bytes under a number that is taken; Errc::Malformed for another number of
    // chunks than earlier ones told; Errc::ModeMismatch; Errc::HashMismatch when the last one does not give what the id tells
    // of. A whole that is complete stays; of one that is not, nothing is kept, so that a false code that came first does not
    // spoil the right ones for ever.
    Result<void> add(const Chunk& chunk);

    struct Found {
        Mode mode;
        std::string id;
        unsigned count;                 // of chunks
        std::vector<unsigned> missing;  // in order
    };
    // In the order of their ids.
    std::vector<Found> found() const;

    // The bytes that the id tells of. Errc::NotFound, Errc::Incomplete.
    Result<Bytes> joined(const std::string& id) const;

private:
    struct Collected {
        Mode mode;
        unsigned count;
        std::map<unsigned, Bytes> chunks;
    };
    static std::vector<unsigned> missingOf(const Collected& collected);
    Result<void> contradicts(const Chunk& chunk, Errc code, Message what);

    const ChunkKind* m_kind;
    std::map<std::string, Collected> m_wholes;
};

}  // namespace keyrite::wrap
