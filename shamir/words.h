// The words of SLIP-0039 ("Word list"): 1,024 words of four to eight letters; the first four letters are unique.
//
// Inside keyrite a mnemonic is its word indices. Looking a word up reads the whole list every time, so only the lengths of
// words show in the time it takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "shamir/outcome.h"

namespace keyrite::shamir {

inline constexpr size_t kWordListSize = 1024;
inline constexpr size_t kUniqueLetters = 4;
inline constexpr size_t kMaxWordLetters = 8;

// A word of the public list, for printing the list. Not for the words of a share: use writeText. `index` < 1024.
std::string_view listedWord(size_t index);

// The word that begins with these letters: at least four, capital or small, all of them right. Faults: ShortWord,
// UnknownWord.
Outcome<uint16_t> completeWord(std::string_view letters);

// Reads whole words, in capital or small letters, with white space between and around them. Gives the number of words
// written to `out`. Faults: UnknownWord with its place; WordCount when there are more words than `out` holds.
Outcome<size_t> readText(std::string_view text, std::span<uint16_t> out);

enum class Letters { Small, Capital };

// The canonical text: one space between words, none at the ends. Gives the number of characters. Faults: OutputSize when
// `out` is shorter than textRoom(words.size()); UnknownWord for an index above 1023.
Outcome<size_t> writeText(std::span<const uint16_t> words, Letters letters, std::span<char> out);
constexpr size_t textRoom(size_t words) { return words * (kMaxWordLetters + 1); }

}  // namespace keyrite::shamir
