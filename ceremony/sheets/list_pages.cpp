// The lists that are too long for page 1: who holds which share, with its commitment, and who can rebuild the key.
#include "sheets/sheet_parts.h"

namespace keyrite::sheets {

using print::Align;
using print::Face;

namespace {

constexpr Type kBody{Face::Sans, 8};
constexpr Type kHeading{Face::SansBold, 10};
constexpr double kFooter = 5;
// Beyond this many pages coalitions say less than the rule.
constexpr size_t kMostCoalitionLines = 120;

class ListPages {
public:
    ListPages(Canvas& canvas, const SheetFacts& sheet, size_t first) : m_canvas(canvas), m_sheet(sheet), m_first(first) {}

    size_t draw()
    {
        heading("The sheets of this set: holders and commitments");
        for (const ShareFacts& share : m_sheet.backup.shares)
            shareLine(share);
        heading("Who can rebuild the key");
        std::vector<std::string> lines = wrapped(m_sheet.backup.coalitions);
        if (lines.empty() || lines.size() > kMostCoalitionLines)
            lines = wrapped(holdersByGroup(m_sheet.backup));
        for (const std::string& line : lines) {
            room(kBody.pitch());
            m_y = m_canvas.lines(m_canvas.left(), m_y, kBody, {line});
        }
        return m_pages;
    }

private:
    std::vector<std::string> wrapped(const std::vector<std::string>& lines) const
    {
        std::vector<std::string> out;
        for (const std::string& line : lines)
            for (std::string& part : m_canvas.wrap(kBody, m_canvas.width(), line))
                out.push_back(std::move(part));
        return out;
    }

    void room(double height)
    {
        if (m_pages > 0 && m_y + height <= m_canvas.bottom() - kFooter)
            return;
        m_y = m_canvas.newPage(footer(m_sheet, m_first + m_pages, "public: the same on every sheet of this set"));
        m_y = m_canvas.fitted(m_canvas.left(), m_y, m_canvas.width(), {Face::SansBold, 12}, 7, 3,
                              "Lists of the paper backup of " + m_sheet.backup.keyName, "The name of the key") +
              3;
        ++m_pages;
    }

    void heading(const char* text)
    {
        room(15);
        m_y = m_canvas.lines(m_canvas.left(), m_y + 2, kHeading, {text}) + 1;
    }

    void shareLine(const ShareFacts& share)
    {
        constexpr double kNumber = 10, kValue = 12, kHolder = 62;
        const std::string name =
            m_sheet.hasGroups() ? share.holder + " (" + m_sheet.backup.groups[share.group].name + ")" : share.holder;
        const auto lines = m_canvas.wrap(kBody, m_canvas.width() - kHolder, name);
        room(kBody.pitch() * static_cast<double>(lines.size()) + 0.6);
        const double x = m_canvas.left(), baseline = m_y + kBody.pitch() * 0.78;
        m_canvas.text(x + kNumber, baseline, {Face::Mono, 8}, shareNumber(m_sheet.backup, share), Align::Right);
        m_canvas.text(x + kValue, baseline, {Face::Mono, 8}, shortCommitment(share.commitment));
        m_y = m_canvas.lines(x + kHolder, m_y, kBody, lines) + 0.6;
    }

    Canvas& m_canvas;
    const SheetFacts& m_sheet;
    size_t m_first;
    size_t m_pages = 0;
    double m_y = 0;
};

}  // namespace

size_t drawListPages(Canvas& canvas, const SheetFacts& sheet, size_t first) { return ListPages(canvas, sheet, first).draw(); }

}  // namespace keyrite::sheets
