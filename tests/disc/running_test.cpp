// What a running disc says of itself is taken as it stands, or not at all.
#include "disc/running.h"

#include <gtest/gtest.h>

#include "support/temp_folder.h"

namespace keyrite::tests {
namespace {

using disc::RunningDisc;

disc::RunningFiles filesIn(const TempFolder& folder)
{
    return {folder / "boot", folder / "image", folder / "secure", folder / "lockdown"};
}

TEST(RunningDisc, SaysNothingOnAnOrdinaryMachine)
{
    const TempFolder folder;
    const RunningDisc found = disc::runningDisc(filesIn(folder));
    EXPECT_FALSE(found.rootHash || found.imageHash || found.imageBeingRead);
    EXPECT_EQ(found.secureBoot, RunningDisc::SecureBoot::Unknown);
    EXPECT_EQ(found.lockdown, "");
}

TEST(RunningDisc, FactsAreReadFromTheirFiles)
{
    const TempFolder folder;
    const Sha256 root = base::sha256("root"), image = base::sha256("image");
    spit(folder / "boot", "root-hash=" + base::toHex(root) + "\nmedium=/dev/sr0\n");
    spit(folder / "image", "sha256=" + base::toHex(image) + "\n");
    spit(folder / "secure", std::string("\x06\0\0\0\x01", 5));
    spit(folder / "lockdown", "none integrity [confidentiality]\n");
    const RunningDisc found = disc::runningDisc(filesIn(folder));
    EXPECT_EQ(found.rootHash, root);
    EXPECT_EQ(found.imageHash, image);
    EXPECT_EQ(found.secureBoot, RunningDisc::SecureBoot::On);
    EXPECT_EQ(found.lockdown, "confidentiality");
}

TEST(RunningDisc, HalfAHashIsNone)
{
    const TempFolder folder;
    spit(folder / "boot", "root-hash=abcd\n");
    spit(folder / "image", "reading\n");
    spit(folder / "secure", std::string("\x06\0\0\0\0", 5));
    spit(folder / "lockdown", "nothing chosen");
    const RunningDisc found = disc::runningDisc(filesIn(folder));
    EXPECT_FALSE(found.rootHash || found.imageHash);
    EXPECT_TRUE(found.imageBeingRead);
    EXPECT_EQ(found.secureBoot, RunningDisc::SecureBoot::Off);
    EXPECT_EQ(found.lockdown, "");
}

}  // namespace
}  // namespace keyrite::tests
