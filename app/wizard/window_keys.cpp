// The window's keys, and the questions that they open over a page.
#include <QCloseEvent>
#include <QLabel>
#include <QShortcut>

#include "wizard/chooser.h"
#include "wizard/input_block.h"
#include "wizard/path_editor.h"
#include "wizard/people_dialogs.h"
#include "wizard/push_button.h"
#include "wizard/translate.h"
#include "wizard/window.h"

namespace keyrite::wizard {

void Window::addKey(const QKeySequence& key, std::function<void()> action)
{
    auto* const shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(key == Qt::Key_PageUp || key == Qt::Key_PageDown);
    connect(shortcut, &QShortcut::activated, this, std::move(action));
}

void Window::addKeys()
{
    addKey(Qt::Key_F1, [this] { help(); });
    addKey(Qt::Key_F8, [this] { askForNote(); });
    addKey(Qt::Key_F12, [this] { askForAbort(); });
    addKey(Qt::Key_Escape, [this] {
        if (m_overlay != nullptr)
            m_overlay->escape();
        else
            askForAbort();
    });
    const auto scroll = [this](int pages) {
        if (m_page != nullptr && m_overlay == nullptr)
            m_page->scroll(pages);
    };
    addKey(Qt::Key_PageUp, [scroll] { scroll(-1); });
    addKey(Qt::Key_PageDown, [scroll] { scroll(1); });
    for (const auto plus : {Qt::Key_Plus, Qt::Key_Equal})
        addKey(QKeySequence(Qt::ControlModifier | plus), [this] { enlarge(1); });
    addKey(QKeySequence(Qt::ControlModifier | Qt::Key_Minus), [this] { enlarge(-1); });
    addKey(QKeySequence(Qt::ControlModifier | Qt::Key_H), [this] {
        m_look.contrast = !m_look.contrast;
        restyle();
    });
}

void Window::open(Overlay* overlay)
{
    m_overlay = overlay;
    m_body->setEnabled(false);  // what is beneath takes no key
    connect(overlay, &Overlay::left, this, &Window::closeOverlay);
    overlay->show();
    overlay->raise();
    overlay->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void Window::closeOverlay()
{
    m_overlay->hide();
    m_overlay->deleteLater();
    m_overlay = nullptr;
    m_body->setEnabled(true);
    focusPage();
    QTimer::singleShot(0, this, &Window::runByItself);
}

void Window::askForAbort()
{
    if (m_overlay != nullptr || !isRunning())
        return;
    auto* const question = new AbortQuestion(m_runner.report().roster, this);
    connect(question, &AbortQuestion::decided, this, [this](const engine::Stop& stop) {
        m_asked = Asked::Abort;
        m_runner.abort(stop);
    });
    open(question);
}

void Window::askForNote()
{
    if (m_overlay != nullptr || !isRunning())
        return;
    auto* const question = new NoteQuestion(this);
    connect(question, &NoteQuestion::written, this, [this](const QString& text) {
        closeOverlay();
        if (!m_runner.isBusy())
            m_asked = Asked::Note;
        m_runner.note(text.toStdString());
    });
    open(question);
}

void Window::help()
{
    if (m_overlay == nullptr && m_page != nullptr)
        open(new HelpPage(m_page->view().kind, m_page->noWayBack(), this));
}

void Window::choose(PathEditor* editor)
{
    if (m_overlay != nullptr)
        return;
    auto* const chooser = new Chooser({editor->takesFolders(), largestFile(editor->field().kind)}, m_world.media, this);
    connect(chooser, &Chooser::chosen, this, [this, editor](const std::filesystem::path& path) {
        editor->setDraft(path.string());
        closeOverlay();
        editor->setFocus(Qt::OtherFocusReason);
    });
    open(chooser);
}

void Window::watch(PathEditor* editor)
{
    if (m_overlay != nullptr)
        return;
    auto* const camera = new SheetCamera(m_world.camera(), editor->counter(), this);
    connect(camera, &SheetCamera::finished, this, [this, camera, editor] {
        editor->setCodes(camera->take());
        closeOverlay();
        editor->setFocus(Qt::OtherFocusReason);
    });
    open(camera);
}

// A ceremony is not left by its window's button.
void Window::closeEvent(QCloseEvent* event)
{
    event->setAccepted(!isRunning());
    if (isRunning())
        askForAbort();
}

void Window::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_cover->setGeometry(rect());
    fitStepList();
}

void Window::showStrangers(const InputDevices& devices)
{
    blockInput(!devices.empty());
    m_cover->setVisible(!devices.empty());
    if (devices.empty())
        return;
    QString names;
    for (const InputDevice& device : devices)
        names += QLatin1Char('\n') + plain(device.name);
    m_cover->setText(tr("A keyboard-like device appeared after the preflight:\n%1\n\nNothing that is typed is taken. Pull the "
                        "device out; the page comes back by itself. The record has it as an exception.")
                         .arg(names));
    m_cover->setGeometry(rect());
    m_cover->raise();
}

}  // namespace keyrite::wizard
