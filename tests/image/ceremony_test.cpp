// A whole rehearsal on the disc, by keyboard: what leaves on the stick verifies elsewhere, what was secret is not on it, and
// the sheets of the first day restore the key on a second one.
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "image/officer.h"
#include "image/the_disc.h"
#include "scripts/page_reader.h"
#include "scripts/rehearsal.h"
#include "support/cli.h"
#include "support/command.h"
#include "support/scripted_operator.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using std::chrono::seconds;

constexpr const char* kOnStick = "/media/KEYRITE-OUT/r";

// As scripts/rehearsal.cpp makes them.
constexpr const char* kDevices[] = {"alpha", "bravo", "charlie"};
constexpr const char* kSigners[] = {"admin", "officer"};
constexpr size_t kWordsAskedFor = 4;

size_t numberOf(const std::string& label)
{
    const size_t at = label.find_first_of("0123456789");
    return at == std::string::npos ? 0 : std::stoul(label.substr(at));
}

std::function<std::string(const std::string&)> always(const std::string& text)
{
    return [text](const std::string&) { return text; };
}

class DiscCeremony : public ::testing::Test {
protected:
    void SetUp() override
    {
        KR_NEED_DISC();
        if (const std::string why = Machine::whyNot(Firmware::Bios); !why.empty())
            GTEST_SKIP() << why;
        makeStick(m_stick, "KEYRITE-OUT");
    }
    static void reachTheFirstPage(Machine& machine, const Officer& officer)
    {
        officer.waitForPage("keyboard");
        machine.press({"ret"});
        machine.press({"ret"});
        officer.waitForPage("start");
    }
    // Every step of the rehearsal, from its first page to the end.
    void playRehearsal(const Officer& officer);
    // From the stick, while the machine has it: everything below is written through.
    void fetch(const std::string& from, const fs::path& to)
    {
        const CommandResult got = run({"mcopy", "-s", "-n", "-Q", "-i", m_stick.string(), "::" + from, to.string()});
        ASSERT_EQ(got.status, 0) << got.err;
    }

    TempFolder m_folder;
    fs::path m_stick = m_folder / "stick";
};

// The line "file: passphrase" of the rehearsal's list.
std::string passphraseOf(const fs::path& list, const std::string& file)
{
    std::istringstream lines(slurp(list));
    for (std::string line; std::getline(lines, line);)
        if (line.rfind(file + ": ", 0) == 0)
            return line.substr(file.size() + 2);
    return {};
}

void DiscCeremony::playRehearsal(const Officer& officer)
{
    const fs::path list = m_folder / "passphrases.txt", sheets = m_folder / "sheets";
    fetch("r/devices/passphrases.txt", list);
    size_t possession = 0, signature = 0, words = 0;
    FakeWatcher watcher;
    scripts::PageReader pages(sheets, watcher);
    Answers answers;
    answers[".performer"] = always("admin");
    answers[".witness"] = always("witness");
    answers["generate.possession.identity"] = [&](const std::string&) {
        return std::string(kOnStick) + "/devices/" + kDevices[possession] + ".identity";
    };
    answers["generate.possession.passphrase"] = [&](const std::string&) {
        return passphraseOf(list, std::string(kDevices[possession++]) + ".identity");
    };
    answers["generate.sign.how"] = [&](const std::string&) { return signature < std::size(kSigners) ? "key" : "ink"; };
    answers["generate.sign.path"] = [&](const std::string&) {
        return signature < std::size(kSigners) ? std::string(kOnStick) + "/devices/" + kSigners[signature++] + ".key"
                                               : std::string();
    };
    // The holder has the printed page in hand: here, the file that came to the stick.
    for (const char* const word : {"word-1", "word-2", "word-3", "word-4"})
        answers[std::string("generate.read-back.") + word] = [&](const std::string& label) {
            const size_t share = words++ / kWordsAskedFor + 1;
            if (words % kWordsAskedFor == 1) {
                fs::remove_all(sheets);
                fetch("r/sheets", m_folder.path());
            }
            const auto found = pages.word(share, numberOf(label));
            EXPECT_TRUE(found) << found.error().english();
            return found ? std::string(found->expose()) : std::string();
        };
    officer.playTo("end", answers);
}

