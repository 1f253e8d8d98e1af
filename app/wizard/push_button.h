// A button whose Enter key is decided by us: Qt's own default depends on the desktop's theme. On a step with no way back it
// does nothing.
#pragma once

#include <QKeyEvent>
#include <QPushButton>

namespace keyrite::wizard {

class PushButton final : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;
    void setTakesEnter(bool takes) { m_takesEnter = takes; }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            QPushButton::keyPressEvent(event);
        else if (m_takesEnter && !event->isAutoRepeat())
            click();
    }

private:
    bool m_takesEnter = true;
};

}  // namespace keyrite::wizard
