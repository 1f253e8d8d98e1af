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

QString word(std::string_view text) { return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())); }

QString groupsOfFour(ByteView bytes)
{
    const QString hex = QString::fromStdString(base::toHex(bytes));
    QString out;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        out += (i > 0 ? QStringLiteral(" ") : QString()) + hex.mid(i, 4);
    return out;
}

}  // namespace

WordGrid::WordGrid(ByteView bytes, QWidget* parent) : NumberedGrid("words", bytes.size(), 1, 0.4, parent)
{
    QString spoken;
    for (const std::string_view text : base::checkWords(bytes)) {
        m_words.push_back(word(text));
        spoken += (spoken.isEmpty() ? QString() : QStringLiteral(" ")) + m_words.back();
    }
    setAccessibleDescription(spoken);
}

int WordGrid::longest() const
{
    const QFontMetrics metrics(font());
    int out = 0;
    for (int byte = 0; byte < 256; ++byte)
        for (const size_t place : {size_t{0}, size_t{1}})
            out = std::max(out, metrics.horizontalAdvance(word(base::checkWord(static_cast<uint8_t>(byte), place))));
    return out;
}

void WordGrid::paintWord(QPainter& painter, size_t index) const { painter.drawText(0, 0, m_words[index]); }

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
