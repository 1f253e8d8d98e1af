#include "wizard/field_area.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <algorithm>

namespace keyrite::wizard {

FieldArea::FieldArea(QWidget* parent) : QScrollArea(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
}

// While the rest of the widget is taken apart, the keyboard moves on: nobody may call into what is gone already.
FieldArea::~FieldArea() { disconnect(qApp, nullptr, this, nullptr); }

void FieldArea::fit(int most)
{
    m_most = most;
    if (widget() == nullptr)
        return;
    const QLayout* const layout = widget()->layout();
    const int needed =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(viewport()->width()) : layout->totalSizeHint().height();
    setFixedHeight(std::min(needed, most));
}

bool FieldArea::eventFilter(QObject* object, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(object, event);
    if (object == widget() && event->type() == QEvent::LayoutRequest && m_most > 0)
        fit(m_most);
    return handled;
}

// Labels that wrap are lower in a wider page.
void FieldArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && m_most > 0)
        fit(m_most);
}

void FieldArea::followFocus(QWidget* now)
{
    if (now != nullptr && widget() != nullptr && widget()->isAncestorOf(now))
        ensureWidgetVisible(now, 0, 30);
}

}  // namespace keyrite::wizard
