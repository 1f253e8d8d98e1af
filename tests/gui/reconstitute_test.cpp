// A key comes back by keyboard: from pictures of sheets, from typed words, from a wrap.
#include "device/software_device.h"
#include "gui/person.h"
#include "scripts/generate.h"
#include "scripts/page_reader.h"
#include "set/layout.h"
#include "wizard/end_page.h"
#include "wizard/words_entry.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPassphrase = "seven quiet lamps under the blue bridge";
constexpr size_t kWords = 33, kWrong = 5;

// A finished ceremony with any 2 of 3 sheets.
std::unique_ptr<Flow> finished(const std::string& form)
{
    PlanSpec spec;
    spec.devices = {{"alpha"}};
    spec.sheets = 3;
    spec.paperForm = form;
    auto flow = std::make_unique<Flow>(Cast::rehearsal(), spec, "an older key, " + form);
    EXPECT_TRUE(flow->start());
    EXPECT_TRUE(flow->performToTheEnd(flow->scene()));
    flow->crash();
    return flow;
}

fs::path sheet(const Flow& flow, size_t share) { return flow.sheets() / scripts::sheetFileName(share, 1); }

class ReconstituteAtTheKeyboard : public NoSecretsLeft {
protected:
    ReconstituteAtTheKeyboard() : m_older(finished("sealed")) {}

    void TearDown() override
    {
        m_page.reset();
        m_owner.reset();  // with what its eyes have seen
        NoSecretsLeft::TearDown();
    }

    set::Core olderCore() const { return set::parseManifest(m_older->read("manifest"), "manifest").value().core; }

    // `rest`: new devices and sheets; without them the key goes into a file.
    void start(const std::string& rest)
    {
        spit(m_wizard.flow().planFile(),
             "version = 1\nceremony = \"reconstitute\"\nmode = \"rehearsal\"\nname = \"Restored key\"\n" +
                 std::string(rest.empty() ? "result = \"age-file\"\n" : "") + "\n[key]\nalgorithm = \"ed25519\"\n\n[source]\n" +
                 "fingerprint = \"" + base::toHex(olderCore().publicKey.fingerprint()) + "\"\nmanifest = \"" +
                 (m_older->set() / "manifest").string() + "\"\n" + rest +
                 "\n[[officer]]\nid = \"admin\"\nname = \"Person admin\"\nrole = \"administrator\"\n"
                 "\n[[officer]]\nid = \"witness\"\nname = \"Person witness\"\nrole = \"witness\"\n");
        ASSERT_TRUE(m_wizard.start());
        ASSERT_EQ(m_wizard.here(), "reconstitute.plan") << error();
    }

    // The steps of the day, as they come, with these answers where a step asks for more than names and words.
    void reach(const std::string& step, const std::map<std::string, Line>& answers = {})
    {
        while (m_wizard.window().end() == nullptr && m_wizard.view().id != step) {
            const std::string here = m_wizard.here(), id = m_wizard.view().id;
            const auto known = answers.find(id);
            ASSERT_TRUE(m_wizard.answer(known != answers.end() ? known->second : Line{id}));
            ASSERT_FALSE(m_wizard.window().end() == nullptr && m_wizard.here() == here) << here << ": " << error();
        }
    }

    ::testing::AssertionResult pictures(const fs::path& path)
    {
        return m_wizard.answer({"reconstitute.source", {{"how", "pictures"}, {"path", path.string()}}, {}});
    }
    // Of the first sheet, from 1.
    std::string word(size_t number)
    {
        const SecureString text = m_page->word(1, number).value();
        return std::string(text.expose());
    }
    // Everything that the step asks for, with so many letters of each word, and one word that is not on the sheet.
    void typeTheFirstSheet(size_t letters)
    {
        ASSERT_TRUE(m_wizard.fill({"reconstitute.source", {{"how", "words"}}, {}}));
        ASSERT_TRUE(m_wizard.goTo("reconstitute.source.words"));
        for (size_t i = 1; i <= kWords; ++i)
            m_wizard.type((i != kWrong ? word(i).substr(0, letters) : word(i) == "zero" ? "acid" : "zero") + " ");
    }
    static QString advice()
    {
        const auto* const entry = qobject_cast<wizard::WordsEntry*>(QApplication::focusWidget());
        return entry != nullptr ? entry->advice() : QString();
    }
    void handIn()
    {
        const size_t before = m_wizard.pages();
        m_wizard.pressVerb();
        ASSERT_TRUE(m_wizard.waitForPage(before));
    }
    std::string error() const { return m_wizard.shownText("error").toStdString(); }
    std::string content() const { return m_wizard.shownText("content").toStdString(); }

    FakeWatcher m_watcher;
    std::unique_ptr<Flow> m_older;
    std::unique_ptr<scripts::PageReader> m_page = std::make_unique<scripts::PageReader>(m_older->sheets(), m_watcher);
    std::unique_ptr<Wizard> m_owner = std::make_unique<Wizard>();
    Wizard& m_wizard = *m_owner;
};

