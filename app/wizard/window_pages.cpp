// Which page stands in the window, and what is around it: the list of steps, the buttons, where the keyboard is.
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include "wizard/end_page.h"
#include "wizard/path_editor.h"
#include "wizard/push_button.h"
#include "wizard/start_page.h"
#include "wizard/step_list.h"
#include "wizard/translate.h"
#include "wizard/verbs.h"
#include "wizard/window.h"

namespace keyrite::wizard {

using engine::State;

namespace {

constexpr int kFrame = 10;                 // of a rehearsal
constexpr int kWideEnoughForWords = 1400;  // at a size of 100 per cent

}  // namespace

void Window::place(QWidget* page)
{
    for (QWidget* const old : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_end)}) {
        if (old == nullptr)
            continue;
        old->hide();
        m_place->removeWidget(old);
        delete old;
    }
    m_start = nullptr;
    m_page = nullptr;
    m_end = nullptr;
    m_place->addWidget(page);
    page->show();
}

void Window::showStart()
{
    auto* const page = new StartPage(m_body);
    place(page);
    m_start = page;
    page->propose(m_world.proposal);
    connect(page, &StartPage::chosen, this, &Window::begin);
    connect(page, &StartPage::chooserWanted, this, &Window::choose);
    m_name->setText(tr("keyrite"));
    m_mode->hide();
    m_steps->hide();
    dressButtons();
    page->focusFirst();
    Q_EMIT pageShown();
}

void Window::showStep(const engine::StepView& view, const std::optional<Error>& error)
{
    auto* const page = new StepPage(view, m_body);
    place(page);
    m_page = page;
    m_failed = error.has_value();
    m_tried = false;
    if (error) {
        page->restore(m_drafts);
        const size_t now = m_runner.report().exceptions;
        page->showError(*error, now > m_exceptions ? now : 0);
    }
    m_drafts.clear();
    m_lastLines = view.lines;
    connect(page, &StepPage::changed, this, &Window::enableButtons);
    connect(page, &StepPage::finished, this, [this] {
        if (!m_page->noWayBack())
            m_verb->click();
    });
    connect(page, &StepPage::chooserWanted, this, &Window::choose);
    connect(page, &StepPage::cameraWanted, this, &Window::watch);
    fitStepList();
    dressButtons();
    focusPage();
    Q_EMIT pageShown();
    QTimer::singleShot(0, this, &Window::runByItself);
}

void Window::showEnd(const std::optional<Error>& error)
{
    if (m_overlay != nullptr)
        closeOverlay();
    auto* const page = new EndPage(m_runner.report(), m_lastLines, error ? &*error : nullptr, m_body);
    place(page);
    m_end = page;
    m_failed = error.has_value();
    m_notice->hide();
    connect(page, &EndPage::closeWanted, this, &QWidget::close);
    fitStepList();
    dressButtons();
    page->button()->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageShown();
}

void Window::followOutline()
{
    const Report& report = m_runner.report();
    m_name->setText(report.name.empty() ? tr("keyrite") : plain(report.name));
    if (report.view) {
        const bool real = report.view->mode == Mode::Real;
        m_mode->setText(real ? tr("REAL") : tr("REHEARSAL"));
        setRole(m_mode, real ? "mode-real" : "mode-rehearsal");
        setRole(m_frame, real ? "frame-real" : "frame-rehearsal");
        const int width = real ? 0 : kFrame;
        m_frame->layout()->setContentsMargins(width, width, width, width);
    }
    m_mode->show();
    m_steps->show();
    m_steps->follow(report.outline);
    constexpr std::string_view kPreflight = ".preflight";
    bool measured = false;
    for (const engine::OutlineEntry& entry : report.outline)
        measured = measured || (entry.state == engine::OutlineEntry::State::Done && entry.id.size() > kPreflight.size() &&
                                std::string_view(entry.id).substr(entry.id.size() - kPreflight.size()) == kPreflight);
    m_guard.setArmed(measured && report.state == State::Running);
}

// The large words need the width; where there is little of it, the list keeps its numbers and marks.
void Window::fitStepList()
{
    const bool words = m_end != nullptr || (m_page != nullptr && m_page->showsWords());
    m_steps->setNarrow(words && width() * 100 / m_look.percent < kWideEnoughForWords);
}

void Window::dressButtons()
{
    const bool running = m_page != nullptr;
    m_back->setVisible(running && m_page->view().canGoBack);
    m_verb->setVisible(running);
    m_keys->setVisible(running);
    m_cancel->setVisible(false);
    if (!running)
        return;
    // By the button beside it, in the language of the screen. Cancel is there only while the verb cannot be pressed.
    QString taken = m_back->text().mid(m_back->text().indexOf(QLatin1Char('&')) + 1, 1).toLower();
    const bool commit = m_page->noWayBack();
    const QString verb = m_page->runsByItself() && m_failed ? tr("Try again")
                         : commit                           ? shown(m_page->view().title)
                                                            : verbOf(m_page->view().kind);
    m_verb->setText(withMnemonic(verb, taken));
    m_verb->setTakesEnter(!commit);
    setRole(m_verb, commit ? "last" : "verb");
    QWidget* const last = m_page->lastStop();
    if (last != nullptr)
        setTabOrder(last, m_verb);
    setTabOrder(m_verb, m_back);
    enableButtons();
}

void Window::enableButtons()
{
    const bool idle = m_page != nullptr && !m_runner.isBusy();
    const bool waitsForItself = idle && m_page->runsByItself() && !m_failed;
    m_verb->setEnabled(idle && !waitsForItself && m_page->mayBePressed());
    m_back->setEnabled(idle);
}

void Window::focusPage()
{
    if (m_overlay != nullptr)
        return;
    if (m_start != nullptr)
        m_start->focusFirst();
    else if (m_end != nullptr)
        m_end->button()->setFocus(Qt::OtherFocusReason);
    else if (m_page != nullptr)
        m_page->focusFirstEmpty(m_verb->isEnabled() ? m_verb : nullptr);
}

// A step without a question runs once; while people are asked something over it, it waits.
void Window::runByItself()
{
    if (m_page == nullptr || !m_page->runsByItself() || m_failed || m_tried || m_runner.isBusy() || m_overlay != nullptr)
        return;
    m_tried = true;
    submit();
}

}  // namespace keyrite::wizard
