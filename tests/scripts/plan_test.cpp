// The plan: what it can decide, and that everything else is refused with its line.
#include "scripts/plan.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/check_words.h"
#include "support/english.h"
#include "support/error_of.h"
#include "support/pinned.h"

namespace keyrite::scripts {
namespace {

const std::string kKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBO634bI/TkzXJpLOD297ZtVnQQLtnjFNNSfjUOx8i8B";
const std::string kRecipient = "age1pgavfzduqd82svgvhy9u7kqwshncxm8y5al4qnzwzestacd76avq3n35w9";
const std::string kOtherRecipient = "age15pfeqwf26kht3qll9cqeqg7jx7yy7raxwr9zqz937n2f0lt25cuq523pur";

// Every section and key, each on a line of its own; the numbers below count these lines.
std::string wholePlan() { return tests::pinned("plan/whole.toml"); }

size_t lineOf(const std::string& text, const std::string& part)
{
    const size_t at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return static_cast<size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n')) + 1;
}

std::string replaced(const std::string& what, const std::string& with)
{
    std::string out = wholePlan();
    const size_t at = out.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return out.replace(at, what.size(), with);
}

std::vector<Error> findingsOf(const std::string& text)
{
    PlanReading reading = parsePlan(text, "plan.toml");
    EXPECT_EQ(reading.plan.has_value(), reading.findings.empty());
    return reading.findings;
}

// Exactly one finding, at this line.
void expectOne(const std::string& text, size_t line, Errc code = Errc::PlanRejected)
{
    const auto findings = findingsOf(text);
    ASSERT_EQ(findings.size(), 1u) << text << (findings.empty() ? "" : findings.back().english());
    EXPECT_EQ(findings[0].subject, "plan.toml:" + std::to_string(line)) << findings[0].english();
    EXPECT_EQ(findings[0].code, code) << findings[0].english();
    EXPECT_FALSE(findings[0].what.empty());
    EXPECT_FALSE(findings[0].hint.empty()) << findings[0].english();
}

void refuses(const std::string& what, const std::string& with, const std::string& blamed, Errc code = Errc::PlanRejected)
{
    SCOPED_TRACE(with);
    const std::string text = replaced(what, with);
    expectOne(text, lineOf(text, blamed), code);
}

TEST(Plan, EverythingInItIsRead)
{
    const PlanReading reading = parsePlan(wholePlan(), "plan.toml");
    ASSERT_TRUE(reading.plan) << reading.findings.front().english();
    const Plan& plan = *reading.plan;
    EXPECT_EQ(plan.mode, Mode::Rehearsal);
    EXPECT_EQ(plan.name, "Größe of everything");
    EXPECT_EQ(plan.algorithm, keys::Algorithm::P256);
    EXPECT_TRUE(plan.dice);
    EXPECT_EQ(plan.zone, "example.org.");
    EXPECT_EQ(plan.goLive, "2027-03-01");
    EXPECT_EQ(base::toHex(plan.supersedes.value()), std::string(64, '5'));
    EXPECT_EQ(plan.advisoryQuorum, 2u);
    ASSERT_EQ(plan.officers.size(), 3u);
    EXPECT_EQ(plan.officers[0].role, set::Role::Administrator);
    EXPECT_TRUE(plan.officers[1].key.has_value());
    EXPECT_FALSE(plan.officers[2].key.has_value());
    ASSERT_EQ(plan.devices.size(), 3u);
    EXPECT_EQ(plan.devices[0].card, "alpha.card");
    EXPECT_EQ(plan.devices[1].recipient.value().format(), kRecipient);
    EXPECT_TRUE(plan.devices[2].card.empty() && !plan.devices[2].recipient);
    EXPECT_EQ(plan.devices[2].line, lineOf(wholePlan(), "\"charlie\""));
    EXPECT_EQ(plan.text, wholePlan());
    EXPECT_EQ(plan.hash(), base::sha256(wholePlan()));
}

TEST(Plan, IsDescribedInSentences)
{
    const Plan plan = *parsePlan(wholePlan(), "plan.toml").plan;
    EXPECT_EQ(
        tests::english(describePlan(plan)),
        (std::vector<std::string>{
            "Mode: REHEARSAL, with keys to be thrown away", "Name: Größe of everything", "Key: a new p256 key, with dice",
            "DNS zone: example.org.", "Goes live: 2027-03-01", "Replaces the key with fingerprint " + std::string(64, '5'),
            "On the roster: Person ada (ada), administrator, signs in ink",
            "On the roster: Person bo (bo), officer, signs with a key", "On the roster: Person cy (cy), witness, signs in ink",
            "Device 'alpha' of First holder: a recovery wrap; whoever opens it sees the key",
            "Device 'bravo' of Second holder: a recovery wrap; whoever opens it sees the key",
            "Device 'charlie' of First holder: a recovery wrap; whoever opens it sees the key",
            "Agreed among people only: 2 persons together. Nothing enforces it, each wrap opens alone"}));
    EXPECT_EQ(tests::english(planCoalitions(plan).value()),
              std::vector<std::string>{"alone sufficient: First holder; Second holder"});
    Plan real = plan;
    real.mode = Mode::Real;
    real.import = "old.pem";
    const auto lines = tests::english(describePlan(real));
    EXPECT_EQ(lines[0], "Mode: REAL");
    EXPECT_EQ(lines[2], "Key: the existing p256 key in old.pem");
}

TEST(Plan, TheTemplateIsAPlanWithItsPlaceholders)
{
    const PlanReading reading = parsePlan(planTemplate(), "template");
    ASSERT_TRUE(reading.plan) << reading.findings.front().english();
    EXPECT_EQ(reading.plan->mode, Mode::Rehearsal) << "a template must not be real by itself";
    EXPECT_EQ(reading.plan->devices.size(), 2u);
}

TEST(Plan, KeysThatNobodyReadsAreRefusedAtEveryLevel)
{
    refuses("version = 1", "version = 1\nverson = 2", "verson");
    refuses("dice = true", "dice = true\ndices = 3", "dices");
    refuses("role = \"witness\"", "role = \"witness\"\nnick = \"c\"", "nick");
    refuses("name = \"charlie\"", "name = \"charlie\"\nserial = 5", "serial");
    refuses("persons = 2", "persons = 2\nhours = 3", "hours");
    refuses("[recovery]", "[sheets]\ncount = 3\n[recovery]", "[sheets]");
}

TEST(Plan, TheHeadIsChecked)
{
    refuses("version = 1", "version = 2", "version = 2", Errc::UnsupportedVersion);
    const auto findings = findingsOf(replaced("version = 1", "version = \"1\""));
    EXPECT_TRUE(
        std::any_of(findings.begin(), findings.end(), [](const Error& e) { return e.code == Errc::UnsupportedVersion; }));
    EXPECT_FALSE(findingsOf(replaced("version = 1\n", "")).empty());
}

TEST(Plan, ModesAndCeremoniesAreWords)
{
    refuses("ceremony = \"generate\"", "ceremony = \"Generate\"", "ceremony =");
    refuses("mode = \"rehearsal\"", "mode = \"practice\"", "mode =");
    refuses("mode = \"rehearsal\"", "mode = true", "mode =");
    refuses("name = \"Größe of everything\"", "name = \"" + std::string(201, 'x') + "\"", "name = \"xxx");
    refuses("name = \"Größe of everything\"", "name = \"\"", "name = \"\"", Errc::Malformed);
    refuses("name = \"Größe of everything\"", "name = \" x\"", "name = \" x\"", Errc::Malformed);
    refuses("name = \"Größe of everything\"", "name = \"a\\u202Eb\"", "name = \"a", Errc::NotUtf8);
    refuses("name = \"Größe of everything\"", "name = \"a\\nb\"", "name = \"a", Errc::NotUtf8);
}

TEST(Plan, TheKeyIsChecked)
{
    refuses("algorithm = \"p256\"", "algorithm = \"rsa1024\"", "algorithm =");
    refuses("algorithm = \"p256\"", "algorithm = \"P256\"", "algorithm =");
    refuses("algorithm = \"p256\"", "algorithm = 256", "algorithm =");
    refuses("dice = true", "dice = \"yes\"", "dice =");
    refuses("dice = true", "dice = true\nimport = \"old.pem\"", "dice =");
    refuses("zone = \"example.org\"", "zone = \"exam ple.org\"", "zone =", Errc::Malformed);
    refuses("zone = \"example.org\"", "zone = \"" + std::string(64, 'a') + ".org\"", "zone =", Errc::Malformed);
    refuses("go-live = \"2027-03-01\"", "go-live = \"2027-02-29\"", "go-live =", Errc::Malformed);
    refuses("go-live = \"2027-03-01\"", "go-live = 2027-03-01", "go-live =");
    refuses("supersedes = \"" + std::string(64, '5') + "\"", "supersedes = \"55\"", "supersedes =", Errc::Malformed);
    refuses("supersedes = \"" + std::string(64, '5') + "\"", "supersedes = \"" + std::string(64, 'A') + "\"",
            "supersedes =", Errc::Malformed);
}

TEST(Plan, TheRosterIsChecked)
{
    refuses("id = \"ada\"", "id = \"Ada\"", "id = \"Ada\"", Errc::Malformed);
    refuses("id = \"ada\"", "id = \"../ada\"", "id = \"../ada\"", Errc::Malformed);
    refuses("id = \"ada\"", "id = \"self\"", "id = \"self\"");
    refuses("id = \"ada\"", "id = \"bo\"", "[[officer]] # two", Errc::Duplicate);
    refuses("name = \"Person ada\"", "name = \"Person bo\"", "[[officer]] # two", Errc::Duplicate);
    refuses("name = \"Person ada\"", "name = \"" + std::string(201, 'x') + "\"", "name = \"xxx");
    refuses("role = \"officer\"", "role = \"boss\"", "role = \"boss\"", Errc::Malformed);
    refuses("role = \"officer\"", "role = 1", "role = 1");
    refuses("role = \"administrator\"", "role = \"officer\"", "[[officer]] # one");
    refuses("role = \"witness\"", "role = \"officer\"", "[[officer]] # one");
    refuses("key = \"" + kKey + "\"", "key = \"ssh-dss AAAA\"", "key = \"ssh-dss", Errc::Malformed);
    refuses("role = \"witness\"", "role = \"witness\"\nkey = \"" + kKey + " other comment\"", "[[officer]] # three",
            Errc::Duplicate);
    refuses("id = \"cy\"\n", "", "[[officer]] # three");
}

TEST(Plan, TheDevicesAreChecked)
{
    refuses("name = \"alpha\"", "name = \"Alpha\"", "name = \"Alpha\"", Errc::Malformed);
    refuses("name = \"alpha\"", "name = \"a/b\"", "name = \"a/b\"", Errc::Malformed);
    refuses("name = \"charlie\"", "name = \"alpha\"", "[[device]] # three", Errc::Duplicate);
    refuses("holder = \"Second holder\"", "holder = \"One; Two\"", "holder = \"One; Two\"", Errc::Malformed);
    refuses("holder = \"Second holder\"", "holder = \"" + std::string(101, 'x') + "\"", "holder = \"xxx", Errc::Malformed);
    refuses("holder = \"Second holder\"\n", "", "[[device]] # two");
    refuses("card = \"alpha.card\"", "card = \"alpha.card\"\nrecipient = \"" + kOtherRecipient + "\"", "recipient =");
}

TEST(Plan, ADevicesKeyIsNamedOnce)
{
    refuses("name = \"charlie\"", "name = \"charlie\"\ncard = \"alpha.card\"", "[[device]] # three", Errc::Duplicate);
    refuses("name = \"charlie\"", "name = \"charlie\"\nrecipient = \"" + kRecipient + "\"", "[[device]] # three",
            Errc::Duplicate);
    refuses("recipient = \"" + kRecipient + "\"", "recipient = \"age1x\"", "recipient = \"age1x\"", Errc::Malformed);
}

// A number beside wraps of the whole key is advice, and the plan must say that it knows.
TEST(Plan, AQuorumIsAdvisoryOrRefused)
{
    refuses("quorum = \"advisory\"", "quorum = \"real\"", "[recovery]");
    refuses("quorum = \"advisory\"\n", "", "[recovery]");
    refuses("persons = 2", "persons = 1", "[recovery]");
    refuses("persons = 2", "persons = 3", "[recovery]");  // three devices, but two holders
    refuses("persons = 2", "persons = -2", "[recovery]");
    refuses("persons = 2\n", "", "[recovery]");
    EXPECT_TRUE(findingsOf(replaced("[recovery]\npersons = 2\nquorum = \"advisory\"\n", "")).empty());
}

TEST(Plan, MissingSectionsAreNamed)
{
    for (const char* section : {"[key]", "[[officer]]", "[[device]]"}) {
        const auto findings = findingsOf("version = 1\nceremony = \"generate\"\nmode = \"real\"\nname = \"n\"\n");
        EXPECT_TRUE(std::any_of(findings.begin(), findings.end(), [&](const Error& e) {
            return e.english().find(section) != std::string::npos;
        })) << section;
    }
    EXPECT_FALSE(findingsOf("").empty());
    EXPECT_FALSE(findingsOf("version = 1\nkey = 3\nofficer = 3\ndevice = [3]\nrecovery = []\n").empty());
}

TEST(Plan, EverythingThatIsWrongIsSaidAtOnce)
{
    std::string text = replaced("mode = \"rehearsal\"", "mode = \"practice\"");
    for (const auto& [what, with] :
         {std::pair{"algorithm = \"p256\"", "algorithm = \"p512\""}, std::pair{"role = \"officer\"", "role = \"boss\""},
          std::pair{"name = \"charlie\"", "name = \"Charlie\""}, std::pair{"quorum = \"advisory\"", "quorum = \"sure\""}})
        text.replace(text.find(what), std::string(what).size(), with);
    const auto findings = findingsOf(text);
    std::vector<std::string> places;
    for (const Error& finding : findings)
        places.push_back(finding.subject);
    std::vector<std::string> expected;
    for (const char* part : {"mode =", "algorithm =", "role = \"boss\"", "name = \"Charlie\"", "[recovery]"})
        expected.push_back("plan.toml:" + std::to_string(lineOf(text, part)));
    std::sort(places.begin(), places.end());
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(places, expected);
}

TEST(Plan, WhatIsNotTomlIsRefusedWithItsLine)
{
    expectOne("version = 1\nname = unquoted\n", 2, Errc::Malformed);
    expectOne("version = 1\nversion = 1\n", 2, Errc::Malformed);
    expectOne(replaced("[recovery]", "[key]"), lineOf(wholePlan(), "[recovery]"), Errc::Malformed);
}

TEST(Plan, AbsurdPlansAreRefused)
{
    EXPECT_EQ(findingsOf(std::string(kMaxPlanBytes + 1, '#')).at(0).code, Errc::TooLarge);
    EXPECT_EQ(findingsOf("name = \"\xFF\"\n").at(0).code, Errc::NotUtf8);
    EXPECT_EQ(findingsOf(std::string("name\0= 1\n", 9)).at(0).code, Errc::NotUtf8);
    for (const char* nest : {"[", "{a=", "[{a="}) {
        std::string deep = "x = ";
        while (deep.size() < kMaxPlanBytes - 10)
            deep += nest;
        EXPECT_FALSE(findingsOf(deep).empty()) << nest;
    }
    std::string officers = wholePlan();
    for (int i = 0; i < 70; ++i)
        officers +=
            "\n[[officer]]\nid = \"x" + std::to_string(i) + "\"\nname = \"X " + std::to_string(i) + "\"\nrole = \"officer\"\n";
    EXPECT_FALSE(findingsOf(officers).empty());
    std::string devices = wholePlan();
    for (int i = 0; i < 1000; ++i)
        devices += "\n[[device]]\nname = \"x" + std::to_string(i) + "\"\nholder = \"X\"\n";
    EXPECT_FALSE(findingsOf(devices).empty());
}

// A key of a hundred thousand parts makes as many tables inside each other.
TEST(Plan, DeepKeysAreRefused)
{
    for (const char* begin : {"[", "", "x = {"}) {
        std::string deep = "version = 1\n" + std::string(begin);
        while (deep.size() < kMaxPlanBytes - 20)
            deep += "a.";
        deep += *begin == '[' ? "a]\n" : *begin == 'x' ? "a = 1}\n" : "a = 1\n";
        expectOne(deep, 2, Errc::Malformed);
    }
    EXPECT_TRUE(findingsOf("# " + std::string(100, '.') + "\n" + wholePlan()).empty()) << "a decorated comment";
}

// toml++ 3.3 must not see these letters outside of a text.
TEST(Plan, LettersBeyondAsciiStandInQuotes)
{
    for (const char* line :
         {"name = Größe", "größe = 1", "[größe]", "name = \"a\" ö", "ö", "x = [ö]", "name = \"a\\\\\"ö", "'x' = 'y'ö",
          "x = --\"ö\"", "x = [1 'ö']", "x = 1.\"ö\"", "a.\"ö\" = 1", "x = {e=0='ö'}", "x = 0['ö']", "x = 0{'ö'=1}"})
        expectOne(std::string("version = 1\n") + line + "\n", 2, Errc::Malformed);
    for (const char* line : {"# größe", "\"größe\" = 1", "x = 'größe'", "x = \"\\\"größe\"", "x = \"'größe'\"",
                             "x = '\"größe\"' # größe", "x = [\"ö\", 'ö' ]", "  \"ö\" = { 'ö' = \"ö\" }"}) {
        const auto findings = findingsOf(std::string(line) + "\n");
        EXPECT_TRUE(std::none_of(findings.begin(), findings.end(), [](const Error& e) { return e.code == Errc::Malformed; }))
            << line;
    }
}

TEST(Plan, TextsOfSeveralLinesAreRefused)
{
    for (const char* quotes : {"\"\"\"", "'''"}) {
        const std::string text = "version = 1\nname = " + std::string(quotes) + "\nGröße\n" + quotes + "\n";
        expectOne(text, 2, Errc::Malformed);
    }
}

TEST(PinnedPlan, IsReadAsEverAndHasItsWords)
{
    const std::string text = wholePlan();
    const Sha256 hash = parsePlan(text, "plan.toml").plan.value().hash();
    EXPECT_TRUE(
        tests::isPinned("plan/whole.words", base::toHex(hash) + "\n" + base::checkPhrase(ByteView(hash).first(16)) + "\n"));
}

}  // namespace
}  // namespace keyrite::scripts
