// What is typed: secrets that stay in locked memory, words of a share, recipients.
#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMetaProperty>
#include <QTest>

#include "shamir/share.h"
#include "shamir/words.h"
#include "support/vectors.h"
#include "wizard/path_editor.h"
#include "wizard/secret_line.h"
#include "wizard/translate.h"
#include "wizard/words_entry.h"
#include "wrap/age_x25519.h"

namespace keyrite::tests {
namespace {

using engine::Field;
using wizard::FieldEditor;

class Entry : public ::testing::Test {
protected:
    void TearDown() override
    {
        m_editor.reset();
        EXPECT_EQ(SecureBuffer::liveCount(), 0) << "what was typed outlives its field";
    }

    QWidget* make(Field::Kind kind)
    {
        m_editor.reset(wizard::makeEditor("test.step", {"field", kind, message("A field"), {text("YES")}, false, 7}, nullptr));
        m_editor->show();
        return m_editor->focusProxy();
    }

    std::string takeSecret()
    {
        engine::Answer answer;
        m_editor->collect(answer);
        const SecureString* const secret = answer.secret("field");
        return secret == nullptr ? "" : std::string(secret->expose());
    }

    std::unique_ptr<FieldEditor> m_editor;
};

// The canonical text of a share that holds, of 33 words.
std::vector<std::string> shareWords()
{
    std::vector<uint16_t> words(shamir::wordCount(32));
    std::vector<uint8_t> value(32, 7);
    shamir::writeShare({}, value, words);
    std::vector<std::string> out;
    for (const uint16_t word : words)
        out.emplace_back(shamir::listedWord(word));
    return out;
}

TEST_F(Entry, APassphraseIsTakenLetterByLetterAndCanBeCorrected)
{
    QWidget* const line = make(Field::Kind::Secret);
    const auto umlaut = [&] {
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_Udiaeresis, QStringLiteral("ü"), Qt::NoModifier);
    };
    QTest::keyClicks(line, QStringLiteral("Gr"));
    umlaut();
    QTest::keyClicks(line, QStringLiteral("n x"));
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Backspace);
    umlaut();
    QTest::keyClicks(line, QStringLiteral("n-2"));
    EXPECT_FALSE(m_editor->isEmpty());
    EXPECT_EQ(takeSecret(), "Grün-2");
    EXPECT_TRUE(m_editor->isEmpty()) << "it was moved into the answer";
    QTest::keyClicks(line, QStringLiteral("abc"));
    QTest::keyClick(line, Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(takeSecret(), "");
}

TEST_F(Entry, ASecretIsNotInAnythingThatQtHolds)
{
    for (const Field::Kind kind : {Field::Kind::Secret, Field::Kind::ShareWords, Field::Kind::PageWord}) {
        QWidget* const line = make(kind);
        QTest::keyClicks(line, QStringLiteral("academic"));
        QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_Insert, Qt::ControlModifier);
        EXPECT_FALSE(QApplication::clipboard()->text().contains(QStringLiteral("acad")));
        QApplication::clipboard()->setText(QStringLiteral("pasted"));
        QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_Insert, Qt::ShiftModifier);
        for (const QWidget* const widget : {line, static_cast<QWidget*>(m_editor.get())}) {
            const QMetaObject* const meta = widget->metaObject();
            for (int i = 0; i < meta->propertyCount(); ++i)
                EXPECT_FALSE(meta->property(i).read(widget).toString().contains(QStringLiteral("acad")))
                    << meta->property(i).name();
        }
        QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(line);
        for (const QAccessible::Text part :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            EXPECT_FALSE(spoken->text(part).contains(QStringLiteral("acad")));
        EXPECT_EQ(spoken->textInterface(), nullptr);
        EXPECT_FALSE(line->testAttribute(Qt::WA_InputMethodEnabled));
        EXPECT_EQ(takeSecret(), "academic") << "and nothing was pasted";
    }
}

TEST_F(Entry, FourLettersOfEachWordOfAShareSuffice)
{
    QWidget* const line = make(Field::Kind::ShareWords);
    auto* const entry = qobject_cast<wizard::WordsEntry*>(line);
    const std::vector<std::string> words = shareWords();
    std::string whole;
    for (const std::string& word : words) {
        QTest::keyClicks(line, QString::fromStdString(word.substr(0, 4)));
        QTest::keyClick(line, Qt::Key_Space);
        whole += (whole.empty() ? "" : " ") + word;
    }
    EXPECT_TRUE(entry->advice().contains(QStringLiteral("whole"))) << entry->advice().toStdString();
    EXPECT_EQ(takeSecret(), whole);
}

TEST_F(Entry, AWordThatIsNotInTheListIsSaidAtOnce)
{
    QWidget* const line = make(Field::Kind::ShareWords);
    auto* const entry = qobject_cast<wizard::WordsEntry*>(line);
    QTest::keyClicks(line, QStringLiteral("acad "));
    EXPECT_EQ(entry->words().count(), 1u);
    QTest::keyClicks(line, QStringLiteral("zzz"));
    EXPECT_EQ(entry->advice(), QString());
    QTest::keyClicks(line, QStringLiteral("z"));
    EXPECT_TRUE(entry->advice().contains(QStringLiteral("Word 2 is not in the list"))) << entry->advice().toStdString();
    QTest::keyClick(line, Qt::Key_Space);
    EXPECT_EQ(entry->words().count(), 1u);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(line, Qt::Key_Backspace);
    EXPECT_EQ(entry->words().count(), 1u) << "letters first";
    QTest::keyClick(line, Qt::Key_Backspace);
    EXPECT_EQ(entry->words().count(), 0u) << "then whole words";
    QTest::keyClicks(line, QStringLiteral("aca "));
    EXPECT_TRUE(entry->advice().contains(QStringLiteral("at least four letters"))) << entry->advice().toStdString();
}

