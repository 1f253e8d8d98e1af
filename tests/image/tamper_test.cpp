// A disc that was changed does not start, and says so; what is not the officers' medium is not touched.
#include <gtest/gtest.h>

#include <regex>
#include <thread>

#include "base/bytes.h"
#include "image/changed_disc.h"
#include "image/officer.h"
#include "image/the_disc.h"
#include "support/command.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using std::chrono::seconds;

class ChangedDiscTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        KR_NEED_DISC();
        if (const std::string why = Machine::whyNot(Firmware::SecureBoot); !why.empty())
            GTEST_SKIP() << why;
        KR_NEED_PROGRAM("xorriso");
    }
    // The root hash on the kernel's line, by the manifest on the disc.
    std::string rootHash()
    {
        const fs::path manifest = m_folder / "manifest";
        const CommandResult got =
            run({"xorriso", "-osirrox", "on", "-indev", testDisc().string(), "-extract", "/manifest", manifest.string()});
        EXPECT_EQ(got.status, 0) << got.err;
        std::smatch found;
        const std::string text = slurp(manifest);
        return std::regex_search(text, found, std::regex("root-hash=([0-9a-f]{64})")) ? found[1].str() : std::string();
    }
    // Ends without a screen, and the console has said why.
    static void expectStops(const MachineParts& parts, const std::string& why)
    {
        Machine machine(parts);
        const Officer officer(machine);
        const bool ended = machine.waitForEnd(seconds(420));
        EXPECT_NE(machine.console().find(why), std::string::npos) << machine.console();
        EXPECT_EQ(officer.page(), "") << "the wizard has started";
        EXPECT_TRUE(ended) << machine.console();
    }

    TempFolder m_folder;
};

TEST_F(ChangedDiscTest, AChangedRootStopsTheKernel)
{
    ChangedDisc disc(testDisc(), m_folder / "disc");
    disc.flipIn("/live/root.squashfs", 20);  // of its first block, which every start reads
    expectStops({.disc = disc.path()}, "dm-verity device corrupted");
}

TEST_F(ChangedDiscTest, AnotherRootHashStops)
{
    ChangedDisc disc(testDisc(), m_folder / "disc");
    disc.replace(rootHash(), std::string(64, 'a'));
    expectStops({.disc = disc.path()}, "does not have the hash that the kernel was told");
}

TEST_F(ChangedDiscTest, NoRootHashStops)
{
    ChangedDisc disc(testDisc(), m_folder / "disc");
    disc.replace("keyrite.roothash=", "keyrite.nothing_=");
    expectStops({.disc = disc.path()}, "was not told which root it may open");
}

TEST_F(ChangedDiscTest, ATamperedKernelIsRefusedUnderSecureBoot)
{
    ChangedDisc disc(testDisc(), m_folder / "disc");
    disc.flipIn("/live/vmlinuz", 4'000'000);
    Machine machine({.disc = disc.path(), .firmware = Firmware::SecureBoot});
    std::this_thread::sleep_for(seconds(90));
    EXPECT_EQ(machine.console().find("keyrite: "), std::string::npos) << "the first program has started";
    EXPECT_EQ(Officer(machine).page(), "");
}

TEST_F(ChangedDiscTest, AStickWithAnotherLabelIsNotMounted)
{
    const fs::path stick = m_folder / "stick";
    makeStick(stick, "HOLIDAYS");
    const Sha256 before = base::sha256(slurp(stick));
    {
        MachineParts parts{.disc = testDisc()};
        parts.sticks = {stick};
        Machine machine(parts);
        const Officer officer(machine);
        officer.waitForPage("keyboard");
        machine.press({"ret"});
        machine.press({"ret"});
        officer.waitForPage("start");
        officer.choose("start.what", "rehearsal");
        officer.write("start.rehearsal", "/media/KEYRITE-OUT/r");
        officer.pressVerb();
        officer.waitUntil(
            "a refusal",
            [&] {
                const auto error = officer.find("error");
                return error && !error->says.empty();
            },
            seconds(60));
        EXPECT_NE(officer.everything().find("Check that the medium is present"), std::string::npos) << officer.everything();
    }
    EXPECT_EQ(base::sha256(slurp(stick)), before);
}

}  // namespace
}  // namespace keyrite::tests
