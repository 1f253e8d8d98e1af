// Where a passphrase is typed. Keys go straight into locked memory and show as dots; there is no selection, no clipboard, no
// undo, no input method and nothing for a screen reader to read out. A QLineEdit would keep all of it in strings that cannot be
// wiped.
#pragma once

#include "secret/secure_string.h"
#include "wizard/field_editor.h"

namespace keyrite::wizard {

class SecretLine final : public QWidget {
    Q_OBJECT

public:
    static constexpr size_t kMaxBytes = 4096;
    explicit SecretLine(QWidget* parent);

    bool isEmpty() const { return m_text.empty(); }
    size_t characters() const { return m_characters; }
    // What was typed; the line is empty afterwards.
    SecureString take();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void removeCharacter();

    SecureString m_text;  // UTF-8
    size_t m_characters = 0;
};

class SecretEditor final : public FieldEditor {
    Q_OBJECT

public:
    SecretEditor(engine::Field field, QWidget* parent);

    void collect(engine::Answer& answer) override;
    bool isEmpty() const override { return m_line->isEmpty(); }

private:
    SecretLine* m_line;
};

// What both secret entries share: no input method, a frame as the style sheet says, the ring of focus.
void prepareSecretEntry(QWidget* entry);
void paintEntryFrame(QWidget* entry);

}  // namespace keyrite::wizard
