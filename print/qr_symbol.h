// One QR code (ISO/IEC 18004) by libqrencode.
//
// libqrencode works in the ordinary heap. Its result is wiped here; what it frees by itself, unwiped, is said in README.md.
#pragma once

#include <cstdint>
#include <string_view>

#include "print/pool.h"

namespace keyrite::print {

class QrSymbol {
public:
    // CodeText, CodeTooLong, CodeVersion, Memory, Library. The symbol lies in the pool.
    static Outcome<QrSymbol> encode(Pool& pool, std::string_view text, Correction correction, int leastVersion);

    // Modules on each side: 4 times the version, and 17.
    int width() const { return m_width; }
    bool dark(int x, int y) const { return (m_modules[y * m_width + x] & 1) != 0; }

private:
    QrSymbol(const uint8_t* modules, int width) : m_modules(modules), m_width(width) {}
    const uint8_t* m_modules;
    int m_width;
};

}  // namespace keyrite::print
