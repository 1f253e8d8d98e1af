// One document of ours while it is drawn. The first fault is kept and ends all drawing, so that pages can be written down
// without looking at every call; finish() tells. Nothing can leave the margins: what would is a fault.
//
// Millimetres from the upper left corner of the page; sizes of type in points.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "print/pdf.h"
#include "sheets/backup.h"

namespace keyrite::sheets {

inline constexpr double kMargin = 15;

struct Type {
    print::Face face;
    double points;
    double pitch() const { return points * kMillimetresPerPoint * 1.22; }  // from one line to the next
    static constexpr double kMillimetresPerPoint = 25.4 / 72;
};

// The advance of every character of the two monospaced faces.
inline constexpr double kMonoAdvance = 1233.0 / 2048;
inline constexpr double monoWidth(double points) { return points * Type::kMillimetresPerPoint * kMonoAdvance; }

// A piece of the recovery text: prose that is wrapped, a command that is printed behind "$ " on a line of its own, or a line of
// a formula or format.
struct TextLine {
    enum class Kind { Prose, Command, Code, Heading } kind;
    std::string text;
};

// What the file of a document says of itself.
struct Imprint {
    Mode mode;
    std::string title;
    std::string_view part;              // "share 2": documents of one id differ in it
    std::array<uint8_t, 16> belongsTo;  // the id of the set, the plan or the device
    std::string moment;                 // base::formatUtc
    std::string tool;
};
Imprint imprintOf(const Backup& backup, std::string title, std::string_view part);

class Canvas {
public:
    // While one lives nothing is drawn and no fault is kept: for trying what fits.
    class Dry {
    public:
        explicit Dry(Canvas& canvas) : m_canvas(canvas), m_error(canvas.m_error) { canvas.m_dry = true; }
        ~Dry()
        {
            m_canvas.m_dry = false;
            m_canvas.m_error = std::move(m_error);
        }
        Dry(const Dry&) = delete;
        Dry& operator=(const Dry&) = delete;

    private:
        Canvas& m_canvas;
        std::optional<Error> m_error;
    };

    static Result<Canvas> begin(const Imprint& imprint, const print::Memory& memory, print::Paper paper);

    double left() const { return kMargin; }
    double right() const { return m_paper.width - kMargin; }
    double top() const { return kMargin; }
    double bottom() const { return m_paper.height - kMargin; }
    double width() const { return right() - left(); }
    print::Extent paper() const { return m_paper; }

    // In rehearsals the watermark and a line at the top; a footer on every page. Gives the upper edge of what is free.
    double newPage(std::string_view footer);

    void text(double x, double y, Type type, std::string_view text, print::Align align = print::Align::Left);
    void line(double x1, double y1, double x2, double y2, double width = 0.2);
    void box(double x, double y, double width, double height);
    void code(double x, double y, double module, print::Correction correction, int leastVersion, double reserved,
              std::string_view text);

    double widthOf(Type type, std::string_view text) const;
    // Lines no wider than `width`, broken at spaces, and inside a word only where a word alone is wider.
    std::vector<std::string> wrap(Type type, double width, std::string_view text) const;
    // Draws the lines below `y`, which is the upper edge; gives the lower edge.
    double paragraph(double x, double y, double width, Type type, std::string_view text);
    double lines(double x, double y, Type type, const std::vector<std::string>& lines);
    // The same in the largest size from `type.points` down to `least` that needs at most `few` lines, or else in the least size
    // on up to 6 lines; a fault names `label`.
    double fitted(double x, double y, double width, Type type, double least, size_t few, std::string_view text,
                  const char* label);

    // Recovery text. Commands and formulas are never wrapped: one that is too wide is a fault.
    double textHeight(double width, double points, const std::vector<TextLine>& text) const;
    double drawText(double x, double y, double width, double points, const std::vector<TextLine>& text);

    void reject(Error error);
    Result<void> finish(const print::Sink& sink);
    // The whole file, of pages that are public.
    Result<Bytes> finish();

private:
    Canvas(print::Pdf pdf, Mode mode, print::Extent paper) : m_pdf(std::move(pdf)), m_mode(mode), m_paper(paper) {}
    double verbatim(double x, double y, double width, Type type, const std::string& line);
    template <class T>
    void keep(const print::Outcome<T>& outcome);
    // Whether to draw there.
    bool inside(double x1, double y1, double x2, double y2);

    print::Pdf m_pdf;
    Mode m_mode;
    print::Extent m_paper;
    std::optional<Error> m_error;
    bool m_dry = false;
};

// What a fault of the room print means here.
Error errorOf(const print::Problem& problem, std::string subject);

}  // namespace keyrite::sheets
