// One editor for each kind of field. An editor gathers; it never judges: the engine does.
#pragma once

#include <QWidget>
#include <string>

#include "engine/step.h"

class QLabel;
class QLineEdit;
class QRadioButton;

namespace keyrite::wizard {

class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(engine::Field field, QWidget* parent) : QWidget(parent), m_field(std::move(field)) {}

    const engine::Field& field() const { return m_field; }

    // Puts what was entered into the answer. A secret is moved there: the editor is empty afterwards.
    virtual void collect(engine::Answer& answer) = 0;
    virtual bool isEmpty() const = 0;
    // Whether an answer is there that the engine could take.
    virtual bool isComplete() const { return m_field.optional || !isEmpty(); }
    // Short: two of them share a row.
    virtual bool isShort() const { return false; }

    // What is kept when the step is shown again after an error. Secrets and answers to another question are not.
    virtual std::string draft() const { return {}; }
    virtual void setDraft(const std::string&) {}

Q_SIGNALS:
    void changed();
    // Enter was pressed.
    void entered();

protected:
    // Makes a widget of the editor the one that is typed into: its name for tests and for screen readers, its Enter key.
    void takesKeys(QWidget* widget);
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    engine::Field m_field;
};

// `step` is the id of the step: the editor's name is step.field.
FieldEditor* makeEditor(const std::string& step, const engine::Field& field, QWidget* parent);

// A line of text: Text, Word, Assent.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(engine::Field field, QWidget* parent);

    void collect(engine::Answer& answer) override;
    bool isEmpty() const override;
    bool isComplete() const override;
    bool isShort() const override;
    std::string draft() const override;
    void setDraft(const std::string& text) override;

private:
    QLineEdit* m_line;
};

// One of a few: arrow keys choose.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const std::string& step, engine::Field field, QWidget* parent);

    void collect(engine::Answer& answer) override { answer.set(field().name, draft()); }
    bool isEmpty() const override { return draft().empty(); }
    std::string draft() const override;
    void setDraft(const std::string& text) override;

private:
    std::vector<QRadioButton*> m_buttons;  // as field().choices
};

}  // namespace keyrite::wizard
