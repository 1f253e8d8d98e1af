// Backups in, the key back: from pictures in any order, from typed words, from a wrap; and what is refused on the way.
#include <gtest/gtest.h>

#include "base/file.h"
#include "device/software_device.h"
#include "engine/prepared_answers.h"
#include "flows/flow.h"
#include "scripts/generate.h"
#include "scripts/page_reader.h"
#include "scripts/restore.h"
#include "set/layout.h"
#include "support/command.h"
#include "support/error_of.h"
#include "support/fake_room.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPassphrase = "seven quiet lamps under the blue bridge";

// A finished ceremony with 2 of 3 sheets, made once for all tests of its form: "sealed", "by hand, direct", ….
Flow& finished(const std::string& form)
{
    static std::map<std::string, std::unique_ptr<Flow>> made;
    auto& flow = made[form];
    if (!flow) {
        PlanSpec spec;
        spec.devices = {{"alpha"}};
        spec.sheets = 3;
        const bool byHand = form.rfind("by hand, ", 0) == 0;
        spec.wordsByHand = byHand;
        spec.printers = byHand ? 1 : 0;
        spec.paperForm = byHand ? form.substr(9) : form;
        flow = std::make_unique<Flow>(Cast::rehearsal(), spec, "reconstitute " + form);
        EXPECT_TRUE(flow->start());
        EXPECT_TRUE(flow->performToTheEnd(flow->scene()));
        flow->crash();
    }
    return *flow;
}

class Reconstitute : public NoSecretsLeft {
protected:
    Reconstitute()
    {
        m_answers.set("*.performer", "admin").set("*.witness", "witness").set("*.word", "@word").set("*.assent", "@assent");
    }

    void TearDown() override
    {
        m_ceremony.reset();
        NoSecretsLeft::TearDown();
    }

    void plan(const Flow& older, const std::string& rest = "", bool manifest = true)
    {
        const set::Core core = set::parseManifest(older.read("manifest"), "manifest").value().core;
        spit(m_folder / "plan.toml",
             "version = 1\nceremony = \"reconstitute\"\nmode = \"rehearsal\"\nname = \"Restored key\"\n" +
                 std::string(rest.empty() ? "result = \"age-file\"\n" : "") + "\n[key]\nalgorithm = \"ed25519\"\n\n[source]\n" +
                 "fingerprint = \"" + base::toHex(core.publicKey.fingerprint()) + "\"\n" +
                 (manifest ? "manifest = \"" + (older.set() / "manifest").string() + "\"\n" : "") + rest +
                 "\n[[officer]]\nid = \"admin\"\nname = \"Person admin\"\nrole = \"administrator\"\n"
                 "\n[[officer]]\nid = \"witness\"\nname = \"Person witness\"\nrole = \"witness\"\n");
    }

    void start()
    {
        auto ceremony = scripts::Ceremony::start({m_folder / "plan.toml", m_folder / "out"},
                                                 {m_clock, m_random, m_watcher, m_room, m_printers});
        ASSERT_TRUE(ceremony) << ceremony.error().english();
        m_ceremony = *std::move(ceremony);
    }

    engine::Engine& engine() { return m_ceremony->engine(); }

    // Answers until the step waits, or to the end.
    void reach(const std::string& step)
    {
        scripts::PageReader pages(m_folder / "out-sheets", m_watcher);
        while (engine().state() == engine::State::Running && engine().current().id != step) {
            const auto view = engine().current();
            auto answer = m_answers.answer(view, [&](const std::string&, const engine::Field& field) {
                return field.kind == engine::Field::Kind::PageWord ? pages.word(view.instance, field.number)
                                                                   : Result<SecureString>(SecureString::copyOf(kPassphrase));
            });
            ASSERT_TRUE(answer) << answer.error().english();
            const auto done = engine().submit(*answer);
            ASSERT_TRUE(done) << view.id << ": " << done.error().english();
        }
    }

    Result<void> source(const Line& line) { return engine().submit(answerTo(engine().current(), line)); }
    Result<void> pictures(const fs::path& path, const std::string& more = "no")
    {
        return source({"", {{"how", "pictures"}, {"path", path.string()}, {"more", more}}, {}});
    }

    static fs::path sheet(const Flow& flow, size_t share) { return flow.sheets() / scripts::sheetFileName(share, 1); }

    // A folder with copies of these files.
    fs::path pile(const std::vector<fs::path>& files)
    {
        const fs::path out = m_folder / ("pile-" + std::to_string(++m_piles));
        fs::create_directories(out);
        for (size_t i = 0; i < files.size(); ++i)
            fs::copy_file(files[i], out / (std::to_string(i) + "-" + files[i].filename().string()));
        return out;
    }

