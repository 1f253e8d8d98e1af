#include "wizard/input_block.h"

#include <QApplication>
#include <QEvent>

namespace keyrite::wizard {

namespace {

class Block final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject*, QEvent* event) override
    {
        switch (event->type()) {
            case QEvent::KeyPress:
            case QEvent::KeyRelease:
            case QEvent::Shortcut:
            case QEvent::ShortcutOverride:
            case QEvent::InputMethod:
            case QEvent::MouseButtonPress:
            case QEvent::MouseButtonRelease:
            case QEvent::MouseButtonDblClick:
            case QEvent::Wheel:
            case QEvent::TouchBegin:
            case QEvent::TouchUpdate:
            case QEvent::TouchEnd:
                return true;
            default:
                return false;
        }
    }
};

Block* current = nullptr;

}  // namespace

void blockInput(bool block)
{
    if (block == (current != nullptr))
        return;
    if (block) {
        current = new Block(qApp);
        qApp->installEventFilter(current);
    } else {
        delete current;
        current = nullptr;
    }
}

}  // namespace keyrite::wizard
