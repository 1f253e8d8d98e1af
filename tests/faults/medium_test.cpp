// Output media that are full, read-only, or in the way: the ceremony stops before the key exists, or closes as void.
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <set>

#include "faults/finished_set.h"
#include "faults/sitting.h"
#include "support/mounted_folder.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

constexpr size_t kPage = 4096;

// Takes all the space of a medium but for a number of pages.
void fillUp(const fs::path& folder, size_t pagesLeft)
{
    const fs::path path = folder / "filler";
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    ASSERT_GE(file, 0);
    const std::string page(kPage, 'x');
    off_t size = 0;
    while (::write(file, page.data(), page.size()) == static_cast<ssize_t>(kPage))
        size += static_cast<off_t>(kPage);
    ASSERT_EQ(::ftruncate(file, std::max<off_t>(0, size - static_cast<off_t>(pagesLeft * kPage))), 0);
    ::close(file);
}

// The record says void, verifies, and nothing that could be taken for a key or a set lies beside it.
void expectVoid(const fs::path& set, const Sitting& sitting)
{
    SCOPED_TRACE(sitting.err());
    EXPECT_EQ(base::listFiles(set, 100).value(), (std::vector<std::string>{"plan.toml", "transcript"}));
    const auto record = transcript::parse(slurp(set / "transcript"), "transcript", transcript::Tail::Refuse);
    ASSERT_TRUE(record) << record.error().english();
    EXPECT_EQ(record->closing, transcript::Closing::Void);
    EXPECT_EQ(record->lastSigned, record->entries.size()) << "the last line is not signed";
    EXPECT_TRUE(record->unmatchedIntents().size() <= 1) << "more than the failed effect is unconfirmed";
    EXPECT_FALSE(set::SetVerifier::check(set, set::Stage::Closed));
    EXPECT_THAT(sitting.err(), HasSubstr("what to do:"));
    EXPECT_THAT(sitting.err(), HasSubstr("VOID"));
}

const Room& room()
{
    static const Room shared;
    return shared;
}

TEST(FullMedium, TooLittleSpaceStopsBeforeAnythingIsMade)
{
    const MountedFolder medium("size=1m");
    if (!medium.mounted())
        GTEST_SKIP() << medium.reason();
    const CommandResult result = runKeyrite(
        {"ceremony", room().plan().string(), "--out", (medium / "set").string(), "--answers", room().answers().string()});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, HasSubstr("Output folder"));
    EXPECT_TRUE(fs::is_empty(medium / "set"));
}

// Filled while the officers confirm a step; the next writes fail, at one place after the other as a page more is left.
class FilledAt : public ::testing::TestWithParam<const char*> {};

TEST_P(FilledAt, EveryFailingWriteClosesTheCeremonyAsVoid)
{
    std::set<std::string> failedAt;
    for (size_t pages = 0; pages < 24; ++pages) {
        const MountedFolder medium("size=12m");
        if (!medium.mounted())
            GTEST_SKIP() << medium.reason();
        Sitting sitting(room(), medium / "set");
        ASSERT_TRUE(sitting.reach(GetParam()));
        fillUp(medium.path(), pages);
        const int status = sitting.finish();
        if (status <= 1) {
            // 1: there was space for all but the officers' signatures over the record, which is closed.
            EXPECT_TRUE(set::SetVerifier::check(medium / "set", set::Stage::Closed));
            EXPECT_EQ(sitting.err().find("VOID"), std::string::npos);
            if (status == 1) {
                EXPECT_THAT(sitting.err(), HasSubstr("only officers' signatures over the record are missing"));
                continue;
            }
            EXPECT_FALSE(failedAt.empty()) << "the medium was never full";
            return;
        }
        EXPECT_EQ(status, 3) << pages << " pages left";
        expectVoid(medium / "set", sitting);
        failedAt.insert(sitting.title());
    }
    ADD_FAILURE() << "more space than any set needs, and still it fails";
}

INSTANTIATE_TEST_SUITE_P(Step, FilledAt,
                         ::testing::Values("Make the key", "Sign the manifest and wipe the key", "Officer signs"));

