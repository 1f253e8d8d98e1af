#include "wizard/window.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "wizard/chooser.h"
#include "wizard/end_page.h"
#include "wizard/path_editor.h"
#include "wizard/people_dialogs.h"
#include "wizard/push_button.h"
#include "wizard/start_page.h"
#include "wizard/step_list.h"
#include "wizard/translate.h"
#include "wizard/verbs.h"

namespace keyrite::wizard {

using engine::State;

namespace {

constexpr int kWorkShowsAfterMs = 250;

QLabel* makeLabel(const char* role)
{
    auto* const label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    setRole(label, role);
    return label;
}

}  // namespace

Window::Window(World world)
    : m_world(std::move(world)), m_runner(m_world.ceremony), m_guard(m_world.keyboards, this), m_frame(new QFrame(this))
{
    setObjectName(QStringLiteral("keyrite"));
    setWindowTitle(tr("keyrite: key ceremony"));
    setAttribute(Qt::WA_StyledBackground);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);
    auto* const framed = new QVBoxLayout(m_frame);
    framed->setContentsMargins(0, 0, 0, 0);
    m_body = new QWidget;
    m_body->setObjectName(QStringLiteral("body"));
    m_body->setAttribute(Qt::WA_StyledBackground);
    framed->addWidget(m_body);
    auto* const column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_steps = new StepList(m_body);
    middle->addWidget(m_steps);
    m_place = new QVBoxLayout;
    middle->addLayout(m_place, 1);
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    m_cover = new QLabel(this);
    m_cover->setObjectName(QStringLiteral("cover"));
    m_cover->setTextFormat(Qt::PlainText);
    m_cover->setWordWrap(true);
    m_cover->setAlignment(Qt::AlignCenter);
    m_cover->setMargin(40);
    setRole(m_cover, "cover");
    m_cover->hide();
    addKeys();
    connect(&m_runner, &CeremonyRunner::reported, this, &Window::arrived);
    connect(&m_runner, &CeremonyRunner::failedToOpen, this, [this](const Error& error) {
        if (m_start == nullptr)
            showStart();
        m_start->showError(error);
        m_start->focusFirst();
        Q_EMIT pageShown();
    });
    connect(&m_runner, &CeremonyRunner::busyChanged, this, &Window::busy);
    connect(&m_runner, &CeremonyRunner::progressed, this, [this](const Message& what, qulonglong done, qulonglong total) {
        if (m_page != nullptr)
            m_page->showWork(shown(what), done, total);
    });
    connect(&m_guard, &InputGuard::strangers, this, &Window::showStrangers);
    connect(&m_guard, &InputGuard::happened, this, [this](const QString& sentence) {
        if (!isRunning())
            return;
        if (!m_runner.isBusy())
            m_asked = Asked::Note;
        m_runner.note(sentence.toStdString());
    });
    const auto tick = [this] {
        m_clock->setText(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")));
    };
    connect(&m_clockTimer, &QTimer::timeout, this, tick);
    tick();
    m_clockTimer.start(1000);
    m_workTimer.setSingleShot(true);
    m_workTimer.setInterval(kWorkShowsAfterMs);
    connect(&m_workTimer, &QTimer::timeout, this, [this] {
        if (m_page != nullptr)
            m_page->showWork(tr("The machine works …"), 0, 0);
    });
    resize(1024, 768);
    restyle();
    showStart();
}

// The runner ends first: nothing of the screen is told any more.
Window::~Window() { disconnect(&m_runner, nullptr, this, nullptr); }

QWidget* Window::makeHead()
{
    auto* const head = new QWidget;
    setRole(head, "head");
    head->setAttribute(Qt::WA_StyledBackground);
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(16);
    m_name = makeLabel("name");
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_mode = makeLabel("mode-real");
    m_mode->setObjectName(QStringLiteral("mode"));
    m_clock = makeLabel("clock");
    m_clock->setAccessibleName(tr("Time in UTC"));
    row->addWidget(m_name, 1);
    row->addWidget(m_mode);
    row->addWidget(m_clock);
    return head;
}

QWidget* Window::makeFoot()
{
    auto* const foot = new QWidget;
    setRole(foot, "foot");
    foot->setAttribute(Qt::WA_StyledBackground);
    auto* const column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(4);
    m_notice = makeLabel("label");
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    column->addWidget(m_notice);
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    m_keys = makeLabel("keys");
    m_keys->setText(tr("F1 help   F8 note   F12 abort"));
    m_keys->setAccessibleName(tr("F1 help, F8 note an exception, F12 end the ceremony as void"));
    m_cancel = new PushButton(tr("Can&cel …"));
    m_back = new PushButton(tr("&Back"));
    m_verb = new PushButton;
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_back->setObjectName(QStringLiteral("back"));
    m_verb->setObjectName(QStringLiteral("verb"));
    row->addWidget(m_keys);
    row->addStretch(1);
    for (PushButton* const button : {m_cancel, m_back, m_verb})
        row->addWidget(button);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &Window::askForAbort);
    connect(m_back, &QPushButton::clicked, this, &Window::goBack);
    connect(m_verb, &QPushButton::clicked, this, &Window::press);
    return foot;
}

