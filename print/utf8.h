// UTF-8 as text for paper and for the document's description (RFC 3629).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "print/outcome.h"

namespace keyrite::print {

// Takes the first character off the text; nothing when the text does not begin with one: over-long forms, surrogates,
// values above U+10FFFF and cut characters. The text must not be empty.
std::optional<char32_t> takeCharacter(std::string_view& utf8);

// NotUtf8, or Done.
Outcome<Done> checkUtf8(std::string_view utf8);

// C0 and C1 control characters and DEL.
bool isControl(char32_t character);

// Characters of Hebrew, Arabic and their neighbours, and the invisible characters that change the direction of text. Glyphs
// are set one after another from left to right here, so that such text would come out in the wrong order.
bool isRightToLeft(char32_t character);

// "U+00E4".
std::string nameOf(char32_t character);

// UTF-16, big endian, with the byte order mark, as PDF's text strings have it (ISO 32000-1, 7.9.2.2). Of checked UTF-8.
std::string toUtf16(std::string_view utf8);

}  // namespace keyrite::print
