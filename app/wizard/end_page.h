// After the last step: what leaves the room, or what must be found and destroyed; and the head of the record in words.
#pragma once

#include <QWidget>

#include "wizard/runner.h"

class QPushButton;

namespace keyrite::wizard {

class EndPage final : public QWidget {
    Q_OBJECT

public:
    // `lines`: what the last step said. `error`: why it ended so, or what is missing; null for neither.
    EndPage(const Report& report, const std::vector<Message>& lines, const Error* error, QWidget* parent);

    QPushButton* button() const { return m_close; }

Q_SIGNALS:
    void closeWanted();

private:
    QPushButton* m_close;
};

}  // namespace keyrite::wizard
