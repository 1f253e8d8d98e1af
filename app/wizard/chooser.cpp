#include "wizard/chooser.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "wizard/look.h"
#include "wizard/translate.h"

namespace keyrite::wizard {

namespace fs = std::filesystem;

namespace {

QString sizeText(uintmax_t bytes)
{
    if (bytes < 10 * 1024)
        return Chooser::tr("%1 bytes").arg(bytes);
    return bytes < 10 * 1024 * 1024 ? Chooser::tr("%1 KiB").arg(bytes / 1024)
                                    : Chooser::tr("%1 MiB").arg(bytes / (1024 * 1024));
}

}  // namespace

Chooser::Chooser(Wanted wanted, MediaRoots roots, QWidget* window)
    : Overlay(QStringLiteral("chooser"), tr("Choose a file"), window),
      m_wanted(wanted),
      m_roots(std::move(roots)),
      m_place(addText({})),
      m_list(new QListWidget(this)),
      m_advice(nullptr)
{
    column()->addWidget(m_list, 1);
    m_list->setObjectName(QStringLiteral("chooser.list"));
    m_list->setAccessibleName(tr("Files"));
    m_list->setMinimumHeight(260);
    m_list->setWordWrap(true);
    m_list->installEventFilter(this);
    m_advice = addText(tr("Arrow keys and Enter choose, Backspace goes up, Esc goes back to the step."));
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { activate(m_list->currentRow()); });
    showRoots();
}

QWidget* Chooser::firstFocus() { return m_list; }

void Chooser::escape()
{
    if (m_folder.empty())
        Q_EMIT left();
    else
        goUp();
}

void Chooser::addLine(const QString& text, std::function<void()> action)
{
    m_list->addItem(text);
    m_actions.push_back(std::move(action));
}

void Chooser::showRoots()
{
    m_root.clear();
    m_folder.clear();
    m_list->clear();
    m_actions.clear();
    const auto roots = m_roots.now();
    m_place->setText(roots.empty() ? tr("No removable medium is mounted. Put the stick in, wait a moment, and choose again.")
                                   : tr("Media that can be taken out:"));
    for (const fs::path& root : roots)
        addLine(tr("[medium] %1").arg(plain(root.native())), [this, root] {
            m_root = root;
            showFolder(root);
        });
    m_list->setCurrentRow(0);
}

void Chooser::showFolder(const fs::path& folder)
{
    const MediaListing listing = listFolder(folder);
    m_folder = folder;
    m_list->clear();
    m_actions.clear();
    m_place->setText(listing.readable ? breakable(plain(folder.native()))
                                      : tr("The medium cannot be read. Was it pulled out? Put it in and choose again."));
    addLine(tr(".. (up)"), [this] { goUp(); });
    if (m_wanted.folders && listing.readable)
        addLine(tr("[take this folder with everything in it]"), [this, folder] { Q_EMIT chosen(folder); });
    for (const MediaEntry& entry : listing.entries) {
        const QString name = plain(entry.path.filename().native());
        if (entry.folder)
            addLine(tr("[folder] %1").arg(name), [this, path = entry.path] { showFolder(path); });
        else if (entry.size > m_wanted.largest)
            addLine(tr("%1 - %2, too large").arg(name, sizeText(entry.size)), [this, name] {
                m_advice->setText(tr("%1 is too large for what is asked here: at most %2. Choose another file.")
                                      .arg(name, sizeText(m_wanted.largest)));
            });
        else
            addLine(tr("%1 - %2").arg(name, sizeText(entry.size)), [this, path = entry.path] { Q_EMIT chosen(path); });
    }
    if (listing.more)
        m_advice->setText(
            tr("Only the first %1 are listed. Bring a medium with fewer files, or type the path.").arg(kMaxEntries));
    m_list->setCurrentRow(m_list->count() > 1 ? 1 : 0);
}

void Chooser::goUp()
{
    if (m_folder.empty() || m_folder == m_root)
        showRoots();
    else
        showFolder(m_folder.parent_path());
}

void Chooser::activate(int row)
{
    if (row < 0 || static_cast<size_t>(row) >= m_actions.size())
        return;
    // A copy: the action may replace the list of actions.
    const auto action = m_actions[static_cast<size_t>(row)];
    action();
}

bool Chooser::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Return:
            case Qt::Key_Enter:
                activate(m_list->currentRow());
                return true;
            case Qt::Key_Backspace:
                goUp();
                return true;
            default:
                break;
        }
    }
    return Overlay::eventFilter(object, event);
}

}  // namespace keyrite::wizard
