// The four faces of a document, and lines of text in them.
#pragma once

#include <array>
#include <string_view>

#include "print/content.h"
#include "print/typeface.h"

namespace keyrite::print {

class Faces {
public:
    Outcome<Done> load(Haru& haru);
    void embed(Haru& haru);

    Typeface& of(Face face) { return m_faces[static_cast<size_t>(face)]; }
    const std::array<Typeface, 4>& all() const { return m_faces; }

private:
    std::array<Typeface, 4> m_faces;  // in the order of Face
};

// The width in thousandths of the size, or why the text cannot be drawn: NotUtf8, RightToLeft, MissingGlyph, TextTooLong.
Outcome<long> measure(const Typeface& face, std::string_view utf8);

// Shows measured text in the font that is set.
void show(Content& content, Typeface& face, std::string_view utf8);

}  // namespace keyrite::print