// The passphrases of the rehearsal's devices, as its own list tells them.
std::vector<std::string> secretsOf(const fs::path& rehearsal)
{
    std::vector<std::string> out;
    std::istringstream lines(slurp(rehearsal / "devices/passphrases.txt"));
    for (std::string line; std::getline(lines, line);)
        out.push_back(line.substr(line.find(": ") + 2));
    return out;
}

// How many of the secrets stand in the file.
size_t countIn(const fs::path& file, const std::vector<std::string>& secrets)
{
    const std::string bytes = slurp(file);
    return static_cast<size_t>(std::count_if(
        secrets.begin(), secrets.end(), [&](const std::string& secret) { return bytes.find(secret) != std::string::npos; }));
}

TEST_F(DiscCeremony, ARehearsalLeavesAGoodSetAndNothingInMemoryOrOnDisks)
{
    // Disks of the machine: one with a file system, one with swap space.
    const fs::path ext4 = m_folder / "ext4", swap = m_folder / "swap";
    for (const fs::path& disk : {ext4, swap}) {
        spit(disk, {});
        fs::resize_file(disk, 64 << 20);
    }
    ASSERT_EQ(run({"mkfs.ext4", "-q", "-F", ext4.string()}).status, 0);
    ASSERT_EQ(run({"mkswap", swap.string()}).status, 0);
    const Sha256 before[] = {base::sha256(slurp(ext4)), base::sha256(slurp(swap))};

    MachineParts parts{.disc = testDisc()};
    parts.sticks = {m_stick};
    parts.disks = {ext4, swap};
    parts.network = true;
    parts.stays = true;
    const fs::path memory = m_folder / "memory", r = m_folder / "r";
    std::vector<std::string> secrets;
    {
        Machine machine(parts);
        const Officer officer(machine);
        reachTheFirstPage(machine, officer);
        officer.choose("start.what", "rehearsal");
        officer.write("start.rehearsal", kOnStick);
        officer.pressVerb();
        officer.waitForPage("generate.plan");
        playRehearsal(officer);
        ASSERT_EQ(officer.page(), "end");
        machine.savePicture(m_folder / "end.png");
        fetch("r", m_folder.path());
        secrets = secretsOf(r);
        ASSERT_EQ(secrets.size(), 6u);
        // The control: what was written to the stick lies in the cache of the machine that goes on.
        machine.saveMemory(memory);
        EXPECT_GT(countIn(memory, secrets), 0u) << "the search finds nothing at all";
        officer.pressVerb();
        officer.waitUntil(
            "the end of the machine", [&] { return machine.state() == "shutdown"; }, seconds(240));
        machine.saveMemory(memory);
    }
    EXPECT_EQ(countIn(memory, secrets), 0u) << "in the memory of a machine that was switched off";
    EXPECT_EQ(base::sha256(slurp(ext4)), before[0]) << "the disk with a file system";
    EXPECT_EQ(base::sha256(slurp(swap)), before[1]) << "the disk with swap space";

    const CommandResult verified =
        runKeyrite({"verify", (r / "set").string(), "--anchor", (r / "set/public/key.pub").string()});
    EXPECT_EQ(verified.status, 0) << verified.err;
    const std::string record = slurp(r / "set/transcript");
    for (const char* const fact :
         {"green network: none", "green swap: none in use", "green core-dumps: off",
          "green memory-lock: ", "green disc: read-only", "green output-medium: removable", "lockdown confidentiality"})
        EXPECT_NE(record.find(fact), std::string::npos) << fact << "\n" << record.substr(0, 6000);
}

}  // namespace
}  // namespace keyrite::tests
