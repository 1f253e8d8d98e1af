// Chooses what is to be done: the ceremony of a plan, one that was interrupted, a rehearsal, the check of a set or of a disc,
// burning.
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
    // One of the choices, in English, as if somebody had chosen it; another word changes nothing.
    void propose(const std::string& what);

Q_SIGNALS:
    void chosen(const keyrite::wizard::Opening& opening);
    void chooserWanted(keyrite::wizard::PathEditor* editor);

private:
    FieldEditor* add(const engine::Field& field, const char* advice, QWidget* page);
    QWidget* makePlanForm();
    QWidget* makeResumeForm();
    QWidget* makeRehearsalForm();
    QWidget* makeCheckForm();
    QWidget* makeDiscForm();
    QWidget* makeBurnForm();
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
