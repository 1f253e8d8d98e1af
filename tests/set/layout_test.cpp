// Where things lie in a set, and what may lie there without being listed.
#include "set/layout.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "set/small_set.h"

namespace keyrite::set {
namespace {

Core smallCore() { return tests::makeSmallSet().manifest.core; }

TEST(Layout, ListsExactlyTheFilesOfDevicesAndKey)
{
    const auto listed = listedFiles(smallCore()).value();
    EXPECT_EQ(listed, (std::vector<std::string>{"cards/alpha.card", "cards/alpha.card.sig", "cards/charlie.card",
                                                "cards/charlie.card.sig", "plan.toml", "public/key.hex", "public/key.pem",
                                                "public/key.pub", "wraps/alpha.recovery.age", "wraps/charlie.recovery.age",
                                                "wraps/delta.recovery.age"}));
    EXPECT_TRUE(std::is_sorted(listed.begin(), listed.end()));
}

TEST(Layout, AZoneAddsItsRecords)
{
    Core core = smallCore();
    core.zone = "example.org.";
    const auto forms = publicForms(core).value();
    ASSERT_EQ(forms.size(), 5u);
    EXPECT_EQ(forms[3].path, "public/key.dnskey");
    EXPECT_NE(forms[3].content.find("example.org."), std::string::npos);
    EXPECT_EQ(forms[4].path, "public/key.ds");
}

TEST(Layout, ARehearsalsPublicKeySaysSo)
{
    Core core = smallCore();
    EXPECT_NE(publicForms(core).value()[2].content.find("REHEARSAL"), std::string::npos);
    core.mode = Mode::Real;
    EXPECT_EQ(publicForms(core).value()[2].content.find("REHEARSAL"), std::string::npos);
}

TEST(Layout, NamesByRuleWhatComesAfterTheManifest)
{
    const Core core = smallCore();
    for (const char* path :
         {"manifest", "manifest.self.sig", "transcript", "manifest.admin.sig", "transcript.admin.sig", "manifest.officer.sig",
          "acceptances/charlie.acceptance", "acceptances/charlie.acceptance.sig", "acceptances/delta.acceptance"})
        EXPECT_TRUE(isNamedByRule(core, path)) << path;
}

TEST(Layout, NamesNothingElseByRule)
{
    const Core core = smallCore();
    for (const char* path : {"", "Manifest", "manifest.sig", "manifest.witness.sig", "manifest.nobody.sig",
                             "transcript.witness.sig", "transcript.self.sig", "acceptances/alpha.acceptance",
                             "acceptances/delta.acceptance.sig", "acceptances/nobody.acceptance", "wraps/alpha.recovery.age",
                             "wraps/alpha.recovery.age.sig", "cards/delta.card", "sub/manifest", "./manifest", "manifest/"})
        EXPECT_FALSE(isNamedByRule(core, path)) << path;
}

}  // namespace
}  // namespace keyrite::set
