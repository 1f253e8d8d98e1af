// One share of a SLIP-0039 set ("Format of the share mnemonic"): ten bits a word, big endian.
//
//   identifier 15, extendable 1, iteration exponent 4 | group 4, group threshold - 1 4, groups - 1 4, member 4,
//   member threshold - 1 4 | value, padded with zero bits on its left | RS1024 checksum 30
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "shamir/outcome.h"

namespace keyrite::shamir {

inline constexpr size_t kMinValueBytes = 16;
inline constexpr size_t kMaxValueBytes = 64;
inline constexpr size_t kMinWords = 20;
inline constexpr size_t kMaxWords = 59;

// The words of one share, by index: secret, and the caller's memory.
using Words = std::span<const uint16_t>;

// What a share says about its set. Public.
struct ShareHeader {
    uint16_t identifier = 0;  // 15 bits
    bool extendable = true;
    uint8_t iterationExponent = 0;  // keyrite writes 0 in real ceremonies and 1 in rehearsals
    uint8_t group = 0;              // from 0
    uint8_t groupThreshold = 1;     // from 1
    uint8_t groupCount = 1;
    uint8_t member = 0;  // from 0
    uint8_t memberThreshold = 1;
    size_t valueBytes = 0;  // 16 to 64, even: as long as the secret
};

// 20 for 16 bytes, 33 for 32, 59 for 64.
constexpr size_t wordCount(size_t valueBytes) { return 4 + (8 * valueBytes + 9) / 10 + 3; }

// Checks one share completely - length, checksum, padding, a group that exists - and gives its header. Faults: UnknownWord,
// WordCount, Checksum, Padding, GroupThresholdTooHigh, GroupIndex. Nothing is corrected.
Outcome<ShareHeader> readShare(Words words);

// The value of a share that readShare accepted; `value` has valueBytes of it.
void readValue(Words words, std::span<uint8_t> value);

// Writes a share; words.size() == wordCount(value.size()).
void writeShare(const ShareHeader& header, std::span<const uint8_t> value, std::span<uint16_t> words);

}  // namespace keyrite::shamir
