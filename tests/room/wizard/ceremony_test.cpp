// Ceremonies on the wizard's real window, with real printing and a camera that sees what was printed: what goes into an
// envelope is what was read.
#include <gmock/gmock.h>

#include <QElapsedTimer>
#include <QScreen>
#include <algorithm>

#include "room/cups/eye.h"
#include "room/cups/word_forms.h"
#include "room/wizard/wizard_room.h"
#include "scan/decode.h"
#include "scan/files.h"
#include "scripts/restore.h"
#include "sheets/paper_reader.h"
#include "support/said.h"
#include "wizard/end_page.h"

namespace keyrite::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using transcript::EntryKind;

class WizardRoom : public RoomWithWizard {
protected:
    void expectRefused(const PrintedSheet& wrong)
    {
        const std::string step = m_wizard->here();
        ASSERT_TRUE(readWithCamera(wrong)) << step;
        ASSERT_TRUE(m_wizard->answer(line(step)));
        EXPECT_EQ(m_wizard->here(), step);
        EXPECT_TRUE(m_wizard->shownText("error").contains(QStringLiteral("This is the page of another share, or a misprint.")))
            << m_wizard->shownText("error").toStdString();
    }

    // What another ceremony's printing leaves on a table.
    PrintedSheet foreignSheet()
    {
        BackupOptions options;
        options.mode = Mode::Rehearsal;
        Eye eye;
        const std::string& printer = m_names.back();
        const auto done = m_printers->print({printer, "Sheet of others"}, bytesOf(sheetFile(makeBackup(options), 0)), eye);
        EXPECT_TRUE(done) << said(describe(done.problem()));
        return lastOf(printer);
    }

    void pressAndWaitFor(const char* name, const QString& text)
    {
        m_wizard->pressVerb();
        EXPECT_TRUE(QTest::qWaitFor([&] { return m_wizard->shownText(name).contains(text); }, kPatienceMs))
            << m_wizard->shownText(name).toStdString();
    }

    void readWithACableThatComesLoose();
    void printWithoutPaper();
    void printOnABrokenPrinter(size_t number);
    void printAgain(size_t number);
    void abort();
    void expectNothingToReadOnTheScreen();
    void expectDealtOut();
    void expectRestored(const std::vector<size_t>& sheets);
    void expectNoTraces();

    // By the print service: before anything was printed, and while sheet 2 waited for paper.
    std::map<std::string, std::string> m_keptBefore, m_keptMeanwhile;
};

// Everybody in the room sees it, and it is a picture of the desk.
void WizardRoom::expectNothingToReadOnTheScreen()
{
    const QImage shown = QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_Grayscale8);
    ASSERT_EQ(shown.size(), QSize(1024, 768));
    const std::span<const uint8_t> pixels(shown.constBits(), static_cast<size_t>(shown.sizeInBytes()));
    EXPECT_NE(*std::min_element(pixels.begin(), pixels.end()), *std::max_element(pixels.begin(), pixels.end()))
        << "nothing is on the screen";
    EXPECT_THAT(scan::decode({pixels, static_cast<size_t>(shown.width()), static_cast<size_t>(shown.height()),
                              static_cast<size_t>(shown.bytesPerLine())}),
                IsEmpty());
}

void WizardRoom::readWithACableThatComesLoose()
{
    const PrintedSheet& page = sheet(1);
    ASSERT_GE(page.pages().size(), 2u);
    m_desk.lay(page, 1);
    ASSERT_TRUE(openCamera());
    ASSERT_TRUE(cameraSays(QStringLiteral("1 of %1 codes read").arg(page.codes().size())));
    expectNothingToReadOnTheScreen();
    m_desk.unplug();
    ASSERT_TRUE(cameraSays(QStringLiteral("There is no camera. Plug one in.")));
    m_desk.lay(page);
    m_desk.plugIn();
    ASSERT_TRUE(waitForCamera(page));
    ASSERT_TRUE(m_wizard->play({line("generate.read-back/1")}));
}

