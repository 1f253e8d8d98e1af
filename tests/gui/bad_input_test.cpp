// What somebody brings by mistake or to do harm: a sentence on the screen says what to do, and the ceremony goes on. Where the
// medium itself fails it ends as void, and says honestly what is left. What each reader refuses is held by its own room's
// tests.
#include <fstream>

#include "base/file.h"
#include "gui/person.h"
#include "scan/code_page.h"
#include "scan/files.h"
#include "scripts/generate.h"
#include "support/command.h"
#include "support/mounted_folder.h"
#include "support/vectors.h"
#include "wizard/end_page.h"
#include "wizard/overlay.h"
#include "wrap/capsule.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;

PlanSpec withPaper(const char* form)
{
    PlanSpec spec;
    spec.devices = {{"alpha"}};
    spec.sheets = 2;
    spec.paperForm = form;
    return spec;
}

class BadInput : public NoSecretsLeft {
protected:
    static std::string error(const Wizard& wizard) { return wizard.shownText("error").toStdString(); }
    // The step stays, and says this and what to do.
    static void expectRefused(const Wizard& wizard, const std::string& step, const char* what)
    {
        EXPECT_EQ(wizard.here(), step) << what;
        EXPECT_NE(error(wizard).find(what), std::string::npos) << what << "\n" << error(wizard);
        EXPECT_NE(error(wizard).find("What to do"), std::string::npos) << error(wizard);
    }
    fs::path file(const std::string& name, const std::string& bytes)
    {
        spit(m_medium / name, bytes);
        return m_medium / name;
    }
    // A page with these codes.
    static std::string page(const std::vector<std::string>& codes, double module = 3)
    {
        constexpr size_t kColumns = 4, kRows = 3;
        const size_t side = drawCode(codes.front(), module).width;
        Frame out = Frame::blank(kColumns * side, kRows * side);
        for (size_t i = 0; i < codes.size() && i < kColumns * kRows; ++i)
            place(out, drawCode(codes[i], module), i % kColumns * side, i / kColumns * side);
        return pngFile(out);
    }

    TempFolder m_medium;
};

TEST_F(BadInput, AbsurdPicturesAtTheReadBack)
{
    KR_NEED_PROGRAM("pdftoppm");
    Wizard wizard(withPaper("direct"));
    wizard.openStart({m_medium.path()});
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.read-back/1")));
    const fs::path folder = m_medium / "empty";
    fs::create_directory(folder);
    const fs::path sparse = file("sparse.png", pngHead(100, 100));
    fs::resize_file(sparse, uint64_t{1} << 30);
    Frame crowd = Frame::blank(1300, 1300);
    for (size_t i = 0; i < 70; ++i)
        place(crowd, drawCode("CODE " + std::to_string(i), 4), 10 + i % 10 * 127, 10 + i / 10 * 127);
    const std::vector<std::pair<fs::path, const char*>> brought = {
        {file("nothing.png", pngHead(0, 0) + pngChunk("IDAT", deflated("")) + pngChunk("IEND", "")), "nothing.png"},
        {file("vast.png", pngHead(30'000, 30'000) + pngChunk("IDAT", deflated(std::string(3'000'000, '\0')))), "30000 × 30000"},
        {sparse, "sparse.png"},
        {file("long.pdf", emptyPdf(2000)), "2000 pages"},
        {file("crowd.png", pngFile(crowd)), "64"},
        {file("noise.pdf", "%PDF-1.7 and nothing else"), "noise.pdf"},
        {file("blank.png", pngFile(Frame::blank(800, 800))), "could not be read from the page"},
        {folder, "no pictures"},
        {m_medium / "pulled-out.png", "pulled-out.png"},
        {"/dev/zero", "/dev/zero"},
    };
    for (const auto& [path, what] : brought) {
        ASSERT_TRUE(wizard.answer({"generate.read-back/1", {{"page", path.string()}}, {}}));
        expectRefused(wizard, "generate.read-back/1", what);
    }
    // A name with a line end, from a stick; then the day goes on.
    fs::copy_file(wizard.flow().sheets() / scripts::sheetFileName(1, 1), m_medium / "two\nlines.pdf");
    ASSERT_TRUE(wizard.chooseFile(Qt::Key_1, {QStringLiteral("[medium]"), QStringLiteral("two\\x0alines.pdf")}));
    ASSERT_TRUE(wizard.play({{"generate.read-back/1"}}));
    EXPECT_EQ(wizard.here(), "generate.print/2");
}

