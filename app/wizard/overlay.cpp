#include "wizard/overlay.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QVBoxLayout>

#include "wizard/look.h"
#include "wizard/push_button.h"

namespace keyrite::wizard {

namespace {

constexpr int kWidth = 820;  // of 1024, the narrowest screen

}  // namespace

Overlay::Overlay(const QString& name, const QString& title, QWidget* window) : QWidget(window)
{
    setObjectName(name);
    setAccessibleName(title);
    setRole(this, "shade");
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(40, 30, 40, 30);
    m_panel = new QWidget(this);
    setRole(m_panel, "panel");
    m_panel->setAttribute(Qt::WA_StyledBackground);
    m_panel->setFixedWidth(kWidth);
    m_panel->installEventFilter(this);
    outer->addStretch(1);
    outer->addWidget(m_panel, 0, Qt::AlignHCenter);
    outer->addStretch(1);
    m_column = new QVBoxLayout(m_panel);
    m_column->setContentsMargins(24, 18, 24, 18);
    m_column->setSpacing(10);
    auto* const head = addText(title);
    setRole(head, "title");
    window->installEventFilter(this);
    cover();
}

void Overlay::cover() { setGeometry(parentWidget()->rect()); }

// Sentences that wrap need a height for this width, which a layout does not ask for by itself.
void Overlay::fit()
{
    if (m_column->hasHeightForWidth())
        m_panel->setMinimumHeight(m_column->totalHeightForWidth(kWidth));
}

QLabel* Overlay::addText(const QString& text)
{
    QLabel* const label = makeText(text, nullptr, this);
    m_column->addWidget(label);
    return label;
}

QPushButton* Overlay::makeButton(const QString& name, const QString& text)
{
    auto* const button = new PushButton(text, this);
    button->setObjectName(objectName() + QLatin1Char('.') + name);
    return button;
}

void Overlay::addButtons(const std::vector<QPushButton*>& buttons)
{
    auto* const row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton* const button : buttons)
        row->addWidget(button);
    m_column->addLayout(row);
}

bool Overlay::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize)
        cover();
    if (object == m_panel && event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::eventFilter(object, event);
}

void Overlay::paintEvent(QPaintEvent*)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

}  // namespace keyrite::wizard
