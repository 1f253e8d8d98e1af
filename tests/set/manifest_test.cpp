// The manifest as text: one form, and every other one refused.
#include "set/manifest.h"

#include <gtest/gtest.h>

#include <sstream>

#include "base/check_words.h"
#include "set/layout.h"
#include "set/small_set.h"
#include "support/error_of.h"
#include "support/pinned.h"

namespace keyrite::set {
namespace {

using tests::errorOf;

const std::string& text()
{
    static const std::string whole = tests::makeSmallSet().files.at("manifest");
    return whole;
}

std::vector<std::string> lines(const std::string& whole)
{
    std::vector<std::string> out;
    std::istringstream in(whole);
    for (std::string line; std::getline(in, line);)
        out.push_back(line + "\n");
    return out;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string out;
    for (const std::string& part : parts)
        out += part;
    return out;
}

std::string keyOf(const std::string& line) { return line.substr(0, line.find('=')); }

std::string replaced(const std::string& what, const std::string& with)
{
    std::string out = text();
    const size_t at = out.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return out.replace(at, what.size(), with);
}

void expectRefused(const std::string& changed)
{
    ASSERT_NE(changed, text()) << "nothing was changed";
    const auto parsed = parseManifest(changed, "manifest");
    ASSERT_FALSE(parsed) << changed;
    EXPECT_EQ(parsed.error().subject.substr(0, 8), "manifest") << parsed.error().english();
    EXPECT_FALSE(parsed.error().hint.empty()) << parsed.error().english();
}

TEST(Manifest, IsReadAsItWasWritten)
{
    const Manifest manifest = parseManifest(text(), "manifest").value();
    EXPECT_EQ(formatManifest(manifest), text());
    EXPECT_EQ(manifest.core.name, "A small set");
    EXPECT_EQ(manifest.core.devices.size(), 3u);
    EXPECT_EQ(manifest.core.advisoryQuorum, 2u);
    EXPECT_EQ(manifest.files.size(), listedFiles(manifest.core).value().size());
}

// The core is hashed into every payload before the wraps exist: what follows the blank line must not change it.
TEST(Manifest, CoreHashIsThatOfTheLinesBeforeTheBlankLine)
{
    Manifest manifest = parseManifest(text(), "manifest").value();
    const Sha256 before = coreHash(manifest.core);
    EXPECT_EQ(before, base::sha256(text().substr(0, text().find("\n\n") + 1)));
    manifest.files[0].hash[0] ^= 1;
    manifest.finalHead[0] ^= 1;
    EXPECT_EQ(coreHash(parseManifest(formatManifest(manifest), "manifest").value().core), before);
    manifest.core.diceThrows += 1;
    EXPECT_NE(coreHash(manifest.core), before);
}

TEST(Manifest, EveryMissingLineIsRefused)
{
    const auto whole = lines(text());
    for (size_t i = 0; i < whole.size(); ++i) {
        if (keyOf(whole[i]) == "officer" || keyOf(whole[i]) == "file")
            continue;  // another manifest; the set does not fit it
        auto fewer = whole;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        expectRefused(joined(fewer));
    }
}

TEST(Manifest, EveryDoubledLineIsRefused)
{
    const auto whole = lines(text());
    for (size_t i = 0; i < whole.size(); ++i) {
        auto more = whole;
        more.insert(more.begin() + static_cast<std::ptrdiff_t>(i), whole[i]);
        expectRefused(joined(more));
    }
}

TEST(Manifest, EveryTwoLinesInTheWrongOrderAreRefused)
{
    const auto whole = lines(text());
    for (size_t i = 0; i + 1 < whole.size(); ++i) {
        const std::string first = keyOf(whole[i]);
        if (first == keyOf(whole[i + 1]) && (first == "officer" || first == "device"))
            continue;  // the order of the plan, another manifest
        auto swapped = whole;
        std::swap(swapped[i], swapped[i + 1]);
        expectRefused(joined(swapped));
    }
}

TEST(Manifest, EveryOtherSpellingOfALineIsRefused)
{
    const auto whole = lines(text());
    for (size_t i = 0; i < whole.size(); ++i) {
        const std::string line = whole[i].substr(0, whole[i].size() - 1);
        std::vector<std::string> others = {line + "\r\n", line + " \n", " " + line + "\n", line + "\n\n"};
        // Two spaces in a free text are another text.
        if (const size_t space = line.find(' '); space != std::string::npos && keyOf(line) != "name")
            others.push_back(std::string(line).insert(space, " ") + "\n");
        if (const size_t equals = line.find('='); equals != std::string::npos)
            others.push_back(std::string(line).insert(equals + 1, " ") + "\n");
        for (const std::string& other : others) {
            auto changed = whole;
            changed[i] = other;
            expectRefused(joined(changed));
        }
    }
}

TEST(Manifest, UpperCaseHexIsRefused)
{
    const auto whole = lines(text());
    for (const char* key : {"set", "public-key", "plan", "workstation", "file", "final"})
        for (size_t i = 0; i < whole.size(); ++i) {
            if (keyOf(whole[i]) != key)
                continue;
            auto changed = whole;
            const size_t letter = changed[i].find_first_of("abcdef", changed[i].find('='));
            changed[i][letter] = static_cast<char>(std::toupper(changed[i][letter]));
            expectRefused(joined(changed));
        }
}

TEST(Manifest, EveryCutIsRefused)
{
    for (size_t size = 0; size < text().size(); ++size)
        EXPECT_FALSE(parseManifest(text().substr(0, size), "manifest")) << size;
    expectRefused(text() + "x");
    expectRefused(text() + "\n");
    expectRefused(text() + text());
}

TEST(Manifest, rule_8_4_withoutItsFinalLineIsIncomplete)
{
    EXPECT_EQ(errorOf(parseManifest(text().substr(0, text().find("final=")), "manifest")), Errc::Incomplete);
}

// A flipped bit is refused here, or makes another manifest with one form of its own, which the self signature refuses. Bit 5 is
// the one between capital and small letters.
TEST(Manifest, EveryFlippedByteIsRefusedOrAnotherManifest)
{
    for (size_t i = 0; i < text().size(); ++i)
        for (const size_t bit : {size_t{5}, i % 5}) {
            std::string flipped = text();
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
            const auto parsed = parseManifest(flipped, "manifest");
            EXPECT_TRUE(!parsed || formatManifest(*parsed) == flipped) << i << "." << bit;
        }
}

// Two lines run together: the second becomes part of a name or path.
TEST(Manifest, AMissingLineEndIsRefusedOrAnotherManifest)
{
    for (size_t at = text().find('\n'); at != std::string::npos; at = text().find('\n', at + 1)) {
        const auto parsed = parseManifest(std::string(text()).erase(at, 1), "manifest");
        EXPECT_TRUE(!parsed || formatManifest(*parsed) == std::string(text()).erase(at, 1)) << at;
    }
}

// A coalition that the devices do not bear out would be read aloud for years.
TEST(Manifest, CoalitionsThatAreNotThoseOfTheDevicesAreRefused)
{
    expectRefused(replaced("coalition=alone sufficient: First holder; Fourth holder; Third holder",
                           "coalition=any 2 of: First holder; Fourth holder; Third holder"));
    expectRefused(replaced("coalition=alone sufficient: First holder; Fourth holder; Third holder",
                           "coalition=alone sufficient: First holder; Third holder"));
    expectRefused(replaced("\n\nfile=", "\ncoalition=alone sufficient: Nobody\n\nfile="));
}

TEST(Manifest, ContradictionsAreRefused)
{
    expectRefused(replaced(" recovery proven ", " recovery unproven "));
    expectRefused(replaced(" recovery unproven ", " recovery proven "));
    expectRefused(replaced(" recovery proven ", " oracle proven "));
    expectRefused(replaced("algorithm=ed25519", "algorithm=p256"));
    expectRefused(replaced("mode=rehearsal", "mode=practice"));
    expectRefused(replaced("origin=generated", "origin=found"));
    expectRefused(replaced("sequence=0", "sequence=1"));
    expectRefused(replaced("paper=none", "paper=sealed"));
    expectRefused(replaced("dice=100", "dice=0100"));
    expectRefused(replaced("dice=100", "dice=1001"));
    expectRefused(replaced("advisory-quorum=2", "advisory-quorum=4001"));
    expectRefused(replaced("go-live=2027-03-01", "go-live=2027-02-29"));
    expectRefused(replaced("zone=none", "zone=Example.org."));
    expectRefused(replaced("officer=admin administrator ", "officer=admin chief "));
    expectRefused(replaced("officer=witness witness ink", "officer=admin witness ink"));
    expectRefused(replaced("officer=witness witness ink", "officer=../x witness ink"));
    expectRefused(replaced("device=charlie", "device=alpha"));
    expectRefused(replaced("device=alpha", "device=al/pha"));
}

// manifest.self.sig is the key's own signature; an officer of that name would write over it.
TEST(Manifest, AnOfficerCalledSelfIsRefused)
{
    expectRefused(replaced("officer=witness witness ink", "officer=self witness ink"));
}

TEST(Manifest, AnotherVersionIsNamedAsSuch)
{
    EXPECT_EQ(errorOf(parseManifest(replaced("keyrite-manifest/1", "keyrite-manifest/2"), "manifest")),
              Errc::UnsupportedVersion);
}

TEST(Manifest, AbsurdSizesAreRefused)
{
    EXPECT_EQ(errorOf(parseManifest(std::string(kMaxManifestBytes + 1, 'x'), "manifest")), Errc::TooLarge);
    EXPECT_FALSE(parseManifest(replaced("name=A small set", "name=" + std::string(201, 'x')), "manifest"));
    EXPECT_FALSE(parseManifest(replaced("name=A small set", "name=" + std::string(2 * 1024 * 1024, 'x')), "manifest"));
    EXPECT_FALSE(parseManifest("", "manifest"));
    EXPECT_FALSE(parseManifest("\xFF\xFE\n", "manifest"));
}

TEST(Roles, AreThreeWords)
{
    for (const Role role : {Role::Administrator, Role::Officer, Role::Witness})
        EXPECT_EQ(parseRole(name(role)).value(), role);
    EXPECT_FALSE(parseRole("Witness"));
    EXPECT_FALSE(parseRole(""));
}

}  // namespace
}  // namespace keyrite::set