    void expectKeyFile(const Flow& older)
    {
        m_answers.set("reconstitute.file.passphrase", "@secret").set("reconstitute.file.again", "@secret");
        reach("");
        ASSERT_EQ(engine().state(), engine::State::Done);
        const SecureString passphrase = SecureString::copyOf(kPassphrase);
        const auto key = device::openPrivateKey((m_folder / "out" / scripts::kKeyFile).string(), &passphrase);
        ASSERT_TRUE(key) << key.error().english();
        const set::Core core = set::parseManifest(older.read("manifest"), "manifest").value().core;
        EXPECT_TRUE(key->publicKey() == core.publicKey);
        // There is a record and no set: another command than after a set.
        EXPECT_EQ(scripts::Ceremony::howToVerify(m_folder / "out", "OUT").english(),
                  "Verify its record on another machine: keyrite transcript verify OUT --head \"THE WORDS OF THE RECORD FROM "
                  "PAPER\"");
        m_ceremony.reset();
    }

    std::string words(const Flow& flow, size_t share, size_t letters = 99)
    {
        scripts::PageReader reader(flow.sheets(), m_watcher);
        std::string out;
        for (size_t i = 1; i <= 33; ++i) {
            const auto word = reader.word(share, i);
            EXPECT_TRUE(word);
            out += (i > 1 ? " " : "") + std::string(word->expose().substr(0, letters));
        }
        return out;
    }

    TempFolder m_folder;
    FakeClock m_clock;
    FixedRandom m_random{"a reconstitution"};
    FakeWatcher m_watcher;
    FakeRoom m_room;
    FakePrinters m_printers;
    engine::PreparedAnswers m_answers = engine::PreparedAnswers::parse("version=keyrite-answers/1\n", "none").value();
    std::unique_ptr<scripts::Ceremony> m_ceremony;
    int m_piles = 0;
};

TEST_F(Reconstitute, FromPicturesInAnyOrderAmongOthers)
{
    for (const char* const form : {"sealed", "direct"}) {
        Flow& older = finished(form);
        Flow& other = finished(std::string(form) == "sealed" ? "direct" : "sealed");
        plan(older);
        start();
        reach("reconstitute.source");
        // Repeated, of another set, no picture at all.
        ASSERT_TRUE(pictures(pile({sheet(older, 3), sheet(other, 1), sheet(older, 3), older.planFile(), sheet(older, 1)})));
        expectKeyFile(older);
        fs::remove_all(m_folder / "out");
    }
}

TEST_F(Reconstitute, SayWhatIsMissingAndKeepWhatIsThere)
{
    Flow& older = finished("sealed");
    plan(older);
    start();
    reach("reconstitute.source");
    const auto one = pictures(sheet(older, 2));
    EXPECT_EQ(errorOf(one), Errc::Incomplete);
    EXPECT_NE(one.error().english().find("1 of the 2 sheets"), std::string::npos) << one.error().english();
    ASSERT_TRUE(pictures(sheet(older, 1)));
    expectKeyFile(older);
}

TEST_F(Reconstitute, FromTypedWordsAndFourLettersOfEach)
{
    Flow& older = finished("direct");
    plan(older);
    start();
    reach("reconstitute.source");
    EXPECT_EQ(errorOf(source({"", {{"how", "words"}}, {{"words", words(older, 1)}}})), Errc::Incomplete);
    ASSERT_TRUE(source({"", {{"how", "words"}}, {{"words", words(older, 3, 4)}}}));
    expectKeyFile(older);
}

TEST_F(Reconstitute, SheetsWithWordsByHandAreTyped)
{
    KR_NEED_PROGRAM("pdftotext");
    for (const char* const form : {"sealed", "direct"}) {
        Flow& older = finished(std::string("by hand, ") + form);
        plan(older);
        start();
        reach("reconstitute.source");
        const auto typed = [&](size_t share) {
            return source({"", {{"how", "words"}}, {{"words", older.finishedSheet(share)}}});
        };
        if (std::string(form) == "sealed") {
            EXPECT_EQ(errorOf(pictures(sheet(older, 2))), Errc::Incomplete) << "its pages have the capsule alone";
        }
        EXPECT_EQ(errorOf(typed(1)), Errc::Incomplete);
        ASSERT_TRUE(typed(3));
        expectKeyFile(older);
        fs::remove_all(m_folder / "out");
    }
}

