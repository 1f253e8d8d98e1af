// Words that a holder copies from the screen onto the sheet by hand. They are hidden until the holder presses F7, and again
// after it. They are painted letter by letter from locked memory: no string of a word is made, and a screen reader gets none.
#pragma once

#include <memory>

#include "engine/copied_words.h"
#include "wizard/numbered_grid.h"

class QLabel;

namespace keyrite::wizard {

// The words alone, in capitals, like the boxes of the sheet.
class CopiedWordsGrid final : public NumberedGrid {
    Q_OBJECT

public:
    CopiedWordsGrid(std::shared_ptr<const engine::CopiedWords> words, QWidget* parent);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);

private:
    int longest() const override;
    void paintWord(QPainter& painter, size_t index) const override;
    bool showsWords() const override { return m_open; }

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
