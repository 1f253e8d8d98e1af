// A document for paper, drawn page by page and written as PDF/A-1b (ISO 19005-1, level B).
//
// The caller draws, and nothing drawn is kept outside of the memory that the caller provides. The same calls give the same
// bytes: there is no clock and no random number in here. After a fault in drawing the document is still good and can be
// finished without that piece, except after Fault::Memory and Fault::Library, which spoil it: every later call gives
// Fault::Finished.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "print/outcome.h"
#include "print/paper.h"

namespace keyrite::print {

// Memory for everything that holds drawn text: libharu's heap and our buffers. May be locked memory. All of it is wiped
// before it is released, and released when the document is finished or dropped.
struct Memory {
    void* (*allocate)(size_t);  // may return null; aligned to 16 when the size is a multiple of 16, which it always is
    void (*release)(void*);     // never gets null
    size_t block = 65536;       // bytes to ask for at a time, at least; locked pages are dear
};

// DejaVu, embedded in every document that uses it.
enum class Face { Sans, SansBold, Mono, MonoBold };

enum class Align { Left, Centre, Right };

// UTC, year 1970 to 9999.
struct Moment {
    int year;
    int month;
    int day;
    int hour;
    int minute;
    int second;
};

// Public; UTF-8. It stands in the file's own description, not on the paper.
struct DocumentInfo {
    std::string title;
    std::string creator;
    Moment made;
    std::array<uint8_t, 16> id;  // the file identifier (ISO 32000-1, 14.4); the same document has the same
    Paper paper = Paper::A4;
};

// Takes the file in order, piece by piece. False: could not take it (full medium).
using Sink = std::function<bool(std::span<const uint8_t>)>;

// How much of a QR code may be damaged: about 7, 15, 25 and 30 per cent (ISO/IEC 18004, 7.5).
enum class Correction { L, M, Q, H };

class Pdf {
public:
    static Outcome<Pdf> begin(const DocumentInfo& info, const Memory& memory);

    Pdf(Pdf&&) noexcept;
    Pdf& operator=(Pdf&&) noexcept;
    ~Pdf();

    Outcome<Done> newPage();

    // All places are millimetres from the upper left corner of the page; y is the baseline of text. The text is only read
    // during the call.
    Outcome<Done> text(double x, double y, Face face, double points, std::string_view utf8, Align align = Align::Left);
    // Millimetres, for wrapping; 0 for text that text() would refuse.
    double textWidth(Face face, double points, std::string_view utf8) const;
    Outcome<Done> line(double x1, double y1, double x2, double y2, double width);
    // The outline of a rectangle.
    Outcome<Done> box(double x, double y, double width, double height, double lineWidth);
    // Large, light grey, slanted, across the page. Call it right after newPage(), so that it lies beneath the rest.
    Outcome<Done> watermark(std::string_view utf8);
    // A QR code of this text (ISO/IEC 18004): upper-case letters, digits and " $%*+-./:" in alphanumeric mode. x, y is the
    // upper left corner of its first module; the quiet zone of four modules is the caller's. `module` is the side of one
    // module; version 0 means the smallest that fits. Gives the side of the code in millimetres.
    Outcome<double> qr(double x, double y, double module, Correction correction, int leastVersion, std::string_view text);

    // Writes the whole file. Afterwards the object is used up and its memory given back, also when this failed.
    Outcome<Done> finish(const Sink& sink);

private:
    struct State;
    explicit Pdf(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

// Whether every character of a label is in all four faces, so that a plan can be refused before anything is drawn.
Outcome<Done> checkGlyphs(std::string_view utf8);

}  // namespace keyrite::print
