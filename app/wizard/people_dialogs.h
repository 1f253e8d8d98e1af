// The three questions that are there at every step: F12 abort, F8 note, F1 help.
#pragma once

#include "engine/step.h"
#include "wizard/overlay.h"
#include "wizard/runner.h"

class QLineEdit;

namespace keyrite::wizard {

// Two people and a reason. Esc, closing the window and Cancel all come here; there is no silent way out.
class AbortQuestion final : public Overlay {
    Q_OBJECT

public:
    AbortQuestion(std::vector<engine::Person> roster, QWidget* window);
    QWidget* firstFocus() override;

Q_SIGNALS:
    void decided(const keyrite::engine::Stop& stop);

private:
    void abort();

    std::vector<engine::Person> m_roster;
    QPushButton *m_goOn, *m_abort;
    QLineEdit *m_performer, *m_witness, *m_reason;
    QLabel* m_refused;
};

// What happened, in a person's words; it becomes an exception of the record, and the step goes on.
class NoteQuestion final : public Overlay {
    Q_OBJECT

public:
    explicit NoteQuestion(QWidget* window);
    QWidget* firstFocus() override;

Q_SIGNALS:
    void written(const QString& text);

private:
    void write();

    QLineEdit* m_text;
    QLabel* m_refused;
};

class HelpPage final : public Overlay {
    Q_OBJECT

public:
    HelpPage(engine::StepKind kind, bool noWayBack, QWidget* window);
    QWidget* firstFocus() override;

private:
    QPushButton* m_back;
};

// What to do at a step of this kind, in sentences.
QString helpFor(engine::StepKind kind);

}  // namespace keyrite::wizard
