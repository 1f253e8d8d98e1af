#include "print/faces.h"

#include <cstdlib>

#include "print/utf8.h"

namespace keyrite::print {

Outcome<Done> Faces::load(Haru& haru)
{
    for (const Face face : {Face::Sans, Face::SansBold, Face::Mono, Face::MonoBold})
        if (const Outcome<Done> loaded = of(face).load(haru, face, Typeface::fileOf(face)); !loaded)
            return loaded;
    return Done{};
}

void Faces::embed(Haru& haru)
{
    for (Typeface& face : m_faces)
        face.embed(haru);
}

Outcome<long> measure(const Typeface& face, std::string_view utf8)
{
    constexpr size_t kMostCharacters = 8000;  // four hexadecimal digits each; PDF/A allows 65,535 bytes (6.1.12)
    long width = 0;
    for (size_t count = 0; !utf8.empty(); ++count) {
        const std::optional<char32_t> character = takeCharacter(utf8);
        if (!character)
            return Problem{Fault::NotUtf8};
        if (isRightToLeft(*character))
            return Problem{Fault::RightToLeft, nameOf(*character)};
        if (isControl(*character) || !face.has(*character))
            return Problem{Fault::MissingGlyph, nameOf(*character)};
        if (count == kMostCharacters)
            return Problem{Fault::TextTooLong};
        width += face.widthOf(*character);
    }
    return width;
}

void show(Content& content, Typeface& face, std::string_view utf8)
{
    content.beginShow();
    while (!utf8.empty()) {
        const std::optional<char32_t> character = takeCharacter(utf8);
        if (!character)
            break;
        face.use(*character);
        content.character(static_cast<uint16_t>(*character));
    }
    content.endShow();
}

Outcome<Done> checkGlyphs(std::string_view utf8)
{
    const Outcome<std::unique_ptr<Haru>> haru = Haru::open({std::malloc, std::free});
    if (!haru)
        return haru.problem();
    const Haru::Turn turn(**haru);
    Faces faces;
    if (const Outcome<Done> loaded = faces.load(**haru); !loaded)
        return loaded;
    for (const Typeface& face : faces.all())
        if (const Outcome<long> width = measure(face, utf8); !width)
            return width.problem();
    return Done{};
}

}  // namespace keyrite::print