TEST_F(Reconstitute, PointsAtAWrongWordAndNeverRepeatsIt)
{
    Flow& older = finished("direct");
    plan(older);
    start();
    reach("reconstitute.source");
    std::string wrong = words(older, 1);
    const size_t at = wrong.find(' ', wrong.find(' ', wrong.find(' ', wrong.find(' ') + 1) + 1) + 1);  // after word 4
    const size_t end = wrong.find(' ', at + 1);
    const std::string fifth = wrong.substr(at + 1, end - at - 1);
    wrong.replace(at + 1, end - at - 1, fifth == "zero" ? "acid" : "zero");
    const auto refused = source({"", {{"how", "words"}}, {{"words", wrong}}});
    EXPECT_EQ(errorOf(refused), Errc::WrongAnswer);
    EXPECT_NE(refused.error().english().find("word 5"), std::string::npos) << refused.error().english();
    EXPECT_EQ(refused.error().english().find(fifth), std::string::npos);
    wrong.replace(at + 1, 4, "wxyz");
    const auto unknown = source({"", {{"how", "words"}}, {{"words", wrong}}});
    EXPECT_NE(unknown.error().english().find("Word 5"), std::string::npos) << unknown.error().english();
    EXPECT_EQ(errorOf(source({"", {{"how", "words"}}, {{"words", words(older, 1).substr(0, 60)}}})), Errc::WrongAnswer);
    EXPECT_EQ(errorOf(source({"", {{"how", "words"}}, {}})), Errc::WrongAnswer);
    EXPECT_EQ(errorOf(source({"", {{"how", "guess"}}, {}})), Errc::WrongAnswer);
}

TEST_F(Reconstitute, FromAWrap)
{
    Flow& older = finished("sealed");
    plan(older);
    start();
    reach("reconstitute.source");
    const TestDevice& alpha = older.cast().device("alpha");
    ASSERT_TRUE(
        source({"",
                {{"how", "wrap"}, {"path", (older.set() / set::wrapFile("alpha")).string()}, {"identity", alpha.identity}},
                {{"passphrase", alpha.identityPassphrase}}}));
    expectKeyFile(older);
}

TEST_F(Reconstitute, NewSheetsAndDevicesMakeASetThatPointsToTheOldOne)
{
    Flow& older = finished("sealed");
    const TestDevice& bravo = older.cast().device("bravo");
    plan(older,
         "\n[paper]\nform = \"sealed\"\npage = \"letter\"\nprinting = \"files\"\n\n[[paper.group]]\nname = \"New holders\"\n"
         "threshold = 2\nholders = [\"New one\", \"New two\"]\n\n[[device]]\nname = \"bravo\"\nholder = \"" +
             bravo.holder + "\"\ncard = \"" + bravo.card + "\"\n");
    start();
    m_answers.set("reconstitute.possession.identity", "absent").set("reconstitute.sign.how", "ink");
    for (const char* const word : {"word-1", "word-2", "word-3", "word-4"})
        m_answers.set(std::string("reconstitute.read-back.") + word, "@secret");
    reach("reconstitute.source");
    ASSERT_TRUE(pictures(older.sheets()));
    reach("");
    ASSERT_EQ(engine().state(), engine::State::Done);
    EXPECT_EQ(scripts::Ceremony::howToVerify(m_folder / "out", "OUT").english(),
              "Verify it on another machine: keyrite verify OUT --anchor \"THE 32 WORDS OF THE KEY FROM PAPER\"");
    m_ceremony.reset();
    const auto checked = set::SetVerifier::check(m_folder / "out", set::Stage::Closed);
    ASSERT_TRUE(checked) << checked.error().english();
    const set::Core& core = (*checked)->manifest.core;
    ASSERT_TRUE(core.previous && core.previous->manifest);
    EXPECT_EQ(*core.previous->manifest, base::sha256(older.read("manifest")));
    EXPECT_EQ(core.origin, Origin::Generated);
}

// A holder who makes another value with a right checksum; nothing on the sheet itself tells.
std::string forgedWords(const scripts::HeldShare& share)
{
    SecureBuffer value(share.header().valueBytes);
    shamir::readValue(share.words(), value.mutableBytes());
    value.mutableBytes()[3] ^= 0x40;
    std::vector<uint16_t> words(share.words().size());
    shamir::writeShare(share.header(), value.expose(), words);
    const SecureString text = scripts::HeldShare(words, share.header(), keyrite::text("forged")).text();
    return std::string(text.expose());
}

scripts::HeldShare shareOf(const fs::path& sheet, FakeWatcher& watcher)
{
    scripts::SheetPile pile(Mode::Rehearsal);
    EXPECT_TRUE(pile.addPictures(sheet, watcher));
    return pile.shares().front().clone();
}

