// A sheet is held before the camera until all of its codes are read, or somebody says that it is enough.
#pragma once

#include <functional>
#include <memory>

#include "wizard/camera_view.h"
#include "wizard/overlay.h"

namespace keyrite::wizard {

using CameraMaker = std::function<std::unique_ptr<scan::FrameSource>()>;

class SheetCamera final : public Overlay {
    Q_OBJECT

public:
    // `counter` as in CameraView.
    SheetCamera(std::unique_ptr<scan::FrameSource> source, CodeCounter counter, QWidget* window);

    QWidget* firstFocus() override;
    // What was read; it is handed on once.
    std::vector<SecureString> take() { return m_view->take(); }

Q_SIGNALS:
    void finished();

private:
    CameraView* m_view;
    QPushButton *m_enough, *m_leave;
};

}  // namespace keyrite::wizard
