// The pages of a printed script, one after another.
#pragma once

#include "sheets/canvas.h"
#include "sheets/script_pages.h"

namespace keyrite::sheets {

// Type that is read at arm's length, on a table.
inline constexpr Type kScriptBody{print::Face::Sans, 10};
inline constexpr Type kScriptBold{print::Face::SansBold, 10};

// A cell that holds one line, centred where nothing else is said.
inline double middleOf(double left, double right) { return (left + right) / 2; }

// Where the next thing is drawn, on pages that all have the same head.
class ScriptCanvas {
public:
    // `pages` is what every page says there are.
    ScriptCanvas(Canvas& canvas, const ScriptPaper& script, size_t pages) : m_canvas(canvas), m_script(script), m_pages(pages)
    {
    }

    Canvas& canvas() { return m_canvas; }
    const ScriptPaper& script() const { return m_script; }
    size_t page() const { return m_page; }

    // In the people's language.
    std::string said(const Message& message) const { return m_script.words ? m_script.words(message) : message.english(); }

    void newPage();
    // The room that is left on this page.
    double room() const { return bottom() - y; }
    double bottom() const { return m_canvas.bottom() - kFooter; }
    double left() const { return m_canvas.left(); }
    double right() const { return m_canvas.right(); }
    double width() const { return m_canvas.width(); }

    void heading(const Message& text);
    void paragraph(const Message& text);
    // "Place ______", to be written on by hand; as wide as the page.
    void blank(const Message& label);
    // Lines around a row from `top` to y, at these places.
    void grid(double top, const std::vector<double>& columns);
    // The heads of columns, each between two of these places.
    void columnHeads(const std::vector<double>& columns, const std::vector<Text>& heads);

    double y = 0;

private:
    static constexpr double kFooter = 5;

    Canvas& m_canvas;
    const ScriptPaper& m_script;
    size_t m_pages;
    size_t m_page = 0;
};

void drawScriptCover(ScriptCanvas& canvas);
void drawScriptSteps(ScriptCanvas& canvas);
void drawHeadWords(ScriptCanvas& canvas);
void drawExceptions(ScriptCanvas& canvas);
void drawSignatures(ScriptCanvas& canvas);

}  // namespace keyrite::sheets
