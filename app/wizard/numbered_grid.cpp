#include "wizard/numbered_grid.h"

#include <QPainter>
#include <algorithm>

#include "wizard/look.h"

namespace keyrite::wizard {

namespace {

constexpr int kGap = 10;  // between two words of a row

}  // namespace

NumberedGrid::NumberedGrid(const char* role, size_t count, size_t first, double numberSize, QWidget* parent)
    : QWidget(parent), m_count(count), m_first(first), m_numberSize(numberSize)
{
    setRole(this, role);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QFont NumberedGrid::numberFont() const
{
    QFont out = font();
    out.setPointSizeF(out.pointSizeF() * m_numberSize);
    return out;
}

int NumberedGrid::numberHeight() const { return QFontMetrics(numberFont()).height(); }

double NumberedGrid::narrowing() const
{
    const double room = static_cast<double>(width()) / kColumns - kGap;
    return std::min(1.0, room / longest());
}

QSize NumberedGrid::sizeHint() const
{
    const int rows = (static_cast<int>(m_count) + kColumns - 1) / kColumns;
    return {kColumns * 120, rows * (numberHeight() + fontMetrics().height())};
}

QRect NumberedGrid::wordRect(size_t index) const
{
    const int row = static_cast<int>(index) / kColumns, column = static_cast<int>(index) % kColumns;
    const int rowHeight = numberHeight() + fontMetrics().height();
    return {column * width() / kColumns, row * rowHeight + numberHeight(), width() / kColumns - kGap, fontMetrics().height()};
}

void NumberedGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const double across = narrowing();
    const QFont numbers = numberFont();
    for (size_t i = 0; i < m_count; ++i) {
        const QRect place = wordRect(i);
        painter.setFont(numbers);
        painter.drawText(place.left(), place.top() - QFontMetrics(numbers).descent(), QString::number(m_first + i));
        if (!showsWords()) {
            painter.drawLine(place.left(), place.bottom(), place.right(), place.bottom());
            continue;
        }
        painter.save();
        painter.setFont(font());
        painter.translate(place.left(), place.top() + fontMetrics().ascent());
        painter.scale(across, 1.0);
        paintWord(painter, i);
        painter.restore();
    }
}

}  // namespace keyrite::wizard
