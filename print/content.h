// The operators of one page's content (ISO 32000-1, annex A), written straight into libharu's stream. libharu's own text
// functions copy what they draw to the ordinary heap; these do not.
#pragma once

#include <cstdint>

#include "print/haru.h"

namespace keyrite::print {

class Content {
public:
    Content(Haru& haru, HPDF_Page page);

    // Operands come before their operator: content.number(1).number(2).op("m").
    Content& number(double value);
    Content& op(const char* name);
    // A font of this page's resources, at a size in points.
    Content& font(HPDF_Dict font, double points);
    // Shows the characters between beginShow() and endShow().
    Content& beginShow();
    Content& character(uint16_t code);
    Content& endShow();

private:
    void write(const char* bytes, size_t count);

    Haru& m_haru;
    HPDF_Page m_page;
    HPDF_Stream m_stream;
};

}  // namespace keyrite::print
