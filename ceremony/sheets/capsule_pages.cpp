// The capsule as codes, with all that is needed to join them again. The first row begins where no row of an A4 page lies on a
// half or a third of its height: a fold through the corners of a code makes it unreadable.
#include <algorithm>

#include "sheets/restore_text.h"
#include "sheets/sheet_parts.h"

namespace keyrite::sheets {

using print::Align;
using print::Face;

namespace {

constexpr size_t kColumns = 3, kRows = 4;
constexpr double kModule = 0.6;
constexpr int kVersion = 14;  // of a full chunk; the last one looks the same
constexpr double kCodeSide = 73 * kModule;
constexpr double kPitch = kCodeSide + 7;  // two quiet zones of 4 modules and the label between them
constexpr double kFooter = 5;
constexpr size_t kMostTextBytes = 600;
constexpr double kTextPoints = 8.5;

class CapsulePages {
public:
    CapsulePages(Canvas& canvas, const SheetFacts& sheet, size_t first)
        : m_canvas(canvas), m_backup(sheet.backup), m_sheet(sheet), m_first(first)
    {
    }

    size_t draw()
    {
        double y = 0;
        for (size_t at = 0; at < m_backup.chunks.size(); at += kColumns * kRows)
            y = codes(at);
        if (m_backup.capsuleBytes <= kMostTextBytes)
            y = base32(y);
        const auto steps = restoreStepByStep(m_backup);
        if (y + m_canvas.textHeight(m_canvas.width(), kTextPoints, steps) > m_canvas.bottom() - kFooter)
            y = newPage();
        m_canvas.drawText(m_canvas.left(), y, m_canvas.width(), kTextPoints, steps);
        return m_pages;
    }

private:
    double newPage()
    {
        double y = m_canvas.newPage(footer(m_sheet, m_first + m_pages, "public: the same on every sheet of this set"));
        ++m_pages;
        const double x = m_canvas.left(), width = m_canvas.width();
        y = m_canvas.fitted(x, y, width, {Face::SansBold, 12}, 7, 3, "Capsule of " + m_backup.keyName, "The name of the key") +
            0.5;
        y = m_canvas.paragraph(x, y, width, {Face::Sans, 8},
                               std::to_string(m_backup.capsuleBytes) + " bytes in " + std::to_string(m_backup.chunks.size()) +
                                   " codes: an age file that holds the key, encrypted with the secret that the shares give. "
                                   "Without enough shares it opens nothing; without it the shares are worthless.");
        m_canvas.text(x, y + 2.9, {Face::Sans, 8}, "SHA-256 of the capsule");
        y = m_canvas.lines(x + 36, y, {Face::Mono, 8}, {grouped(base::toHex(m_backup.capsule))});
        return y + 2;
    }

    // Up to a page of codes from the chunk `at` on.
    double codes(size_t at)
    {
        const double head = newPage();
        const double column = m_canvas.width() / kColumns;
        const size_t end = std::min(at + kColumns * kRows, m_backup.chunks.size());
        const double first = m_canvas.paper().height == print::extent(print::Paper::A4).height ? 52 : 49;
        double y = end - at <= kColumns ? head + 2 : std::max(first, head);
        for (size_t i = at; i < end; ++i) {
            const double x = m_canvas.left() + static_cast<double>((i - at) % kColumns) * column + (column - kCodeSide) / 2;
            m_canvas.code(x, y, kModule, print::Correction::M, kVersion, kCodeSide, m_backup.chunks[i]);
            m_canvas.text(x + kCodeSide / 2, y + kCodeSide + 4.7, {Face::SansBold, 8}, label(i), Align::Centre);
            if ((i - at) % kColumns == kColumns - 1 || i + 1 == end)
                y += kPitch;
        }
        return y + 1;
    }

    std::string label(size_t chunk) const
    {
        const auto two = [](size_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
        return two(chunk + 1) + "/" + two(m_backup.chunks.size());
    }

    double base32(double y)
    {
        const double x = m_canvas.left();
        y = m_canvas.lines(x, y, {Face::SansBold, 9},
                           {"The same as text, to be typed without the spaces if codes are spoiled: base32 (RFC 4648)"});
        std::string text;
        for (const std::string& chunk : m_backup.chunks)
            text += chunk.substr(chunk.rfind(':') + 1);
        constexpr size_t kLine = 64;
        std::vector<std::string> lines;
        for (size_t at = 0; at < text.size(); at += kLine) {
            const std::string line = text.substr(at, kLine);
            std::string spaced;
            for (size_t i = 0; i < line.size(); i += 8)
                spaced += (i == 0 ? "" : " ") + line.substr(i, 8);
            lines.push_back(spaced);
        }
        return m_canvas.lines(x, y, {Face::Mono, 8.5}, lines) + 2;
    }

    Canvas& m_canvas;
    const Backup& m_backup;
    const SheetFacts& m_sheet;
    size_t m_first;
    size_t m_pages = 0;
};

}  // namespace

size_t drawCapsulePages(Canvas& canvas, const SheetFacts& sheet, size_t first)
{
    return sheet.backup.form == Form::Sealed ? CapsulePages(canvas, sheet, first).draw() : 0;
}

}  // namespace keyrite::sheets
