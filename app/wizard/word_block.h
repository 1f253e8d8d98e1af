// Check words as a room reads them: 28 points, numbered, four a row, the hex beneath. Never translated.
#pragma once

#include <QWidget>
#include <vector>

#include "engine/step.h"

namespace keyrite::wizard {

// The words alone. A word of the list that would not fit its quarter of the row is drawn narrower, all words alike, and never
// smaller: the height is what is read from two metres.
class WordGrid final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kColumns = 4;
    WordGrid(ByteView bytes, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    // 1 when the longest word of the list fits in its full width.
    double narrowing() const;
    // Where word `index` (from 0) is drawn; inside rect().
    QRect wordRect(size_t index) const;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    int numberHeight() const;
    int longest() const;

    std::vector<QString> m_words;
};

class WordBlockView final : public QWidget {
    Q_OBJECT

public:
    WordBlockView(const engine::WordBlock& block, QWidget* parent);
};

}  // namespace keyrite::wizard
