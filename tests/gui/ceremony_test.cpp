// Whole ceremonies in the wizard, by keyboard alone.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "engine/resume.h"
#include "gui/person.h"
#include "support/error_of.h"
#include "wizard/end_page.h"
#include "wizard/overlay.h"

namespace keyrite::tests {
namespace {

class AtTheKeyboard : public NoSecretsLeft {};

PlanSpec withPaper()
{
    PlanSpec spec;
    spec.sheets = 3;
    spec.dice = true;
    return spec;
}

PlanSpec small()
{
    PlanSpec spec;
    spec.devices = {{"alpha"}, {"charlie", Brings::CardOnTheDay, false}, {"delta", Brings::TypedRecipient, false}};
    spec.dice = true;
    return spec;
}

TEST_F(AtTheKeyboard, AKeyIsMadePrintedReadBackAndSigned)
{
    Wizard wizard(withPaper());
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.playToTheEnd(wizard.flow().scene()));
    EXPECT_EQ(wizard.window().exitStatus(), 0);
    EXPECT_TRUE(wizard.shownText("end").contains(QStringLiteral("The ceremony is done")));
    wizard.crash();
    expectVerifies(wizard.flow(), {"admin", "officer"});
}

TEST_F(AtTheKeyboard, CardsOfTheDayAbsentHoldersAndTypedRecipients)
{
    Wizard wizard(small());
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.playToTheEnd(wizard.flow().scene()));
    wizard.crash();
    expectVerifies(wizard.flow(), {"admin", "officer"});
}

TEST_F(AtTheKeyboard, AWrongWordOfTheWitnessIsRefusedInThreePartsAndTheNamesStay)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.answer({"generate.plan", {{"word", "nonsense"}}, {}}));
    EXPECT_EQ(wizard.here(), "generate.plan");
    const QString error = wizard.shownText("error");
    EXPECT_TRUE(error.contains(QStringLiteral("not the word at that place"))) << error.toStdString();
    EXPECT_TRUE(error.contains(QStringLiteral("generate.plan"))) << error.toStdString();
    EXPECT_TRUE(error.contains(QStringLiteral("Compare again from the first word"))) << error.toStdString();
    EXPECT_EQ(qobject_cast<QLineEdit*>(wizard.find("generate.plan.performer"))->text(), QStringLiteral("admin"));
    EXPECT_EQ(qobject_cast<QLineEdit*>(wizard.find("generate.plan.word"))->text(), QString());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("generate.plan.word")) << "the first empty field";
    ASSERT_TRUE(wizard.play({{"generate.plan"}}));
    EXPECT_FALSE(wizard.has("error"));
}

TEST_F(AtTheKeyboard, TheWitnessIsNotThePerformer)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.answer({"generate.plan", {{"witness", "admin"}}, {}}));
    EXPECT_EQ(wizard.here(), "generate.plan");
    EXPECT_TRUE(wizard.shownText("error").contains(QStringLiteral("not a witness of the roster")));
}

TEST_F(AtTheKeyboard, EnterGoesFromFieldToFieldAndPressesTheButtonInTheLast)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("generate.plan.word"));
    wizard.type("x");
    wizard.key(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("generate.plan.performer"));
    ASSERT_TRUE(wizard.fill({"generate.plan"}));
    ASSERT_TRUE(wizard.goTo("generate.plan.witness"));
    const size_t before = wizard.pages();
    wizard.key(Qt::Key_Return);
    ASSERT_TRUE(wizard.waitForPage(before));
    EXPECT_EQ(wizard.here(), "generate.preflight");
}

