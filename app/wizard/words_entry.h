// Where the words of a share are typed. Four letters suffice; Space ends a word, and each is checked at once. Finished words
// show as dots with their number; only the letters of the word that is being typed are ever painted.
#pragma once

#include "wizard/field_editor.h"
#include "wizard/typed_words.h"

namespace keyrite::wizard {

class WordsEntry final : public QWidget {
    Q_OBJECT

public:
    WordsEntry(size_t most, QWidget* parent);

    TypedWords& words() { return m_words; }
    // What a person should know now; "" for nothing.
    QString advice() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override { updateGeometry(); }

private:
    bool takeKey(const QKeyEvent& event);
    int columns() const;
    QSize cell() const;
    void paintCell(QPainter& painter, size_t index) const;

    TypedWords m_words;
    bool m_refused = false;  // the last Space ended no word
};

class WordsEditor final : public FieldEditor {
    Q_OBJECT

public:
    WordsEditor(engine::Field field, QWidget* parent);

    void collect(engine::Answer& answer) override;
    bool isEmpty() const override { return m_entry->words().isEmpty(); }
    bool isShort() const override { return m_entry->words().most() == 1; }

private:
    void advise();

    WordsEntry* m_entry;
    QLabel* m_advice;
};

}  // namespace keyrite::wizard
