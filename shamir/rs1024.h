// RS1024, the checksum of SLIP-0039 ("Checksum"): three words of a Reed-Solomon code over GF(1024). It detects every error
// in up to three words, and misses others with a probability below 10^-9. It is public: who can write words can write it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace keyrite::shamir {

inline constexpr size_t kChecksumWords = 3;

// 0 when the checksum in the last three words holds. With those words zero, it is what belongs there: 30 bits, the first
// word on top. `extendable` chooses the customization string.
uint32_t rs1024Syndrome(std::span<const uint16_t> words, bool extendable);

// One step of the code: what a difference in the state becomes when one more word is read.
uint32_t rs1024Step(uint32_t state);

}  // namespace keyrite::shamir
