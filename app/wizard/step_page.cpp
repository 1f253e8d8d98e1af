#include "wizard/step_page.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "wizard/copied_words_view.h"
#include "wizard/error_panel.h"
#include "wizard/field_area.h"
#include "wizard/look.h"
#include "wizard/path_editor.h"
#include "wizard/translate.h"
#include "wizard/word_block.h"

namespace keyrite::wizard {

using engine::Light;

namespace {

QString placeOf(const engine::StepView& view)
{
    QString out = view.number == 0 ? StepPage::tr("Before the first step")
                                   : StepPage::tr("Step %1 of %2").arg(view.number).arg(view.steps);
    if (view.instances > 1)
        out += StepPage::tr(", %1 of %2").arg(view.instance).arg(view.instances);
    return out;
}

QString wordOf(Light::State state)
{
    switch (state) {
        case Light::State::Green:
            return StepPage::tr("GREEN");
        case Light::State::Red:
            return StepPage::tr("RED");
        case Light::State::Note:
            break;
    }
    return StepPage::tr("NOTE");
}

const char* roleOf(Light::State state)
{
    return state == Light::State::Green ? "light-green" : state == Light::State::Red ? "light-red" : "light-note";
}

}  // namespace

StepPage::StepPage(const engine::StepView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_content(new QScrollArea(this)),
      m_fieldArea(new FieldArea(this)),
      m_more(makeText(tr("▼ Page Down: there is more"), "more", this)),
      m_fields(new QWidget),
      m_error(new ErrorPanel(this)),
      m_workText(makeText({}, nullptr, this)),
      m_workBar(new QProgressBar(this))
{
    setObjectName(QString::fromStdString(view.id));
    setRole(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 8, 8);
    column->setSpacing(6);
    addHead(column);
    auto* const content = new QWidget;
    auto* const facts = new QVBoxLayout(content);
    facts->setContentsMargins(0, 0, 8, 0);
    facts->setSpacing(6);
    addSentences(facts);
    facts->addStretch(1);
    m_content->setObjectName(QStringLiteral("content"));
    m_content->setFocusPolicy(Qt::NoFocus);
    m_content->setWidgetResizable(true);
    m_content->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->setWidget(content);
    column->addWidget(m_content, 1);
    column->addWidget(m_more);
    const QScrollBar* const bar = m_content->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &StepPage::sayWhatIsBelow);
    connect(bar, &QScrollBar::valueChanged, this, &StepPage::sayWhatIsBelow);
    m_workText->setObjectName(QStringLiteral("work"));
    m_workText->hide();
    m_workBar->hide();
    column->addWidget(m_workText);
    column->addWidget(m_workBar);
    column->addWidget(m_error);
    addFields();
    column->addWidget(m_fieldArea);
}

void StepPage::addHead(QVBoxLayout* column)
{
    column->addWidget(makeText(placeOf(m_view), "place", this));
    column->addWidget(makeText(shown(m_view.title), "title", this));
    if (noWayBack())
        column->addWidget(makeText(tr("■ There is no way back after this step."), "commit", this));
}

void StepPage::addSentences(QVBoxLayout* column)
{
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setColumnStretch(1, 1);
    const std::pair<QString, QString> rows[] = {
        {tr("SAY"), tr("“%1”").arg(shown(m_view.say))}, {tr("DO"), shown(m_view.act)}, {tr("CHECK"), shown(m_view.check)}};
    for (const auto& [caption, text] : rows) {
        const int row = grid->rowCount();
        grid->addWidget(makeText(caption, "caption", this), row, 0, Qt::AlignTop);
        grid->addWidget(makeText(breakable(text), nullptr, this), row, 1);
    }
    column->addLayout(grid);
    addLights(column);
    for (const Message& line : m_view.lines)
        column->addWidget(makeText(breakable(shown(line)), nullptr, this));
    for (const engine::WordBlock& block : m_view.words)
        column->addWidget(new WordBlockView(block, this));
    if (m_view.copied != nullptr)
        column->addWidget(new CopiedWordsView(m_view.copied, this));
}

void StepPage::addLights(QVBoxLayout* column)
{
    if (m_view.lights.empty())
        return;
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const Light& light : m_view.lights) {
        const int row = grid->rowCount();
        QString text = tr("%1: %2").arg(shown(light.fact), shown(light.measured));
        if (light.state == Light::State::Red && !light.mend.empty())
            text += QLatin1Char('\n') + shown(light.mend);
        auto* const mark = makeText(wordOf(light.state), roleOf(light.state), this);
        mark->setWordWrap(false);
        mark->setAlignment(Qt::AlignCenter);
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(makeText(breakable(text), nullptr, this), row, 1);
    }
    column->addLayout(grid);
}

void StepPage::addFields()
{
    m_fieldArea->setObjectName(QStringLiteral("fields"));
    auto* const grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 4, 8, 4);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0, column = 0, digit = 0;
    for (const engine::Field& field : m_view.fields)
        addField(field, grid, row, column);
    for (FieldEditor* const editor : m_editors)
        if (auto* const path = qobject_cast<PathEditor*>(editor)) {
            path->setDigits(digit);
            connect(path, &PathEditor::chooserWanted, this, [this, path] { Q_EMIT chooserWanted(path); });
            connect(path, &PathEditor::cameraWanted, this, [this, path] { Q_EMIT cameraWanted(path); });
        }
    m_fieldArea->setWidget(m_fields);
    m_fieldArea->setVisible(!m_editors.empty());
}

