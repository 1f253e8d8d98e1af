#include "wizard/error_panel.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>

#include "wizard/look.h"
#include "wizard/translate.h"

namespace keyrite::wizard {

namespace {

QLabel* addRow(QGridLayout* grid, QLabel* head, QWidget* parent)
{
    const int row = grid->rowCount();
    setRole(head, "error-caption");
    QLabel* const text = makeText({}, nullptr, parent);
    grid->addWidget(head, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1);
    return text;
}

}  // namespace

ErrorPanel::ErrorPanel(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("error"));
    setRole(this, "error");
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    m_what = addRow(grid, new QLabel(tr("Refused"), this), this);
    m_which = addRow(grid, new QLabel(tr("Which"), this), this);
    m_hint = addRow(grid, new QLabel(tr("What to do"), this), this);
    m_recordCaption = new QLabel(tr("In the record"), this);
    m_record = addRow(grid, m_recordCaption, this);
    hide();
}

void ErrorPanel::tell(const Error& error, std::optional<size_t> recorded)
{
    m_what->setText(breakable(shown(error.what)));
    m_which->setText(error.subject.empty() ? tr("(nothing was named)") : breakable(plain(error.subject)));
    m_hint->setText(error.hint.empty() ? tr("Look at what is named above, and try again.") : breakable(shown(error.hint)));
    m_record->setText(recorded.value_or(0) > 0 ? tr("Exception E%1. Write the number on the paper script.").arg(*recorded)
                                               : tr("The refusal is noted there, without what was typed."));
    m_record->setVisible(recorded.has_value());
    m_recordCaption->setVisible(recorded.has_value());
    setAccessibleName(text());
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ErrorPanel::text() const
{
    return m_what->text() + QLatin1Char('\n') + m_which->text() + QLatin1Char('\n') + m_hint->text() + QLatin1Char('\n') +
           m_record->text();
}

}  // namespace keyrite::wizard
