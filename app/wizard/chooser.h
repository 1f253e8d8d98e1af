// Chooses a file by keyboard: the media first, then what lies on one. Enter opens, Backspace goes up, Esc leaves.
#pragma once

#include <functional>

#include "engine/step.h"
#include "wizard/media.h"
#include "wizard/overlay.h"

class QListWidget;

namespace keyrite::wizard {

class Chooser final : public Overlay {
    Q_OBJECT

public:
    struct Wanted {
        bool folders = false;  // a folder may be the answer
        uintmax_t largest = 0;
    };
    Chooser(Wanted wanted, MediaRoots roots, QWidget* window);

    QWidget* firstFocus() override;
    // Leaves a folder before it leaves the question.
    void escape() override;

Q_SIGNALS:
    void chosen(const std::filesystem::path& path);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void showRoots();
    void showFolder(const std::filesystem::path& folder);
    void goUp();
    void activate(int row);
    void addLine(const QString& text, std::function<void()> action);

    Wanted m_wanted;
    MediaRoots m_roots;
    std::filesystem::path m_root, m_folder;  // "" while the media are shown
    QLabel* m_place;
    QListWidget* m_list;
    QLabel* m_advice;
    std::vector<std::function<void()>> m_actions;  // one for each row
};

}  // namespace keyrite::wizard
