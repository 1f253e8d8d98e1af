// The first page by keyboard: what can be begun from it, and what is said of a choice that cannot be.
#include "gui/person.h"
#include "support/vectors.h"
#include "wizard/overlay.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;

// In the order of the page.
enum class What { Plan, Resume, Rehearsal, Check, Disc, Burn };

class FromTheFirstPage : public NoSecretsLeft {
protected:
    void TearDown() override
    {
        m_wizard.crash();
        NoSecretsLeft::TearDown();
    }

    // From what is chosen now.
    void choose(What what)
    {
        static constexpr const char* kNames[] = {"plan", "resume", "rehearsal", "check", "disc", "burn"};
        ASSERT_TRUE(m_wizard.goTo(std::string("start.what.") + kNames[m_chosen]));
        for (; m_chosen < static_cast<int>(what); ++m_chosen)
            m_wizard.key(Qt::Key_Right);
    }
    void write(const char* field, const std::string& text)
    {
        ASSERT_TRUE(m_wizard.goTo(std::string("start.") + field));
        m_wizard.key(Qt::Key_A, Qt::ControlModifier);
        m_wizard.key(Qt::Key_Delete);
        m_wizard.type(text);
    }
    ::testing::AssertionResult begin()
    {
        const size_t before = m_wizard.pages();
        m_wizard.key(Qt::Key_B, Qt::AltModifier);
        return m_wizard.waitForPage(before);
    }
    // The page stays, says what is wrong and what to do, and takes another choice.
    void expectRefused(const char* what, const char* todo)
    {
        const auto error = [&] { return m_wizard.shownText("error").toStdString(); };
        EXPECT_TRUE(QTest::qWaitFor([&] { return error().find(what) != std::string::npos; }, 5'000)) << what << "\n" << error();
        EXPECT_NE(error().find(todo), std::string::npos) << error();
        EXPECT_TRUE(m_wizard.has("start"));
        EXPECT_EQ(m_wizard.here(), "");
        EXPECT_TRUE(m_wizard.window().close()) << "nothing has begun, so nothing holds the window";
        m_wizard.window().show();
        m_wizard.window().activateWindow();
        (void)QTest::qWaitForWindowActive(&m_wizard.window());
    }

    // A stick with these files.
    TempFolder m_medium;
    TempFolder m_folder;
    Wizard m_wizard;
    int m_chosen = 0;  // in the order of the page
};

TEST_F(FromTheFirstPage, TabGoesInTheOrderOfReading)
{
    m_wizard.openStart();
    const auto tabs = [&](size_t count) {
        std::vector<std::string> out;
        for (size_t i = 0; i < count; ++i) {
            m_wizard.key(Qt::Key_Tab);
            out.push_back(QApplication::focusWidget()->objectName().toStdString());
        }
        return out;
    };
    using Names = std::vector<std::string>;
    const Names plan = tabs(5);  // the button beside a path has no name
    EXPECT_EQ((Names{plan[0], plan[2], plan[3], plan[4]}), (Names{"start.plan", "start.out", "start.sheets", "start.begin"}));
    choose(What::Resume);
    const Names resume = tabs(5);
    EXPECT_EQ((Names{resume[0], resume[2], resume[4]}), (Names{"start.resume", "start.resume-plan", "start.begin"}));
    choose(What::Rehearsal);
    EXPECT_EQ(tabs(2), (Names{"start.rehearsal", "start.begin"}));
    choose(What::Check);
    EXPECT_EQ(tabs(1), Names{"start.begin"});
    choose(What::Disc);
    EXPECT_EQ(tabs(2), (Names{"start.disc", "start.begin"}));
}

TEST_F(FromTheFirstPage, APlanFromAMediumIsPlayedToItsEnd)
{
    fs::create_directory(m_medium / "plans");
    fs::copy_file(m_wizard.flow().planFile(), m_medium / "plans" / "plan.toml");
    m_wizard.openStart({m_medium.path()});
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("start.what.plan"));
    ASSERT_TRUE(m_wizard.chooseFile(
        Qt::Key_1, {QStringLiteral("[medium]"), QStringLiteral("[folder] plans"), QStringLiteral("plan.toml")}));
    EXPECT_EQ(m_wizard.window().overlay(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("start.plan"));
    write("out", m_wizard.flow().set().string());
    ASSERT_TRUE(begin());
    ASSERT_TRUE(m_wizard.playToTheEnd(m_wizard.flow().scene()));
    m_wizard.crash();
    expectVerifies(m_wizard.flow(), {"admin", "officer"});
}

TEST_F(FromTheFirstPage, AnInterruptedCeremonyGoesOn)
{
    ASSERT_TRUE(m_wizard.start());
    ASSERT_TRUE(m_wizard.play(m_wizard.flow().upTo("generate.possession/1")));
    m_wizard.crash();
    m_wizard.openStart();
    choose(What::Resume);
    write("resume", m_wizard.flow().set().string());
    ASSERT_TRUE(begin());
    ASSERT_EQ(m_wizard.here(), "resume.head");
    ASSERT_TRUE(m_wizard.play({{"resume.head", {{"words", m_wizard.noted()}}, {}}}));
    EXPECT_EQ(m_wizard.here(), "generate.plan");
}

TEST_F(FromTheFirstPage, ARehearsalMakesItsDevicesAndBegins)
{
    m_wizard.openStart();
    choose(What::Rehearsal);
    write("rehearsal", (m_folder / "rehearsal").string());
    ASSERT_TRUE(begin());
    ASSERT_EQ(m_wizard.here(), "generate.plan") << m_wizard.shownText("error").toStdString();
    EXPECT_TRUE(fs::exists(m_folder / "rehearsal/devices/passphrases.txt"));
    ASSERT_TRUE(m_wizard.play({{"generate.plan"},
                               {"generate.preflight"},
                               {"generate.card/1"},
                               {"generate.card/2"},
                               {"generate.card/3"},
                               {"generate.compare-card/1"}}));
    EXPECT_EQ(m_wizard.here(), "generate.compare-card/2");
}

TEST_F(FromTheFirstPage, ASetIsCheckedWithoutAPlan)
{
    m_wizard.openStart();
    choose(What::Check);
    ASSERT_TRUE(begin());
    EXPECT_EQ(m_wizard.here(), "audit.set");
}

TEST_F(FromTheFirstPage, AnotherDiscIsVerifiedWithARecord)
{
    m_wizard.openStart();
    choose(What::Disc);
    m_wizard.key(Qt::Key_B, Qt::AltModifier);
    expectRefused("A field is empty", "Fill it in");
    write("disc", (m_folder / "record").string());
    ASSERT_TRUE(begin());
    EXPECT_EQ(m_wizard.here(), "disc.drive");
    EXPECT_TRUE(fs::exists(m_folder / "record/transcript"));
}

TEST_F(FromTheFirstPage, ASetIsBurntWithoutAPlan)
{
    m_wizard.openStart();
    choose(What::Burn);
    ASSERT_TRUE(begin());
    EXPECT_EQ(m_wizard.here(), "burn.set");
}

TEST_F(FromTheFirstPage, WhatTheDiscsMenuProposesIsChosen)
{
    m_wizard.openStart({}, "rehearsal");
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("start.what.rehearsal"));
    m_wizard.key(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("start.rehearsal"));
}

TEST_F(FromTheFirstPage, EachBadChoiceIsSaidAndTheNextOneCounts)
{
    const std::string plan = m_wizard.flow().planFile().string();
    spit(m_folder / "broken.toml", "version = 1\nceremony = generate\n");
    spit(m_folder / "full/old", "an older set");
    m_wizard.openStart();
    m_wizard.key(Qt::Key_B, Qt::AltModifier);
    expectRefused("A field is empty", "Fill it in");
    write("plan", plan);
    m_wizard.key(Qt::Key_B, Qt::AltModifier);
    expectRefused("out", "Fill it in");
    write("out", (m_folder / "set").string());
    for (const auto& [path, what, todo] : {std::tuple{m_folder / "none.toml", "none.toml", "What to do"},
                                           std::tuple{m_folder / "broken.toml", "broken.toml", "What to do"},
                                           std::tuple{m_folder.path(), m_folder.path().c_str(), "What to do"}}) {
        write("plan", path.string());
        ASSERT_TRUE(begin());
        expectRefused(what, todo);
        EXPECT_FALSE(fs::exists(m_folder / "set")) << path;
    }
    write("plan", plan);
    write("out", (m_folder / "full").string());
    ASSERT_TRUE(begin());
    expectRefused("full", "What to do");
    EXPECT_EQ(slurp(m_folder / "full/old"), "an older set");
    write("out", (m_folder / "broken.toml").string());
    ASSERT_TRUE(begin());
    expectRefused("broken.toml", "What to do");
    write("out", (m_folder / "set").string());
    ASSERT_TRUE(begin());
    EXPECT_EQ(m_wizard.here(), "generate.plan") << m_wizard.shownText("error").toStdString();
}

TEST_F(FromTheFirstPage, AFolderThatIsNoCeremonyIsNotResumed)
{
    m_wizard.openStart();
    choose(What::Resume);
    m_wizard.key(Qt::Key_B, Qt::AltModifier);
    expectRefused("A field is empty", "Fill it in");
    write("resume", m_medium.path().string());
    ASSERT_TRUE(begin());
    expectRefused("transcript", "What to do");
    EXPECT_TRUE(fs::is_empty(m_medium.path()));
}

TEST_F(FromTheFirstPage, AFolderThatIsThereIsNotRehearsedIn)
{
    spit(m_folder / "there/old", "something");
    m_wizard.openStart();
    choose(What::Rehearsal);
    write("rehearsal", (m_folder / "there").string());
    ASSERT_TRUE(begin());
    expectRefused("not empty", "Name a new folder");
    EXPECT_EQ(slurp(m_folder / "there/old"), "something");
}

TEST_F(FromTheFirstPage, ANameWithALineEndIsTakenAsItIs)
{
    fs::copy_file(m_wizard.flow().planFile(), m_medium / "two\nlines.toml");
    spit(m_medium / "bad\nplan.toml", "nonsense");
    m_wizard.openStart({m_medium.path()});
    write("out", (m_folder / "set").string());
    const auto take = [&](const char* line) {
        ASSERT_TRUE(m_wizard.chooseFile(Qt::Key_1, {QStringLiteral("[medium]"), QString::fromLatin1(line)}));
        ASSERT_TRUE(begin());
    };
    take("bad\\x0aplan.toml");
    expectRefused("bad\\x0aplan.toml", "What to do");
    take("two\\x0alines.toml");
    EXPECT_EQ(m_wizard.here(), "generate.plan") << m_wizard.shownText("error").toStdString();
}

}  // namespace
}  // namespace keyrite::tests
