// Words that a holder copies from the screen by hand: hidden, shown, typed back, and gone.
#include <QFontInfo>
#include <QImage>
#include <QLabel>
#include <algorithm>

#include "gui/person.h"
#include "support/address_sanitizer.h"
#include "support/command.h"
#include "support/private_memory.h"
#include "wizard/copied_words_view.h"
#include "wizard/overlay.h"

namespace keyrite::tests {
namespace {

PlanSpec byHand()
{
    PlanSpec spec;
    spec.devices = {{"alpha"}};
    spec.sheets = 3;
    spec.printers = 1;
    spec.wordsByHand = true;
    return spec;
}

class HandAtTheKeyboard : public NoSecretsLeft {
protected:
    void SetUp() override { KR_NEED_PROGRAM("pdftotext"); }

    static wizard::CopiedWordsGrid* grid(Wizard& wizard)
    {
        return wizard.window().findChild<wizard::CopiedWordsGrid*>(QStringLiteral("copied"));
    }
};

TEST_F(HandAtTheKeyboard, SheetsAreFinishedByHandAndTypedBack)
{
    Wizard wizard(byHand());
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.playToTheEnd(wizard.flow().scene()));
    EXPECT_EQ(wizard.window().exitStatus(), 0);
    wizard.crash();
    expectVerifies(wizard.flow(), {"admin", "officer"});
}

TEST_F(HandAtTheKeyboard, TheWordsAreHiddenUntilTheHolderPressesF7)
{
    Wizard wizard(byHand());
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.copy/1")));
    ASSERT_NE(grid(wizard), nullptr);
    EXPECT_FALSE(grid(wizard)->isOpen());
    EXPECT_TRUE(wizard.shownText("copied.advice").contains(QStringLiteral("F7 shows them")));
    const QImage hidden = grid(wizard)->grab().toImage();
    wizard.key(Qt::Key_F7);
    EXPECT_TRUE(grid(wizard)->isOpen());
    EXPECT_NE(grid(wizard)->grab().toImage(), hidden);
    for (size_t i = 0; i < 16; ++i) {
        EXPECT_TRUE(grid(wizard)->rect().contains(grid(wizard)->wordRect(i))) << i;
        for (size_t k = 0; k < i; ++k)
            EXPECT_FALSE(grid(wizard)->wordRect(i).intersects(grid(wizard)->wordRect(k))) << i << " " << k;
    }
    EXPECT_GE(QFontInfo(grid(wizard)->font()).pointSizeF(), 20);
    // Neither a screen reader nor any text of the window has them.
    std::string texts = (grid(wizard)->accessibleName() + grid(wizard)->accessibleDescription()).toStdString();
    for (const QLabel* const label : wizard.window().findChildren<QLabel*>())
        texts += label->text().toStdString() + "\n";
    for (size_t i = 0; i + 1 < 16; ++i) {
        const auto& words = *wizard.view().copied;
        EXPECT_EQ(texts.find(std::string(words.expose(i)) + " " + std::string(words.expose(i + 1))), std::string::npos) << i;
    }
    wizard.key(Qt::Key_F7);
    EXPECT_FALSE(grid(wizard)->isOpen());
    EXPECT_EQ(grid(wizard)->grab().toImage(), hidden);
}

TEST_F(HandAtTheKeyboard, TheHelpNeverAsksToReadThemAloud)
{
    Wizard wizard(byHand());
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.copy/1")));
    wizard.key(Qt::Key_F1);
    EXPECT_TRUE(wizard.shownText("help").contains(QStringLiteral("reads none of them aloud")));
}

TEST_F(HandAtTheKeyboard, TheWayBackShowsTheWordsAgainAndTheyDieWithThePage)
{
    Wizard wizard(byHand());
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.copy/1")));
    std::weak_ptr words = wizard.view().copied;
    ASSERT_TRUE(wizard.play({{"generate.copy/1"}}));
    EXPECT_EQ(wizard.here(), "generate.read-back/1");
    EXPECT_TRUE(words.expired());
    EXPECT_EQ(grid(wizard), nullptr);
    const size_t before = wizard.pages();
    wizard.key(Qt::Key_B, Qt::AltModifier);
    ASSERT_TRUE(wizard.waitForPage(before));
    EXPECT_EQ(wizard.here(), "generate.copy/1");
    EXPECT_FALSE(grid(wizard)->isOpen());
    words = wizard.view().copied;
    EXPECT_FALSE(words.expired());
    wizard.crash();
    EXPECT_TRUE(words.expired());
}

// Three words in small letters, in capitals, and in capitals of sixteen bits, as a string of Qt would hold them.
std::vector<Masked> formsOf(const Masked& words)
{
    std::vector<Masked> out = {words, {}, {}};
    for (const uint8_t masked : words) {
        const auto letter = static_cast<uint8_t>(masked ^ kMask);
        const auto capital = static_cast<uint8_t>(letter == ' ' ? letter : letter - 32);
        out[1].push_back(capital ^ kMask);
        out[2].push_back(capital ^ kMask);
        out[2].push_back(kMask);
    }
    return out;
}

// From word `first` on (from 0 among the copied ones), with single spaces.
Masked maskedWords(const engine::CopiedWords& words, size_t first, size_t count)
{
    Masked out;
    for (size_t i = first; i < first + count; ++i) {
        if (i > first)
            out.push_back(' ' ^ kMask);
        for (const char letter : words.expose(i))
            out.push_back(static_cast<uint8_t>(letter) ^ kMask);
    }
    return out;
}

// Types into the fields of the two people by hand: no string of the test ever has the words.
void confirm(Wizard& wizard, const std::string& step)
{
    ASSERT_TRUE(wizard.goTo(step + ".performer"));
    wizard.type("admin");
    ASSERT_TRUE(wizard.goTo(step + ".witness"));
    wizard.type("witness");
    const size_t before = wizard.pages();
    wizard.pressVerb();
    ASSERT_TRUE(wizard.waitForPage(before));
}

TEST_F(HandAtTheKeyboard, NoThreeOfTheWordsAreLeftInTheProcess)
{
#ifdef KR_ADDRESS_SANITIZER
    GTEST_SKIP() << "AddressSanitizer keeps freed stacks and its own shadow of memory";
#endif
    PlanSpec spec = byHand();
    spec.paperForm = "direct";
    Wizard wizard(spec, "words that no other test has");
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.copy/1")));
    const Masked all = maskedWords(*wizard.view().copied, 0, 16);
    const std::vector<Masked> wanted = formsOf(maskedWords(*wizard.view().copied, 6, 3));
    wizard.key(Qt::Key_F7);
    QTest::qWait(50);
    EXPECT_GE(occurrences(wanted[0]), 1u) << "the search finds nothing";
    EXPECT_EQ(occurrences(wanted[1]), 0u) << "while they are shown";
    EXPECT_EQ(occurrences(wanted[2]), 0u) << "while they are shown";
    confirm(wizard, "generate.copy");
    ASSERT_EQ(wizard.here(), "generate.read-back/1");
    ASSERT_TRUE(wizard.goTo("generate.read-back.words"));
    wizard.type(wizard.flow().printedWords(1) + " ");
    for (const uint8_t masked : all) {
        const char letter = static_cast<char>(masked ^ kMask);
        wizard.type({&letter, 1});
    }
    confirm(wizard, "generate.read-back");
    ASSERT_EQ(wizard.here(), "generate.print/2");
    wizard.crash();
    for (const Masked& form : wanted)
        EXPECT_EQ(occurrences(form), 0u);
}

}  // namespace
}  // namespace keyrite::tests
