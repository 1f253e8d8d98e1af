// The committed small set: read and verified as ever, and written as ever.
#include <gtest/gtest.h>

#include "base/check_words.h"
#include "set/check_set.h"
#include "set/small_set.h"
#include "support/pinned.h"

namespace keyrite::set {
namespace {

using tests::isPinned;
using tests::pinned;

TEST(PinnedSet, IsWrittenAsEver)
{
    const tests::SmallSet set = tests::makeSmallSet();
    for (const auto& [path, content] : set.files)
        EXPECT_TRUE(isPinned("manifest/set/" + path, content));
    const Sha256 genesis = base::sha256(set.files.at("manifest"));
    const Sha256 fingerprint = set.manifest.core.publicKey.fingerprint();
    EXPECT_TRUE(isPinned("manifest/hashes", "core " + base::toHex(coreHash(set.manifest.core)) + "\ngenesis " +
                                                base::toHex(genesis) + "\nfingerprint " + base::toHex(fingerprint) + "\n"));
    EXPECT_TRUE(isPinned("manifest/words",
                         base::checkPhrase(ByteView(genesis).first(16)) + "\n" + base::checkPhrase(fingerprint) + "\n"));
    EXPECT_TRUE(isPinned("acceptance/charlie.acceptance", formatAcceptance(set.charlie)));
    EXPECT_TRUE(isPinned("acceptance/charlie.acceptance.sig", set.charlieSignature));
    EXPECT_TRUE(isPinned("acceptance/delta.acceptance", formatAcceptance(set.delta)));
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

TEST(PinnedSet, IsVerifiedAsEver)
{
    const auto folder = tests::sourcePath("tests/vectors/manifest/set");
    const auto consistent = SetVerifier::check(folder, Stage::Closed);
    ASSERT_TRUE(consistent) << consistent.error().english();
    const std::string hashes = pinned("manifest/hashes");
    const auto hashAfter = [&](const std::string& word) {
        return base::arrayFromHex<32>(hashes.substr(hashes.find(word) + word.size() + 1, 64)).value();
    };
    EXPECT_EQ(coreHash((*consistent)->manifest.core), hashAfter("core"));
    for (const char* word : {"genesis", "fingerprint"})
        EXPECT_TRUE(
            SetVerifier::authenticate(SetVerifier::check(folder, Stage::Closed).value(), {std::nullopt, hashAfter(word), {}}));
}

TEST(PinnedSet, IsAcceptedAsEver)
{
    tests::TempFolder folder;
    std::filesystem::copy(tests::sourcePath("tests/vectors/manifest/set"), folder / "set",
                          std::filesystem::copy_options::recursive);
    for (const char* file : {"charlie.acceptance", "charlie.acceptance.sig", "delta.acceptance"})
        tests::spit(folder / "set" / "acceptances" / file, pinned(std::string("acceptance/") + file));
    const auto set = SetVerifier::check(folder / "set", Stage::Closed);
    ASSERT_TRUE(set) << set.error().english();
    EXPECT_EQ((*set)->devices,
              (std::vector<DeviceState>{DeviceState::ProvenInRoom, DeviceState::Accepted, DeviceState::Accepted}));
}

}  // namespace
}  // namespace keyrite::set
