#include "wizard/screenshots.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPixmap>
#include <QPushButton>

#include "base/file.h"
#include "device/software_device.h"
#include "engine/people.h"
#include "scripts/rehearsal.h"
#include "secret/secret_file.h"
#include "wizard/overlay.h"

namespace keyrite::wizard {

namespace {

constexpr size_t kMaxPassphrases = 64 * 1024;

void press(QWidget* widget, int key, const QString& text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text), up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QApplication::sendEvent(widget, &up);
}

std::string idOf(const std::vector<engine::Person>& roster, bool witness)
{
    for (const engine::Person& person : roster)
        if (person.witness == witness)
            return person.id;
    return {};
}

}  // namespace

Screenshots::Screenshots(Window& window, std::filesystem::path pictures)
    : m_window(window),
      m_pictures(std::move(pictures)),
      m_rehearsal(m_pictures / "rehearsal"),
      m_pages(m_rehearsal / "sheets", m_patience)
{
    // After the page was painted, and outside of the window's own call.
    connect(&window, &Window::pageShown, this, &Screenshots::look, Qt::QueuedConnection);
}

Result<void> Screenshots::begin()
{
    KR_OK(base::createFolder(m_pictures));
    save(QStringLiteral("start"));
    m_window.begin(rehearsalIn(m_rehearsal));
    return {};
}

Result<bool> Screenshots::next()
{
    switch (m_act) {
        case Act::Generate:
            m_act = Act::Audit;
            m_window.begin(audit());
            return true;
        case Act::Audit: {
            m_act = Act::Reconstitute;
            KR_TRY(const std::filesystem::path plan, scripts::prepareRestoration(m_rehearsal));
            base::KernelRandom kernel;
            m_passphrase = device::generatePassphrase(kernel);
            m_window.begin(startOf({plan, m_rehearsal / "restored" / "from-sheets", {}}));
            return true;
        }
        case Act::Reconstitute:
            break;
    }
    return false;
}

void Screenshots::save(const QString& name)
{
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    m_window.grab().save(QString::fromStdString(m_pictures.string()) + QLatin1Char('/') + name + QStringLiteral(".png"));
}

void Screenshots::saveOver(int key, const QString& name)
{
    press(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &m_window, key);
    save(name);
    if (m_window.overlay() != nullptr)
        m_window.overlay()->escape();
}

void Screenshots::look()
{
    if (m_window.end() != nullptr) {
        save(QStringLiteral("end") + (m_act == Act::Generate ? QString()
                                      : m_act == Act::Audit  ? QStringLiteral("-audit")
                                                             : QStringLiteral("-reconstitute")));
        const auto more = next();
        if (!more || !*more)
            Q_EMIT finished();
        return;
    }
    StepPage* const page = m_window.page();
    if (page == nullptr)
        return;
    if (!m_plan)
        if (auto plan = scripts::readPlan(m_rehearsal / "plan.toml"))
            m_plan = *std::move(plan);
    const engine::StepView& view = page->view();
    const QString instance = view.instances > 1 ? QLatin1Char('-') + QString::number(view.instance) : QString();
    save(QString::fromStdString(view.id) + instance);
    if (!std::exchange(m_overlays, true)) {
        saveOver(Qt::Key_F1, QStringLiteral("help"));
        saveOver(Qt::Key_F8, QStringLiteral("note"));
        saveOver(Qt::Key_F12, QStringLiteral("abort"));
    }
    if (page->runsByItself())
        return;
    if (std::exchange(m_last, view.id + instance.toStdString()) == view.id + instance.toStdString()) {
        Q_EMIT finished();
        return;
    }
    for (FieldEditor* const editor : page->editors())
        fill(editor);
    m_window.findChild<QPushButton*>(QStringLiteral("verb"))->click();
}

void Screenshots::fill(FieldEditor* editor)
{
    const engine::StepView& view = m_window.page()->view();
    if (!editor->field().isSecret()) {
        editor->setDraft(answerTo(view, editor->field()));
        return;
    }
    const auto typed = secretFor(view, editor->field());
    if (!typed)
        return;
    for (const char c : typed->expose())
        press(editor->focusProxy(), 0, QString(QLatin1Char(c)));
}

std::string Screenshots::answerTo(const engine::StepView& view, const engine::Field& field) const
{
    using Kind = engine::Field::Kind;
    const auto& roster = m_window.runner().report().roster;
    if (field.name == engine::kPerformerField)
        return idOf(roster, false);
    if (field.name == engine::kWitnessField)
        return idOf(roster, true);
    if (field.kind == Kind::Word)
        return engine::expectedWord(view);
    if (field.kind == Kind::Assent)
        return field.choices.front().english();
    if (m_act == Act::Audit && field.kind == Kind::Path)
        return (m_rehearsal / "set" / (field.name == "set" ? "" : "public/key.pub")).string();
    if (m_act == Act::Reconstitute)
        return field.name == "how"    ? "pictures"
               : field.name == "path" ? (m_rehearsal / scripts::kRestoringFolder).string()
                                      : "";
    const size_t index = view.instance - 1;
    if (field.name == "identity" && m_plan && index < m_plan->devices.size())
        return (m_rehearsal / "devices" / (m_plan->devices[index].name + ".identity")).string();
    const bool signs = m_plan && index < m_plan->officers.size() && m_plan->officers[index].key;
    if (field.name == "how")
        return signs ? "key" : "ink";
    if (field.name == "path" && signs)
        return (m_rehearsal / "devices" / (m_plan->officers[index].id + ".key")).string();
    return {};
}

// A device's passphrase from the file of a rehearsal, "alpha.identity: six words"; a word from the page that was printed.
Result<SecureString> Screenshots::secretFor(const engine::StepView& view, const engine::Field& field)
{
    if (field.kind == engine::Field::Kind::PageWord)
        return m_pages.word(view.instance, field.number);
    if (m_act == Act::Reconstitute)
        return view.id == "reconstitute.file" ? m_passphrase.clone() : SecureString();
    if (!m_plan || view.instance > m_plan->devices.size())
        return SecureString();
    KR_TRY(const SecureBuffer file, secret::readSecretFile(m_rehearsal / "devices" / "passphrases.txt", kMaxPassphrases));
    const std::string_view text = base::textOf(file.expose());
    const std::string start = m_plan->devices[view.instance - 1].name + ".identity: ";
    const size_t at = text.find(start);
    if (at == std::string_view::npos)
        return SecureString();
    const std::string_view rest = text.substr(at + start.size());
    return SecureString::copyOf(rest.substr(0, rest.find('\n')));
}

}  // namespace keyrite::wizard