void Window::restyle()
{
    setStyleSheet(styleSheetOf(m_look));
    m_steps->setPercent(m_look.percent);
    fitStepList();
}

void Window::enlarge(int steps)
{
    m_look.enlarge(steps);
    restyle();
}

bool Window::isRunning() const { return m_runner.isOpen() && m_runner.report().state == State::Running; }

int Window::exitStatus() const
{
    if (!m_runner.isOpen())
        return 1;
    switch (m_runner.report().state) {
        case State::Done:
            return m_failed ? 1 : 0;
        case State::Void:
            return 3;
        case State::Running:
            break;
    }
    return 1;
}

void Window::begin(const Opening& opening)
{
    m_asked = Asked::Open;
    m_runner.open(opening);
}

void Window::arrived(const Error* error)
{
    if (error != nullptr)
        m_error = *error;
    if (m_runner.isBusy())
        return;  // what was asked after it is still to come
    const std::optional<Error> last = std::exchange(m_error, std::nullopt);
    const Report& report = m_runner.report();
    const Asked asked = std::exchange(m_asked, Asked::Nothing);
    followOutline();
    if (report.state != State::Running) {
        showEnd(last);
    } else if (asked == Asked::Note && m_page != nullptr) {
        // The page stays as it is, with what was typed.
        if (last)
            m_page->showError(*last, std::nullopt);
        else
            notice(tr("It is exception E%1 in the record. Write the number on the paper script.").arg(report.exceptions));
    } else {
        m_notice->hide();
        showStep(*report.view, last);
    }
    m_exceptions = report.exceptions;
}

void Window::press()
{
    if (m_page != nullptr && !m_runner.isBusy() && m_page->mayBePressed())
        submit();
}

void Window::submit()
{
    m_page->clearError();
    m_drafts = m_page->drafts();
    m_asked = Asked::Submit;
    m_runner.submit(m_page->collect());
}

void Window::goBack()
{
    if (m_page == nullptr || m_runner.isBusy())
        return;
    m_asked = Asked::Back;
    m_runner.goBack();
}

void Window::abort(const engine::Stop& stop)
{
    if (!isRunning())
        return;
    m_asked = Asked::Abort;
    m_runner.abort(stop);
}

void Window::notice(const QString& text)
{
    m_notice->setText(text);
    m_notice->show();
}

void Window::busy(bool isBusy)
{
    if (m_start != nullptr)
        m_start->setEnabled(!isBusy);
    if (m_page != nullptr) {
        m_page->setWorking(isBusy);
        m_cancel->setVisible(isBusy);
        if (isBusy && m_overlay == nullptr)
            m_cancel->setFocus(Qt::OtherFocusReason);
    }
    if (isBusy)
        m_workTimer.start();
    else
        m_workTimer.stop();
    enableButtons();
}

}  // namespace keyrite::wizard
