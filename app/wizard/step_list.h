// The steps of the ceremony as on the printed script: what is done, by whom and when, where we are, and where there is no way
// back (■).
#pragma once

#include <QListWidget>

#include "engine/outline.h"

namespace keyrite::wizard {

class StepList final : public QListWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget* parent);

    void follow(const std::vector<engine::OutlineEntry>& outline);
    // Numbers and marks alone, where a step needs the width.
    void setNarrow(bool narrow);
    // At a size of 100 per cent; the look enlarges it.
    void setPercent(int percent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();

    std::vector<engine::OutlineEntry> m_outline;
    bool m_narrow = false;
    int m_percent = 100;
};

}  // namespace keyrite::wizard
