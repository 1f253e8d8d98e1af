// Files are chosen by keyboard, from media that can be taken out and from nowhere else.
#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QTest>

#include "support/temp_folder.h"
#include "wizard/chooser.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using wizard::Chooser;

class Choosing : public ::testing::Test {
protected:
    void open(bool folders = false, uintmax_t largest = 100)
    {
        wizard::MediaRoots roots;
        roots.named = {m_medium.path()};
        roots.mountinfo = m_system / "mountinfo";
        roots.devices = m_system / "devices";
        m_chooser = new Chooser({folders, largest}, roots, &m_window);
        QObject::connect(m_chooser, &Chooser::chosen, &m_window, [this](const fs::path& path) { m_chosen = path; });
        QObject::connect(m_chooser, &Chooser::left, &m_window, [this] { m_left = true; });
        m_window.show();
        m_chooser->show();
    }
    QListWidget* list() { return m_chooser->findChild<QListWidget*>(); }
    QStringList lines()
    {
        QStringList out;
        for (int i = 0; i < list()->count(); ++i)
            out << list()->item(i)->text();
        return out;
    }
    void key(Qt::Key key) { QTest::keyClick(list(), key); }
    // Arrow keys to the line that begins so, then Enter.
    void take(const QString& start)
    {
        key(Qt::Key_Home);
        for (int i = 0; i < list()->count() && !list()->currentItem()->text().startsWith(start); ++i)
            key(Qt::Key_Down);
        EXPECT_TRUE(list()->currentItem()->text().startsWith(start)) << start.toStdString();
        key(Qt::Key_Return);
    }
    QString advice()
    {
        QString out;
        for (const QLabel* const label : m_chooser->findChildren<QLabel*>())
            out += label->text() + QLatin1Char('\n');
        return out;
    }

    TempFolder m_medium, m_system;
    QWidget m_window;
    Chooser* m_chooser = nullptr;
    fs::path m_chosen;
    bool m_left = false;
};

TEST_F(Choosing, AFileInAFolder)
{
    fs::create_directory(m_medium / "cards");
    spit(m_medium / "cards" / "alpha.card", "a card");
    open();
    take(QStringLiteral("[medium]"));
    EXPECT_EQ(lines(), (QStringList{QStringLiteral(".. (up)"), QStringLiteral("[folder] cards")}));
    take(QStringLiteral("[folder] cards"));
    key(Qt::Key_Backspace);
    take(QStringLiteral("[folder] cards"));
    take(QStringLiteral("alpha.card"));
    EXPECT_EQ(m_chosen, m_medium / "cards" / "alpha.card");
}

TEST_F(Choosing, ANameWithALineEndIsShownOnOneLineAndTakenAsItIs)
{
    const std::string name = "two\nlines\x1b.card";
    spit(m_medium / name, "a card");
    open();
    take(QStringLiteral("[medium]"));
    take(QStringLiteral("two\\x0alines\\x1b.card"));
    EXPECT_EQ(m_chosen, m_medium / name);
}

TEST_F(Choosing, AFileThatIsTooLargeIsRefusedWithASentence)
{
    spit(m_medium / "big.card", std::string(101, 'x'));
    open();
    take(QStringLiteral("[medium]"));
    take(QStringLiteral("big.card"));
    EXPECT_TRUE(m_chosen.empty());
    EXPECT_TRUE(advice().contains(QStringLiteral("big.card is too large"))) << advice().toStdString();
}

TEST_F(Choosing, LinksAndDevicesAreNotThere)
{
    spit(m_medium / "real.card", "a card");
    fs::create_symlink("/etc/passwd", m_medium / "link");
    open();
    take(QStringLiteral("[medium]"));
    EXPECT_EQ(lines().filter(QStringLiteral("link")), QStringList());
}

TEST_F(Choosing, AMediumThatWasPulledOutIsSaid)
{
    fs::create_directory(m_medium / "cards");
    open();
    take(QStringLiteral("[medium]"));
    fs::remove(m_medium / "cards");
    take(QStringLiteral("[folder] cards"));
    EXPECT_TRUE(advice().contains(QStringLiteral("cannot be read"))) << advice().toStdString();
    m_chooser->escape();
    EXPECT_FALSE(m_left);
    m_chooser->escape();
    m_chooser->escape();
    EXPECT_TRUE(m_left) << "and Esc leads out";
}

TEST_F(Choosing, AFolderOfPicturesWhereOneIsAskedFor)
{
    open(true);
    take(QStringLiteral("[medium]"));
    take(QStringLiteral("[take this folder"));
    EXPECT_EQ(m_chosen, m_medium.path());
}

TEST_F(Choosing, OnlyTheFirstFilesOfAHugeFolderAreListed)
{
    for (size_t i = 0; i < wizard::kMaxEntries + 5; ++i)
        spit(m_medium / ("f" + std::to_string(i)), "");
    open();
    take(QStringLiteral("[medium]"));
    EXPECT_EQ(list()->count(), static_cast<int>(wizard::kMaxEntries) + 1);
    EXPECT_TRUE(advice().contains(QStringLiteral("Only the first"))) << advice().toStdString();
}

// proc(5) and the files of /sys, as a machine with a stick and a disk has them.
TEST_F(Choosing, MediaAreTheMountsOnRemovableDevices)
{
    const fs::path devices = m_system / "devices", blocks = m_system / "block";
    for (const char* const name : {"sda/sda1", "sdb/sdb1"})
        fs::create_directories(blocks / name);
    spit(blocks / "sda" / "removable", "0\n");
    spit(blocks / "sdb" / "removable", "1\n");
    fs::create_directories(devices);
    fs::create_symlink(blocks / "sda" / "sda1", devices / "8:1");
    fs::create_symlink(blocks / "sdb" / "sdb1", devices / "8:17");
    spit(m_system / "mountinfo",
         "22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw\n"
         "30 22 8:17 / /media/BLUE\\040STICK rw,relatime - vfat /dev/sdb1 rw\n"
         "31 22 0:5 / /dev rw - devtmpfs udev rw\n"
         "nonsense\n");
    wizard::MediaRoots roots;
    roots.mountinfo = m_system / "mountinfo";
    roots.devices = devices;
    EXPECT_EQ(roots.now(), (std::vector<fs::path>{"/media/BLUE STICK"}));
}

}  // namespace
}  // namespace keyrite::tests