// Codes of a capsule that cannot be: other counts, pieces of two capsules under one name, numbers beyond all bounds.
TEST_F(BadInput, PagesWithCodesThatLie)
{
    Wizard wizard(withPaper("sealed"));
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.read-back/1")));
    const std::string capsule = wizard.flow().read("paper/capsule.age");
    const auto chunks = wrap::toChunks(wrap::kCapsuleChunks, base::bytesOf(capsule), Mode::Rehearsal).value();
    ASSERT_GE(chunks.size(), 2u);
    const std::string& first = chunks.front();
    const size_t counts = first.find(':', 4) + 1;  // "01/05"
    const auto counted = [&](const std::string& numbers) {
        std::string out = first;
        return out.replace(counts, 5, numbers);
    };
    std::string otherBytes = chunks[1];
    otherBytes.replace(counts, 2, "01");
    std::string otherId = chunks[1];
    otherId.replace(4, 8, "AAAAAAAA");
    std::vector<std::string> many;
    for (int i = 0; i < 12; ++i)
        many.push_back("KRX:" + std::string(8, static_cast<char>('A' + i)) + first.substr(counts - 1));
    const std::vector<std::vector<std::string>> pages = {
        {counted("01/99"), chunks[1]},
        {counted("01/00")},
        {counted("00/05")},
        {counted("1/10000")},
        {first, otherBytes},
        {first, otherId},
        {"KRX:"},
        {first + std::string(500, 'A')},
        many,
    };
    for (size_t i = 0; i < pages.size(); ++i) {
        const fs::path path = file("lies-" + std::to_string(i) + ".png", page(pages[i]));
        ASSERT_TRUE(wizard.answer({"generate.read-back/1", {{"page", path.string()}}, {}}));
        expectRefused(wizard, "generate.read-back/1", "could not be read from the page");
    }
    const fs::path right = wizard.flow().sheets() / scripts::sheetFileName(1, 1);
    ASSERT_TRUE(wizard.play({{"generate.read-back/1", {{"page", right.string()}}, {}}}));
    EXPECT_EQ(wizard.here(), "generate.print/2") << error(wizard);
}

TEST_F(BadInput, ACardOfAGigabyteAndCardsWithStrangeNames)
{
    PlanSpec spec;
    spec.devices = {{"alpha"}, {"charlie", Brings::CardOnTheDay, false}};
    Wizard wizard(spec);
    const TestDevice& charlie = wizard.flow().cast().device("charlie");
    const fs::path huge = file("huge.card", slurp(charlie.card));
    fs::resize_file(huge, uint64_t{1} << 30);
    file("two\nlines.card", slurp(charlie.card));
    file("two\nlines.card.sig", slurp(charlie.card + ".sig"));
    wizard.openStart({m_medium.path()});
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.card/2")));
    ASSERT_TRUE(wizard.answer({"generate.card/2", {{"card", huge.string()}}, {}}));
    expectRefused(wizard, "generate.card/2", "huge.card");
    ASSERT_TRUE(wizard.answer({"generate.card/2", {{"card", "age1" + std::string(58, 'q')}}, {}}));
    expectRefused(wizard, "generate.card/2", "checksum does not fit");
    const auto fromTheStick = [&](const char* line) {
        return wizard.chooseFile(Qt::Key_1, {QStringLiteral("[medium]"), QString::fromLatin1(line)});
    };
    ASSERT_TRUE(fromTheStick("huge.card"));
    ASSERT_NE(wizard.window().overlay(), nullptr) << "it was not taken";
    EXPECT_TRUE(wizard.shownText("chooser").contains(QStringLiteral("huge.card is too large")));
    wizard.key(Qt::Key_Escape);
    wizard.key(Qt::Key_Escape);
    ASSERT_EQ(wizard.window().overlay(), nullptr);
    ASSERT_TRUE(fromTheStick("two\\x0alines.card - "));
    ASSERT_EQ(wizard.window().overlay(), nullptr);
    ASSERT_TRUE(wizard.play({{"generate.card/2"}}));
    EXPECT_EQ(wizard.here(), "generate.compare-card/1") << error(wizard);
}

