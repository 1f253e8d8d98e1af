#include "gui/person.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include "base/check_words.h"
#include "scan/frame_source.h"
#include "wizard/end_page.h"

namespace keyrite::tests {

using ::testing::AssertionFailure;
using ::testing::AssertionResult;
using ::testing::AssertionSuccess;
using Kind = engine::Field::Kind;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kMostTabs = 60;

class NoCamera final : public scan::FrameSource {
public:
    scan::Outcome<scan::Done> open() override { return scan::Problem{scan::Fault::CameraMissing}; }
    scan::Outcome<bool> nextFrame(scan::RawFrame&, std::chrono::milliseconds) override
    {
        return scan::Problem{scan::Fault::CameraMissing};
    }
    void close() override {}
};

// Steps that ask nobody anything.
bool isDoneAlone(const std::string& step)
{
    for (const char* const id : {"split", "wrap", "open", "capsule", "restore", "public", "verify"})
        if (step.substr(0, step.find('/')) == std::string("generate.") + id)
            return true;
    return false;
}

}  // namespace

Wizard::Wizard(PlanSpec spec, const std::string& seed) : Wizard(std::move(spec), seed, {}) {}

Wizard::Wizard(PlanSpec spec, const std::string& seed, Devices devices)
    : m_flow(Cast::rehearsal(), std::move(spec), seed), m_random(seed), m_devices(std::move(devices))
{
    if (m_devices.printers == nullptr)
        m_devices.printers = &m_flow.printers();
    if (!m_devices.camera)
        m_devices.camera = [] { return std::make_unique<NoCamera>(); };
    if (!m_devices.eyes)
        m_devices.eyes = m_flow.eyes();
}

Wizard::~Wizard() { crash(); }

void Wizard::crash() { m_window.reset(); }

void Wizard::open(const wizard::Opening& opening)
{
    m_window = std::make_unique<wizard::Window>(wizard::Window::World{
        {m_flow.clock(), m_random, m_flow.room(), *m_devices.printers}, {}, [this] { return keyboards; }, m_devices.camera});
    QObject::connect(m_window.get(), &wizard::Window::pageShown, m_window.get(), [this] { ++m_pages; });
    m_window->resize(1024, 768);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    m_window->begin(opening);
}

AssertionResult Wizard::start()
{
    const size_t before = m_pages;
    open(wizard::startOf({m_flow.planFile(), m_flow.set()}));
    return waitForPage(before);
}

AssertionResult Wizard::resume()
{
    const size_t before = m_pages;
    open(wizard::resumeOf({m_flow.planFile(), m_flow.set()}));
    return waitForPage(before);
}

AssertionResult Wizard::waitForPage(size_t before)
{
    const bool came = QTest::qWaitFor(
        [&] {
            const wizard::StepPage* const page = m_window->page();
            const bool works = m_window->runner().isBusy() || (page != nullptr && page->runsByItself() && !has("error"));
            return m_pages > before && !works;
        },
        kPatienceMs);
    return came ? AssertionSuccess() : AssertionFailure() << "no page came after " << here();
}

std::string Wizard::here() const { return m_window->page() != nullptr ? keyOf(m_window->page()->view()) : std::string(); }

void Wizard::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* const focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : static_cast<QWidget*>(m_window.get()), key, modifiers);
}

void Wizard::type(std::string_view text)
{
    for (const char c : text)
        QTest::keyClick(QApplication::focusWidget(), c);
}

AssertionResult Wizard::goTo(const std::string& name)
{
    std::string way;
    for (int i = 0; i < kMostTabs; ++i) {
        const QWidget* const focus = QApplication::focusWidget();
        if (i < 12)
            way += focus != nullptr ? " " + focus->objectName().toStdString() : " (nothing)";
        if (focus != nullptr && focus->objectName().toStdString() == name)
            return AssertionSuccess();
        key(Qt::Key_Tab);
    }
    return AssertionFailure() << "Tab does not lead to " << name << ", but to" << way;
}

AssertionResult Wizard::fillOne(const engine::Field& field, const engine::Answer& answer)
{
    const std::string name = view().id + "." + field.name;
    const std::string text(answer.text(field.name));
    const SecureString* const secret = answer.secret(field.name);
    if (text.empty() && secret == nullptr)
        return AssertionSuccess();
    if (field.kind == Kind::Choice) {
        if (auto there = goTo(name + "." + field.choices.front()); !there)
            return there;
        key(Qt::Key_Space);
        for (size_t i = 0; i < field.choices.size() && field.choices[i] != text; ++i)
            key(Qt::Key_Right);
        return AssertionSuccess();
    }
    if (auto there = goTo(name); !there)
        return there;
    key(Qt::Key_A, Qt::ControlModifier);  // what stood there after an error
    type(secret != nullptr ? secret->expose() : std::string_view(text));
    return AssertionSuccess();
}

AssertionResult Wizard::fill(const Line& line)
{
    engine::Answer answer = answerTo(view(), line);
    m_devices.eyes(view(), answer);
    for (const engine::Field& field : view().fields)
        if (auto filled = fillOne(field, answer); !filled)
            return filled << " at " << here();
    return AssertionSuccess();
}

void Wizard::pressVerb()
{
    const auto* const verb = m_window->findChild<QPushButton*>(QStringLiteral("verb"));
    const QString text = verb->text();
    const QChar letter = text.at(text.indexOf(QLatin1Char('&')) + 1).toUpper();
    key(static_cast<Qt::Key>(letter.unicode()), Qt::AltModifier);
}

AssertionResult Wizard::answer(const Line& line)
{
    if (auto filled = fill(line); !filled)
        return filled;
    if (view().kind == engine::StepKind::Present)
        m_noted = base::checkPhrase(view().words.front().bytes);
    const size_t before = m_pages;
    pressVerb();
    return waitForPage(before);
}

AssertionResult Wizard::play(const Scene& scene, const std::function<void()>& atEachStep)
{
    for (const Line& line : scene) {
        const size_t before = m_pages;
        const std::string step = here();
        if (step != line.step && isDoneAlone(line.step))
            continue;  // by now
        if (step != line.step)
            return AssertionFailure() << "the wizard is at " << step << ", the scene at " << line.step;
        if (atEachStep)
            atEachStep();
        if (auto answered = answer(line); !answered)
            return answered;
        if (here() == step && m_pages > before)
            return AssertionFailure() << "refused at " << step << ": " << shownText("error").toStdString();
    }
    return AssertionSuccess();
}

AssertionResult Wizard::playToTheEnd(const Scene& scene)
{
    if (auto played = play(scene); !played)
        return played;
    if (m_window->end() == nullptr)
        return AssertionFailure() << "the scene is over and the wizard is at " << here();
    return AssertionSuccess();
}

bool Wizard::has(const char* name) const
{
    const auto found = m_window->findChildren<QWidget*>(QString::fromLatin1(name));
    for (const QWidget* const widget : found)
        if (widget->isVisible())
            return true;
    return false;
}

QString Wizard::shownText(const char* name) const
{
    QString out;
    for (const QWidget* const widget : m_window->findChildren<QWidget*>(QString::fromLatin1(name))) {
        if (!widget->isVisible())
            continue;
        if (const auto* const label = qobject_cast<const QLabel*>(widget))
            out += label->text();
        for (const QLabel* const label : widget->findChildren<QLabel*>())
            if (label->isVisible())
                out += label->text() + QLatin1Char('\n');
    }
    return out;
}

}  // namespace keyrite::tests
