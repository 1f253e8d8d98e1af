// One step on the screen: SAY, DO, CHECK, what is to be looked at, and the fields. A page holds nothing but what is being
// typed; it gathers an answer and the engine acts.
#pragma once

#include <QWidget>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "wizard/field_editor.h"

class QGridLayout;
class QLabel;
class QProgressBar;
class QScrollArea;
class QVBoxLayout;

namespace keyrite::wizard {

class ErrorPanel;
class FieldArea;
class PathEditor;

// step.instance.field → what was typed; nothing of it is secret.
using Drafts = std::map<std::string, std::string>;

class StepPage final : public QWidget {
    Q_OBJECT

public:
    StepPage(const engine::StepView& view, QWidget* parent);

    const engine::StepView& view() const { return m_view; }
    bool noWayBack() const { return m_view.commit == engine::Commit::Yes; }
    // The machine alone acts; people wait.
    bool runsByItself() const;
    bool showsWords() const { return !m_view.words.empty(); }
    // Whether the verb can be pressed: on a step with no way back only after the word of assent.
    bool mayBePressed() const;

    // Takes the secrets out of the editors.
    std::shared_ptr<engine::Answer> collect();
    Drafts drafts() const;
    void restore(const Drafts& drafts);

    // `recorded` as in ErrorPanel.
    void showError(const Error& error, std::optional<size_t> recorded);
    void clearError();
    // Work that is going on; `total` 0 when nobody knows.
    void showWork(const QString& what, qulonglong done, qulonglong total);
    void setWorking(bool working);

    // The first field that is empty, or `other`.
    void focusFirstEmpty(QWidget* other);
    // By pages of what is seen, while the keyboard stays where it is.
    void scroll(int pages);
    const std::vector<FieldEditor*>& editors() const { return m_editors; }
    // What is typed into last; null on a page without fields.
    QWidget* lastStop() const;

Q_SIGNALS:
    void changed();
    // Enter in the last field.
    void finished();
    void chooserWanted(keyrite::wizard::PathEditor* editor);
    void cameraWanted(keyrite::wizard::PathEditor* editor);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void sayWhatIsBelow();
    void addHead(QVBoxLayout* column);
    void addSentences(QVBoxLayout* column);
    void addLights(QVBoxLayout* column);
    void addFields();
    void addField(const engine::Field& field, QGridLayout* grid, int& row, int& column);
    void goOnFrom(const FieldEditor* editor);
    std::string draftKey(const FieldEditor& editor) const;

    engine::StepView m_view;
    QScrollArea* m_content;
    FieldArea* m_fieldArea;
    QLabel* m_more;
    QWidget* m_fields;
    ErrorPanel* m_error;
    QLabel* m_workText;
    QProgressBar* m_workBar;
    std::vector<FieldEditor*> m_editors;
};

}  // namespace keyrite::wizard