TEST_F(AtTheKeyboard, AStepWithoutAWayBackTakesTheExactWordAndNeverEnter)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.key")));
    auto* const verb = wizard.window().findChild<QPushButton*>(QStringLiteral("verb"));
    EXPECT_EQ(verb->text().remove(QLatin1Char('&')), QStringLiteral("Make the key"));
    const size_t before = wizard.pages();
    const auto nothingHappens = [&] {
        QTest::qWait(200);
        return wizard.pages() == before && !wizard.window().runner().isBusy() && wizard.here() == "generate.key";
    };
    ASSERT_TRUE(wizard.fill({"generate.key", {{"assent", "generate"}}, {}}));
    EXPECT_FALSE(verb->isEnabled()) << "not the exact word";
    wizard.pressVerb();
    EXPECT_TRUE(nothingHappens());
    ASSERT_TRUE(wizard.fill({"generate.key"}));
    EXPECT_TRUE(verb->isEnabled());
    for (const char* const field : {"generate.key.assent", "generate.key.witness", "verb"}) {
        ASSERT_TRUE(wizard.goTo(field));
        wizard.key(Qt::Key_Return);
        wizard.key(Qt::Key_Enter);
        EXPECT_TRUE(nothingHappens()) << "Enter in " << field;
    }
    ASSERT_TRUE(wizard.goTo("verb"));
    wizard.key(Qt::Key_Space);
    ASSERT_TRUE(wizard.waitForPage(before));
    EXPECT_EQ(wizard.here(), "generate.compare-key");
}

TEST_F(AtTheKeyboard, ThereIsNoWayBackPastACommit)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.key")));
    EXPECT_TRUE(wizard.has("back"));
    ASSERT_TRUE(wizard.play({wizard.flow().at("generate.key")}));
    ASSERT_EQ(wizard.here(), "generate.compare-key");
    EXPECT_FALSE(wizard.has("back"));
    size_t before = wizard.pages();
    wizard.key(Qt::Key_B, Qt::AltModifier);
    QTest::qWait(200);
    EXPECT_EQ(wizard.pages(), before);
    // The button is a courtesy; the engine is what refuses.
    wizard.window().runner().goBack();
    ASSERT_TRUE(wizard.waitForPage(before));
    EXPECT_EQ(wizard.here(), "generate.compare-key");
    EXPECT_TRUE(wizard.shownText("error").contains(QStringLiteral("no way back")));
}

TEST_F(AtTheKeyboard, BackGoesBackWhereThereIsAWay)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play({{"generate.plan"}}));
    const size_t before = wizard.pages();
    wizard.key(Qt::Key_B, Qt::AltModifier);
    ASSERT_TRUE(wizard.waitForPage(before));
    EXPECT_EQ(wizard.here(), "generate.plan");
    ASSERT_TRUE(wizard.playToTheEnd(wizard.flow().scene()));
}

TEST_F(AtTheKeyboard, EscAtEveryStepAsksAndEscAgainGoesOn)
{
    Wizard wizard(small());
    ASSERT_TRUE(wizard.start());
    size_t asked = 0;
    const auto escape = [&] {
        const std::string step = wizard.here();
        for (const bool byWindow : {false, true}) {
            if (byWindow)
                EXPECT_FALSE(wizard.window().close()) << step;
            else
                wizard.key(Qt::Key_Escape);
            ASSERT_NE(wizard.window().overlay(), nullptr) << step;
            EXPECT_EQ(wizard.window().overlay()->objectName(), QStringLiteral("abort")) << step;
            wizard.key(Qt::Key_F8);
            EXPECT_EQ(wizard.window().overlay()->objectName(), QStringLiteral("abort")) << "one question at a time";
            wizard.key(Qt::Key_Escape);
            EXPECT_EQ(wizard.window().overlay(), nullptr) << step;
            EXPECT_EQ(wizard.here(), step);
        }
        ++asked;
    };
    ASSERT_TRUE(wizard.play(wizard.flow().scene(), escape));
    EXPECT_GT(asked, 12u);
    EXPECT_EQ(wizard.window().exitStatus(), 0);
}

