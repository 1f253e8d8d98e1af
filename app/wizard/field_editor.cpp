#include "wizard/field_editor.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>

#include "engine/people.h"
#include "wizard/path_editor.h"
#include "wizard/secret_line.h"
#include "wizard/translate.h"
#include "wizard/words_entry.h"

namespace keyrite::wizard {

using Kind = engine::Field::Kind;

namespace {

constexpr int kMaxLetters = 4096;

bool namesAPerson(const engine::Field& field)
{
    return field.name == engine::kPerformerField || field.name == engine::kWitnessField;
}

QStringList textsOf(const std::vector<Message>& choices)
{
    QStringList out;
    for (const Message& choice : choices)
        out << QString::fromStdString(choice.english());
    return out;
}

}  // namespace

void FieldEditor::takesKeys(QWidget* widget)
{
    setFocusProxy(widget);
    widget->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT entered();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

LineEditor::LineEditor(engine::Field field, QWidget* parent)
    : FieldEditor(std::move(field), parent), m_line(new QLineEdit(this))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    m_line->setMaxLength(kMaxLetters);
    m_line->setContextMenuPolicy(Qt::NoContextMenu);
    if (this->field().kind == Kind::Text && !this->field().choices.empty()) {
        m_line->setPlaceholderText(textsOf(this->field().choices).join(QStringLiteral(", ")));
        // A name is typed in full: two people put theirs under what was done.
        if (!namesAPerson(this->field())) {
            auto* const completer = new QCompleter(textsOf(this->field().choices), m_line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            m_line->setCompleter(completer);
        }
    }
    takesKeys(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::changed);
}

void LineEditor::collect(engine::Answer& answer) { answer.set(field().name, m_line->text().toStdString()); }

bool LineEditor::isEmpty() const { return m_line->text().isEmpty(); }

bool LineEditor::isComplete() const
{
    if (field().kind == Kind::Assent)
        return m_line->text().toStdString() == field().choices.front().english();
    return FieldEditor::isComplete();
}

bool LineEditor::isShort() const { return namesAPerson(field()); }

std::string LineEditor::draft() const
{
    // After a refusal another word is asked for, and assent is given anew.
    return field().kind == Kind::Text ? m_line->text().toStdString() : std::string();
}

void LineEditor::setDraft(const std::string& text) { m_line->setText(QString::fromStdString(text)); }

ChoiceEditor::ChoiceEditor(const std::string& step, engine::Field field, QWidget* parent)
    : FieldEditor(std::move(field), parent)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Message& choice : this->field().choices) {
        auto* const button = new QRadioButton(shown(choice), this);
        button->setObjectName(QString::fromStdString(step + "." + this->field().name + "." + choice.english()));
        button->setAccessibleName(shown(this->field().label) + QStringLiteral(": ") + shown(choice));
        button->installEventFilter(this);
        connect(button, &QRadioButton::toggled, this, &FieldEditor::changed);
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    row->addStretch(1);
    if (!m_buttons.empty())
        setFocusProxy(m_buttons.front());
}

std::string ChoiceEditor::draft() const
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return field().choices[i].english();
    return {};
}

void ChoiceEditor::setDraft(const std::string& text)
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        if (field().choices[i].english() == text) {
            m_buttons[i]->setChecked(true);
            setFocusProxy(m_buttons[i]);
        }
}

FieldEditor* makeEditor(const std::string& step, const engine::Field& field, QWidget* parent)
{
    FieldEditor* out = nullptr;
    switch (field.kind) {
        case Kind::Text:
        case Kind::Word:
        case Kind::Assent:
            out = new LineEditor(field, parent);
            break;
        case Kind::Path:
        case Kind::Card:
        case Kind::Pages:
            out = new PathEditor(field, parent);
            break;
        case Kind::Choice:
            out = new ChoiceEditor(step, field, parent);
            break;
        case Kind::Secret:
            out = new SecretEditor(field, parent);
            break;
        case Kind::ShareWords:
        case Kind::PageWord:
            out = new WordsEditor(field, parent);
            break;
    }
    const QString name = QString::fromStdString(step + "." + field.name);
    out->setObjectName(name + QStringLiteral(".editor"));
    if (QWidget* const typed = out->focusProxy(); typed != nullptr && typed->objectName().isEmpty())
        typed->setObjectName(name);
    if (QWidget* const typed = out->focusProxy(); typed != nullptr && typed->accessibleName().isEmpty())
        typed->setAccessibleName(shown(field.label));
    return out;
}

}  // namespace keyrite::wizard