// A label over its editor; two short ones share a row.
void StepPage::addField(const engine::Field& field, QGridLayout* grid, int& row, int& column)
{
    FieldEditor* const editor = makeEditor(m_view.id, field, m_fields);
    auto* const label = makeText(shown(field.label), "label", m_fields);
    label->setObjectName(editor->objectName() + QStringLiteral(".label"));
    if (!editor->isShort() && column == 1)
        row += 2;
    if (!editor->isShort())
        column = 0;
    const int across = editor->isShort() ? 1 : 2;
    grid->addWidget(label, row, column, 1, across, Qt::AlignBottom);
    grid->addWidget(editor, row + 1, column, 1, across, Qt::AlignTop);
    column = editor->isShort() ? 1 - column : 0;
    if (column == 0)
        row += 2;
    m_editors.push_back(editor);
    connect(editor, &FieldEditor::changed, this, &StepPage::changed);
    connect(editor, &FieldEditor::entered, this, [this, editor] { goOnFrom(editor); });
}

void StepPage::goOnFrom(const FieldEditor* editor)
{
    const auto here = std::find(m_editors.begin(), m_editors.end(), editor);
    if (here != m_editors.end() && here + 1 != m_editors.end())
        (*(here + 1))->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT finished();
}

bool StepPage::runsByItself() const
{
    const bool acts = m_view.kind == engine::StepKind::Work || m_view.kind == engine::StepKind::Verify;
    return acts && m_view.fields.empty();
}

bool StepPage::mayBePressed() const
{
    return !noWayBack() || std::all_of(m_editors.begin(), m_editors.end(), [](const FieldEditor* editor) {
        return editor->field().kind != engine::Field::Kind::Assent || editor->isComplete();
    });
}

std::shared_ptr<engine::Answer> StepPage::collect()
{
    auto out = std::make_shared<engine::Answer>();
    for (FieldEditor* const editor : m_editors)
        editor->collect(*out);
    return out;
}

std::string StepPage::draftKey(const FieldEditor& editor) const
{
    return m_view.id + "/" + std::to_string(m_view.instance) + "." + editor.field().name;
}

// What need not be chosen is chosen for one press: a page that came again as "misprint" would be printed once more.
Drafts StepPage::drafts() const
{
    Drafts out;
    for (const FieldEditor* const editor : m_editors) {
        const bool once = editor->field().kind == engine::Field::Kind::Choice && editor->field().optional;
        if (const std::string text = editor->draft(); !once && !text.empty())
            out[draftKey(*editor)] = text;
    }
    return out;
}

void StepPage::restore(const Drafts& drafts)
{
    for (FieldEditor* const editor : m_editors)
        if (const auto it = drafts.find(draftKey(*editor)); it != drafts.end())
            editor->setDraft(it->second);
}

void StepPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_fieldArea->fit(height() / 2);
}

// The line keeps its place, so that the page does not jump.
void StepPage::sayWhatIsBelow()
{
    const QScrollBar* const bar = m_content->verticalScrollBar();
    m_more->setText(bar->value() < bar->maximum()   ? tr("▼ Page Down: there is more")
                    : bar->value() > bar->minimum() ? tr("▲ Page Up")
                                                    : QString());
}

void StepPage::showError(const Error& error, std::optional<size_t> recorded) { m_error->tell(error, recorded); }

void StepPage::clearError() { m_error->hide(); }

void StepPage::showWork(const QString& what, qulonglong done, qulonglong total)
{
    m_workText->setText(total > 0 ? tr("%1 (%2 of %3)").arg(what).arg(done).arg(total) : what);
    m_workText->show();
    // A bar without an end shows that something moves.
    constexpr int kScale = 1000;
    m_workBar->setRange(0, total > 0 ? kScale : 0);
    m_workBar->setValue(total > 0 ? static_cast<int>(std::min(done, total) * kScale / total) : 0);
    m_workBar->setTextVisible(total > 0);
    m_workBar->show();
}

void StepPage::setWorking(bool working)
{
    m_fields->setEnabled(!working);
    if (!working) {
        m_workText->hide();
        m_workBar->hide();
    }
}

void StepPage::focusFirstEmpty(QWidget* other)
{
    const auto empty =
        std::find_if(m_editors.begin(), m_editors.end(), [](const FieldEditor* editor) { return editor->isEmpty(); });
    QWidget* const target = empty != m_editors.end() ? static_cast<QWidget*>(*empty) : other;
    if (target != nullptr)
        target->setFocus(Qt::OtherFocusReason);
}

void StepPage::scroll(int pages)
{
    QScrollBar* const bar = m_content->verticalScrollBar();
    bar->setValue(bar->value() + pages * std::max(40, bar->pageStep() - 40));
}

QWidget* StepPage::lastStop() const { return m_editors.empty() ? nullptr : m_editors.back(); }

}  // namespace keyrite::wizard
