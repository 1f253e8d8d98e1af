#include "wizard/step_list.h"

#include <QTimer>
#include <map>

#include "wizard/translate.h"

namespace keyrite::wizard {

using StepState = engine::OutlineEntry::State;

namespace {

constexpr int kWide = 264, kNarrow = 78;

QString markOf(StepState state)
{
    switch (state) {
        case StepState::Done:
            return QStringLiteral("✓");
        case StepState::Here:
            return QStringLiteral("▶");
        case StepState::Ahead:
            break;
    }
    return QStringLiteral("  ");
}

QString spoken(const engine::OutlineEntry& entry)
{
    const QString state = entry.state == StepState::Done   ? StepList::tr("done")
                          : entry.state == StepState::Here ? StepList::tr("this step")
                                                           : StepList::tr("ahead");
    const QString commit = entry.commit == engine::Commit::Yes ? StepList::tr(", no way back") : QString();
    return StepList::tr("%1 %2: %3%4").arg(QString::number(entry.number), shown(entry.title), state, commit);
}

QString numberOf(const engine::OutlineEntry& entry, bool several)
{
    const QString number = QString::number(entry.number);
    return several ? number + QLatin1Char('.') + QString::number(entry.instance) : number;
}

// "admin, witness 10:00:07"
QString signedBy(const engine::OutlineEntry& entry)
{
    const QString time = entry.time ? QString::fromStdString(base::formatUtc(*entry.time)).mid(11, 8) : QString();
    const QString people =
        entry.performer.empty() ? QString() : plain(entry.performer) + QStringLiteral(", ") + plain(entry.witness);
    return people.isEmpty() ? time : people + QLatin1Char(' ') + time;
}

}  // namespace

StepList::StepList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps of the ceremony"));
    setFocusPolicy(Qt::NoFocus);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    // It follows the ceremony by itself; a bar would change the width to which the titles are wrapped.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setPercent(100);
}

void StepList::follow(const std::vector<engine::OutlineEntry>& outline)
{
    m_outline = outline;
    fill();
}

void StepList::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    setPercent(m_percent);
    fill();
}

void StepList::setPercent(int percent)
{
    m_percent = percent;
    setFixedWidth((m_narrow ? kNarrow : kWide) * percent / 100);
}

void StepList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
    if (QListWidgetItem* const here = currentItem())
        QTimer::singleShot(0, this, [this, row = row(here)] {
            if (QListWidgetItem* const still = item(row))
                scrollToItem(still, QAbstractItemView::PositionAtCenter);
        });
}

void StepList::fill()
{
    clear();
    std::map<std::string, int> times;  // a step that is done may no longer know how often it came
    for (const engine::OutlineEntry& entry : m_outline)
        ++times[entry.id];
    for (const engine::OutlineEntry& entry : m_outline) {
        const QString commit = entry.commit == engine::Commit::Yes ? QStringLiteral("■") : QString();
        const QString head = markOf(entry.state) + commit + QLatin1Char(' ') + numberOf(entry, times[entry.id] > 1);
        QString text = m_narrow ? head : head + QLatin1Char(' ') + shown(entry.title);
        if (!m_narrow && entry.state == StepState::Done)
            text += QLatin1Char('\n') + signedBy(entry);
        auto* const item = new QListWidgetItem(text, this);
        item->setData(Qt::AccessibleTextRole, spoken(entry));
        if (entry.state != StepState::Here)
            continue;
        QFont bold = font();
        bold.setBold(true);
        item->setFont(bold);
        setCurrentItem(item);
        scrollToItem(item, QAbstractItemView::PositionAtCenter);
    }
}

}  // namespace keyrite::wizard
