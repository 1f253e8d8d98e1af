// A disc is what its volume says it is: its length is stated once, in two byte orders, and nothing after it counts.
#include "disc/volume.h"

#include <gtest/gtest.h>

#include "support/disc_image.h"
#include "support/error_of.h"
#include "support/temp_folder.h"

namespace keyrite::tests {
namespace {

using disc::kBlockBytes;

std::string asText(const Bytes& bytes) { return std::string(base::textOf(bytes)); }

bool goOn(uint64_t, uint64_t) { return true; }

TEST(Volume, NameAndLengthAreRead)
{
    const auto volume = disc::parseVolume(volumeDescriptor(1234, "KEYRITE 1"), "sr0");
    ASSERT_TRUE(volume) << volume.error().english();
    EXPECT_EQ(volume->name, "KEYRITE 1");
    EXPECT_EQ(volume->bytes, uint64_t{1234} * 2048);
}

TEST(Volume, WhatIsNoVolumeIsRefused)
{
    std::vector<std::pair<const char*, Bytes>> bad;
    bad.emplace_back("empty", Bytes());
    bad.emplace_back("zeros", Bytes(kBlockBytes, 0));
    bad.emplace_back("too short", Bytes(kBlockBytes - 1, 1));
    bad.emplace_back("another descriptor", volumeDescriptor(100));
    bad.back().second[0] = 2;
    bad.emplace_back("two lengths", volumeDescriptor(100));
    bad.back().second[87] ^= 1;
    bad.emplace_back("another block size", volumeDescriptor(100));
    bad.back().second[129] = 4;
    bad.emplace_back("no blocks", volumeDescriptor(0));
    bad.emplace_back("ends at its descriptor", volumeDescriptor(16));
    bad.emplace_back("absurd length", volumeDescriptor(0xffffffff));
    bad.emplace_back("a name with a line end", volumeDescriptor(100, "KEY\nRITE"));
    for (const auto& [name, block] : bad)
        EXPECT_EQ(errorOf(disc::parseVolume(block, "sr0")), Errc::Malformed) << name;
}

TEST(ReadDisc, BytesAfterTheVolumeDoNotCount)
{
    const TempFolder folder;
    const Bytes bytes = discImage(700);
    spit(folder / "exact.iso", asText(bytes));
    spit(folder / "longer.iso", asText(bytes) + std::string(300 * kBlockBytes + 17, 'x'));
    for (const char* const name : {"exact.iso", "longer.iso"}) {
        const auto read = disc::readDisc(folder / name, goOn);
        ASSERT_TRUE(read) << name << ": " << read.error().english();
        EXPECT_EQ(base::toHex(read->hash), base::toHex(base::sha256(bytes))) << name;
        EXPECT_EQ(read->volume.bytes, bytes.size());
    }
}

TEST(ReadDisc, ACutCopyNamesThePlace)
{
    const TempFolder folder;
    spit(folder / "cut.iso", asText(discImage(700)).substr(0, 699 * kBlockBytes));
    const auto read = disc::readDisc(folder / "cut.iso", goOn);
    ASSERT_EQ(errorOf(read), Errc::Incomplete);
    EXPECT_NE(read.error().english().find("1431552 bytes"), std::string::npos) << read.error().english();
}

TEST(ReadDisc, ProgressIsToldAndStops)
{
    const TempFolder folder;
    spit(folder / "disc.iso", asText(discImage(1200)));
    std::vector<uint64_t> seen;
    const auto stopped = disc::readDisc(folder / "disc.iso", [&](uint64_t done, uint64_t total) {
        EXPECT_EQ(total, uint64_t{1200} * kBlockBytes);
        seen.push_back(done);
        return seen.size() < 2;
    });
    EXPECT_EQ(errorOf(stopped), Errc::Aborted);
    EXPECT_EQ(seen, (std::vector<uint64_t>{0, 1 << 20}));
}

TEST(ReadDisc, WhatIsNoDriveIsRefused)
{
    const TempFolder folder;
    spit(folder / "short.iso", "nothing");
    EXPECT_EQ(errorOf(disc::readDisc(folder / "missing", goOn)), Errc::NotFound);
    EXPECT_EQ(errorOf(disc::readDisc(folder.path(), goOn)), Errc::Unreadable);
    EXPECT_EQ(errorOf(disc::readDisc("/dev/null", goOn)), Errc::Unreadable);
    EXPECT_EQ(errorOf(disc::readDisc(folder / "short.iso", goOn)), Errc::Malformed);
}

TEST(DiscVerifier, AnotherHashIsNotThisDisc)
{
    const disc::ReadDisc read{{"KEYRITE", 40960}, base::sha256("disc")};
    const auto known = disc::DiscVerifier::compare(read, base::sha256("disc"), "sr0");
    ASSERT_TRUE(known);
    EXPECT_EQ((*known)->volume.name, "KEYRITE");
    EXPECT_EQ(errorOf(disc::DiscVerifier::compare(read, base::sha256("other"), "sr0")), Errc::HashMismatch);
}

}  // namespace
}  // namespace keyrite::tests
