// What is on the screen: nothing cut off at 1024x768, words as large as they must be, names for every control.
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include "base/check_words.h"
#include "gui/person.h"
#include "wizard/overlay.h"
#include "wizard/word_block.h"

namespace keyrite::tests {
namespace {

class Layout : public NoSecretsLeft {};

const QScrollArea* areaOf(const QWidget* widget)
{
    for (const QWidget* at = widget->parentWidget(); at != nullptr; at = at->parentWidget())
        if (const auto* const area = qobject_cast<const QScrollArea*>(at))
            return area;
    return nullptr;
}

// Everything that is visible lies within the window, or within what its scroll area can show; and has room for its text.
void expectNothingCut(wizard::Window& window, const std::string& at)
{
    for (QWidget* const widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const bool reads = qobject_cast<QLabel*>(widget) != nullptr || qobject_cast<QAbstractButton*>(widget) != nullptr ||
                           qobject_cast<QLineEdit*>(widget) != nullptr;
        if (!reads || widget->objectName() == QStringLiteral("name"))  // the name of a ceremony may be cut
            continue;
        const QString what = QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName() +
                             QLatin1Char(' ') + widget->accessibleName();
        const QScrollArea* const area = areaOf(widget);
        const QWidget* const frame = area != nullptr ? area->widget() : &window;
        const QRect place(widget->mapTo(frame, QPoint(0, 0)), widget->size());
        EXPECT_TRUE(frame->rect().contains(place)) << at << ": " << what.toStdString() << " lies outside";
        EXPECT_TRUE(area == nullptr || frame->width() <= area->viewport()->width()) << at << ": wider than can be seen";
        const auto* const label = qobject_cast<QLabel*>(widget);
        if (label != nullptr && !label->text().isEmpty()) {
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            EXPECT_GE(label->height(), needed) << at << ": " << label->text().toStdString();
            EXPECT_TRUE(label->wordWrap() || label->width() >= label->minimumSizeHint().width())
                << at << ": " << label->text().toStdString();
        }
    }
}

void expectNames(wizard::Window& window, const std::string& at)
{
    for (const QWidget* const widget : window.findChildren<QWidget*>()) {
        const bool takes = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
        const auto* const button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        EXPECT_TRUE(!takes || named) << at << ": " << widget->metaObject()->className() << ' '
                                     << widget->objectName().toStdString() << " has no name to be read out";
    }
}

TEST_F(Layout, NothingIsCutOffAt1024x768AndEverythingHasAName)
{
    PlanSpec spec;
    spec.devices = {{"alpha"}, {"charlie", Brings::CardOnTheDay}, {"delta", Brings::TypedRecipient, false}};
    spec.dice = true;
    spec.sheets = 2;
    Wizard wizard(spec);
    ASSERT_TRUE(wizard.start());
    const auto look = [&] {
        QTest::qWait(20);
        EXPECT_EQ(wizard.window().size(), QSize(1024, 768)) << "the page is larger than the screen at " << wizard.here();
        expectNothingCut(wizard.window(), wizard.here());
        expectNames(wizard.window(), wizard.here());
        for (const auto& [key, name] : {std::pair{Qt::Key_F1, "help"}, {Qt::Key_F8, "note"}, {Qt::Key_F12, "abort"}}) {
            wizard.key(key);
            QTest::qWait(10);
            ASSERT_NE(wizard.window().overlay(), nullptr) << name;
            expectNothingCut(wizard.window(), wizard.here() + " " + name);
            wizard.key(Qt::Key_Escape);
        }
    };
    ASSERT_TRUE(wizard.play(wizard.flow().scene(), look));
}

TEST_F(Layout, AnErrorFitsOnThePage)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.possession/1")));
    Line line = wizard.flow().at("generate.possession/1");
    line.answers["identity"] = "/media/BLUE-1/a/rather/long/path/to/a/file/that/is/not/there/at/all/alpha.identity";
    ASSERT_TRUE(wizard.answer(line));
    EXPECT_TRUE(wizard.has("error"));
    QTest::qWait(20);
    expectNothingCut(wizard.window(), "an error");
}

// 28 points, and the longest word of the list in its quarter of the row.
TEST_F(Layout, TheLongestCheckWordFitsAt28Points)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    const auto* const grid = wizard.window().findChild<wizard::WordGrid*>();
    ASSERT_NE(grid, nullptr);
    EXPECT_NEAR(grid->font().pointSizeF(), 28.0, 0.01);
    EXPECT_GT(grid->narrowing(), 0.75) << "too narrow to be read from afar";
    int longest = 0;
    for (int byte = 0; byte < 256; ++byte)
        for (const size_t place : {size_t{0}, size_t{1}}) {
            const std::string_view word = base::checkWord(static_cast<uint8_t>(byte), place);
            longest = std::max(longest,
                               QFontMetrics(grid->font())
                                   .horizontalAdvance(QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()))));
        }
    for (size_t i = 0; i < base::kComparedWords; ++i) {
        EXPECT_LE(longest * grid->narrowing(), grid->wordRect(i).width() + 1) << i;
        EXPECT_TRUE(grid->rect().contains(grid->wordRect(i))) << i;
    }
}

TEST_F(Layout, SizeAndContrastChangeByKeyAndKeepWhatWasTyped)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    wizard.type("abc");
    const int before = QApplication::focusWidget()->fontMetrics().height();
    const QColor back = wizard.window().grab().toImage().pixelColor(400, 400);
    for (int i = 0; i < 3; ++i)
        wizard.key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(QApplication::focusWidget()->fontMetrics().height(), before);
    for (int i = 0; i < 3; ++i)
        wizard.key(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget()->fontMetrics().height(), before);
    EXPECT_GE(QFontInfo(QApplication::focusWidget()->font()).pixelSize(), 16);
    wizard.key(Qt::Key_H, Qt::ControlModifier);
    EXPECT_NE(wizard.window().grab().toImage().pixelColor(400, 400), back);
    EXPECT_EQ(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QStringLiteral("abc"));
}

TEST_F(Layout, ARehearsalIsFramedInYellowAndSaysSo)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    EXPECT_EQ(wizard.shownText("mode"), QStringLiteral("REHEARSAL"));
    const QImage picture = wizard.window().grab().toImage();
    for (const QPoint corner : {QPoint(2, 2), QPoint(1021, 2), QPoint(2, 765), QPoint(1021, 765)})
        EXPECT_EQ(picture.pixelColor(corner), QColor(0xff, 0xd2, 0x00));
}

TEST_F(Layout, PageDownMovesThePageWhileTheKeyboardStays)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    const QWidget* const focus = QApplication::focusWidget();
    const auto* const grid = wizard.window().findChild<wizard::WordGrid*>();
    const int before = grid->mapTo(&wizard.window(), QPoint(0, 0)).y();
    wizard.key(Qt::Key_PageDown);
    EXPECT_LT(grid->mapTo(&wizard.window(), QPoint(0, 0)).y(), before);
    EXPECT_EQ(QApplication::focusWidget(), focus);
    wizard.key(Qt::Key_PageUp);
    EXPECT_EQ(grid->mapTo(&wizard.window(), QPoint(0, 0)).y(), before);
}

}  // namespace
}  // namespace keyrite::tests
