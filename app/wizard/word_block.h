// Check words as a room reads them: 28 points, numbered, four a row, the hex beneath. Never translated.
#pragma once

#include <vector>

#include "engine/step.h"
#include "wizard/numbered_grid.h"

namespace keyrite::wizard {

// The words alone.
class WordGrid final : public NumberedGrid {
    Q_OBJECT

public:
    WordGrid(ByteView bytes, QWidget* parent);

private:
    int longest() const override;
    void paintWord(QPainter& painter, size_t index) const override;

    std::vector<QString> m_words;
};

class WordBlockView final : public QWidget {
    Q_OBJECT

public:
    WordBlockView(const engine::WordBlock& block, QWidget* parent);
};

}  // namespace keyrite::wizard