void WizardRoom::printWithoutPaper()
{
    m_room->trouble(m_names[1], "media-empty");
    const size_t before = m_wizard->pages();
    ASSERT_TRUE(m_wizard->fill(line("generate.print/2")));
    pressAndWaitFor("work", QStringLiteral("Printer %1 waits: out of paper").arg(QString::fromStdString(m_names[1])));
    m_keptMeanwhile = m_room->kept();
    m_room->mend(m_names[1]);
    ASSERT_TRUE(m_wizard->waitForPage(before));
    ASSERT_EQ(m_wizard->here(), "generate.read-back/2") << m_wizard->shownText("error").toStdString();
}

// A printer is treated as leaky: none has printed as many shares as open the capsule.
void WizardRoom::expectDealtOut()
{
    std::set<std::string> own;
    for (size_t number = 1; number <= m_names.size(); ++number)
        own.insert(sheet(number).share());
    EXPECT_EQ(own.size(), m_names.size());
    for (const std::string& printer : m_names) {
        std::set<std::string> printed;
        for (size_t i = 0; i < m_room->documentCount(printer); ++i)
            if (const PrintedSheet one(*m_room, printer, i); own.count(one.share()) > 0)
                printed.insert(one.share());
        EXPECT_EQ(printed.size(), 1u) << printer;
        EXPECT_LT(printed.size(), kThreshold) << printer;
    }
}

// Years later, with an office scanner.
void WizardRoom::expectRestored(const std::vector<size_t>& sheets)
{
    const Flow& flow = m_wizard->flow();
    const TempFolder folder;
    for (const size_t number : sheets)
        for (size_t page = 0; page < sheet(number).pages().size(); ++page)
            spit(folder / (std::to_string(number) + "-" + std::to_string(page) + ".png"), pngFile(sheet(number).pages()[page]));
    const set::Core core = set::parseManifest(flow.read("manifest"), "manifest").value().core;
    FakeWatcher watcher;
    scripts::SheetPile pile(Mode::Rehearsal);
    const auto scanned = pile.addPictures(folder.path(), watcher);
    ASSERT_TRUE(scanned) << scanned.error().english();
    EXPECT_EQ(pile.shares().size(), sheets.size());
    const auto restored = scripts::restoreFromSheets(pile, {Mode::Rehearsal, core.publicKey.fingerprint(), &core});
    ASSERT_TRUE(restored) << restored.error().english();
    EXPECT_THAT(restored->remarks, IsEmpty());
    EXPECT_TRUE(restored->key.publicKey() == core.publicKey);
}

void WizardRoom::expectNoTraces()
{
    EXPECT_GT(countIn(m_keptMeanwhile, wordForms(sheet(2).share())), 0u) << "the search does not find what is there";
    const auto kept = m_room->kept();
    for (size_t number = 1; number <= m_names.size(); ++number) {
        auto forms = wordForms(sheet(number).share());
        // A word that services use themselves says nothing.
        forms.erase(std::remove_if(forms.begin(), forms.end(),
                                   [&](const std::string& form) { return countIn(m_keptBefore, {form}) > 0; }),
                    forms.end());
        ASSERT_GE(forms.size(), 10u);
        EXPECT_EQ(countIn(kept, forms), 0u) << "words of share " << number;
    }
    EXPECT_THAT(m_room->spooled(), IsEmpty());
    EXPECT_THAT(m_room->administer({"lpstat", "-W", "all", "-o"}).out, IsEmpty());
    for (const char* const title : {"recovery pages", "share 1", "share 2", "share 3"})
        EXPECT_THAT(m_room->log("page_log"), HasSubstr(title));
}

TEST_F(WizardRoom, AKeyIsPrintedReadFromThePaperAndComesBackFromIt)
{
    QElapsedTimer clock;
    clock.start();
    begin({"north", "window", "door"});
    ASSERT_FALSE(HasFatalFailure());
    m_keptBefore = m_room->kept();
    ASSERT_TRUE(playUntil("generate.read-back/1"));
    expectRefused(foreignSheet());
    readWithACableThatComesLoose();
    ASSERT_EQ(m_wizard->here(), "generate.print/2");
    printWithoutPaper();
    ASSERT_EQ(m_wizard->here(), "generate.read-back/2");
    expectRefused(sheet(1));
    ASSERT_TRUE(readBack(2));
    ASSERT_TRUE(playUntil("generate.read-back/3"));
    ASSERT_TRUE(readBack(3));
    ASSERT_TRUE(playUntil(""));
    ASSERT_NE(m_wizard->window().end(), nullptr) << m_wizard->here();
    EXPECT_EQ(m_wizard->window().exitStatus(), 0);
    m_wizard->crash();
    expectVerifies(m_wizard->flow(), {"admin", "officer"});
    expectRestored({1, 3});
    expectDealtOut();
    expectNoTraces();
    std::printf("  the whole ceremony and its checks: %.1f s\n", static_cast<double>(clock.elapsed()) / 1000);
}