// A holder reads the page and types; word 5 comes out wrong, is pointed at, and typed once more.
TEST_F(ReconstituteAtTheKeyboard, FromPicturesAndWordsIntoNewWrapsAndSheets)
{
    const TestDevice& bravo = m_older->cast().device("bravo");
    start(
        "\n[paper]\nform = \"sealed\"\npage = \"a4\"\nprinting = \"files\"\n\n[[paper.group]]\nname = \"New holders\"\n"
        "threshold = 2\nholders = [\"New one\", \"New two\"]\n\n[[device]]\nname = \"bravo\"\nholder = \"" +
        bravo.holder + "\"\ncard = \"" + bravo.card + "\"\n");
    const std::map<std::string, Line> answers = {{"reconstitute.possession", {"", {{"identity", "absent"}}, {}}},
                                                 {"reconstitute.sign", {"", {{"how", "ink"}}, {}}}};
    reach("reconstitute.source", answers);

    const auto other = finished("direct");
    ASSERT_TRUE(pictures(sheet(*other, 1)));
    ASSERT_EQ(m_wizard.here(), "reconstitute.source");
    EXPECT_NE(error().find("This is a sheet of another backup"), std::string::npos) << error();
    EXPECT_NE(error().find("Bring the sheets of the backup"), std::string::npos) << error();

    typeTheFirstSheet(std::string::npos);
    EXPECT_TRUE(advice().contains(QStringLiteral("Word 5 looks wrong"))) << advice().toStdString();
    // Handed in all the same: the ceremony points at it too, and repeats no word.
    handIn();
    EXPECT_NE(error().find("word 5"), std::string::npos) << error();
    EXPECT_EQ(error().find(word(kWrong)), std::string::npos);
    typeTheFirstSheet(4);
    for (size_t i = kWrong; i <= kWords; ++i)
        m_wizard.key(Qt::Key_Left);
    m_wizard.type(word(kWrong).substr(0, 4) + " ");
    EXPECT_TRUE(advice().contains(QStringLiteral("the share is whole"))) << advice().toStdString();
    handIn();
    EXPECT_NE(error().find("There are 1 of the 2 sheets"), std::string::npos) << error();
    EXPECT_NE(content().find("share 1"), std::string::npos) << "the pile is shown: " << content();

    ASSERT_TRUE(pictures(sheet(*m_older, 3)));
    ASSERT_NE(m_wizard.here(), "reconstitute.source") << error();
    reach("", answers);
    EXPECT_EQ(m_wizard.window().exitStatus(), 0);
    m_wizard.crash();
    const auto checked = set::SetVerifier::check(m_wizard.flow().set(), set::Stage::Closed);
    ASSERT_TRUE(checked) << checked.error().english();
    const set::Core& core = (*checked)->manifest.core;
    EXPECT_TRUE(core.publicKey == olderCore().publicKey);
    ASSERT_TRUE(core.previous && core.previous->manifest);
    EXPECT_EQ(*core.previous->manifest, base::sha256(m_older->read("manifest")));
    for (size_t share = 1; share <= 2; ++share)
        EXPECT_TRUE(fs::exists(sheet(m_wizard.flow(), share))) << share;
}

TEST_F(ReconstituteAtTheKeyboard, FromAWrapIntoAFileUnderAPassphrase)
{
    start("");
    reach("reconstitute.source");
    const TestDevice& alpha = m_older->cast().device("alpha");
    const std::string wrap = (m_older->set() / set::wrapFile("alpha")).string();
    Line line{"reconstitute.source",
              {{"how", "wrap"}, {"path", wrap}, {"identity", alpha.identity}},
              {{"passphrase", "not the passphrase"}}};
    ASSERT_TRUE(m_wizard.answer(line));
    ASSERT_EQ(m_wizard.here(), "reconstitute.source");
    EXPECT_NE(error().find("What to do"), std::string::npos) << error();
    line.secrets["passphrase"] = alpha.identityPassphrase;
    ASSERT_TRUE(m_wizard.play({line}));
    reach("reconstitute.file");
    ASSERT_TRUE(m_wizard.answer({"reconstitute.file", {}, {{"passphrase", kPassphrase}, {"again", "another passphrase"}}}));
    ASSERT_EQ(m_wizard.here(), "reconstitute.file");
    EXPECT_NE(error().find("The two passphrases differ"), std::string::npos) << error();
    ASSERT_TRUE(m_wizard.play({{"reconstitute.file", {}, {{"passphrase", kPassphrase}, {"again", kPassphrase}}}}));
    reach("");
    EXPECT_EQ(m_wizard.window().exitStatus(), 0);
    m_wizard.crash();
    const SecureString passphrase = SecureString::copyOf(kPassphrase);
    const auto key = device::openPrivateKey((m_wizard.flow().set() / scripts::kKeyFile).string(), &passphrase);
    ASSERT_TRUE(key) << key.error().english();
    EXPECT_TRUE(key->publicKey() == olderCore().publicKey);
}

}  // namespace
}  // namespace keyrite::tests
