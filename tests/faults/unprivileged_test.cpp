// A user without rights, with the small limit for locked memory that many systems set.
#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>

#include "faults/finished_set.h"
#include "faults/sitting.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

constexpr unsigned kNobody = 65534;

void becomeNobody()
{
    const rlimit little{64 * 1024, 64 * 1024};
    if (::setrlimit(RLIMIT_MEMLOCK, &little) != 0 || ::setgroups(0, nullptr) != 0 || ::setgid(kNobody) != 0 ||
        ::setuid(kNobody) != 0)
        ::_exit(126);
}

void giveAway(const fs::path& folder)
{
    ASSERT_EQ(::chown(folder.c_str(), kNobody, kNobody), 0);
    for (const auto& entry : fs::directory_iterator(folder))
        ASSERT_EQ(::chown(entry.path().c_str(), kNobody, kNobody), 0);
}

class Unprivileged : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (::geteuid() != 0)
            GTEST_SKIP() << "only root can start a program as somebody else";
        KR_NEED_PROGRAM("setpriv");
        if (run({"setpriv", "--reuid=65534", "--clear-groups", "--", keyriteProgram(), "--version"}).status != 0)
            GTEST_SKIP() << "the built program lies where another user cannot start it";
    }
};

TEST_F(Unprivileged, ARealCeremonyIsRefusedWithoutLockedMemory)
{
    const Room room({.real = true});
    giveAway(room.folder());
    Sitting sitting(room, room.set(), becomeNobody);
    ASSERT_TRUE(sitting.reach("Look at the room and the machine")) << sitting.err();
    EXPECT_THAT(sitting.screen(), HasSubstr("RED    Memory lock"));
    for (int i = 0; i < 3; ++i) {  // the reason for other red lights, performer, witness
        ASSERT_TRUE(sitting.waitForQuestion());
        sitting.answer();
    }
    ASSERT_TRUE(sitting.waitForQuestion());
    EXPECT_EQ(sitting.title(), "Look at the room and the machine") << "it went on";
    EXPECT_THAT(sitting.err(), HasSubstr("Memory lock"));
    EXPECT_THAT(sitting.err(), HasSubstr("ulimit -l"));
}

TEST_F(Unprivileged, ARehearsalSaysItAndGoesOn)
{
    const Room room;
    giveAway(room.folder());
    Sitting sitting(room, room.set(), becomeNobody);
    ASSERT_TRUE(sitting.reach("Look at the room and the machine")) << sitting.err();
    EXPECT_THAT(sitting.screen(), HasSubstr("RED    Memory lock"));
    EXPECT_EQ(sitting.finish(), 0) << sitting.err();
    EXPECT_THAT(slurp(room.set() / "transcript"), HasSubstr("red memory-lock"));
    EXPECT_TRUE(set::SetVerifier::check(room.set(), set::Stage::Closed));
}

TEST_F(Unprivileged, TheRehearseVerbSaysItToo)
{
    const TempFolder folder;
    giveAway(folder.path());
    const CommandResult result =
        run({"setpriv", "--reuid=65534", "--clear-groups", "--", "sh", "-c", "ulimit -l 64; exec \"$@\"", "sh",
             keyriteProgram(), "rehearse", "--out", (folder / "r").string()});
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_THAT(result.out + result.err, HasSubstr("Memory lock"));
}

}  // namespace
}  // namespace keyrite::tests