// Two people and a reason, at each step that waits for people.
TEST_F(AtTheKeyboard, AbortAtEachStepLeavesAVoidRecordAndNothingElse)
{
    const Scene scene = sceneOf(Cast::rehearsal(), {});
    for (size_t i = 0; i < scene.size(); ++i) {
        Wizard wizard;
        ASSERT_TRUE(wizard.start());
        ASSERT_TRUE(wizard.play({scene.begin(), scene.begin() + static_cast<std::ptrdiff_t>(i)}));
        if (wizard.here() != scene[i].step)
            continue;  // the machine has done it alone
        wizard.key(Qt::Key_F12);
        ASSERT_TRUE(wizard.goTo("abort.performer"));
        wizard.type("admin");
        ASSERT_TRUE(wizard.goTo("abort.witness"));
        wizard.type("admin");
        ASSERT_TRUE(wizard.goTo("abort.reason"));
        wizard.type("the fire alarm rang");
        wizard.key(Qt::Key_E, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return wizard.has("abort.refused"); }, 5'000)) << "the witness is the performer";
        ASSERT_TRUE(wizard.goTo("abort.witness"));
        wizard.key(Qt::Key_A, Qt::ControlModifier);
        wizard.type("witness");
        const size_t before = wizard.pages();
        wizard.key(Qt::Key_E, Qt::AltModifier);
        ASSERT_TRUE(wizard.waitForPage(before));
        ASSERT_NE(wizard.window().end(), nullptr) << scene[i].step;
        EXPECT_EQ(wizard.window().exitStatus(), 3);
        EXPECT_TRUE(wizard.shownText("end").contains(QStringLiteral("VOID")));
        EXPECT_TRUE(wizard.window().close()) << "it is over";
        wizard.crash();
        EXPECT_EQ(SecureBuffer::liveCount(), 0) << scene[i].step;
        EXPECT_EQ(wizard.flow().files(), (std::vector<std::string>{"plan.toml", "transcript"})) << scene[i].step;
        const std::string id = scene[i].step.substr(0, scene[i].step.find('/'));
        EXPECT_EQ(wizard.flow().transcript().entries.back().text,
                  "void at " + id + " by admin, witness witness: the fire alarm rang");
    }
}

TEST_F(AtTheKeyboard, ANoteIsAnExceptionAndNothingThatWasTypedIsLost)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.possession/1")));
    ASSERT_TRUE(wizard.fill(wizard.flow().at("generate.possession/1")));
    wizard.key(Qt::Key_F8);
    ASSERT_NE(wizard.window().overlay(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("note.text"));
    wizard.key(Qt::Key_Return);
    EXPECT_TRUE(wizard.has("note.refused")) << "an empty note";
    wizard.type("a visitor came in");
    wizard.key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard.has("notice"); }, 10'000));
    EXPECT_TRUE(wizard.shownText("notice").contains(QStringLiteral("E1")));
    const size_t before = wizard.pages();
    wizard.pressVerb();
    ASSERT_TRUE(wizard.waitForPage(before));
    EXPECT_EQ(wizard.here(), "generate.possession/2") << wizard.shownText("error").toStdString();
    EXPECT_EQ(wizard.flow().entries(transcript::EntryKind::Note), (std::vector<std::string>{"E1 a visitor came in"}));
}

TEST_F(AtTheKeyboard, AnInterruptedCeremonyIsResumedFromTheWordsOnPaper)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.sign/1")));
    const std::string noted = wizard.noted();
    ASSERT_NE(noted, "none");
    wizard.crash();
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
    ASSERT_TRUE(wizard.resume());
    EXPECT_EQ(wizard.here(), "resume.head");
    ASSERT_TRUE(wizard.answer({"resume.head", {{"words", "none"}}, {}}));
    EXPECT_EQ(wizard.here(), "resume.head");
    EXPECT_TRUE(wizard.has("error"));
    ASSERT_TRUE(wizard.play({{"resume.head", {{"words", noted}}, {}}}));
    Scene rest{{"generate.plan"}, {"generate.preflight"}, {"generate.compare-key"}, {"generate.head-set"}};
    const Scene& whole = wizard.flow().scene();
    rest.insert(rest.end(), whole.begin() + static_cast<std::ptrdiff_t>(wizard.flow().upTo("generate.sign/1").size()),
                whole.end());
    ASSERT_TRUE(wizard.playToTheEnd(rest));
    wizard.crash();
    expectVerifies(wizard.flow(), {"admin", "officer"});
}