constexpr const char* kFirst = "print share 1 of 2, Custodian 1 on printer north";
constexpr const char* kSecond = "print share 2 of 2, Custodian 2 on printer window";

// cupsd's backend asks a printer for its job on two threads. When the one that does not look for the reason hears first that
// the printer gave up, the service says that the job is done; then the holder has no page, and says so until there is an error.
void WizardRoom::printOnABrokenPrinter(size_t number)
{
    const std::string print = "generate.print/" + std::to_string(number);
    const std::string readBack = "generate.read-back/" + std::to_string(number);
    m_room->breakDown(m_names[number - 1]);
    ASSERT_EQ(m_wizard->here(), print);
    ASSERT_TRUE(m_wizard->answer(line(print)));
    const auto isSaid = [&] {
        return m_wizard->shownText("error").contains(QStringLiteral("Mend the printer and print again."));
    };
    for (int again = 0; !isSaid(); ++again) {
        ASSERT_LT(again, 8) << "no error at " << m_wizard->here();
        ASSERT_EQ(m_wizard->here(), readBack);
        ASSERT_TRUE(m_wizard->answer({readBack, {{"misprint", "yes"}}, {}}));
    }
    const auto open = m_wizard->flow().transcript().unmatchedIntents();
    ASSERT_EQ(open.size(), number) << "nobody knows how far a sheet came";
    EXPECT_EQ(open.back().text, number == 1 ? kFirst : kSecond);
    EXPECT_THAT(m_room->spooled(), IsEmpty());
}

// On the printer that is mended, from wherever the broken one has left the ceremony.
void WizardRoom::printAgain(size_t number)
{
    const std::string readBack = "generate.read-back/" + std::to_string(number);
    if (m_wizard->here() != readBack)
        ASSERT_TRUE(m_wizard->play({line(m_wizard->here())}));
    else
        ASSERT_TRUE(m_wizard->answer({readBack, {{"misprint", "yes"}}, {}}));
    ASSERT_EQ(m_wizard->here(), readBack);
}

void WizardRoom::abort()
{
    m_wizard->key(Qt::Key_F12);
    for (const auto& [field, text] :
         {std::pair("performer", "admin"), std::pair("witness", "witness"), std::pair("reason", "no printer is left")}) {
        ASSERT_TRUE(m_wizard->goTo(std::string("abort.") + field));
        m_wizard->type(text);
    }
    m_wizard->key(Qt::Key_E, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_wizard->window().end() != nullptr; }, kPatienceMs));
    EXPECT_EQ(m_wizard->window().exitStatus(), 3);
}

TEST_F(WizardRoom, ABrokenPrintersSheetMayExistAndIsPrintedAgainOrGivenUp)
{
    begin({"north", "window"});
    ASSERT_FALSE(HasFatalFailure());
    ASSERT_TRUE(playUntil("generate.print/1"));
    printOnABrokenPrinter(1);
    m_room->mend("north");
    printAgain(1);
    ASSERT_TRUE(readBack(1)) << "the last print is a good one";
    printOnABrokenPrinter(2);
    abort();
    ASSERT_FALSE(HasFatalFailure());
    const QString end = m_wizard->shownText("end");
    EXPECT_GE(end.count(QString::fromLatin1(kFirst)), 2) << end.toStdString();
    EXPECT_GE(end.count(QString::fromLatin1(kSecond)), 1) << end.toStdString();
    m_wizard->crash();
    EXPECT_EQ(m_wizard->flow().files(), (std::vector<std::string>{"plan.toml", "transcript"}));
    const std::string destroy = "find and destroy: ";
    EXPECT_THAT(m_wizard->flow().entries(EntryKind::Fact),
                ::testing::IsSupersetOf({destroy + kFirst, destroy + kFirst, destroy + kSecond}));
}

}  // namespace
}  // namespace keyrite::tests