TEST_F(Entry, AWrongWordOfAShareIsPointedAtAndCanBeReplaced)
{
    QWidget* const line = make(Field::Kind::ShareWords);
    auto* const entry = qobject_cast<wizard::WordsEntry*>(line);
    std::vector<std::string> words = shareWords();
    const std::string right = words[16];
    words[16] = right == "academic" ? "acid" : "academic";
    for (const std::string& word : words)
        QTest::keyClicks(line, QString::fromStdString(word + " "));
    EXPECT_TRUE(entry->advice().contains(QStringLiteral("Word 17 looks wrong"))) << entry->advice().toStdString();
    for (int i = 0; i < 33 - 16; ++i)
        QTest::keyClick(line, Qt::Key_Left);
    QTest::keyClicks(line, QString::fromStdString(right + " "));
    EXPECT_TRUE(entry->advice().contains(QStringLiteral("whole"))) << entry->advice().toStdString();
    EXPECT_EQ(entry->words().count(), 33u);
}

TEST_F(Entry, OneWordOfAPageNeedsNoSpace)
{
    QWidget* const line = make(Field::Kind::PageWord);
    QTest::keyClicks(line, QStringLiteral("acad"));
    EXPECT_EQ(takeSecret(), "acad");
    QTest::keyClicks(line, QStringLiteral("acad "));
    EXPECT_EQ(takeSecret(), "academic");
}

// Only the letters of the word that is being typed are on the screen: two different finished words look the same.
TEST_F(Entry, FinishedWordsShowAsDots)
{
    const auto picture = [&](const char* word) {
        QWidget* const line = make(Field::Kind::ShareWords);
        line->resize(600, 40);
        QTest::keyClicks(line, QString::fromLatin1(word));
        return line->grab().toImage();
    };
    EXPECT_EQ(picture("academic "), picture("zero "));
    EXPECT_NE(picture("acad"), picture("zero"));
}

TEST_F(Entry, ARecipientIsJudgedWhileItIsTyped)
{
    using wizard::Recipiency;
    const std::string right = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    ASSERT_TRUE(keyrite::wrap::Recipient::parse(right));
    EXPECT_EQ(wizard::recipiency(""), Recipiency::NotOne);
    EXPECT_EQ(wizard::recipiency("/media/stick/alpha.card"), Recipiency::NotOne);
    for (size_t size = 4; size < right.size(); ++size)
        EXPECT_EQ(wizard::recipiency(right.substr(0, size)), Recipiency::Unfinished) << size;
    EXPECT_EQ(wizard::recipiency(right), Recipiency::Whole);
    EXPECT_EQ(wizard::recipiency(right + "q"), Recipiency::Wrong);
    EXPECT_EQ(wizard::recipiency("age1qB"), Recipiency::Wrong);
    for (size_t i = 4; i < right.size(); ++i) {
        std::string wrong = right;
        wrong[i] = wrong[i] == 'q' ? 'p' : 'q';
        EXPECT_EQ(wizard::recipiency(wrong), Recipiency::Wrong) << i;
    }
}

TEST_F(Entry, WhatACameraReadGoesIntoTheAnswerOnceUnlessAPathIsTyped)
{
    QWidget* const line = make(Field::Kind::Pages);
    auto* const editor = qobject_cast<wizard::PathEditor*>(m_editor.get());
    const auto read = [&] {
        std::vector<SecureString> codes;
        codes.push_back(SecureString::copyOf("one"));
        codes.push_back(SecureString::copyOf("two"));
        editor->setCodes(std::move(codes));
        EXPECT_FALSE(editor->isEmpty());
    };
    read();
    {
        engine::Answer answer;
        editor->collect(answer);
        ASSERT_EQ(answer.codes("field").size(), 2u);
        EXPECT_EQ(answer.codes("field")[1].expose(), "two");
        EXPECT_TRUE(editor->isEmpty());
    }
    read();
    QTest::keyClicks(line, QStringLiteral("/media/page.png"));
    engine::Answer answer;
    editor->collect(answer);
    EXPECT_TRUE(answer.codes("field").empty());
    EXPECT_EQ(answer.text("field"), "/media/page.png");
}

TEST(Shown, ForeignTextIsOnOneLineAndHarmless)
{
    EXPECT_EQ(wizard::plain("card\nname"), QStringLiteral("card\\x0aname"));
    EXPECT_EQ(wizard::plain("\x1b[31m"), QStringLiteral("\\x1b[31m"));
    EXPECT_EQ(wizard::plain("\xff\xfe"), QStringLiteral("\\xff\\xfe"));
    EXPECT_EQ(wizard::plain("a\xe2\x80\xaetxt"), QStringLiteral("a\\x202etxt")) << "an override of the writing direction";
    EXPECT_EQ(wizard::plain("Zoë"), QString::fromUtf8("Zoë"));
    EXPECT_EQ(wizard::shown(message("The file %1.", "a\tb")), QStringLiteral("The file a\\x09b."));
}

TEST(Shown, AMnemonicIsNeverGivenTwice)
{
    QString taken = QStringLiteral("b");
    EXPECT_EQ(wizard::withMnemonic(QStringLiteral("Bring the backups"), taken), QStringLiteral("B&ring the backups"));
    EXPECT_EQ(wizard::withMnemonic(QStringLiteral("R B"), taken), QStringLiteral("R B"));
}

}  // namespace
}  // namespace keyrite::tests
