// PGP words (Juola and Zimmermann, "Whole-Word Phonetic Distances and the PGPfone Alphabet", 1996):
// one word a byte, even and odd places from two lists, so that a swapped, doubled or dropped word is heard.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"

namespace keyrite::base {

// The word for one byte at a place (from 0).
std::string_view checkWord(uint8_t byte, size_t place);
// One word for each byte.
std::vector<std::string_view> checkWords(ByteView bytes);
// The same with single spaces between the words.
std::string checkPhrase(ByteView bytes);
// The bytes of words in any case, separated by spaces, tabs or hyphens. The error names the place of the first word
// that is unknown or stands in the wrong list.
Result<Bytes> parseCheckWords(std::string_view phrase);

// What people compare aloud: never fewer than 16 words (128 bits).
inline constexpr size_t kComparedWords = 16;

}  // namespace keyrite::base