TEST_F(Reconstitute, rule_8_8_AForgedSheetIsNamedByTheManifest)
{
    Flow& older = finished("direct");
    plan(older);
    start();
    reach("reconstitute.source");
    EXPECT_EQ(errorOf(pictures(sheet(older, 1))), Errc::Incomplete);
    const auto refused = source({"", {{"how", "words"}}, {{"words", forgedWords(shareOf(sheet(older, 2), m_watcher))}}});
    EXPECT_EQ(errorOf(refused), Errc::Incomplete);
    EXPECT_NE(refused.error().english().find("The sheet of Custodian 2 is not the one that was made"), std::string::npos)
        << refused.error().english();
    ASSERT_TRUE(pictures(sheet(older, 3)));
    expectKeyFile(older);
    const std::string text = slurp(m_folder / "out/transcript");
    EXPECT_NE(text.find("E1 share 2"), std::string::npos) << "the forgery is an exception in the record";
}

TEST_F(Reconstitute, rule_8_8_WithoutTheManifestASpareSheetNamesTheForgedOne)
{
    Flow& older = finished("direct");
    plan(older, "", false);
    start();
    reach("reconstitute.source");
    const std::string forged = forgedWords(shareOf(sheet(older, 2), m_watcher));
    EXPECT_EQ(errorOf(source({"", {{"how", "words"}}, {{"words", forged}}})), Errc::Incomplete);
    // Exactly enough, one of them wrong: what is known is said, and what is not.
    const auto two = pictures(sheet(older, 1));
    EXPECT_EQ(errorOf(two), Errc::KeyMismatch);
    EXPECT_NE(two.error().english().find("at least one of them is wrong, and nothing at hand says which"), std::string::npos)
        << two.error().english();
    ASSERT_TRUE(pictures(sheet(older, 3)));
    expectKeyFile(older);
    EXPECT_NE(slurp(m_folder / "out/transcript").find("WRONG, contradicts all the others: share 2"), std::string::npos);
}

TEST_F(Reconstitute, rule_8_7_SheetsOfARealCeremonyAreNotTaken)
{
    Flow& older = finished("direct");
    const scripts::HeldShare share = shareOf(sheet(older, 1), m_watcher);
    const SecureString words = share.text();
    scripts::SheetPile real(Mode::Real);
    const auto refused = real.addWords(words);
    EXPECT_EQ(errorOf(refused), Errc::ModeMismatch);
    EXPECT_NE(refused.error().english().find("rehearsal"), std::string::npos) << refused.error().english();
    ASSERT_TRUE(real.addPictures(sheet(finished("sealed"), 1), m_watcher));
    EXPECT_TRUE(real.shares().empty());
    EXPECT_TRUE(real.capsules().found().empty());
    EXPECT_GE(real.remarks().size(), 2u);
}

TEST_F(Reconstitute, TheAnchorDecides)
{
    Flow& older = finished("sealed");
    Flow& other = finished("direct");
    plan(other, "", false);
    start();
    reach("reconstitute.source");
    const auto refused = pictures(older.sheets());
    EXPECT_EQ(errorOf(refused), Errc::KeyMismatch);
    EXPECT_NE(refused.error().english().find("another key"), std::string::npos) << refused.error().english();
    EXPECT_FALSE(fs::exists(m_folder / "out" / scripts::kKeyFile));
}

TEST_F(Reconstitute, AShortOrDifferentPassphraseIsRefused)
{
    Flow& older = finished("direct");
    plan(older);
    start();
    reach("reconstitute.source");
    ASSERT_TRUE(pictures(older.sheets()));
    reach("reconstitute.file");
    EXPECT_EQ(errorOf(source({"", {}, {{"passphrase", "too short"}, {"again", "too short"}}})), Errc::WrongAnswer);
    EXPECT_EQ(errorOf(source({"", {}, {{"passphrase", kPassphrase}, {"again", std::string(kPassphrase) + "s"}}})),
              Errc::WrongAnswer);
    EXPECT_FALSE(fs::exists(m_folder / "out" / scripts::kKeyFile));
    expectKeyFile(older);
}

TEST_F(Reconstitute, AbortedItLeavesTheRecordAlone)
{
    Flow& older = finished("direct");
    plan(older);
    start();
    reach("reconstitute.source");
    ASSERT_TRUE(pictures(older.sheets()));
    ASSERT_TRUE(engine().abort({"enough", "admin, witness witness"}));
    m_ceremony.reset();
    EXPECT_EQ(base::listFiles(m_folder / "out", 100).value(), (std::vector<std::string>{"plan.toml", "transcript"}));
}

}  // namespace
}  // namespace keyrite::tests
