#include "wizard/start_page.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "wizard/error_panel.h"
#include "wizard/look.h"
#include "wizard/path_editor.h"
#include "wizard/push_button.h"
#include "wizard/translate.h"

namespace keyrite::wizard {

using Kind = engine::Field::Kind;

namespace {

constexpr const char* kStep = "start";
constexpr Text kPlan = text("plan"), kResume = text("resume"), kRehearsal = text("rehearsal"), kCheck = text("check"),
               kDisc = text("disc"), kBurn = text("burn");

}  // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent),
      m_what(makeEditor(
          kStep, {"what", Kind::Choice, message("What is to be done?"), {kPlan, kResume, kRehearsal, kCheck, kDisc, kBurn}},
          this)),
      m_forms(new QStackedWidget(this)),
      m_error(new ErrorPanel(this))
{
    setObjectName(QLatin1String(kStep));
    setRole(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(makeText(tr("Choose a ceremony"), "title", this));
    column->addWidget(makeText(tr("The ceremony of a plan; going on with one that was interrupted (resume); a rehearsal with "
                                  "throw-away devices; the check of a set that exists, or of a disc; or burning a set onto a "
                                  "disc?"),
                               "label", this));
    column->addWidget(m_what);
    m_forms->addWidget(makePlanForm());
    m_forms->addWidget(makeResumeForm());
    m_forms->addWidget(makeRehearsalForm());
    m_forms->addWidget(makeCheckForm());
    m_forms->addWidget(makeDiscForm());
    m_forms->addWidget(makeBurnForm());
    column->addWidget(m_forms);
    column->addWidget(m_error);
    column->addStretch(1);
    m_begin = new PushButton(tr("&Begin"), this);  // after the fields: Tab goes in the order of making
    m_begin->setObjectName(QStringLiteral("start.begin"));
    setRole(m_begin, "verb");
    column->addWidget(m_begin, 0, Qt::AlignRight);
    m_what->setDraft(kPlan.source);
    connect(m_what, &FieldEditor::changed, this, &StartPage::follow);
    connect(m_what, &FieldEditor::entered, this, [this] { m_begin->setFocus(); });
    connect(m_begin, &QPushButton::clicked, this, &StartPage::begin);
}

FieldEditor* StartPage::add(const engine::Field& field, const char* advice, QWidget* page)
{
    FieldEditor* const editor = makeEditor(kStep, field, page);
    page->layout()->addWidget(makeText(shown(field.label), "label", page));
    page->layout()->addWidget(editor);
    if (advice != nullptr)
        page->layout()->addWidget(makeText(tr(advice), "advice", page));
    if (auto* const path = qobject_cast<PathEditor*>(editor)) {
        path->setDigits(m_digit);
        connect(path, &PathEditor::chooserWanted, this, [this, path] { Q_EMIT chooserWanted(path); });
    }
    connect(editor, &FieldEditor::entered, this, [this] { m_begin->setFocus(); });
    m_editors.push_back(editor);
    return editor;
}

QWidget* StartPage::makePlanForm()
{
    auto* const page = new QWidget(this);
    (new QVBoxLayout(page))->setContentsMargins(0, 0, 0, 0);
    add({"plan", Kind::Path, message("The plan"), {}}, nullptr, page);
    add({"out", Kind::Text, message("A new folder for the set"), {}},
        QT_TR_NOOP("On the medium that leaves the room, for example /media/PUBLIC-1/set."), page);
    add({"sheets", Kind::Text, message("A new folder for the sheets of a paper backup"), {}, true},
        QT_TR_NOOP("Empty: beside the set, with -sheets after its name."), page);
    return page;
}

QWidget* StartPage::makeResumeForm()
{
    auto* const page = new QWidget(this);
    (new QVBoxLayout(page))->setContentsMargins(0, 0, 0, 0);
    add({"resume", Kind::Path, message("The folder of the interrupted ceremony"), {}}, nullptr, page);
    add({"resume-plan", Kind::Path, message("Its plan"), {}, true},
        QT_TR_NOOP("Empty: the copy in the folder. Name the plan when it names files by paths that begin where it lies."),
        page);
    return page;
}

QWidget* StartPage::makeRehearsalForm()
{
    auto* const page = new QWidget(this);
    (new QVBoxLayout(page))->setContentsMargins(0, 0, 0, 0);
    add({"rehearsal", Kind::Text, message("A new folder for the rehearsal"), {}},
        QT_TR_NOOP(
            "Devices, keys and a plan are made in it. Their passphrases are in devices/passphrases.txt: print the file, or "
            "open it on another machine."),
        page);
    return page;
}

QWidget* StartPage::makeCheckForm()
{
    auto* const page = new QWidget(this);
    (new QVBoxLayout(page))->setContentsMargins(0, 0, 0, 0);
    page->layout()->addWidget(
        makeText(tr("The set and what you trust are asked for at the first step. Nothing is written."), "advice", page));
    return page;
}

QWidget* StartPage::makeDiscForm()
{
    auto* const page = new QWidget(this);
    (new QVBoxLayout(page))->setContentsMargins(0, 0, 0, 0);
    add({"disc", Kind::Text, message("A new folder for the record"), {}},
        QT_TR_NOOP("Another disc is read in a drive of its own, and its hash is compared with what you trust."), page);
    return page;
}

QWidget* StartPage::makeBurnForm()
{
    auto* const page = new QWidget(this);
    (new QVBoxLayout(page))->setContentsMargins(0, 0, 0, 0);
    page->layout()->addWidget(makeText(
        tr("A finished set is burnt onto a blank disc and read back. The set and the drive are asked for at the first step."),
        "advice", page));
    return page;
}

void StartPage::propose(const std::string& what)
{
    const auto& choices = m_what->field().choices;
    if (std::any_of(choices.begin(), choices.end(), [&](const Message& choice) { return choice.english() == what; })) {
        m_what->setDraft(what);
        follow();
    }
}

void StartPage::follow()
{
    const auto& choices = m_what->field().choices;
    const auto chosen = std::find_if(choices.begin(), choices.end(),
                                     [this](const Message& choice) { return choice.english() == m_what->draft(); });
    m_forms->setCurrentIndex(static_cast<int>(chosen - choices.begin()));
}

engine::Answer StartPage::answers() const
{
    engine::Answer out;
    for (FieldEditor* const editor : m_editors)
        editor->collect(out);
    return out;
}

void StartPage::begin()
{
    m_error->hide();
    const engine::Answer typed = answers();
    const auto path = [&](const char* field) { return std::filesystem::path(typed.text(field)); };
    const std::string what = m_what->draft();
    std::vector<const char*> needed;
    if (what == kPlan.source)
        needed = {"plan", "out"};
    else if (what == kResume.source || what == kRehearsal.source || what == kDisc.source)
        needed = {what == kResume.source ? "resume" : what == kDisc.source ? "disc" : "rehearsal"};
    for (const char* const field : needed)
        if (path(field).empty()) {
            m_error->tell({Errc::WrongAnswer, message("A field is empty."), field, message("Fill it in, then begin.")},
                          std::nullopt);
            return;
        }
    Q_EMIT chosen(what == kPlan.source        ? startOf({path("plan"), path("out"), path("sheets")})
                  : what == kResume.source    ? resumeOf({path("resume-plan"), path("resume")})
                  : what == kRehearsal.source ? rehearsalIn(path("rehearsal"))
                  : what == kDisc.source      ? verifyDisc(path("disc"))
                  : what == kBurn.source      ? burnSet()
                                              : audit());
}

void StartPage::showError(const Error& error) { m_error->tell(error, std::nullopt); }

void StartPage::focusFirst() { m_what->setFocus(Qt::OtherFocusReason); }

}  // namespace keyrite::wizard
