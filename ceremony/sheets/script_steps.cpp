// The table of steps: number; SAY, DO, CHECK; initials; time.
#include <functional>

#include "sheets/script_parts.h"

namespace keyrite::sheets {

using print::Align;
using print::Face;

namespace {

constexpr double kNumber = 14, kPerformer = 23, kWitness = 19, kTime = 22;  // widths of columns
constexpr double kPadding = 1.5;
constexpr double kLeastRow = 15;  // initials are written by hand
constexpr double kBar = 1.6;      // beside a step without a way back
constexpr double kBlank = 9.5;
constexpr double kWriting = 30;  // that a word by hand needs at least
constexpr Type kTitle{Face::SansBold, 11};
constexpr Text kLabels[] = {text("SAY"), text("DO"), text("CHECK")};

// What is never torn apart: a line of text, or a place to write on.
struct Piece {
    double height;
    std::function<void(double top)> draw;
};

class Steps {
public:
    explicit Steps(ScriptCanvas& paper)
        : m_paper(paper), m_columns{paper.left(),
                                    paper.left() + kNumber,
                                    paper.right() - kTime - kWitness - kPerformer,
                                    paper.right() - kTime - kWitness,
                                    paper.right() - kTime,
                                    paper.right()}
    {
    }

    void draw()
    {
        newPage();
        for (const ScriptRow& row : m_paper.script().rows)
            drawRow(row);
    }

private:
    double textLeft() const { return m_columns[1] + kPadding; }
    double textRight() const { return m_columns[2] - kPadding; }

    double labelWidth() const
    {
        double out = 0;
        for (const Text label : kLabels)
            out = std::max(out, m_paper.canvas().widthOf(kScriptBold, m_paper.said(label)));
        return out + 2;
    }

    void newPage()
    {
        m_paper.newPage();
        m_fresh = m_paper.y;
        m_paper.columnHeads(m_columns,
                            {text("Step"), text("SAY, DO, CHECK"), text("Performer"), text("Witness"), text("Time UTC")});
    }

    void add(double indent, Type type, std::string_view words)
    {
        for (std::string& line : m_paper.canvas().wrap(type, textRight() - textLeft() - indent, words))
            m_pieces.push_back({type.pitch(), [this, indent, type, one = std::move(line)](double top) {
                                    m_paper.canvas().lines(textLeft() + indent, top, type, {one});
                                }});
    }

    void addPart(Text label, std::string_view words)
    {
        if (words.empty())
            return;
        m_pieces.push_back({1.2, [](double) {}});
        const size_t first = m_pieces.size();
        add(labelWidth(), kScriptBody, words);
        m_pieces[first].draw = [this, label, draw = m_pieces[first].draw](double top) {
            m_paper.canvas().lines(textLeft(), top, kScriptBold, {m_paper.said(label)});
            draw(top);
        };
    }

    // A label and a line behind it, from this share of the cell to that one.
    void drawBlank(const std::string& label, double top, double from, double to) const
    {
        Canvas& canvas = m_paper.canvas();
        const double wide = textRight() - textLeft(), left = textLeft() + from * wide, y = top + kBlank - 2;
        const double end = label.empty() ? left : left + canvas.widthOf(kScriptBody, label) + 2;
        canvas.text(left, y, kScriptBody, label);
        canvas.line(end, y + 0.8, textLeft() + to * wide, y + 0.8);
    }

    // Places to write: two in a line where their labels are short, a label that leaves no room above its line.
    void addBlanks(const std::vector<std::string>& labels)
    {
        const double wide = textRight() - textLeft();
        const auto fits = [&](size_t at, double room) {
            return at < labels.size() && m_paper.canvas().widthOf(kScriptBody, labels[at]) + kWriting <= room;
        };
        for (size_t at = 0; at < labels.size(); ++at) {
            const std::string& label = labels[at];
            if (fits(at, wide * 0.48) && fits(at + 1, wide * 0.48)) {
                m_pieces.push_back({kBlank, [this, label, next = labels[at + 1]](double top) {
                                        drawBlank(label, top, 0, 0.48);
                                        drawBlank(next, top, 0.52, 1);
                                    }});
                ++at;
                continue;
            }
            if (!fits(at, wide)) {
                m_pieces.push_back({2, [](double) {}});
                add(0, kScriptBody, label);
            }
            m_pieces.push_back({kBlank, [this, before = fits(at, wide) ? label : std::string()](double top) {
                                    drawBlank(before, top, 0, 1);
                                }});
        }
    }

    double height() const
    {
        double out = 2 * kPadding;
        for (const Piece& piece : m_pieces)
            out += piece.height;
        return std::max(out, kLeastRow);
    }

    void drawRow(const ScriptRow& row)
    {
        m_pieces.clear();
        add(0, kTitle, row.title);
        if (row.noWayBack)
            add(0, kScriptBold, m_paper.said(text("\u25a0 There is no way back after this step.")));
        addPart(kLabels[0], row.say);
        addPart(kLabels[1], row.act);
        addPart(kLabels[2], row.check);
        addBlanks(row.blanks);

        if (m_paper.room() < height() && height() < m_paper.bottom() - m_fresh - 7)
            newPage();
        begin(row, "");
        for (const Piece& piece : m_pieces) {
            if (m_paper.room() < piece.height + kPadding) {
                end(row);
                newPage();
                begin(row, m_paper.said(text("cont.")));
            }
            piece.draw(m_paper.y);
            m_paper.y += piece.height;
        }
        m_paper.y = std::max(m_paper.y + kPadding, std::min(m_top + kLeastRow, m_paper.bottom()));
        end(row);
    }

    void begin(const ScriptRow& row, std::string_view remark)
    {
        m_top = m_paper.y;
        Canvas& canvas = m_paper.canvas();
        const double left = m_columns[0] + kBar + 0.8, wide = m_columns[1] - left - 0.5;
        double y = canvas.paragraph(left, m_top + kPadding, wide, kTitle, row.number);
        if (!remark.empty())
            y = canvas.paragraph(left, y, wide, {Face::Sans, 8}, remark);
        if (!row.twoPeople)
            canvas.text(middleOf(m_columns[3], m_columns[4]), m_top + 8, kScriptBody, "\u2013", Align::Centre);
        m_paper.y += kPadding;
    }

    void end(const ScriptRow& row)
    {
        m_paper.grid(m_top, m_columns);
        if (row.noWayBack)
            m_paper.canvas().line(m_columns[0] + kBar / 2, m_top, m_columns[0] + kBar / 2, m_paper.y, kBar);
    }

    ScriptCanvas& m_paper;
    std::vector<double> m_columns;
    std::vector<Piece> m_pieces;  // of the row that is drawn
    double m_fresh = 0;           // the upper edge of the table on a page
    double m_top = 0;             // of the row
};

}  // namespace

void drawScriptSteps(ScriptCanvas& canvas) { Steps(canvas).draw(); }

}  // namespace keyrite::sheets
