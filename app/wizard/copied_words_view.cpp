#include "wizard/copied_words_view.h"

#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "shamir/words.h"
#include "wizard/look.h"

namespace keyrite::wizard {

namespace {

QChar capital(char letter) { return QLatin1Char(letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter); }

// Letter by letter, as it is painted.
int widthOf(const QFontMetrics& metrics, std::string_view word)
{
    int out = 0;
    for (const char letter : word)
        out += metrics.horizontalAdvance(capital(letter));
    return out;
}

}  // namespace

CopiedWordsGrid::CopiedWordsGrid(std::shared_ptr<const engine::CopiedWords> words, QWidget* parent)
    : NumberedGrid("copied", words->count(), words->number(0), 0.5, parent), m_words(std::move(words))
{
    setObjectName(QStringLiteral("copied"));
}

void CopiedWordsGrid::setOpen(bool open)
{
    m_open = open;
    update();
}

int CopiedWordsGrid::longest() const
{
    int out = 0;
    for (size_t i = 0; i < shamir::kWordListSize; ++i)
        out = std::max(out, widthOf(fontMetrics(), shamir::listedWord(i)));
    return out;
}

void CopiedWordsGrid::paintWord(QPainter& painter, size_t index) const
{
    int at = 0;
    for (const char letter : m_words->expose(index)) {
        painter.drawText(at, 0, QString(capital(letter)));
        at += fontMetrics().horizontalAdvance(capital(letter));
    }
}

CopiedWordsView::CopiedWordsView(std::shared_ptr<const engine::CopiedWords> words, QWidget* parent)
    : QWidget(parent), m_advice(makeText({}, "label", this)), m_grid(new CopiedWordsGrid(std::move(words), this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(2);
    column->addWidget(m_advice);
    column->addWidget(m_grid);
    m_advice->setObjectName(QStringLiteral("copied.advice"));
    m_grid->setAccessibleName(tr("The blank words, for the holder's eyes alone"));
    auto* const shortcut = new QShortcut(Qt::Key_F7, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this] {
        m_grid->setOpen(!m_grid->isOpen());
        turn();
    });
    turn();
}

void CopiedWordsView::turn()
{
    m_advice->setText(m_grid->isOpen() ? tr("F7 hides the words.")
                                       : tr("The words are hidden. F7 shows them: only the holder looks at the screen then."));
}

}  // namespace keyrite::wizard
