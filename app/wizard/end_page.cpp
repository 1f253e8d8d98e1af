#include "wizard/end_page.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "base/check_words.h"
#include "set/layout.h"
#include "wizard/error_panel.h"
#include "wizard/look.h"
#include "wizard/push_button.h"
#include "wizard/translate.h"
#include "wizard/word_block.h"

namespace keyrite::wizard {

namespace {

void add(QVBoxLayout* column, const QString& text, const char* role = nullptr)
{
    column->addWidget(makeText(breakable(text), role, nullptr));
}

void addDone(QVBoxLayout* column, const Report& report, const std::vector<Message>& lines)
{
    for (const Message& line : lines)
        add(column, shown(line));
    if (report.output.empty())
        return;  // an audit leaves no record
    const ByteView head = report.head;
    column->addWidget(new WordBlockView({message("Head of the record: write these words on paper"),
                                         Bytes(head.begin(), head.begin() + static_cast<std::ptrdiff_t>(base::kComparedWords))},
                                        nullptr));
    add(column, shown(scripts::Ceremony::howToVerify(report.output, report.output.native())));
}

// What the medium really holds now: on a failing medium neither the record nor the taking back is certain.
void addVoid(QVBoxLayout* column, const Report& report)
{
    if (report.output.empty()) {
        add(column, EndPage::tr("Nothing was written."));
        return;
    }
    if (!report.left || !*report.left) {
        add(column, EndPage::tr("The medium cannot be read. Note on paper that the ceremony is void, and destroy the medium."));
        return;
    }
    const scripts::Ceremony::Left& left = **report.left;
    const QString folder = plain(report.output.native());
    add(column, left.recorded ? EndPage::tr("The record says so: %1/transcript.").arg(folder)
                              : EndPage::tr("The record could NOT be closed: note on paper that it is void."));
    for (const std::string& file : left.files)
        add(column, EndPage::tr("Could NOT be taken back; destroy the output medium: %1/%2").arg(folder, plain(file)));
    for (const std::string& sheet : left.sheets)
        add(column, shown(message("Assume that it exists; find and destroy: %1", sheet)));
    add(column,
        EndPage::tr("All secrets of this run are wiped. Every sheet that was printed must be found and shredded in view of "
                    "all."));
}

}  // namespace

EndPage::EndPage(const Report& report, const std::vector<Message>& lines, const Error* error, QWidget* parent)
    : QWidget(parent), m_close(new PushButton(tr("&Close the wizard"), this))
{
    const bool done = report.state == engine::State::Done;
    setObjectName(QStringLiteral("end"));
    setRole(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 8, 8, 8);
    auto* const area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("content"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    add(column, done ? tr("The ceremony is done") : tr("The ceremony is VOID"), "title");
    if (error != nullptr) {
        auto* const panel = new ErrorPanel(this);
        panel->tell(*error, std::nullopt);
        column->addWidget(panel);
    }
    if (report.exceptions > 0)
        add(column, report.exceptions == 1 ? tr("One exception is in the record: E1.")
                                           : tr("Exceptions in the record: E1 to E%1.").arg(report.exceptions));
    if (done)
        addDone(column, report, lines);
    else
        addVoid(column, report);
    column->addStretch(1);
    area->setWidget(content);
    outer->addWidget(area, 1);
    m_close->setObjectName(QStringLiteral("end.close"));
    outer->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &EndPage::closeWanted);
}

}  // namespace keyrite::wizard
