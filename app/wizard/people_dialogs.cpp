#include "wizard/people_dialogs.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "base/text_document.h"
#include "engine/people.h"
#include "wizard/look.h"
#include "wizard/push_button.h"
#include "wizard/translate.h"

namespace keyrite::wizard {

namespace {

constexpr size_t kMaxNoteBytes = 900;  // with its number it fits a line of the record
constexpr size_t kMaxReasonBytes = 400;

QLineEdit* makeLine(Overlay* overlay, const QString& name, const QString& label, QGridLayout* grid)
{
    const int row = grid->rowCount();
    auto* const caption = new QLabel(label, overlay);
    caption->setTextFormat(Qt::PlainText);
    setRole(caption, "label");
    auto* const line = new QLineEdit(overlay);
    line->setObjectName(overlay->objectName() + QLatin1Char('.') + name);
    line->setAccessibleName(label);
    line->setContextMenuPolicy(Qt::NoContextMenu);
    caption->setBuddy(line);
    grid->addWidget(caption, row, 0);
    grid->addWidget(line, row, 1);
    return line;
}

QString ids(const std::vector<engine::Person>& roster, bool witness)
{
    QStringList out;
    for (const engine::Person& person : roster)
        if (person.witness == witness)
            out << plain(person.id);
    return out.join(QStringLiteral(", "));
}

}  // namespace

AbortQuestion::AbortQuestion(std::vector<engine::Person> roster, QWidget* window)
    : Overlay(QStringLiteral("abort"), tr("End the ceremony as void?"), window), m_roster(std::move(roster))
{
    addText(tr(
        "All secrets are wiped at once, what was made is taken back, and the record is closed as void. This cannot be undone. "
        "To end it, two people give their names and a reason."));
    m_goOn = makeButton(QStringLiteral("go-on"), tr("&Go on with the ceremony (Esc)"));
    addButtons({m_goOn});
    auto* const grid = new QGridLayout;
    // An audit has no roster: nothing is at stake but the reading.
    m_performer = makeLine(this, QStringLiteral("performer"), tr("Performer (name on the roster)"), grid);
    m_witness = makeLine(this, QStringLiteral("witness"), tr("Witness (name on the roster)"), grid);
    m_reason = makeLine(this, QStringLiteral("reason"), tr("Reason"), grid);
    m_performer->setPlaceholderText(ids(m_roster, false));
    m_witness->setPlaceholderText(ids(m_roster, true));
    column()->addLayout(grid);
    for (QLineEdit* const line : {m_performer, m_witness})
        line->setVisible(!m_roster.empty());
    m_refused = addText({});
    m_refused->setObjectName(QStringLiteral("abort.refused"));
    setRole(m_refused, "error-caption");
    m_refused->hide();
    m_abort = makeButton(QStringLiteral("abort"), tr("&End it as void"));
    setRole(m_abort, "last");
    static_cast<PushButton*>(m_abort)->setTakesEnter(false);
    addButtons({m_abort});
    connect(m_goOn, &QPushButton::clicked, this, &Overlay::left);
    connect(m_abort, &QPushButton::clicked, this, &AbortQuestion::abort);
}

QWidget* AbortQuestion::firstFocus() { return m_goOn; }

void AbortQuestion::abort()
{
    const std::string performer = m_performer->text().toStdString(), witness = m_witness->text().toStdString();
    const std::string reason = m_reason->text().trimmed().toStdString();
    auto right = m_roster.empty() ? Result<void>() : engine::checkTwoPeople(m_roster, performer, witness);
    if (right)
        right = base::checkLabel(reason, kMaxReasonBytes);
    if (!right) {
        m_refused->setText(shown(right.error().what) + QLatin1Char('\n') +
                           (right.error().hint.empty() ? tr("Write the reason in one line.") : shown(right.error().hint)));
        m_refused->show();
        return;
    }
    Q_EMIT decided({reason, m_roster.empty() ? "the people in the room" : performer + ", witness " + witness});
}

NoteQuestion::NoteQuestion(QWidget* window) : Overlay(QStringLiteral("note"), tr("Note an exception"), window)
{
    addText(
        tr("Anything that is not as the script says: who came in, what fell, what was read wrongly. It gets a number in the "
           "record (E1, E2, …) and the step goes on."));
    auto* const grid = new QGridLayout;
    m_text = makeLine(this, QStringLiteral("text"), tr("What happened"), grid);
    column()->addLayout(grid);
    m_refused = addText({});
    m_refused->setObjectName(QStringLiteral("note.refused"));
    m_refused->hide();
    QPushButton* const write = makeButton(QStringLiteral("write"), tr("&Write into the record"));
    QPushButton* const back = makeButton(QStringLiteral("back"), tr("&Leave without a note (Esc)"));
    setRole(write, "verb");
    addButtons({back, write});
    connect(m_text, &QLineEdit::returnPressed, this, &NoteQuestion::write);
    connect(write, &QPushButton::clicked, this, &NoteQuestion::write);
    connect(back, &QPushButton::clicked, this, &Overlay::left);
}

QWidget* NoteQuestion::firstFocus() { return m_text; }

void NoteQuestion::write()
{
    const QString text = m_text->text().trimmed();
    if (const auto right = base::checkLabel(text.toStdString(), kMaxNoteBytes); !right) {
        m_refused->setText(shown(right.error().what) + QLatin1Char('\n') + tr("Write one line of at most 900 letters."));
        m_refused->show();
        return;
    }
    Q_EMIT written(text);
}

QString helpFor(engine::StepKind kind)
{
    using engine::StepKind;
    switch (kind) {
        case StepKind::Tell:
            return HelpPage::tr("Read the sentence after SAY aloud, for everybody. Then confirm.");
        case StepKind::Attest:
            return HelpPage::tr(
                "Read the facts aloud, one after the other. Everybody looks whether they are true in this room. The performer "
                "and the witness then type their names.");
        case StepKind::Compare:
            return HelpPage::tr(
                "The performer reads the large words aloud, four at a time. The others follow on paper, not on the screen. "
                "When "
                "every word is the same, the witness types the one word that is asked for: it shows that they looked. If a "
                "word "
                "differs, do not go on: somebody has changed something. Press F12.");
        case StepKind::Enter:
            return HelpPage::tr(
                "One person types what is asked for. A secret shows as dots; the others look away. Backspace takes the last "
                "letter back.");
        case StepKind::Collect:
            return HelpPage::tr(
                "Put the medium in and choose the file with the button and its number (Alt and the digit), or type the path. "
                "Look at the label of the medium before it goes in.");
        case StepKind::Work:
            return HelpPage::tr(
                "The machine works. There is nothing to do but to wait. If it fails, the screen says why, and the step can be "
                "tried again.");
        case StepKind::Print:
            return HelpPage::tr(
                "One sheet is printed. Only its holder takes it from the printer, face down. Nobody else reads it, and nobody "
                "photographs it.");
        case StepKind::Verify:
            return HelpPage::tr(
                "What was made is checked against what it should be. A printed page is read by the scanner or the camera, and "
                "its holder types the words that are asked for, from the paper.");
        case StepKind::Present:
            return HelpPage::tr(
                "Write the words by hand on the paper record, with the time. They are asked for if the ceremony is "
                "interrupted.");
        case StepKind::Copy:
            return HelpPage::tr(
                "Only the holder of this sheet looks at the screen. F7 shows the words and hides them again. The holder writes "
                "each word into the box with its number, in capitals, and reads none of them aloud.");
        case StepKind::Finish:
            return HelpPage::tr("Read the lines aloud. After this step the record is closed and cannot be continued.");
    }
    return {};
}

HelpPage::HelpPage(engine::StepKind kind, bool noWayBack, QWidget* window)
    : Overlay(QStringLiteral("help"), tr("Help for this step"), window)
{
    addText(helpFor(kind));
    if (noWayBack)
        addText(
            tr("There is no way back after this step. Its button works when the word of assent is typed exactly; it is pressed "
               "with Alt and its underlined letter, or with Tab and Space. Enter does not press it."));
    addText(
        tr("Tab and Shift+Tab go from field to field, Enter goes on. Page Up and Page Down move the page.\n"
           "F8 notes an exception. F12 ends the ceremony, by two people. Alt+B goes back where there is a way back.\n"
           "Ctrl++ and Ctrl+- change the size, Ctrl+H the contrast."));
    m_back = makeButton(QStringLiteral("back"), tr("&Back to the step (Esc)"));
    addButtons({m_back});
    connect(m_back, &QPushButton::clicked, this, &Overlay::left);
}

QWidget* HelpPage::firstFocus() { return m_back; }

}  // namespace keyrite::wizard
