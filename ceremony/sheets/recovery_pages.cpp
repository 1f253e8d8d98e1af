#include "sheets/recovery_pages.h"

#include <algorithm>
#include <cstdlib>

#include "shamir/words.h"
#include "sheets/recovery_text.h"
#include "sheets/restore_text.h"
#include "sheets/sheet_parts.h"

namespace keyrite::sheets {

using print::Align;
using print::Face;

namespace {

constexpr double kPoints = 8.5;
constexpr double kFooter = 5;
constexpr size_t kColumns = 8, kRows = 64;  // of words on a page: word n stands in column n / 64, row n % 64
constexpr size_t kWordsOnPage = kColumns * kRows;

class RecoveryPages {
public:
    RecoveryPages(Canvas& canvas, const Backup& backup, size_t pages) : m_canvas(canvas), m_backup(backup), m_pages(pages) {}

    // Gives the number of pages.
    size_t draw()
    {
        newPage();
        intro();
        section(restoreStepByStep(m_backup), 10);
        section(restoreWithKeyrite(m_backup), 10);
        newPage();
        section(howSharesWork(), kPoints);
        newPage();
        section(m_backup.form == Form::Sealed ? howCapsulesWork() : howSeedsWork(), kPoints);
        section(howSheetsAreBound(), kPoints);
        for (size_t first = 0; first < shamir::kWordListSize; first += kWordsOnPage)
            words(first);
        return m_page;
    }

private:
    void newPage()
    {
        ++m_page;
        m_y = m_canvas.newPage("Recovery pages of set " + base::toHex(m_backup.setId).substr(0, 8) + " - page " +
                               std::to_string(m_page) + " of " + std::to_string(m_pages) + " - public: nothing here is secret");
    }

    void intro()
    {
        const double x = m_canvas.left(), width = m_canvas.width();
        m_y = m_canvas.fitted(x, m_y, width, {Face::SansBold, 14}, 8, 4, "How to restore the key " + m_backup.keyName,
                              "The name of the key") +
              1;
        m_y = m_canvas.paragraph(
            x, m_y, width, {Face::Sans, 9},
            "For whoever opens this envelope, perhaps in thirty years. The sheets with shares are secret; these pages "
            "are not. They say how the words become the key again, first with common programs, then from the formulas "
            "alone.");
        m_y += 1.5;
        line("Key", {Face::SansBold, 8.5}, m_backup.algorithm + " key of the ceremony of " + m_backup.date);
        line("Needed", {Face::Sans, 8.5}, ruleInWords(m_backup));
        line("Ceremony (set) id", {Face::Mono, 8}, grouped(base::toHex(m_backup.setId)));
        line("SHA-256 of public key", {Face::Mono, 8}, grouped(base::toHex(m_backup.fingerprint)));
        line("SHA-256 of core", {Face::Mono, 8}, grouped(base::toHex(m_backup.core)));
        line("Public key", {Face::Mono, 7}, m_backup.publicKey);
        m_y += 1.5;
    }

    void line(const char* name, Type type, const std::string& value)
    {
        constexpr double kNameWidth = 34;
        const auto lines = m_canvas.wrap(type, m_canvas.width() - kNameWidth, value);
        room(type.pitch() * static_cast<double>(lines.size()));
        m_canvas.text(m_canvas.left(), m_y + 2.9, {Face::Sans, 8}, name);
        m_y = m_canvas.lines(m_canvas.left() + kNameWidth, m_y, type, lines) + 0.4;
    }

    void room(double height)
    {
        if (m_y + height > m_canvas.bottom() - kFooter)
            newPage();
    }

    // In blocks from heading to heading; a block that fits on one page is not torn.
    void section(const std::vector<TextLine>& text, double points)
    {
        for (auto from = text.begin(); from != text.end();) {
            const auto to =
                std::find_if(from + 1, text.end(), [](const TextLine& line) { return line.kind == TextLine::Kind::Heading; });
            const std::vector<TextLine> block(from, to);
            room(m_canvas.textHeight(m_canvas.width(), points, block));
            m_y = m_canvas.drawText(m_canvas.left(), m_y, m_canvas.width(), points, block) + 0.6;
            from = to;
        }
    }

    void words(size_t first)
    {
        newPage();
        m_y = m_canvas.lines(m_canvas.left(), m_y, {Face::SansBold, 11},
                             {"The words of SLIP-0039 and their numbers, " + std::to_string(first) + " to " +
                              std::to_string(first + kWordsOnPage - 1)}) +
              1;
        const double pitch = (m_canvas.bottom() - kFooter - 2 - m_y) / static_cast<double>(kRows);
        const double column = m_canvas.width() / static_cast<double>(kColumns);
        for (size_t i = 0; i < kWordsOnPage; ++i) {
            const double x = m_canvas.left() + static_cast<double>(i / kRows) * column;
            const double y = m_y + (static_cast<double>(i % kRows) + 0.75) * pitch;
            m_canvas.text(x + 6.2, y, {Face::Mono, 7}, std::to_string(first + i), Align::Right);
            m_canvas.text(x + 7.4, y, {Face::Sans, 8}, shamir::listedWord(first + i));
        }
    }

    Canvas& m_canvas;
    const Backup& m_backup;
    size_t m_pages;
    size_t m_page = 0;
    double m_y = 0;
};

}  // namespace

Result<Bytes> recoveryPages(const Backup& backup, print::Paper paper)
{
    KR_OK(checkBackup(backup));
    KR_OK(checkPrintable(backup.publicKey));
    const print::Memory ordinary{std::malloc, std::free};  // nothing here is secret
    const Imprint imprint = imprintOf(backup, "How to restore the key " + backup.keyName, "recovery pages");
    KR_TRY(Canvas canvas, Canvas::begin(imprint, ordinary, paper));
    size_t pages = 0;
    {
        const Canvas::Dry dry(canvas);
        pages = RecoveryPages(canvas, backup, 0).draw();
    }
    RecoveryPages(canvas, backup, pages).draw();
    return canvas.finish();
}

}  // namespace keyrite::sheets
