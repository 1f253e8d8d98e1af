#include "wizard/words_entry.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "wizard/look.h"
#include "wizard/secret_line.h"

namespace keyrite::wizard {

namespace {

constexpr int kInset = 8;
constexpr int kDots = 4;  // the same for every word, so that its length is not told

}  // namespace

WordsEntry::WordsEntry(size_t most, QWidget* parent) : QWidget(parent), m_words(most)
{
    prepareSecretEntry(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WordsEntry::cell() const
{
    // "59 " and eight wide letters.
    return {fontMetrics().horizontalAdvance(QStringLiteral("59 mmmmmmmm")), fontMetrics().height() + 6};
}

int WordsEntry::columns() const { return m_words.most() == 1 ? 1 : std::max(1, (width() - 2 * kInset) / cell().width()); }

QSize WordsEntry::sizeHint() const
{
    const auto places = static_cast<int>(std::min(m_words.most(), std::max<size_t>(m_words.count() + 1, 1)));
    const int rows = (places + columns() - 1) / columns();
    return {cell().width() + 2 * kInset, rows * cell().height() + 10};
}

QString WordsEntry::advice() const
{
    const QString number = QString::number(m_words.cursor() + 1);
    switch (m_words.typing()) {
        case TypedWords::Typing::NotInTheList:
            return tr("Word %1 is not in the list. Backspace, and look at the page again.").arg(number);
        case TypedWords::Typing::TooShort:
            return m_refused ? tr("Word %1 needs at least four letters.").arg(number) : QString();
        case TypedWords::Typing::InTheList:
            return m_words.most() == 1 ? tr("The word is in the list.") : tr("Space ends the word.");
        case TypedWords::Typing::Nothing:
            break;
    }
    if (m_words.most() == 1 || m_words.count() == 0)
        return {};
    const TypedWords::Verdict verdict = m_words.asShare();
    const QString count = QString::number(m_words.count());
    if (verdict.state == TypedWords::Verdict::State::Whole)
        return tr("%1 words: the share is whole.").arg(count);
    if (verdict.state == TypedWords::Verdict::State::Wrong && verdict.places.size() == 1)
        return tr("%1 words. Word %2 looks wrong, or words are missing at the end.")
            .arg(count, QString::number(verdict.places.front() + 1));
    return tr("%1 words so far.").arg(count);
}

bool WordsEntry::takeKey(const QKeyEvent& event)
{
    const bool command = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    const size_t here = m_words.cursor();
    switch (event.key()) {
        case Qt::Key_Backspace:
            m_words.removeBack();
            return true;
        case Qt::Key_Delete:
            m_words.removeHere();
            return true;
        case Qt::Key_Left:
            m_words.moveTo(here > 0 ? here - 1 : 0);
            return true;
        case Qt::Key_Right:
            m_words.moveTo(here + 1);
            return true;
        case Qt::Key_Home:
            m_words.moveTo(0);
            return true;
        case Qt::Key_End:
            m_words.moveTo(m_words.count());
            return true;
        case Qt::Key_Space:
            m_refused = !m_words.finishWord();
            return true;
        default:
            break;
    }
    if (command || event.text().size() != 1 || event.text().at(0).unicode() > 0x7F)
        return false;
    m_refused = false;
    return m_words.type(event.text().at(0).toLatin1());
}

void WordsEntry::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(*event)) {
        event->ignore();
        return;
    }
    updateGeometry();
    update();
    Q_EMIT changed();
}

void WordsEntry::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void WordsEntry::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void WordsEntry::paintCell(QPainter& painter, size_t index) const
{
    const auto place = static_cast<int>(index);
    const QSize size = cell();
    const int left = kInset + (place % columns()) * size.width();
    const int baseline = 5 + (place / columns()) * size.height() + 3 + fontMetrics().ascent();
    int at = left;
    if (m_words.most() > 1) {
        const QString number = QString::number(index + 1);
        painter.drawText(at, baseline, number);
        at += fontMetrics().horizontalAdvance(QStringLiteral("59 "));
    }
    const bool typing = index == m_words.cursor() && (m_words.letters() > 0 || hasFocus());
    if (typing && m_words.letters() > 0) {
        // Letter by letter: no string of the word is made.
        for (size_t i = 0; i < m_words.letters(); ++i) {
            const QChar letter = QLatin1Char(m_words.letter(i));
            painter.drawText(at, baseline, QString(letter));
            at += fontMetrics().horizontalAdvance(letter);
        }
    } else if (index < m_words.count()) {
        const int dot = std::max(5, fontMetrics().height() / 4);
        for (int i = 0; i < kDots; ++i, at += dot + dot / 2)
            painter.drawEllipse(at, baseline - dot, dot, dot);
    }
    if (typing && hasFocus())
        painter.fillRect(at + 1, baseline - fontMetrics().ascent(), 2, fontMetrics().height(), painter.pen().color());
}

void WordsEntry::paintEvent(QPaintEvent*)
{
    paintEntryFrame(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    painter.setBrush(palette().color(foregroundRole()));
    const size_t places = std::min(m_words.most(), m_words.count() + 1);
    for (size_t i = 0; i < places; ++i)
        paintCell(painter, i);
}

WordsEditor::WordsEditor(engine::Field field, QWidget* parent)
    : FieldEditor(std::move(field), parent),
      m_entry(new WordsEntry(this->field().kind == engine::Field::Kind::PageWord ? 1 : shamir::kMaxWords, this)),
      m_advice(makeText({}, "advice", this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_entry);
    column->addWidget(m_advice);
    m_advice->hide();
    takesKeys(m_entry);
    connect(m_entry, &WordsEntry::changed, this, &WordsEditor::advise);
}

void WordsEditor::advise()
{
    m_advice->setText(m_entry->advice());
    m_advice->setVisible(!m_advice->text().isEmpty());
    Q_EMIT changed();
}

void WordsEditor::collect(engine::Answer& answer)
{
    if (isEmpty())
        return;
    answer.setSecret(field().name, m_entry->words().take());
    m_entry->update();
    advise();
}

}  // namespace keyrite::wizard
