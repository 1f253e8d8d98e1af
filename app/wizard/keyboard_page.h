// The very first question of the disc: which keyboard and which language. Answered by arrow keys and Enter, which every
// keyboard has in the same place.
#pragma once

#include <QWidget>

class QListWidget;

namespace keyrite::wizard {

class KeyboardPage final : public QWidget {
    Q_OBJECT

public:
    explicit KeyboardPage(QWidget* parent = nullptr);

Q_SIGNALS:
    // "de" as XKB calls it, "de" as language.h does.
    void chosen(const QString& layout, const QString& language);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QListWidget* addList(const QString& name, const QString& question);

    QListWidget *m_layouts, *m_languages;
};

}  // namespace keyrite::wizard