// A tmpfs in the place of the stick.
class BadMedium : public BadInput {
protected:
    ::testing::AssertionResult startOn(const MountedFolder& medium, Wizard& wizard)
    {
        return wizard.begin(wizard::startOf({wizard.flow().planFile(), medium / "set"}));
    }
    static void expectVoidAtTheEnd(Wizard& wizard, const char* sentence)
    {
        ASSERT_NE(wizard.window().end(), nullptr) << wizard.here() << ": " << error(wizard);
        EXPECT_EQ(wizard.window().exitStatus(), 3);
        const std::string said = wizard.shownText("end").toStdString();
        EXPECT_NE(said.find("VOID"), std::string::npos) << said;
        EXPECT_NE(said.find("What to do"), std::string::npos) << said;
        EXPECT_NE(said.find(sentence), std::string::npos) << said;
    }
};

TEST_F(BadMedium, FullWhileTheSetIsWrittenItEndsAsVoid)
{
    const MountedFolder medium("size=12m");
    if (!medium.mounted())
        GTEST_SKIP() << medium.reason();
    Wizard wizard;
    ASSERT_TRUE(startOn(medium, wizard));
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.manifest")));
    {
        std::ofstream filler(medium / "filler", std::ios::binary);
        const std::string block(1 << 16, 'x');
        while (filler.write(block.data(), static_cast<std::streamsize>(block.size())).flush())
            ;
    }
    ASSERT_TRUE(wizard.answer({"generate.manifest"}));
    expectVoidAtTheEnd(wizard, "The record says so");
    wizard.crash();
    EXPECT_FALSE(set::SetVerifier::check(medium / "set", set::Stage::Closed));
    EXPECT_EQ(base::listFiles(medium / "set", 100).value(), (std::vector<std::string>{"plan.toml", "transcript"}));
}

// Nothing of the set goes into the folder that the stick leaves.
TEST_F(BadMedium, PulledOutWhileTheSetIsWrittenItEndsAsVoidAndClaimsNothing)
{
    for (const char* const step : {"generate.compare-key", "generate.manifest"}) {
        const MountedFolder medium("size=12m");
        if (!medium.mounted())
            GTEST_SKIP() << medium.reason();
        Wizard wizard;
        ASSERT_TRUE(startOn(medium, wizard));
        ASSERT_TRUE(wizard.play(wizard.flow().upTo(step)));
        ASSERT_EQ(::umount2(medium.path().c_str(), MNT_DETACH), 0);
        ASSERT_TRUE(wizard.answer({step}));
        expectVoidAtTheEnd(wizard, "Note on paper that the ceremony is void");
        EXPECT_NE(wizard.shownText("end").toStdString().find("The medium is gone"), std::string::npos);
        EXPECT_EQ(wizard.shownText("end").toStdString().find("The record says so"), std::string::npos);
        wizard.crash();
        EXPECT_TRUE(fs::is_empty(medium.path())) << step;
    }
}

TEST_F(BadMedium, ReadOnlyAtTheStartItIsSaidAndAnotherOneIsTaken)
{
    MountedFolder medium("size=12m");
    if (!medium.mounted())
        GTEST_SKIP() << medium.reason();
    medium.makeReadOnly();
    Wizard wizard;
    wizard.openStart();
    ASSERT_TRUE(startOn(medium, wizard));
    EXPECT_TRUE(wizard.has("start"));
    EXPECT_NE(error(wizard).find("What to do"), std::string::npos) << error(wizard);
    ASSERT_TRUE(wizard.start());
    EXPECT_EQ(wizard.here(), "generate.plan");
}

}  // namespace
}  // namespace keyrite::tests
