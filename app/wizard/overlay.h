// A question over the page: inside the one window, because a room's screen may have no window manager that gives a second one
// the keyboard. While it is open nothing beneath it can be reached.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keyrite::wizard {

class Overlay : public QWidget {
    Q_OBJECT

public:
    // `name` is the object name; names of what is inside begin with it.
    Overlay(const QString& name, const QString& title, QWidget* window);

    // Where the keyboard goes first.
    virtual QWidget* firstFocus() = 0;
    // Esc. What is under the question is shown again.
    virtual void escape() { Q_EMIT left(); }

Q_SIGNALS:
    void left();

protected:
    QVBoxLayout* column() { return m_column; }
    QLabel* addText(const QString& text);
    QPushButton* makeButton(const QString& name, const QString& text);
    void addButtons(const std::vector<QPushButton*>& buttons);
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void cover();
    void fit();

    QWidget* m_panel;
    QVBoxLayout* m_column;
};

}  // namespace keyrite::wizard
