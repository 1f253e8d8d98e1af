// A whole rehearsal, as `./rehearse` runs it.
#include "scripts/rehearsal.h"

#include <gtest/gtest.h>

#include "base/file.h"
#include "set/check_set.h"
#include "support/error_of.h"
#include "support/fake_room.h"
#include "support/scripted_operator.h"
#include "support/temp_folder.h"
#include "support/vectors.h"
#include "wrap/fixed_random.h"

namespace keyrite::scripts {
namespace {

TEST(Rehearsal, MakesVerifiesAndRestores)
{
    tests::TempFolder folder;
    tests::FakeClock clock;
    tests::FixedRandom random("rehearsal");
    tests::FakeWatcher watcher;
    tests::FakeRoom room;
    tests::FakePrinters printers;
    const auto report = rehearse(folder / "rehearsal", {clock, random, watcher, room, printers});
    ASSERT_TRUE(report) << report.error().english();
    EXPECT_EQ(report->devices, 3u);
    EXPECT_EQ(report->fingerprint.size(), 64u);
    EXPECT_GT(report->transcriptEntries, 30u);
    const auto set = folder / "rehearsal" / "set";
    for (const char* anchor : {"key.pub", "genesis", "allowed_signers"}) {
        const auto trusted = set::readAnchor((folder / "rehearsal" / "anchor" / anchor).string()).value();
        EXPECT_TRUE(set::SetVerifier::authenticate(set::SetVerifier::check(set, set::Stage::Closed).value(), trusted))
            << anchor;
    }
    std::string restored;
    for (const char* device : {"alpha", "bravo", "charlie"}) {
        const std::string pem = tests::slurp(folder / "rehearsal" / "restored" / (std::string(device) + ".pem"));
        EXPECT_TRUE(restored.empty() || pem == restored) << device;
        restored = pem;
    }
    EXPECT_EQ(report->sheets, 5u);
    EXPECT_EQ(report->restoredFrom, 3u);
    for (int sheet = 1; sheet <= 5; ++sheet)
        EXPECT_TRUE(std::filesystem::exists(folder / "rehearsal" / "sheets" / ("share-" + std::to_string(sheet) + ".pdf")));
    EXPECT_TRUE(std::filesystem::exists(folder / "rehearsal" / "sheets" / "recovery.pdf"));
    EXPECT_TRUE(std::filesystem::exists(folder / "rehearsal" / "restored" / "from-sheets" / "key.age"));
    EXPECT_EQ(tests::errorOf(rehearse(folder / "rehearsal", {clock, random, watcher, room, printers})), Errc::Exists);
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

}  // namespace
}  // namespace keyrite::scripts
