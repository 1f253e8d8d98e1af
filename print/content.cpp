#include "print/content.h"

#include <charconv>
#include <cstring>

namespace keyrite::print {

Content::Content(Haru& haru, HPDF_Page page)
    : m_haru(haru), m_page(page), m_stream(static_cast<HPDF_PageAttr>(page->attr)->stream)
{
}

void Content::write(const char* bytes, size_t count)
{
    m_haru.expect(HPDF_Stream_Write(m_stream, reinterpret_cast<const HPDF_BYTE*>(bytes), static_cast<HPDF_UINT>(count)));
}

Content& Content::number(double value)
{
    char digits[48];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits - 1, value, std::chars_format::fixed, 5);
    char* last = end;
    while (last[-1] == '0')
        --last;
    if (last[-1] == '.')
        --last;
    if (last - digits == 2 && digits[0] == '-' && digits[1] == '0') {  // rounded to nothing from below
        digits[0] = '0';
        --last;
    }
    *last = ' ';
    m_haru.expect(error == std::errc());
    write(digits, static_cast<size_t>(last - digits) + 1);
    return *this;
}

Content& Content::op(const char* name)
{
    write(name, std::strlen(name));
    write("\n", 1);
    return *this;
}

Content& Content::font(HPDF_Dict font, double points)
{
    const char* const name = font ? HPDF_Page_GetLocalFontName(m_page, font) : nullptr;
    m_haru.expect(name != nullptr);
    if (name) {
        write("/", 1);
        write(name, std::strlen(name));
        write(" ", 1);
    }
    return number(points).op("Tf");
}

Content& Content::beginShow()
{
    write("<", 1);
    return *this;
}

Content& Content::character(uint16_t code)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    const char hex[] = {kDigits[code >> 12 & 0xF], kDigits[code >> 8 & 0xF], kDigits[code >> 4 & 0xF], kDigits[code & 0xF]};
    write(hex, sizeof hex);
    return *this;
}

Content& Content::endShow()
{
    write("> ", 2);
    return op("Tj");
}

}  // namespace keyrite::print
