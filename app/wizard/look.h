// How the wizard looks: one style sheet for the whole window, so that Ctrl++ and high contrast reach every widget.
//
// A widget says what it is by the property "role"; sizes and colours stand here only. Nothing is said by colour alone.
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace keyrite::wizard {

struct Look {
    static constexpr int kLeast = 80, kMost = 200, kStep = 10;
    int percent = 100;
    bool contrast = false;

    void enlarge(int steps);
    int pixels(int atHundred) const { return atHundred * percent / 100; }
};

QString styleSheetOf(const Look& look);

// Marks a widget for the style sheet.
void setRole(QWidget* widget, const char* role);

// Text that wraps, with a role or none. Qt takes no markup in it: names and paths come from strangers.
QLabel* makeText(const QString& text, const char* role, QWidget* parent);

}  // namespace keyrite::wizard
