// The disc's first question, by keys that every keyboard has in the same place.
#include "wizard/keyboard_page.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace keyrite::tests {
namespace {

class KeyboardQuestion : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_page.resize(1024, 768);
        m_page.show();
        m_page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    wizard::KeyboardPage m_page;
    QSignalSpy m_answers{&m_page, &wizard::KeyboardPage::chosen};
};

TEST_F(KeyboardQuestion, EnterTwiceIsAmericanAndEnglish)
{
    press(Qt::Key_Return);
    EXPECT_EQ(m_answers.count(), 0) << "the language is still to be chosen";
    press(Qt::Key_Return);
    ASSERT_EQ(m_answers.count(), 1);
    EXPECT_EQ(m_answers[0][0].toString(), QStringLiteral("us"));
    EXPECT_EQ(m_answers[0][1].toString(), QStringLiteral("en"));
}

TEST_F(KeyboardQuestion, ArrowKeysChooseBoth)
{
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(m_answers.count(), 1);
    EXPECT_EQ(m_answers[0][0].toString(), QStringLiteral("de"));
    EXPECT_EQ(m_answers[0][1].toString(), QStringLiteral("de"));
}

}  // namespace
}  // namespace keyrite::tests
