// A capsule as texts for printed codes, and back. Each chunk is one code:
//
//   KR1:ABCDEFGH:03/07:…      real; KRX: in a rehearsal
//
// with the capsule's id, the chunk's number and the number of chunks, and up to 300 bytes in base32 (RFC 4648 §6, upper case,
// no padding). 300 is a multiple of 5, so the base32 texts of a capsule join without decoding. All characters belong to the
// alphanumeric mode of QR codes.
//
// The id is the first 40 bits of SHA-256(capsule). It sorts chunks and finds accidents; it does not authenticate. Who holds
// the capsule's secret authenticates it by opening it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/mode.h"

namespace keyrite::wrap {

inline constexpr size_t kChunkBytes = 300;
inline constexpr unsigned kMaxChunks = 99;
inline constexpr size_t kMaxChunkText = 499;  // characters of the longest chunk

// 8 base32 characters.
std::string capsuleId(ByteView capsule);

struct CapsuleChunk {
    Mode mode;
    std::string id;
    unsigned number;  // from 1 to count
    unsigned count;   // at most 99
    Bytes bytes;      // 300 in every chunk but the last; 1 to 300 in the last

    bool operator==(const CapsuleChunk&) const = default;
};

// The texts of all chunks, in order. Errc::TooLarge above 99 * 300 bytes; Errc::Malformed for an empty capsule.
Result<std::vector<std::string>> capsuleChunks(ByteView capsule, Mode mode);

// Whether the text begins with one of the two prefixes. Every other code on a page is somebody else's.
bool looksLikeChunk(std::string_view text);

// Exactly one text is accepted for one chunk. Errc::Malformed.
Result<CapsuleChunk> parseChunk(std::string_view text);

// Collects chunks in any order, also of several capsules; holds at most kMaxCapsules of them.
class CapsuleCollector {
public:
    static constexpr size_t kMaxCapsules = 16;

    // A chunk as parseChunk gives it. One that was there before is fine. After an error the collector is as before it:
    // Errc::Duplicate for other bytes under a number that is taken; Errc::Malformed for another number of chunks than the
    // capsule's earlier ones told; Errc::ModeMismatch; Errc::TooLarge for one capsule too many.
    Result<void> add(const CapsuleChunk& chunk);

    struct Found {
        Mode mode;
        std::string id;
        unsigned count;                 // of chunks
        std::vector<unsigned> missing;  // in order
    };
    // In the order of their ids.
    std::vector<Found> found() const;

    // The joined bytes. Errc::NotFound, Errc::Incomplete, or Errc::HashMismatch when they are not those that the id tells of.
    Result<Bytes> capsule(const std::string& id) const;

private:
    struct Collected {
        Mode mode;
        unsigned count;
        std::map<unsigned, Bytes> chunks;
    };
    static std::vector<unsigned> missingOf(const Collected& collected);

    std::map<std::string, Collected> m_capsules;
};

}  // namespace keyrite::wrap