TEST_F(AtTheKeyboard, APlanThatCannotBeginIsSaidOnTheFirstPage)
{
    Wizard wizard;
    spit(wizard.flow().planFile(), "version = 1\n");
    ASSERT_TRUE(wizard.start());
    EXPECT_TRUE(wizard.here().empty());
    EXPECT_TRUE(wizard.has("error"));
    EXPECT_TRUE(wizard.has("start"));
    EXPECT_EQ(wizard.window().exitStatus(), 1);
}

TEST_F(AtTheKeyboard, WithoutACameraTheStepGoesOnWithAFile)
{
    PlanSpec spec;
    spec.sheets = 2;
    Wizard wizard(spec);
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.read-back/1")));
    wizard.key(Qt::Key_2, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard.has("camera"); }, 5'000));
    QTest::qWait(300);
    EXPECT_EQ(wizard.here(), "generate.read-back/1");
    wizard.key(Qt::Key_Escape);
    EXPECT_EQ(wizard.window().overlay(), nullptr);
    ASSERT_TRUE(wizard.play({wizard.flow().at("generate.read-back/1")}));
}

TEST_F(AtTheKeyboard, AMisprintIsPrintedAgainOnce)
{
    PlanSpec spec;
    spec.sheets = 2;
    Wizard wizard(spec);
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.read-back/1")));
    ASSERT_TRUE(wizard.answer({"generate.read-back/1", {{"misprint", "yes"}, {"bag", "A-1"}}, {}}));
    EXPECT_TRUE(wizard.shownText("error").contains(QStringLiteral("The page is printed again.")));
    EXPECT_EQ(qobject_cast<QLineEdit*>(wizard.find("generate.read-back.bag"))->text(), QStringLiteral("A-1"));
    ASSERT_TRUE(wizard.play({wizard.flow().at("generate.read-back/1")}));
    EXPECT_EQ(wizard.here(), "generate.print/2");
}

// The machine works, the screen lives: the longest time between two beats of the screen while an RSA key is searched.
TEST_F(AtTheKeyboard, TheScreenIsNotBlockedByWork)
{
    Wizard wizard({"rsa3072"});
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.key")));
    ASSERT_TRUE(wizard.fill({"generate.key"}));
    QElapsedTimer sinceBeat, work;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] { longest = std::max(longest, sinceBeat.restart()); });
    const size_t before = wizard.pages();
    beat.start(5);
    sinceBeat.start();
    work.start();
    wizard.pressVerb();
    EXPECT_TRUE(QTest::qWaitFor([&] { return wizard.window().runner().isBusy(); }, 5'000));
    EXPECT_TRUE(wizard.has("cancel"));
    ASSERT_TRUE(wizard.waitForPage(before));
    RecordProperty("work_ms", std::to_string(work.elapsed()));
    RecordProperty("longest_ms", std::to_string(longest));
    EXPECT_LT(longest, 100) << "of " << work.elapsed() << " ms";
}

TEST_F(AtTheKeyboard, WorkIsCancelledByTwoPeople)
{
    Wizard wizard({"rsa4096"});
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.key")));
    ASSERT_TRUE(wizard.fill({"generate.key"}));
    wizard.pressVerb();
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard.window().runner().isBusy(); }, 5'000));
    wizard.key(Qt::Key_F12);
    ASSERT_TRUE(wizard.goTo("abort.performer"));
    wizard.type("admin");
    ASSERT_TRUE(wizard.goTo("abort.witness"));
    wizard.type("witness");
    ASSERT_TRUE(wizard.goTo("abort.reason"));
    wizard.type("it takes too long");
    wizard.key(Qt::Key_E, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard.window().end() != nullptr; }, 60'000));
    EXPECT_EQ(wizard.window().exitStatus(), 3);
    wizard.crash();
    EXPECT_EQ(wizard.flow().files(), (std::vector<std::string>{"plan.toml", "transcript"}));
    EXPECT_EQ(wizard.flow().transcript().entries.back().text,
              "void at generate.key by admin, witness witness: it takes too long");
}

}  // namespace
}  // namespace keyrite::tests
