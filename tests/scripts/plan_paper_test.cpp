// The parts of a plan that make a backup on paper or restore one.
#include <gtest/gtest.h>

#include <algorithm>

#include "scripts/plan.h"
#include "support/english.h"
#include "support/temp_folder.h"
#include "support/vectors.h"

namespace keyrite::scripts {
namespace {

const std::string kHead = "version = 1\nceremony = \"generate\"\nmode = \"rehearsal\"\nname = \"Test key\"\n";
const std::string kKey = "[key]\nalgorithm = \"ed25519\"\n";
const std::string kPaper =
    "[paper]\nform = \"sealed\"\npage = \"a4\"\nprinting = \"files\"\n"
    "[[paper.group]]\nname = \"Holders\"\nthreshold = 2\nholders = [\"Zoë\", \"Ιάσων\", \"Ольга\"]\n";
const std::string kPeople =
    "[[officer]]\nid = \"admin\"\nname = \"A\"\nrole = \"administrator\"\n"
    "[[officer]]\nid = \"witness\"\nname = \"B\"\nrole = \"witness\"\n";
const std::string kDevice = "[[device]]\nname = \"alpha\"\nholder = \"Zoë\"\n";

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    const size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

const std::string kWhole = kHead + kKey + kPaper + kPeople;

void refused(const std::string& text, const std::string& because)
{
    const PlanReading reading = parsePlan(text, "plan.toml");
    ASSERT_FALSE(reading.plan) << text;
    EXPECT_TRUE(std::any_of(reading.findings.begin(), reading.findings.end(),
                            [&](const Error& e) { return e.english().find(because) != std::string::npos; }))
        << because << " is not in: " << reading.findings.front().english();
    for (const Error& finding : reading.findings)
        EXPECT_FALSE(finding.hint.empty()) << finding.english();
}

Plan read(const std::string& text)
{
    PlanReading reading = parsePlan(text, "plan.toml");
    EXPECT_TRUE(reading.plan) << (reading.findings.empty() ? "" : reading.findings.front().english());
    return std::move(reading.plan).value();
}

TEST(PlanPaper, IsReadWithAndWithoutDevices)
{
    const Plan plan = read(kWhole);
    ASSERT_TRUE(plan.paper);
    EXPECT_EQ(plan.paper->form, set::PaperForm::Sealed);
    EXPECT_EQ(plan.paper->page, print::Paper::A4);
    EXPECT_EQ(plan.paper->groupsNeeded, 1u);
    ASSERT_EQ(plan.paper->groups.size(), 1u);
    EXPECT_EQ(plan.paper->groups[0].holders, (std::vector<std::string>{"Zoë", "Ιάσων", "Ольга"}));
    EXPECT_EQ(tests::english(planCoalitions(plan).value()), std::vector<std::string>{"any 2 of: Zoë; Ιάσων; Ольга"});
    EXPECT_EQ(tests::english(planCoalitions(read(kWhole + kDevice)).value()),
              (std::vector<std::string>{"alone sufficient: Zoë", "all of: Ιάσων; Ольга"}));
}

TEST(PlanPaper, TwoGroups)
{
    const std::string text = replaced(kWhole, "[[paper.group]]",
                                      "groups-needed = 2\n[[paper.group]]\nname = \"Board\"\nthreshold = 2\n"
                                      "holders = [\"P\", \"Q\"]\n[[paper.group]]");
    EXPECT_EQ(planCoalitions(read(text)).value().size(), 3u);
    refused(replaced(text, "groups-needed = 2", "groups-needed = 3"), "3 of 2 groups is not possible");
    refused(replaced(text, "\"Board\"", "\"Holders\""), "Two groups are named");
}

TEST(PlanPaper, ImpossibleOnesAreRefused)
{
    refused(replaced(kWhole, "threshold = 2", "threshold = 1"), "1 of 3 sheets is not possible");
    refused(replaced(kWhole, "threshold = 2", "threshold = 4"), "4 of 3 sheets is not possible");
    refused(replaced(kWhole, "threshold = 2\n", ""), "? of 3 sheets is not possible");
    refused(replaced(kWhole, "[\"Zoë\", \"Ιάσων\", \"Ольга\"]", "[\"Zoë\"]"), "of 1 sheets is not possible");
    refused(replaced(kWhole, "[\"Zoë\", \"Ιάσων\", \"Ольга\"]", "\"Zoë\""), "not a list");
    refused(replaced(kWhole, "[\"Zoë\", \"Ιάσων\", \"Ольга\"]", "[\"Zoë\", 7]"), "not a label");
    refused(replaced(kWhole, "sealed", "open"), "'open' is not a form");
    refused(replaced(kWhole, "a4", "a5"), "'a5' is not a size");
    refused(replaced(kWhole, "printing = \"files\"", "printing = \"radio\""), "'radio' is not a way to print");
    refused(replaced(kWhole, "printing = \"files\"\n", ""), "'printing' is missing");
    refused(replaced(kWhole, kPaper.substr(kPaper.find("[[paper.group]]")), ""), "between 1 and 16 sections [[group]]");
    refused(kHead + kKey + kPeople, "between 1 and 1000 sections [[device]]");
}

TEST(PlanPaper, DirectIsForNewEd25519KeysOnly)
{
    const std::string direct = replaced(kWhole, "sealed", "direct");
    EXPECT_EQ(read(direct).paper->form, set::PaperForm::Direct);
    refused(replaced(direct, "ed25519", "p256"), "Only an Ed25519 key");
    refused(replaced(direct, "[paper]", "import = \"old.pem\"\n[paper]"), "Only an Ed25519 key");
}

// A name that the fonts do not have would leave a hole on the sheet.
TEST(PlanPaper, NamesThatCannotBePrintedAreNamed)
{
    refused(replaced(kWhole, "Ιάσων", "\xF0\x9F\x97\x9D"), "");
    refused(replaced(kWhole, "\"Holders\"", "\"\xE3\x83\xA6\""), "");
}

TEST(PlanPaper, AQuorumOfSharesIsComputed)
{
    const std::string quorum = "[recovery]\npersons = 2\nquorum = \"shares\"\n";
    EXPECT_EQ(read(kWhole + quorum).advisoryQuorum, 0u);
    refused(kWhole + quorum + kDevice, "beside wraps of the whole key");
    refused(replaced(kWhole, "\"Ιάσων\"", "\"Zoë\"") + quorum, "these suffice: alone sufficient: Zoë");
}

const std::string kSource = "[source]\nfingerprint = \"" + std::string(64, 'a') + "\"\n";
const std::string kRestores = replaced(kHead, "generate", "reconstitute");

TEST(PlanReconstitute, NeedsASourceAndAPlaceForTheKey)
{
    const Plan file = read(kRestores + "result = \"age-file\"\n" + kKey + kSource + kPeople);
    EXPECT_EQ(file.kind, Plan::Kind::Reconstitute);
    EXPECT_FALSE(file.makesSet());
    EXPECT_EQ(file.source->fingerprint, base::arrayFromHex<32>(std::string(64, 'a')).value());
    EXPECT_TRUE(read(kRestores + kKey + kSource + kPeople + kDevice).makesSet());
    EXPECT_TRUE(read(kRestores + kKey + kSource + kPaper + kPeople).makesSet());
    refused(kRestores + kKey + kSource + kPeople, "where the key goes");
    refused(kRestores + "result = \"age-file\"\n" + kKey + kSource + kPeople + kDevice, "where the key goes");
    refused(kRestores + "result = \"paper\"\n" + kKey + kSource + kPeople + kDevice, "where the key goes");
    refused(kRestores + kKey + kPeople + kDevice, "[source] is missing");
    refused(kHead + kKey + kSource + kPeople + kDevice, "where the key goes");
    refused(kRestores + kKey + "import = \"k\"\n" + kSource + kPeople + kDevice, "does not know: 'import'");
    refused(replaced(kRestores + kKey + kSource + kPeople + kDevice, "aaaa", "zzzz"), "hex");
}

TEST(PlanReconstitute, ItsManifestMustBeThere)
{
    tests::TempFolder folder;
    const Plan plan = read(kRestores + kKey + kSource + "manifest = \"old/manifest\"\n" + kPeople + kDevice);
    const auto findings = checkPlanFiles(plan, folder / "plan.toml");
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_NE(findings[0].subject.find("old/manifest"), std::string::npos);
}

TEST(PlanPaper, PrintersMustBeEnoughOrThePlanAdmitsIt)
{
    const auto printing = [](const std::string& lines) { return replaced(kWhole, "printing = \"files\"\n", lines); };
    refused(printing("printing = \"printers\"\n"), "prints enough sheets to know the key");
    refused(printing("printing = \"printers\"\nprinters = 2\n"), "Plan printers = 3");
    refused(printing("printing = \"printers\"\nprinters = 3\nprinter-sees-key = true\n"), "No printer prints enough sheets");
    refused(printing("printing = \"printers\"\nprinters = 0\n"), "0 printers are not possible");
    refused(printing("printing = \"printers\"\nprinters = 17\n"), "17 printers are not possible");
    refused(printing("printing = \"printers\"\nprinters = \"3\"\n"), "not a whole number");
    refused(printing("printing = \"printers\"\nprinter-sees-key = 1\n"), "neither true nor false");
    refused(printing("printing = \"files\"\nprinters = 2\n"), "the sheets become files");
    refused(printing("printing = \"stone\"\n"), "not a way to print");
    const Plan three = read(printing("printing = \"printers\"\nprinters = 3\n"));
    EXPECT_EQ(three.paper->printers, 3u);
    const auto lines = tests::english(describePlan(read(printing("printing = \"printers\"\nprinter-sees-key = true\n"))));
    EXPECT_EQ(lines.back(), "Printer A sees the key: it is destroyed or sealed at the end");
}

TEST(PlanPaper, WordsByHandMakeAnyNumberOfPrintersEnough)
{
    const auto printing = [](const std::string& lines) { return replaced(kWhole, "printing = \"files\"\n", lines); };
    const std::string printers = "printing = \"printers\"\n";
    for (const char* const count : {"", "printers = 1\n", "printers = 2\n", "printers = 16\n"}) {
        const Plan plan = read(printing(printers + count + "words-by-hand = true\n"));
        EXPECT_TRUE(plan.paper->wordsByHand) << count;
        EXPECT_EQ(tests::english(describePlan(plan)).back(),
                  "Sixteen words of each share are written by hand, so that no printer knows the key");
    }
    EXPECT_FALSE(read(printing(printers + "printers = 3\nwords-by-hand = false\n")).paper->wordsByHand);
    refused(printing(printers + "words-by-hand = false\n"), "words-by-hand = true");
    refused(printing(printers + "words-by-hand = true\nprinter-sees-key = true\n"), "no printer knows the key");
    refused(printing(printers + "words-by-hand = 16\n"), "neither true nor false");
    refused(printing("printing = \"files\"\nwords-by-hand = true\n"), "for the sake of printers");
}

}  // namespace
}  // namespace keyrite::scripts
