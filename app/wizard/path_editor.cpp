#include "wizard/path_editor.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

#include "scan/reader.h"
#include "scripts/card_pile.h"
#include "wizard/look.h"
#include "wizard/push_button.h"
#include "wizard/translate.h"
#include "wrap/age.h"

namespace keyrite::wizard {

using Kind = engine::Field::Kind;

namespace {

constexpr std::string_view kRecipientStart = "age1";
constexpr size_t kRecipientLetters = 62;

}  // namespace

uintmax_t largestFile(Kind kind)
{
    switch (kind) {
        case Kind::Card:  // a scan of its page too
        case Kind::Pages:
            return scan::kMaxFileBytes;
        default:
            return wrap::kMaxAgeFileBytes;
    }
}

Recipiency recipiency(std::string_view text)
{
    const std::string_view start = text.substr(0, kRecipientStart.size());
    if (start.size() < kRecipientStart.size() || start != kRecipientStart)
        return Recipiency::NotOne;
    // BIP 173: the letters of Bech32 leave out 1, b, i and o.
    constexpr std::string_view kLetters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    const bool letters = text.substr(kRecipientStart.size()).find_first_not_of(kLetters) == std::string_view::npos;
    if (!letters || text.size() > kRecipientLetters)
        return Recipiency::Wrong;
    if (text.size() < kRecipientLetters)
        return Recipiency::Unfinished;
    return wrap::Recipient::parse(text) ? Recipiency::Whole : Recipiency::Wrong;
}

PathEditor::PathEditor(engine::Field field, QWidget* parent)
    : FieldEditor(std::move(field), parent),
      m_line(new QLineEdit(this)),
      m_choose(new PushButton(tr("Choose…"), this)),
      m_advice(makeText({}, "advice", this))
{
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_line, 0, 0);
    grid->addWidget(m_choose, 0, 1);
    grid->addWidget(m_advice, 1, 0, 1, 3);
    if (this->field().kind == Kind::Pages || this->field().kind == Kind::Card) {
        m_camera = new PushButton(tr("Camera…"), this);
        m_camera->setAccessibleName(tr("Read with the camera: %1").arg(shown(this->field().label)));
        grid->addWidget(m_camera, 0, 2);
        connect(m_camera, &QPushButton::clicked, this, &PathEditor::cameraWanted);
    }
    grid->setColumnStretch(0, 1);
    m_line->setContextMenuPolicy(Qt::NoContextMenu);
    m_advice->hide();
    m_choose->setAccessibleName(tr("Choose a file for: %1").arg(shown(this->field().label)));
    takesKeys(m_line);
    connect(m_choose, &QPushButton::clicked, this, &PathEditor::chooserWanted);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_chosen.reset(); });
    connect(m_line, &QLineEdit::textChanged, this, &PathEditor::typed);
}

void PathEditor::setDigits(int& used)
{
    m_choose->setText(tr("&%1 Choose…").arg(++used));
    if (m_camera != nullptr)
        m_camera->setText(tr("&%1 Camera…").arg(++used));
}

CodeCounter PathEditor::counter() const
{
    if (field().kind != Kind::Card)
        return everyCode(field().number);
    return [](const std::vector<SecureString>& codes) {
        const scripts::CardPile::Count count = scripts::countCardCodes(codes);
        return CodeCount{count.read, count.expected};
    };
}

void PathEditor::setCodes(std::vector<SecureString> codes)
{
    m_chosen.reset();
    m_line->clear();
    m_codes = std::move(codes);
    advise(tr("The camera has read %1 codes.").arg(m_codes.size()));
    Q_EMIT changed();
}

void PathEditor::collect(engine::Answer& answer)
{
    answer.set(field().name, draft());
    for (SecureString& code : m_codes)
        answer.addCode(field().name, std::move(code));
    if (!m_codes.empty())
        advise({});
    m_codes.clear();
}

std::string PathEditor::draft() const { return m_chosen ? *m_chosen : m_line->text().toStdString(); }

void PathEditor::setDraft(const std::string& text)
{
    m_chosen = text;
    m_line->setText(plain(text));
}

void PathEditor::typed()
{
    if (!m_codes.empty() && !m_line->text().isEmpty()) {
        m_codes.clear();  // a path takes the place of the codes
        advise({});
    }
    if (field().kind == Kind::Card)
        switch (const std::string text = draft(); recipiency(text)) {
            case Recipiency::NotOne:
                advise({});
                break;
            case Recipiency::Unfinished:
                advise(tr("Recipient: %1 of %2 letters; not yet complete.")
                           .arg(QString::number(text.size()), QString::number(kRecipientLetters)));
                break;
            case Recipiency::Wrong:
                advise(tr("This is not a recipient: a letter is wrong, or there are too many."));
                break;
            case Recipiency::Whole:
                advise(tr("Good: the recipient is whole and its check letters agree."));
                break;
        }
    Q_EMIT changed();
}

void PathEditor::advise(const QString& text)
{
    m_advice->setText(text);
    m_advice->setVisible(!text.isEmpty());
}

}  // namespace keyrite::wizard
