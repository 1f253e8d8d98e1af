#include "print/typeface.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

#include "print/read_file.h"

namespace keyrite::print {
namespace {

struct FaceFile {
    const char* name;  // PostScript name; the file's name without its ending
    const char* tag;   // marks a subset (ISO 32000-1, 9.6.4): six capitals, then "+" and the font's name
};

FaceFile about(Face face)
{
    switch (face) {
        case Face::Sans:
            return {"DejaVuSans", "KRSANS"};
        case Face::SansBold:
            return {"DejaVuSans-Bold", "KRSANB"};
        case Face::Mono:
            return {"DejaVuSansMono", "KRMONO"};
        case Face::MonoBold:
            return {"DejaVuSansMono-Bold", "KRMONB"};
    }
    return {};
}

void putHex(std::string& to, unsigned value)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    to += '<';
    for (int shift = 12; shift >= 0; shift -= 4)
        to += kDigits[value >> shift & 0xF];
    to += '>';
}

// Every code is its own character (ISO 32000-1, 9.10.3). A range may not run across its first byte, and a block has at most
// 100 ranges; 256 would be all.
std::string toUnicode(const std::vector<uint8_t>& firstBytes)
{
    std::string map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (size_t i = 0; i < firstBytes.size(); i += 100) {
        const size_t count = std::min<size_t>(100, firstBytes.size() - i);
        map += std::to_string(count) + " beginbfrange\n";
        for (size_t k = i; k < i + count; ++k) {
            const unsigned first = firstBytes[k] * 256u;
            putHex(map, first);
            map += ' ';
            putHex(map, first + 255);
            map += ' ';
            putHex(map, first);
            map += '\n';
        }
        map += "endbfrange\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace

std::string Typeface::fileOf(Face face) { return std::string(KEYRITE_FONT_FOLDER) + "/" + about(face).name + ".ttf"; }

HPDF_STATUS Typeface::read(HPDF_Stream stream, HPDF_BYTE* to, HPDF_UINT* size)
{
    Typeface& self = *static_cast<Typeface*>(stream->attr);
    const size_t left = self.m_file.size() - self.m_position;
    const size_t taken = std::min<size_t>(left, *size);
    std::memset(to, 0, *size);
    std::memcpy(to, self.m_file.data() + self.m_position, taken);
    self.m_position += taken;
    const bool whole = taken == *size;
    *size = static_cast<HPDF_UINT>(taken);
    return whole ? HPDF_OK : HPDF_STREAM_EOF;
}

HPDF_STATUS Typeface::seek(HPDF_Stream stream, HPDF_INT position, HPDF_WhenceMode mode)
{
    Typeface& self = *static_cast<Typeface*>(stream->attr);
    const size_t base = mode == HPDF_SEEK_SET ? 0 : mode == HPDF_SEEK_CUR ? self.m_position : self.m_file.size();
    const auto wanted = static_cast<long long>(base) + position;
    if (wanted < 0 || wanted > static_cast<long long>(self.m_file.size()))
        return HPDF_FILE_IO_ERROR;
    self.m_position = static_cast<size_t>(wanted);
    return HPDF_OK;
}

HPDF_INT32 Typeface::tell(HPDF_Stream stream)
{
    return static_cast<HPDF_INT32>(static_cast<Typeface*>(stream->attr)->m_position);
}

Outcome<Done> Typeface::load(Haru& haru, Face face, const std::string& file)
{
    std::optional<std::string> bytes = readFile(file);
    if (!bytes)
        return Problem{Fault::Font, file};
    m_file = std::move(*bytes);
    const HPDF_Stream stream = HPDF_CallbackReader_New(haru.memory(), read, seek, tell, nullptr, this);
    haru.expect(stream != nullptr);
    if (stream)
        m_definition = HPDF_TTFontDef_Load(haru.memory(), stream, HPDF_TRUE);
    if (haru.pool().exhausted())
        return Problem{Fault::Memory};
    if (!m_definition)
        return Problem{Fault::Font, file};
    // libharu makes a name of its own from the family and the style.
    std::snprintf(m_definition->base_font, sizeof m_definition->base_font, "%s", about(face).name);
    std::string tag = about(face).tag;
    HPDF_TTFontDef_SetTagName(m_definition, tag.data());
    // The shape for missing characters must be in every subset. Loading alone marks nothing.
    shapes()->glyph_tbl.flgs[0] = 1;
    return haru.state();
}

uint16_t Typeface::glyphOf(char32_t character) const
{
    if (character > 0xFFFF)
        return 0;
    const uint16_t glyph = HPDF_TTFontDef_GetGlyphid(m_definition, static_cast<HPDF_UINT16>(character));
    return glyph < shapes()->num_glyphs ? glyph : uint16_t{0};
}

int Typeface::widthOf(char32_t character) const
{
    const uint16_t glyph = glyphOf(character);
    return glyph == 0 ? 0 : HPDF_TTFontDef_GetGidWidth(m_definition, glyph);
}

void Typeface::use(char32_t character) { HPDF_TTFontDef_GetCharWidth(m_definition, static_cast<HPDF_UINT16>(character)); }

HPDF_Dict Typeface::font(Haru& haru)
{
    if (!m_font) {
        m_font = haru.indirectDictionary();
        haru.putName(m_font, "Type", "Font");
        haru.putName(m_font, "Subtype", "Type0");
        haru.putName(m_font, "BaseFont", shapes()->base_font);
        haru.putName(m_font, "Encoding", "Identity-H");
    }
    return m_font;
}

// In the order of their codes. A shape that is only a part of another one, and the same shape under another code, are in the
// subset too, so they are listed.
std::vector<Typeface::Used> Typeface::usedCharacters() const
{
    const HPDF_TTF_CmapRange& map = shapes()->cmap;
    std::vector<Used> used;
    for (unsigned segment = 0; segment < map.seg_count_x2 / 2u; ++segment)
        for (unsigned code = map.start_count[segment]; code <= map.end_count[segment] && code < 0xFFFF; ++code)
            if (const uint16_t glyph = glyphOf(code); glyph != 0 && shapes()->glyph_tbl.flgs[glyph] == 1)
                used.push_back({static_cast<uint16_t>(code), glyph});
    return used;
}

void Typeface::embed(Haru& haru)
{
    if (!m_font)
        return;
    const std::vector<Used> used = usedCharacters();
    std::vector<uint8_t> firstBytes;
    for (const Used& one : used)
        if (const auto first = static_cast<uint8_t>(one.character >> 8); firstBytes.empty() || firstBytes.back() != first)
            firstBytes.push_back(first);
    if (!used.empty())
        haru.put(m_font, "ToUnicode", haru.stream(toUnicode(firstBytes), true));
    const HPDF_Array descendants = haru.array();
    haru.put(m_font, "DescendantFonts", descendants);
    haru.put(descendants, descendant(haru, used));
}

HPDF_Dict Typeface::descendant(Haru& haru, const std::vector<Used>& used)
{
    const HPDF_Dict made = haru.indirectDictionary();
    haru.putName(made, "Type", "Font");
    haru.putName(made, "Subtype", "CIDFontType2");
    haru.putName(made, "BaseFont", shapes()->base_font);
    const HPDF_Dict system = haru.dictionary();
    haru.put(made, "CIDSystemInfo", system);
    haru.putString(system, "Registry", "Adobe");
    haru.putString(system, "Ordering", "Identity");
    haru.putNumber(system, "Supplement", 0);
    haru.put(made, "FontDescriptor", descriptor(haru, used));
    haru.putNumber(made, "DW", HPDF_TTFontDef_GetGidWidth(m_definition, 0));

    const HPDF_Array widths = haru.array();
    haru.put(made, "W", widths);
    HPDF_Array run = nullptr;
    for (size_t i = 0; i < used.size(); ++i) {
        if (i == 0 || used[i].character != used[i - 1].character + 1) {
            run = haru.array();
            haru.putNumber(widths, used[i].character);
            haru.put(widths, run);
        }
        haru.putNumber(run, HPDF_TTFontDef_GetGidWidth(m_definition, used[i].glyph));
    }

    std::string glyphs(used.empty() ? 2 : (used.back().character + 1u) * 2, '\0');
    for (const Used& one : used) {
        glyphs[one.character * 2u] = static_cast<char>(one.glyph >> 8);
        glyphs[one.character * 2u + 1] = static_cast<char>(one.glyph & 0xFF);
    }
    haru.put(made, "CIDToGIDMap", haru.stream(glyphs, true));
    return made;
}

HPDF_Dict Typeface::descriptor(Haru& haru, const std::vector<Used>& used)
{
    const HPDF_Dict made = haru.indirectDictionary();
    haru.putName(made, "Type", "FontDescriptor");
    haru.putName(made, "FontName", shapes()->base_font);
    haru.putNumber(made, "Flags", static_cast<int>(m_definition->flags));
    haru.put(made, "FontBBox", HPDF_Box_Array_New(haru.memory(), m_definition->font_bbox));
    haru.putNumber(made, "ItalicAngle", m_definition->italic_angle);
    haru.putNumber(made, "Ascent", m_definition->ascent);
    haru.putNumber(made, "Descent", m_definition->descent);
    haru.putNumber(made, "CapHeight", m_definition->cap_height);
    haru.putNumber(made, "XHeight", m_definition->x_height);
    haru.putNumber(made, "StemV", m_definition->stemv);

    const HPDF_Dict file = haru.stream({}, true);
    if (file)
        haru.expect(HPDF_TTFontDef_SaveFontData(m_definition, file->stream));
    haru.putNumber(file, "Length1", static_cast<int>(shapes()->length1));
    haru.put(made, "FontFile2", file);

    // One bit for each code, the most significant first (ISO 19005-1, 6.3.5). Code 0 is the missing character's.
    std::string set(used.empty() ? 1 : used.back().character / 8u + 1, '\0');
    const auto mark = [&](unsigned code) { set[code / 8] = static_cast<char>(set[code / 8] | 0x80 >> code % 8); };
    mark(0);
    for (const Used& one : used)
        mark(one.character);
    haru.put(made, "CIDSet", haru.stream(set, true));
    return made;
}

}  // namespace keyrite::print