// The record and the manifest are closed; only the officers' signatures over the record are lost, and that is said.
TEST(FullMedium, AtTheVeryEndTheSetStaysAndTheErrorIsSaid)
{
    const MountedFolder medium("size=12m");
    if (!medium.mounted())
        GTEST_SKIP() << medium.reason();
    Sitting sitting(room(), medium / "set");
    ASSERT_TRUE(sitting.reach("Close the ceremony"));
    fillUp(medium.path(), 0);
    EXPECT_EQ(sitting.finish(), 1);
    EXPECT_THAT(sitting.err(), HasSubstr("transcript.admin.sig"));
    EXPECT_THAT(sitting.err(), HasSubstr("only officers' signatures over the record are missing"));
    const auto checked = set::SetVerifier::check(medium / "set", set::Stage::Closed);
    ASSERT_TRUE(checked) << checked.error().english();
    EXPECT_FALSE((*checked)->officers[0].signedTranscript);
}

// What was written cannot be taken back; the program must not claim that it was.
TEST(ReadOnlyMedium, InTheMiddleLeavesNothingThatVerifiesAndSaysWhatIsLeft)
{
    const MountedFolder medium("size=12m");
    if (!medium.mounted())
        GTEST_SKIP() << medium.reason();
    Sitting sitting(room(), medium / "set");
    ASSERT_TRUE(sitting.reach("Sign the manifest and wipe the key"));
    // The folder of the wraps alone, since a file system with an open record cannot be made read-only.
    const std::string wraps = (medium / "set/wraps").string();
    ASSERT_EQ(::mount(wraps.c_str(), wraps.c_str(), nullptr, MS_BIND, nullptr), 0);
    ASSERT_EQ(::mount(nullptr, wraps.c_str(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr), 0);
    sitting.signal(SIGINT);
    EXPECT_EQ(sitting.wait(), 3);
    EXPECT_FALSE(set::SetVerifier::check(medium / "set", set::Stage::Closed));
    for (const char* const device : {"alpha", "bravo", "charlie"})
        EXPECT_THAT(sitting.err(), HasSubstr("could NOT be taken back; destroy the output medium: " + wraps + "/" + device));
    // The record says it too: each removal was intended, and none is confirmed.
    const auto record = transcript::parse(slurp(medium / "set/transcript"), "transcript", transcript::Tail::Refuse);
    ASSERT_TRUE(record) << record.error().english();
    EXPECT_EQ(record->closing, transcript::Closing::Void);
    EXPECT_EQ(record->unmatchedIntents().size(), 3u);
    // Files elsewhere were taken back all the same.
    EXPECT_EQ(base::listFiles(medium / "set", 100).value(),
              (std::vector<std::string>{"plan.toml", "transcript", "wraps/alpha.recovery.age", "wraps/bravo.recovery.age",
                                        "wraps/charlie.recovery.age"}));
    ::umount2(wraps.c_str(), MNT_DETACH);
}

TEST(ReadOnlyMedium, IsRefusedAtTheStart)
{
    MountedFolder medium("size=12m");
    if (!medium.mounted())
        GTEST_SKIP() << medium.reason();
    fs::create_directory(medium / "there");
    medium.makeReadOnly();
    for (const char* const name : {"set", "there"}) {
        const CommandResult result = runKeyrite(
            {"ceremony", room().plan().string(), "--out", (medium / name).string(), "--answers", room().answers().string()});
        EXPECT_EQ(result.status, 1);
        EXPECT_THAT(result.err, HasSubstr("which:"));
        EXPECT_THAT(result.err, HasSubstr("what to do:"));
    }
    EXPECT_TRUE(fs::is_empty(medium / "there"));
}

TEST(OutputFolder, WhatIsThereAlreadyIsNotTouched)
{
    const TempFolder folder;
    spit(folder / "file", "a file");
    spit(folder / "full/old", "old");
    fs::create_directory_symlink(folder / "full", folder / "link");
    for (const char* const name : {"file", "full", "link", "file/set"}) {
        const CommandResult result = runKeyrite(
            {"ceremony", room().plan().string(), "--out", (folder / name).string(), "--answers", room().answers().string()});
        EXPECT_EQ(result.status, 1) << name;
        EXPECT_THAT(result.err, HasSubstr((folder / name).string()));
        EXPECT_THAT(result.err, HasSubstr("what to do:"));
    }
    EXPECT_EQ(base::listFiles(folder / "full", 10).value(), std::vector<std::string>{"old"});
    EXPECT_EQ(slurp(folder / "file"), "a file");
}

}  // namespace
}  // namespace keyrite::tests
