// Words that a holder copies from the screen onto the sheet by hand. They are hidden until the holder presses F7, and again
// after it. They are painted letter by letter from locked memory: no string of a word is made, and a screen reader gets none.
#pragma once

#include <QWidget>
#include <memory>

#include "engine/copied_words.h"

class QLabel;

namespace keyrite::wizard {

// The words alone, in capitals, four a row like the boxes of the sheet. A word of the list that would not fit its quarter of
// the row is drawn narrower, all words alike, and never lower.
class CopiedWordsGrid final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kColumns = 4;
    CopiedWordsGrid(std::shared_ptr<const engine::CopiedWords> words, QWidget* parent);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    // Where word `index` (from 0) is drawn; inside rect().
    QRect wordRect(size_t index) const;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    int numberHeight() const;
    int longest() const;
    void paintWord(QPainter& painter, size_t index) const;

    std::shared_ptr<const engine::CopiedWords> m_words;
    bool m_open = false;
};

class CopiedWordsView final : public QWidget {
    Q_OBJECT

public:
    CopiedWordsView(std::shared_ptr<const engine::CopiedWords> words, QWidget* parent);

private:
    void turn();

    QLabel* m_advice;
    CopiedWordsGrid* m_grid;
};

}  // namespace keyrite::wizard
