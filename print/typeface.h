// One face of DejaVu in one document: which characters it has, how wide they are, and the subset that is embedded.
//
// In the document it is a Type 0 font whose character codes are the Unicode code points (ISO 32000-1, 9.7; PDF/A-1,
// ISO 19005-1, 6.3): what is drawn can be searched and copied, and two characters with one shape stay two.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "print/haru.h"

namespace keyrite::print {

class Typeface {
public:
    Typeface() = default;
    Typeface(const Typeface&) = delete;  // libharu reads from it
    Typeface& operator=(const Typeface&) = delete;

    static std::string fileOf(Face face);

    // Fault::Font when the file cannot be read or is no TrueType font.
    Outcome<Done> load(Haru& haru, Face face, const std::string& file);

    bool has(char32_t character) const { return glyphOf(character) != 0; }
    // Thousandths of the size in points; 0 for a character that it does not have.
    int widthOf(char32_t character) const;

    // The font as an object of the document, made when it is first asked for.
    HPDF_Dict font(Haru& haru);
    // The character will be drawn: its shape goes into the subset.
    void use(char32_t character);
    // Completes the font with the shapes of all used characters. Nothing happens when it was never asked for.
    void embed(Haru& haru);

private:
    struct Used {
        uint16_t character;
        uint16_t glyph;
    };

    static HPDF_STATUS read(HPDF_Stream stream, HPDF_BYTE* to, HPDF_UINT* size);
    static HPDF_STATUS seek(HPDF_Stream stream, HPDF_INT position, HPDF_WhenceMode mode);
    static HPDF_INT32 tell(HPDF_Stream stream);

    uint16_t glyphOf(char32_t character) const;
    HPDF_TTFontDefAttr shapes() const { return static_cast<HPDF_TTFontDefAttr>(m_definition->attr); }
    std::vector<Used> usedCharacters() const;
    HPDF_Dict descendant(Haru& haru, const std::vector<Used>& used);
    HPDF_Dict descriptor(Haru& haru, const std::vector<Used>& used);

    std::string m_file;  // the bytes of the font: public, so in ordinary memory
    size_t m_position = 0;
    HPDF_FontDef m_definition = nullptr;
    HPDF_Dict m_font = nullptr;
};

}  // namespace keyrite::print
