#include "wizard/camera_view.h"

#include <QPainter>

#include "base/message_of.h"
#include "wizard/translate.h"

namespace keyrite::wizard {

using State = CameraNews::State;

CameraView::CameraView(std::unique_ptr<scan::FrameSource> source, CodeCounter counter, QWidget* parent,
                       std::filesystem::path decoder)
    : QWidget(parent), m_worker(std::move(source), std::move(counter), std::move(decoder))
{
    setAccessibleName(tr("Camera"));
    connect(&m_worker, &CameraWorker::changed, this, &CameraView::look, Qt::QueuedConnection);
}

void CameraView::start()
{
    m_worker.begin();
    look();
}

void CameraView::look()
{
    const State before = m_news.state;
    const size_t readBefore = m_news.count.read;
    m_news = m_worker.news();
    setAccessibleDescription(sentence());
    update();
    if (m_news.count.read != readBefore)
        Q_EMIT progress(static_cast<int>(m_news.count.read));
    if (m_news.state == before)
        return;
    if (m_news.state == State::Complete)
        Q_EMIT complete();
    if (m_news.state == State::Failed)
        Q_EMIT failed(sentence());
}

QString CameraView::sentence() const
{
    const auto [done, expected] = m_news.count;
    const QString read = expected > 0 ? tr("%1 of %2 codes read").arg(done).arg(expected) : tr("Codes read: %1").arg(done);
    if (m_news.state == State::Watching || m_news.state == State::Complete || !m_news.problem)
        return read;
    if (m_news.problem->fault == scan::Fault::CameraMissing || m_news.problem->fault == scan::Fault::CameraGone)
        return read + "\n" + tr("There is no camera. Plug one in.");
    return shown(messageOf(scan::describe(*m_news.problem))) + "\n" + shown(messageOf(scan::advise(*m_news.problem)));
}

void CameraView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (!m_news.preview.isNull()) {
        const QSize size = m_news.preview.size().scaled(rect().size(), Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size), m_news.preview);
    }
    const QString text = sentence();
    constexpr int kMargin = 8;
    const QRect room = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const int flags = static_cast<int>(Qt::AlignBottom | Qt::AlignHCenter) | Qt::TextWordWrap;
    const QRect needed = painter.boundingRect(room, flags, text).adjusted(-kMargin, -kMargin / 2, kMargin, kMargin / 2);
    painter.fillRect(needed, Qt::black);
    painter.setPen(Qt::white);
    painter.drawText(room, flags, text);
}

}  // namespace keyrite::wizard
