#include "sheets/card_page.h"

#include <algorithm>
#include <cstdlib>

#include "base/check_words.h"
#include "sheets/canvas.h"
#include "sheets/sheet_parts.h"

namespace keyrite::sheets {

using print::Align;
using print::Face;

namespace {

constexpr Type kBody{Face::Sans, 10};
constexpr Type kHeading{Face::SansBold, 12};
constexpr Type kWord{Face::SansBold, 17};  // is read at arm's length
constexpr size_t kWordColumns = 4;         // as the screen shows them
constexpr double kWordRow = 11;
constexpr size_t kCodeColumns = 3;
constexpr double kModule = 0.6;
constexpr int kVersion = 14;  // of a full chunk; the last one looks the same
constexpr double kCodeSide = 73 * kModule;
constexpr double kCodeRow = kCodeSide + 7;  // two quiet zones of 4 modules and the label between them

class CardPage {
public:
    CardPage(Canvas& canvas, const CardPaper& card) : m_canvas(canvas), m_card(card) {}

    void draw()
    {
        m_y = m_canvas.newPage("Card of device " + m_card.name + " - public: nothing here is secret - " + m_card.tool);
        m_y = m_canvas.fitted(m_canvas.left(), m_y, m_canvas.width(), {Face::SansBold, 20}, 10, 1,
                              "Device card: " + m_card.name, "The name of a device") +
              1;
        facts();
        heading("Check words: read aloud, a row at a time");
        words();
        heading("The card, for the camera");
        codes();
        purpose();
    }

private:
    void heading(const char* text) { m_y = m_canvas.lines(m_canvas.left(), m_y + 3, kHeading, {text}) + 1.5; }

    void fact(const char* name, Type type, const std::string& value)
    {
        constexpr double kNameWidth = 28;
        m_canvas.text(m_canvas.left(), m_y + kBody.pitch() * 0.78, {Face::Sans, 9}, name);
        const double x = m_canvas.left() + kNameWidth;
        m_y = m_canvas.fitted(x, m_y, m_canvas.right() - x, type, 7, 2, value, "The name of a holder") + 0.6;
    }

    void facts()
    {
        const Type strong{Face::SansBold, 11}, mono{Face::Mono, 9};
        fact("Holder", strong, m_card.holder);
        fact("For", strong, m_card.mode == Mode::Real ? "real ceremonies" : "rehearsals only");
        fact("Made (UTC)", kBody, m_card.made);
        fact("Kind", kBody, m_card.kind);
        fact("Recipient", mono, m_card.recipient);
        fact("Approval key", {Face::Mono, 8}, grouped(base::toHex(m_card.approvalKey)));
    }

    void words()
    {
        const ByteView compared = ByteView(m_card.hash).first(base::kComparedWords);
        const auto spoken = base::checkWords(compared);
        const double column = m_canvas.width() / kWordColumns, top = m_y;
        for (size_t i = 0; i < spoken.size(); ++i) {
            const double x = m_canvas.left() + static_cast<double>(i % kWordColumns) * column;
            const double y = top + static_cast<double>(i / kWordColumns) * kWordRow;
            m_canvas.text(x + 1, y + 3.6, {Face::Sans, 7}, std::to_string(i + 1));
            m_canvas.fitted(x + 4.5, y + 2.2, column - 5.5, kWord, 12, 1, spoken[i], "A check word");
        }
        const size_t rows = (spoken.size() + kWordColumns - 1) / kWordColumns;
        for (size_t row = 0; row <= rows; ++row) {
            m_y = top + static_cast<double>(row) * kWordRow;
            m_canvas.line(m_canvas.left(), m_y, m_canvas.right(), m_y);
        }
        for (size_t i = 0; i <= kWordColumns; ++i) {
            const double x = m_canvas.left() + static_cast<double>(i) * column;
            m_canvas.line(x, top, x, m_y);
        }
        m_y = m_canvas.lines(m_canvas.left(), m_y + 1.5, {Face::Mono, 11}, {grouped(base::toHex(compared))});
    }

    void codes()
    {
        const double column = m_canvas.width() / kCodeColumns;
        const size_t count = m_card.chunks.size();
        for (size_t i = 0; i < count; ++i) {
            const double x = m_canvas.left() + static_cast<double>(i % kCodeColumns) * column + (column - kCodeSide) / 2;
            m_canvas.code(x, m_y, kModule, print::Correction::M, kVersion, kCodeSide, m_card.chunks[i]);
            m_canvas.text(x + kCodeSide / 2, m_y + kCodeSide + 4.7, {Face::SansBold, 8},
                          std::to_string(i + 1) + " of " + std::to_string(count), Align::Centre);
            if (i % kCodeColumns == kCodeColumns - 1 || i + 1 == count)
                m_y += kCodeRow;
        }
    }

    void purpose()
    {
        m_y = m_canvas.paragraph(
            m_canvas.left(), m_y + 1, m_canvas.width(), kBody,
            "What this page is for: the holder keeps it from the day on which the device was made, and brings it to the "
            "ceremony. "
            "There the card is taken from these codes or from its file, and the holder compares every word on the screen with "
            "this page. If a single word differs, the card is another one and the ceremony stops. A page that came from "
            "somebody "
            "else compares nothing.");
    }

    Canvas& m_canvas;
    const CardPaper& m_card;
    double m_y = 0;
};

Imprint imprintOf(const CardPaper& card)
{
    return {card.mode, "Device card: " + card.name, "device card", base::toArray<16>(card.hash), card.made, card.tool};
}

}  // namespace

Result<Bytes> cardPage(const CardPaper& card, print::Paper paper)
{
    if (auto printable = checkPrintable(card.holder); !printable)
        return fail(printable.error().code, printable.error().what, printable.error().subject,
                    message("Bring the card as a file: its holder's name cannot be printed."));
    if (card.chunks.size() > kMaxCardPageCodes)
        return fail(Errc::TooLarge, message("The card has more codes than a page takes."), card.name,
                    message("Shorten the holder's name, or bring the card as a file."));
    const print::Memory ordinary{std::malloc, std::free};  // nothing here is secret
    KR_TRY(Canvas canvas, Canvas::begin(imprintOf(card), ordinary, paper));
    CardPage(canvas, card).draw();
    return canvas.finish();
}

}  // namespace keyrite::sheets
