// Pages of QR codes, drawn at test time with libqrencode.
#pragma once

#include <string>
#include <vector>

#include "scan/frame.h"

namespace keyrite::tests {

using scan::Frame;

enum class Level { L, M, Q, H };

// One code with a quiet zone of four modules; `module` is the side of a module in pixels and need not be whole.
Frame drawCode(const std::string& bytes, double module, Level level = Level::M);

// Lays `small` onto `page`, its upper left corner at x, y.
void place(Frame& page, const Frame& small, size_t x, size_t y);

// An A4 page of codes in rows, as a capsule's page has them: 0.6 mm modules, eight modules between neighbours.
struct CodePage {
    Frame picture;
    std::vector<std::string> texts;  // in the order of drawing
};
CodePage drawCapsulePage(size_t codes, double dpi);

// 499 characters, as one part of a capsule has: prefix, number and base32. Different for every number and seed.
std::string capsuleText(size_t number, size_t of, unsigned seed = 1);
// 33 words in capitals.
std::string shareText(unsigned seed = 1);

}  // namespace keyrite::tests
