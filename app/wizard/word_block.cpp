#include "wizard/word_block.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "base/check_words.h"
#include "wizard/look.h"
#include "wizard/translate.h"

namespace keyrite::wizard {

namespace {

constexpr int kGap = 10;  // between two words of a row

QString word(std::string_view text) { return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())); }

QString groupsOfFour(ByteView bytes)
{
    const QString hex = QString::fromStdString(base::toHex(bytes));
    QString out;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        out += (i > 0 ? QStringLiteral(" ") : QString()) + hex.mid(i, 4);
    return out;
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.4);
    return font;
}

}  // namespace

WordGrid::WordGrid(ByteView bytes, QWidget* parent) : QWidget(parent)
{
    setRole(this, "words");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QString spoken;
    for (const std::string_view text : base::checkWords(bytes)) {
        m_words.push_back(word(text));
        spoken += (spoken.isEmpty() ? QString() : QStringLiteral(" ")) + m_words.back();
    }
    setAccessibleDescription(spoken);
}

int WordGrid::numberHeight() const { return QFontMetrics(small(font())).height(); }

int WordGrid::longest() const
{
    const QFontMetrics metrics(font());
    int out = 0;
    for (int byte = 0; byte < 256; ++byte)
        for (const size_t place : {size_t{0}, size_t{1}})
            out = std::max(out, metrics.horizontalAdvance(word(base::checkWord(static_cast<uint8_t>(byte), place))));
    return out;
}

double WordGrid::narrowing() const
{
    const double room = static_cast<double>(width()) / kColumns - kGap;
    return std::min(1.0, room / longest());
}

QSize WordGrid::sizeHint() const
{
    const int rows = (static_cast<int>(m_words.size()) + kColumns - 1) / kColumns;
    return {kColumns * 120, rows * (numberHeight() + fontMetrics().height())};
}

QRect WordGrid::wordRect(size_t index) const
{
    const int row = static_cast<int>(index) / kColumns, column = static_cast<int>(index) % kColumns;
    const int rowHeight = numberHeight() + fontMetrics().height();
    return {column * width() / kColumns, row * rowHeight + numberHeight(), width() / kColumns - kGap, fontMetrics().height()};
}

void WordGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const double across = narrowing();
    for (size_t i = 0; i < m_words.size(); ++i) {
        const QRect place = wordRect(i);
        painter.setFont(small(font()));
        painter.drawText(place.left(), place.top() - QFontMetrics(small(font())).descent(), QString::number(i + 1));
        painter.save();
        painter.setFont(font());
        painter.translate(place.left(), place.top() + fontMetrics().ascent());
        painter.scale(across, 1.0);
        painter.drawText(0, 0, m_words[i]);
        painter.restore();
    }
}

WordBlockView::WordBlockView(const engine::WordBlock& block, QWidget* parent) : QWidget(parent)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(2);
    QLabel* const label = makeText(shown(block.label), "label", this);
    auto* const grid = new WordGrid(block.bytes, this);
    grid->setAccessibleName(label->text());
    QLabel* const hex = makeText(groupsOfFour(block.bytes), "hex", this);
    column->addWidget(label);
    column->addWidget(grid);
    column->addWidget(hex);
}

}  // namespace keyrite::wizard
