// One damaged file in a set: `verify` refuses, and the error names the file.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <random>

#include "faults/finished_set.h"

namespace keyrite::tests {
namespace {

// All eight bits of every byte where a file is not larger; one bit of each byte where it is.
constexpr size_t kSmall = 512;

// The only pairs of files of which neither can be told from the other: a signature, and what it signs.
bool names(const Error& error, const SetCopy& copy, const std::string& file)
{
    const std::string path = (copy / file).string();
    const auto about = [&](const std::string& named) {
        return error.subject == named || error.subject.rfind(named + ":", 0) == 0;
    };
    if (about(path))
        return true;
    if (file == "manifest")
        return about(path + ".self.sig");
    return file.size() > 11 && file.substr(file.size() - 11) == ".acceptance" && about(path + ".sig");
}

class OneByte {
public:
    explicit OneByte(const std::filesystem::path& path) : m_file(::open(path.c_str(), O_RDWR | O_CLOEXEC)) {}
    ~OneByte() { ::close(m_file); }
    OneByte(const OneByte&) = delete;
    OneByte& operator=(const OneByte&) = delete;
    void flip(size_t offset, unsigned bit) const
    {
        uint8_t byte = 0;
        ASSERT_EQ(::pread(m_file, &byte, 1, static_cast<off_t>(offset)), 1);
        byte = static_cast<uint8_t>(byte ^ (1u << bit));
        ASSERT_EQ(::pwrite(m_file, &byte, 1, static_cast<off_t>(offset)), 1);
    }

private:
    int m_file;
};

void flipEverywhere(const SetCopy& copy, const std::string& file)
{
    const size_t size = std::filesystem::file_size(copy / file);
    std::mt19937 seeded(static_cast<unsigned>(size));
    const OneByte byte(copy / file);
    size_t unseen = 0, unnamed = 0;
    for (size_t offset = 0; offset < size; ++offset) {
        const unsigned chosen = seeded() % 8;
        for (unsigned bit = 0; bit < 8; ++bit) {
            if (size > kSmall && bit != chosen)
                continue;
            byte.flip(offset, bit);
            const auto fault = copy.fault();
            if (!fault)
                ADD_FAILURE() << file << ": bit " << bit << " of byte " << offset << " flips unseen";
            else if (!names(*fault, copy, file))
                ADD_FAILURE() << file << ": byte " << offset << " is blamed on " << fault->english();
            unseen += fault ? 0 : 1;
            unnamed += fault && !names(*fault, copy, file) ? 1 : 0;
            byte.flip(offset, bit);
            if (unseen + unnamed > 3)
                return;
        }
    }
}

// The files of a set, in groups of about equal work.
const std::vector<std::vector<std::string>> kGroups = {
    {"transcript"},
    {"manifest", "manifest.self.sig"},
    {"manifest.admin.sig", "manifest.officer.sig"},
    {"transcript.admin.sig", "transcript.officer.sig"},
    {"plan.toml", "cards/alpha.card", "cards/alpha.card.sig", "cards/bravo.card", "cards/bravo.card.sig"},
    {"public/key.dnskey", "public/key.ds", "public/key.hex", "public/key.pem", "public/key.pub"},
    {"wraps/alpha.recovery.age", "wraps/bravo.recovery.age", "wraps/charlie.recovery.age"},
    {"acceptances/bravo.acceptance", "acceptances/bravo.acceptance.sig", "acceptances/charlie.acceptance"},
};

TEST(SetDamage, TheGroupsHoldEveryFileOfASet)
{
    std::vector<std::string> all;
    for (const auto& group : kGroups)
        all.insert(all.end(), group.begin(), group.end());
    std::sort(all.begin(), all.end());
    EXPECT_EQ(all, SetCopy(finishedRoom().set()).files());
}

class BitFlips : public ::testing::TestWithParam<size_t> {};

TEST_P(BitFlips, AreRefusedAtEveryOffsetAndBlamedOnTheirFile)
{
    const SetCopy copy(finishedRoom().set());
    for (const std::string& file : kGroups[GetParam()])
        flipEverywhere(copy, file);
    EXPECT_EQ(copy.fault(), std::nullopt) << "the test did not mend what it broke";
}

INSTANTIATE_TEST_SUITE_P(Group, BitFlips, ::testing::Range<size_t>(0, 8));

TEST(SetDamage, EveryTruncationIsRefusedAndNamed)
{
    const SetCopy copy(finishedRoom().set());
    for (const std::string& file : copy.files()) {
        const std::string whole = slurp(copy / file);
        for (const size_t length :
             {size_t{0}, size_t{1}, whole.size() / 3, whole.size() / 2, whole.size() - 2, whole.size() - 1}) {
            spit(copy / file, whole.substr(0, length));
            const auto fault = copy.fault();
            ASSERT_TRUE(fault) << file << " cut to " << length;
            EXPECT_TRUE(names(*fault, copy, file)) << file << " cut to " << length << " is blamed on " << fault->english();
        }
        spit(copy / file, whole + "\n");
        EXPECT_TRUE(copy.fault()) << file << " with one more line end";
        spit(copy / file, whole);
    }
}

// A transcript is cut at the end of every line: the record must not lose its last word unseen.
TEST(SetDamage, ATranscriptCutBetweenLinesIsRefused)
{
    const SetCopy copy(finishedRoom().set());
    const std::string whole = slurp(copy / "transcript");
    for (size_t end = whole.find('\n'); end + 1 < whole.size(); end = whole.find('\n', end + 1)) {
        spit(copy / "transcript", whole.substr(0, end + 1));
        EXPECT_TRUE(copy.fault()) << "cut after byte " << end;
    }
}

// What may be missing: signatures that may still come, and what says that an owner has accepted. Each is said aloud, and
// officers' signatures are what an allowed_signers anchor rests on.
TEST(SetDamage, EveryRemovedFileIsRefusedOrSaid)
{
    const std::string signers = finishedRoom().signersAnchor().string();
    const SetCopy whole(finishedRoom().set());
    ASSERT_EQ(whole.faultWith(signers), std::nullopt);
    const size_t remarksOfAll = whole.remarks().size();
    for (const std::string& file : whole.files()) {
        const SetCopy copy(finishedRoom().set());
        std::filesystem::remove(copy / file);
        const auto fault = copy.fault();
        const bool mayBeMissing = file.rfind("manifest.admin.", 0) == 0 || file.rfind("manifest.officer.", 0) == 0 ||
                                  file.rfind("transcript.", 0) == 0 ||
                                  (file.rfind("acceptances/", 0) == 0 && file != "acceptances/bravo.acceptance.sig");
        if (!mayBeMissing || file == "acceptances/bravo.acceptance") {
            ASSERT_TRUE(fault) << file << " is missing unseen";
            // Without the acceptance its signature has nothing to sign.
            const std::string named = file == "acceptances/bravo.acceptance" ? file + ".sig" : file;
            EXPECT_TRUE(names(*fault, copy, named)) << fault->english();
            continue;
        }
        EXPECT_EQ(fault, std::nullopt) << file;
        EXPECT_EQ(copy.remarks().size(), remarksOfAll + 1) << file << " is missing, and nothing is said";
        if (file.rfind("manifest.", 0) == 0) {
            EXPECT_TRUE(copy.faultWith(signers)) << file << " is missing under the officers' anchor";
        }
    }
}

TEST(SetDamage, AnUnprovenDeviceWithoutAcceptanceIsSaid)
{
    const SetCopy copy(finishedRoom().set());
    std::filesystem::remove_all(copy / "acceptances");
    EXPECT_EQ(copy.fault(), std::nullopt);
    EXPECT_EQ(copy.remarks().size(), SetCopy(finishedRoom().set()).remarks().size() + 2);
}

}  // namespace
}  // namespace keyrite::tests
