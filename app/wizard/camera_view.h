// A sheet held before the camera: what the camera sees, roughly, and how many of its codes are read.
//
// The picture is so coarse that no word and no code can be read from it (CameraWorker::kPreviewWidth): a share's page is held
// here, and secrets never stand on a screen. Its purpose is to hold the sheet right. The codes go to the caller in locked
// memory by take(); no signal carries them.
#pragma once

#include <QWidget>
#include <filesystem>
#include <memory>
#include <vector>

#include "scan/frame_source.h"
#include "secret/secure_string.h"
#include "wizard/camera_worker.h"

namespace keyrite::wizard {

class CameraView final : public QWidget {
    Q_OBJECT

public:
    // While `counter` does not know how many codes there are, somebody says when it is enough. `decoder`: empty for
    // keyrite-decode beside this program.
    CameraView(std::unique_ptr<scan::FrameSource> source, CodeCounter counter, QWidget* parent,
               std::filesystem::path decoder = {});

    // A new sheet, with a fresh decoder.
    void start();
    // Also when the view is hidden: a camera that nobody sees is off.
    void stop() { m_worker.stop(); }
    size_t read() const { return m_news.count.read; }
    std::vector<SecureString> take() { return m_worker.take(); }

    QSize sizeHint() const override { return {640, 400}; }
    QSize minimumSizeHint() const override { return {320, 220}; }

Q_SIGNALS:
    void progress(int read);
    // Every code that was expected is read.
    void complete();
    // Nothing more comes; the sentence says why and what to do.
    void failed(const QString& sentence);

protected:
    void paintEvent(QPaintEvent*) override;
    void hideEvent(QHideEvent*) override { stop(); }

private:
    void look();
    QString sentence() const;

    CameraWorker m_worker;
    CameraNews m_news;
};

}  // namespace keyrite::wizard
