#include "sheets/script_pages.h"

#include <cstdlib>

#include "sheets/script_parts.h"

namespace keyrite::sheets {

using print::Align;
using print::Face;

void ScriptCanvas::newPage()
{
    ++m_page;
    y = m_canvas.newPage("Plan SHA-256 " + m_script.planHash + " - " + m_script.tool);
    constexpr double kPageNumber = 34;
    m_canvas.text(right(), y + 4, kScriptBold, said(message("Page %1 of %2", std::to_string(m_page), std::to_string(m_pages))),
                  Align::Right);
    y = m_canvas.fitted(left(), y, width() - kPageNumber, {Face::SansBold, 11}, 8, 2,
                        said(message("Script: %1", m_script.name)), "The name of the key");
    y = m_canvas.paragraph(left(), y + 0.6, width(), kScriptBody, said(message("Plan: %1", m_script.planWords))) + 1;
    m_canvas.line(left(), y, right(), y, 0.4);
    y += 4;
}

void ScriptCanvas::heading(const Message& text)
{
    y = m_canvas.paragraph(left(), y, width(), {Face::SansBold, 13}, said(text)) + 1.5;
}

void ScriptCanvas::paragraph(const Message& text) { y = m_canvas.paragraph(left(), y, width(), kScriptBody, said(text)) + 1.2; }

void ScriptCanvas::blank(const Message& label)
{
    y += 8;
    m_canvas.text(left(), y, kScriptBody, said(label));
    m_canvas.line(left() + m_canvas.widthOf(kScriptBody, said(label)) + 2, y + 0.8, right(), y + 0.8);
    y += 1.5;
}

void ScriptCanvas::grid(double top, const std::vector<double>& columns)
{
    m_canvas.line(columns.front(), top, columns.back(), top);
    m_canvas.line(columns.front(), y, columns.back(), y);
    for (const double column : columns)
        m_canvas.line(column, top, column, y);
}

void ScriptCanvas::columnHeads(const std::vector<double>& columns, const std::vector<Text>& heads)
{
    const double top = y;
    for (size_t i = 0; i < heads.size(); ++i)
        m_canvas.fitted(columns[i] + 1.2, y + 1.2, columns[i + 1] - columns[i] - 1.4, kScriptBold, 6, 1, said(heads[i]),
                        "The head of a column");
    y += 6.6;
    grid(top, columns);
}

namespace {

// Everything that is drawn, before anything is.
Result<void> checkScript(const ScriptPaper& script)
{
    std::vector<std::string_view> texts = {script.ceremony, script.name, script.planHash, script.planWords, script.tool};
    texts.insert(texts.end(), script.people.begin(), script.people.end());
    for (const ScriptRow& row : script.rows) {
        texts.insert(texts.end(), {row.number, row.title, row.say, row.act, row.check});
        texts.insert(texts.end(), row.blanks.begin(), row.blanks.end());
    }
    for (const std::string_view text : texts)
        KR_OK(checkPrintable(text));
    return {};
}

Imprint imprintOf(const ScriptPaper& script)
{
    const auto plan = base::toArray<16>(base::sha256(std::string_view(script.planHash)));
    return {script.mode, "Script: " + script.name, "script", plan, script.moment, script.tool};
}

size_t drawAll(Canvas& canvas, const ScriptPaper& script, size_t pages)
{
    ScriptCanvas paper(canvas, script, pages);
    drawScriptCover(paper);
    drawScriptSteps(paper);
    drawHeadWords(paper);
    drawExceptions(paper);
    drawSignatures(paper);
    return paper.page();
}

}  // namespace

Result<Bytes> scriptPages(const ScriptPaper& script, print::Paper paper)
{
    KR_OK(checkScript(script));
    const print::Memory ordinary{std::malloc, std::free};  // nothing here is secret
    KR_TRY(Canvas canvas, Canvas::begin(imprintOf(script), ordinary, paper));
    size_t pages = 0;
    {
        const Canvas::Dry dry(canvas);
        pages = drawAll(canvas, script, 0);
    }
    drawAll(canvas, script, pages);
    return canvas.finish();
}

}  // namespace keyrite::sheets
