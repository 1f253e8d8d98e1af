// A device's card by camera, from the step to the words that are compared; a wrong page first. By keyboard alone.
#include <QLabel>

#include "device/card_codes.h"
#include "gui/person.h"
#include "scan/code_page.h"
#include "scan/test_camera.h"
#include "support/pinned.h"
#include "wizard/overlay.h"

namespace keyrite::tests {
namespace {

class CardByCamera : public NoSecretsLeft {
protected:
    static PlanSpec spec()
    {
        PlanSpec out;
        out.devices = {{"alpha", Brings::CardOnTheDay}, {"bravo"}};
        return out;
    }
    Wizard::Devices devices()
    {
        return {.camera = [this] { return std::make_unique<TestCamera>(m_seen); }};
    }

    // Each of the texts alone, as somebody moves the page past the camera.
    static std::vector<Frame> pagesOf(const std::vector<std::string>& texts)
    {
        std::vector<Frame> out;
        for (const std::string& text : texts) {
            out.push_back(Frame::blank(1280, 720));
            place(out.back(), drawCode(text, 5), 300, 100);
        }
        return out;
    }

    static std::string share()
    {
        std::string out = pinned("shamir/three-of-five-rehearsal").substr(65);
        out.erase(out.find('\n'));
        return out;
    }

    // The camera's key, and then nothing but looking until the overlay is gone again.
    ::testing::AssertionResult holdBeforeTheCamera(Wizard& wizard, const std::vector<std::string>& texts)
    {
        m_seen = pagesOf(texts);
        wizard.key(Qt::Key_2, Qt::AltModifier);
        if (!QTest::qWaitFor([&] { return wizard.has("camera"); }, 5'000))
            return ::testing::AssertionFailure() << "no camera was shown";
        if (!QTest::qWaitFor([&] { return wizard.window().overlay() == nullptr; }, 20'000))
            return ::testing::AssertionFailure() << "it was never complete: " << wizard.shownText("camera").toStdString();
        return ::testing::AssertionSuccess();
    }

    // Everything that stands on the screen.
    static QString screen(const Wizard& wizard, QWidget* window)
    {
        QString out = wizard.shownText("error");
        for (const QLabel* const label : window->findChildren<QLabel*>())
            if (label->isVisible())
                out += label->text() + QLatin1Char('\n');
        return out;
    }

    std::vector<Frame> m_seen;  // by the camera, from the next time on that it is switched on
};

TEST_F(CardByCamera, IsTakenAndComparedAfterWrongPages)
{
    Wizard wizard(spec(), "flow", devices());
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.card/1")));
    const auto alpha = device::readCard(wizard.flow().cast().device("alpha").card).value();
    const auto bravo = device::readCard(wizard.flow().cast().device("bravo").card).value();

    ASSERT_TRUE(holdBeforeTheCamera(wizard, {share()}));
    ASSERT_TRUE(wizard.answer({"generate.card/1"}));
    EXPECT_EQ(wizard.here(), "generate.card/1");
    EXPECT_TRUE(wizard.shownText("error").contains(QStringLiteral("the page of a share")));
    const std::string shown = " " + screen(wizard, &wizard.window()).toLower().toStdString() + " ";
    EXPECT_EQ(shown.find(share().substr(0, share().find(' ', share().find(' ') + 1))), std::string::npos);

    ASSERT_TRUE(holdBeforeTheCamera(wizard, device::cardCodes(*bravo).value()));
    ASSERT_TRUE(wizard.answer({"generate.card/1"}));
    EXPECT_EQ(wizard.here(), "generate.card/1");
    EXPECT_TRUE(wizard.shownText("error").contains(QStringLiteral("the plan wants 'alpha'")));

    ASSERT_TRUE(holdBeforeTheCamera(wizard, device::cardCodes(*alpha).value()));
    ASSERT_TRUE(wizard.answer({"generate.card/1"}));
    ASSERT_EQ(wizard.here(), "generate.card/2") << wizard.shownText("error").toStdString();
    ASSERT_TRUE(wizard.play({wizard.flow().at("generate.card/2")}));
    ASSERT_EQ(wizard.here(), "generate.compare-card/1");
    const Sha256 hash = device::cardHash(alpha->text);
    EXPECT_EQ(wizard.view().words.front().bytes, Bytes(hash.begin(), hash.begin() + 16));
    ASSERT_TRUE(wizard.play({wizard.flow().at("generate.compare-card/1")}));
}

// With codes of other things nobody knows how many to wait for: somebody says that it is enough.
TEST_F(CardByCamera, WhatIsNoCardIsTakenByHandAndSaidToBeNone)
{
    Wizard wizard(spec(), "flow", devices());
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.card/1")));
    m_seen = pagesOf({"A STICKER"});
    wizard.key(Qt::Key_2, Qt::AltModifier);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return wizard.has("camera.enough") && wizard.find("camera.enough")->isEnabled(); }, 20'000));
    ASSERT_TRUE(wizard.goTo("camera.enough"));
    wizard.key(Qt::Key_Space);
    ASSERT_EQ(wizard.window().overlay(), nullptr);
    ASSERT_TRUE(wizard.answer({"generate.card/1"}));
    EXPECT_TRUE(wizard.shownText("error").contains(QStringLiteral("no card is among them")));
}

}  // namespace
}  // namespace keyrite::tests
