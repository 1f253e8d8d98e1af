// Chooses what is to be done: the ceremony of a plan, one that was interrupted, a rehearsal, the check of a set.
#pragma once

#include <QWidget>

#include "wizard/field_editor.h"
#include "wizard/runner.h"

class QPushButton;
class QStackedWidget;

namespace keyrite::wizard {

class ErrorPanel;
class PathEditor;

class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent);

    void showError(const Error& error);
    void focusFirst();

Q_SIGNALS:
    void chosen(const keyrite::wizard::Opening& opening);
    void chooserWanted(keyrite::wizard::PathEditor* editor);

private:
    FieldEditor* add(const engine::Field& field, const char* advice, QWidget* page);
    QWidget* makePlanForm();
    QWidget* makeResumeForm();
    QWidget* makeRehearsalForm();
    QWidget* makeCheckForm();
    void follow();
    void begin();
    engine::Answer answers() const;

    FieldEditor* m_what;
    QStackedWidget* m_forms;
    std::vector<FieldEditor*> m_editors;
    ErrorPanel* m_error;
    QPushButton* m_begin = nullptr;
    int m_digit = 0;
};

}  // namespace keyrite::wizard
