#include "gui/person.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <algorithm>

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
    const std::string id = step.substr(step.find('.') + 1, step.find('/') - step.find('.') - 1);
    for (const char* const alone : {"split", "wrap", "open", "capsule", "restore", "public", "verify"})
        if (id == alone)
            return true;
    return false;
}

}  // namespace

Wizard::Wizard(PlanSpec spec, const std::string& seed) : Wizard(std::move(spec), seed, {}) {}

Wizard::Wizard(PlanSpec spec, const std::string& seed, Devices devices)
    : m_flow(Cast::rehearsal(), std::move(spec), seed), m_pinned(seed), m_devices(std::move(devices))
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

void Wizard::replace(Random& random, PageEyes eyes)
{
    m_random = &random;
    m_devices.eyes = std::move(eyes);
}

void Wizard::openStart(std::vector<std::filesystem::path> media, const std::string& proposal)
{
    wizard::MediaRoots roots;
    roots.named = std::move(media);
    m_window =
        std::make_unique<wizard::Window>(wizard::Window::World{{m_flow.clock(), *m_random, m_flow.room(), *m_devices.printers},
                                                               std::move(roots),
                                                               [this] { return keyboards; },
                                                               m_devices.camera,
                                                               proposal});
    QObject::connect(m_window.get(), &wizard::Window::pageShown, m_window.get(), [this] { ++m_pages; });
    m_window->resize(1024, 768);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

AssertionResult Wizard::begin(const wizard::Opening& opening)
{
    if (!m_window)
        openStart();
    const size_t before = m_pages;
    m_window->begin(opening);
    return waitForPage(before);
}

AssertionResult Wizard::start() { return begin(wizard::startOf({m_flow.planFile(), m_flow.set()})); }

AssertionResult Wizard::resume() { return begin(wizard::resumeOf({m_flow.planFile(), m_flow.set()})); }

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

// Tab leads to the one that is chosen, or to the first where none is; arrow keys go on from there.
AssertionResult Wizard::choose(const std::string& name, const engine::Field& field, const std::string& wanted)
{
    const auto& choices = field.choices;
    const auto button = [&](size_t i) { return dynamic_cast<QRadioButton*>(find(name + "." + choices[i].english())); };
    size_t here = 0;
    while (here < choices.size() && !button(here)->isChecked())
        ++here;
    here = here < choices.size() ? here : 0;
    const auto there = static_cast<size_t>(
        std::find_if(choices.begin(), choices.end(), [&](const Message& choice) { return choice.english() == wanted; }) -
        choices.begin());
    if (there == choices.size())
        return AssertionFailure() << name << " has no choice " << wanted;
    if (auto came = goTo(name + "." + choices[here].english()); !came)
        return came;
    key(Qt::Key_Space);
    for (; here != there; here < there ? ++here : --here)
        key(here < there ? Qt::Key_Right : Qt::Key_Left);
    return button(there)->isChecked() ? AssertionSuccess() : AssertionFailure() << "the keys do not choose " << wanted;
}

AssertionResult Wizard::chooseFile(Qt::Key digit, const QStringList& lines)
{
    key(digit, Qt::AltModifier);
    if (!QTest::qWaitFor([this] { return has("chooser"); }, 5'000))
        return AssertionFailure() << "no list of files came";
    for (const QString& line : lines)
        if (auto taken = takeFromList(line); !taken)
            return taken;
    return AssertionSuccess();
}

AssertionResult Wizard::takeFromList(const QString& line)
{
    const auto* const list = qobject_cast<QListWidget*>(QApplication::focusWidget());
    if (list == nullptr)
        return AssertionFailure() << "the list of files has not the keyboard";
    key(Qt::Key_Home);
    for (int i = 0; i < list->count() && !list->currentItem()->text().startsWith(line); ++i)
        key(Qt::Key_Down);
    if (!list->currentItem()->text().startsWith(line))
        return AssertionFailure() << "the list has no line " << line.toStdString();
    key(Qt::Key_Return);
    return AssertionSuccess();
}

AssertionResult Wizard::fillOne(const engine::Field& field, const engine::Answer& answer)
{
    const std::string name = view().id + "." + field.name;
    const std::string text(answer.text(field.name));
    const SecureString* const secret = answer.secret(field.name);
    if (text.empty() && secret == nullptr)
        return AssertionSuccess();
    if (field.kind == Kind::Choice)
        return choose(name, field, text);
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
