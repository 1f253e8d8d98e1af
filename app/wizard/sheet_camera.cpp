#include "wizard/sheet_camera.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyrite::wizard {

SheetCamera::SheetCamera(std::unique_ptr<scan::FrameSource> source, CodeCounter counter, QWidget* window)
    : Overlay(QStringLiteral("camera"), tr("Hold the sheet before the camera"), window),
      m_view(new CameraView(std::move(source), std::move(counter), this))
{
    column()->addWidget(m_view, 1);
    QLabel* const problem = addText({});
    problem->setObjectName(QStringLiteral("camera.problem"));
    problem->hide();
    m_leave = makeButton(QStringLiteral("leave"), tr("&Leave without the camera (Esc)"));
    m_enough = makeButton(QStringLiteral("enough"), tr("&Take what is read"));
    m_enough->setEnabled(false);
    addButtons({m_leave, m_enough});
    connect(m_view, &CameraView::progress, this, [this](int read) { m_enough->setEnabled(read > 0); });
    connect(m_view, &CameraView::complete, this, &SheetCamera::finished);
    connect(m_view, &CameraView::failed, this, [problem](const QString& sentence) {
        problem->setText(sentence);
        problem->show();
    });
    connect(m_enough, &QPushButton::clicked, this, [this] {
        m_view->stop();
        Q_EMIT finished();
    });
    connect(m_leave, &QPushButton::clicked, this, &Overlay::left);
    m_view->start();
}

QWidget* SheetCamera::firstFocus() { return m_leave; }

}  // namespace keyrite::wizard
