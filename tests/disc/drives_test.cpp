// Only media that a person can take out are offered; what a drive calls itself is text.
#include "disc/drives.h"

#include <gtest/gtest.h>

#include "support/temp_folder.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;

void addDrive(const TempFolder& folder, const std::string& name, const std::string& removable, const std::string& model,
              const std::string& sectors)
{
    fs::create_directories(folder / "block" / name / "device");
    spit(folder / "block" / name / "removable", removable + "\n");
    spit(folder / "block" / name / "device" / "model", model + "\n");
    spit(folder / "block" / name / "size", sectors + "\n");
}

TEST(Drives, FixedOnesAreLeftOut)
{
    const TempFolder folder;
    addDrive(folder, "sr0", "1", "DVD-RW  ", "470000");
    addDrive(folder, "sda", "0", "Disk of the machine", "1000000000");
    addDrive(folder, "mmcblk0", "1", "", "0");
    const auto found = disc::drives({folder / "block", "/dev"});
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].device, "/dev/mmcblk0");
    EXPECT_EQ(found[0].bytes, 0u);
    EXPECT_FALSE(found[0].optical);
    EXPECT_EQ(found[1].device, "/dev/sr0");
    EXPECT_EQ(found[1].model, "DVD-RW");
    EXPECT_EQ(found[1].bytes, uint64_t{470000} * 512);
    EXPECT_TRUE(found[1].optical);
}

// A USB disk may deny that it is removable: the port is what counts.
TEST(Drives, AFixedDiskOnUsbCounts)
{
    const TempFolder folder;
    const fs::path real = folder / "devices" / "usb2" / "sdb";
    fs::create_directories(real / "device");
    spit(real / "removable", "0\n");
    spit(real / "size", "2048\n");
    fs::create_directories(folder / "block");
    fs::create_directory_symlink(real, folder / "block" / "sdb");
    const auto found = disc::drives({folder / "block", "/dev"});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].device, "/dev/sdb");
}

TEST(Drives, AModelIsPrintableText)
{
    const TempFolder folder;
    addDrive(folder, "sr0", "1", "bad\x1b[2J\xff name", "1");
    EXPECT_EQ(disc::drives({folder / "block", "/dev"}).at(0).model, "bad?[2J? name");
    EXPECT_TRUE(disc::drives({folder / "missing", "/dev"}).empty());
}

}  // namespace
}  // namespace keyrite::tests
