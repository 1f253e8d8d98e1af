// What somebody may put into a set, or in its place.
#include <sys/stat.h>

#include "faults/finished_set.h"
#include "wrap/age.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;

// Another ceremony with the same names and people, by somebody else.
const Room& forgersRoom()
{
    struct Forged {
        Room room{{.zone = "example.org."}};
        Forged()
        {
            room.hold();
            room.acceptAll();
        }
    };
    static const Forged forged;
    return forged.room;
}

void replaceOnce(const fs::path& path, const std::string& from, const std::string& to)
{
    std::string text = slurp(path);
    const size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos);
    spit(path, text.replace(at, from.size(), to));
}

std::string hashOf(const fs::path& path) { return base::toHex(base::sha256(slurp(path))); }

TEST(SetForgery, AnUnlistedFileIsNamed)
{
    for (const char* const name : {"README", "wraps/delta.recovery.age", "wraps/alpha.recovery.age~", "manifest.witness.sig",
                                   "manifest.nobody.sig", "acceptances/alpha.acceptance", "acceptances/charlie.acceptance.sig",
                                   "public/key.ppk", ".hidden", "new/folder/file"}) {
        const SetCopy copy(finishedRoom().set());
        spit(copy / name, "more");
        const auto fault = copy.fault();
        ASSERT_TRUE(fault) << name;
        EXPECT_EQ(fault->code, Errc::UnlistedFile);
        EXPECT_EQ(fault->subject, (copy / name).string());
    }
}

TEST(SetForgery, AnEmptyFolderIsNamed)
{
    const SetCopy copy(finishedRoom().set());
    fs::create_directories(copy / "public" / "empty");
    const auto fault = copy.fault();
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->code, Errc::UnlistedFile);
    EXPECT_EQ(fault->subject, (copy / "public" / "empty").string());
}

TEST(SetForgery, OnlyPlainFilesAreRead)
{
    const SetCopy links(finishedRoom().set());
    fs::rename(links / "public" / "key.pem", links.set().parent_path() / "key.pem");
    fs::create_symlink(links.set().parent_path() / "key.pem", links / "public" / "key.pem");
    EXPECT_EQ(links.fault().value().subject, (links / "public" / "key.pem").string());

    const SetCopy folders(finishedRoom().set());
    fs::rename(folders / "public", folders.set().parent_path() / "public");
    fs::create_directory_symlink(folders.set().parent_path() / "public", folders / "public");
    EXPECT_EQ(folders.fault().value().subject, (folders / "public").string());

    const SetCopy pipes(finishedRoom().set());
    fs::remove(pipes / "manifest");
    ASSERT_EQ(::mkfifo((pipes / "manifest").c_str(), 0600), 0);
    EXPECT_EQ(pipes.fault().value().subject, (pipes / "manifest").string());
}

TEST(SetForgery, TwoWrapsInEachOthersPlaceAreRefused)
{
    const SetCopy copy(finishedRoom().set());
    fs::rename(copy / "wraps/alpha.recovery.age", copy / "x");
    fs::rename(copy / "wraps/bravo.recovery.age", copy / "wraps/alpha.recovery.age");
    fs::rename(copy / "x", copy / "wraps/bravo.recovery.age");
    const auto fault = copy.fault();
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->code, Errc::HashMismatch);
    EXPECT_EQ(fault->subject, (copy / "wraps/alpha.recovery.age").string());
}

// Anybody can wrap anything to a public key, and correct the list; only the key itself can sign the list.
TEST(SetForgery, AnExchangedWrapNeedsTheSelfSignature)
{
    const SetCopy copy(finishedRoom().set());
    const fs::path wrap = copy / "wraps/alpha.recovery.age", manifest = copy / "manifest";
    const set::Manifest listed = set::parseManifest(slurp(manifest), "manifest").value();
    const std::string before = hashOf(wrap);
    base::KernelRandom random;
    const Bytes forged = wrap::encryptTo(listed.core.devices[0].recipient, base::bytesOf("another key"), random).value();
    spit(wrap, std::string(base::textOf(forged)));
    EXPECT_EQ(copy.fault().value().code, Errc::HashMismatch);
    replaceOnce(manifest, before, hashOf(wrap));
    EXPECT_EQ(copy.fault().value().subject, (copy / "manifest.self.sig").string());

    // The same with the forger's own signature, in place of the key's.
    fs::copy_file(forgersRoom().set() / "manifest.self.sig", copy / "manifest.self.sig", fs::copy_options::overwrite_existing);
    EXPECT_EQ(copy.fault().value().code, Errc::SignatureInvalid);
}

TEST(SetForgery, ACompleteForgeryIsConsistentAndNotAuthentic)
{
    const Room& true_ = finishedRoom();
    const SetCopy forged(forgersRoom().set());
    EXPECT_EQ(forged.fault(), std::nullopt) << "a complete forgery hangs together: that is why an anchor is needed";
    const std::string fingerprint =
        base::toHex(set::parseManifest(slurp(true_.set() / "manifest"), "manifest").value().core.publicKey.fingerprint());
    for (const std::string& anchor :
         {true_.keyAnchor().string(), true_.genesisAnchor().string(), true_.signersAnchor().string(), fingerprint}) {
        EXPECT_EQ(SetCopy(true_.set()).faultWith(anchor), std::nullopt) << anchor;
        const auto fault = forged.faultWith(anchor);
        ASSERT_TRUE(fault) << anchor;
        EXPECT_EQ(fault->code, Errc::NotAuthenticated);
    }
    const CommandResult alone = runKeyrite({"verify", forged.set().string()});
    EXPECT_EQ(alone.status, 1);
    EXPECT_THAT(alone.err, ::testing::HasSubstr("NOT authenticated"));
    EXPECT_EQ(runKeyrite({"verify", forged.set().string(), "--anchor", true_.keyAnchor().string()}).status, 1);
}

TEST(SetForgery, TheTranscriptOfAnotherCeremonyIsRefused)
{
    const SetCopy copy(finishedRoom().set());
    fs::copy_file(forgersRoom().set() / "transcript", copy / "transcript", fs::copy_options::overwrite_existing);
    EXPECT_EQ(copy.fault().value().subject, (copy / "transcript").string());
}

TEST(SetForgery, AnotherCeremonysAcceptanceIsRefused)
{
    const SetCopy copy(finishedRoom().set());
    for (const char* const file : {"acceptances/bravo.acceptance", "acceptances/bravo.acceptance.sig"})
        fs::copy_file(forgersRoom().set() / file, copy / file, fs::copy_options::overwrite_existing);
    EXPECT_EQ(copy.fault().value().subject, (copy / "acceptances/bravo.acceptance").string());
}

TEST(SetForgery, AManifestWithoutItsFinalLineIsRefused)
{
    const SetCopy copy(finishedRoom().set());
    const std::string text = slurp(copy / "manifest");
    const size_t final = text.rfind("final=");
    ASSERT_NE(final, std::string::npos);
    spit(copy / "manifest", text.substr(0, final));
    const auto fault = copy.fault();
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->code, Errc::Incomplete);
    EXPECT_EQ(fault->subject.rfind((copy / "manifest").string(), 0), 0u) << fault->subject;
}

TEST(SetForgery, TenThousandAndOneFilesAreRefused)
{
    const SetCopy copy(finishedRoom().set());
    fs::create_directory(copy / "many");
    for (int i = 0; i <= 10000; ++i)
        spit(copy / ("many/" + std::to_string(i)), "");
    EXPECT_TRUE(copy.fault());
    for (int i = 0; i < 5000; ++i)
        spit(copy / ("many/more" + std::to_string(i)), "");
    EXPECT_EQ(copy.fault().value().code, Errc::TooLarge);
}

TEST(SetForgery, AHugeFileIsRefusedUnread)
{
    for (const char* const file :
         {"manifest", "transcript", "wraps/alpha.recovery.age", "manifest.admin.sig", "acceptances/bravo.acceptance"}) {
        const SetCopy copy(finishedRoom().set());
        fs::resize_file(copy / file, uint64_t{1} << 30);
        const auto fault = copy.fault();
        ASSERT_TRUE(fault) << file;
        EXPECT_EQ(fault->code, Errc::TooLarge) << file;
        EXPECT_EQ(fault->subject, (copy / file).string());
    }
}

TEST(SetForgery, ARehearsalIsSaidToBeOne)
{
    const CommandResult text =
        runKeyrite({"verify", finishedRoom().set().string(), "--anchor", finishedRoom().keyAnchor().string()});
    EXPECT_EQ(text.status, 0);
    EXPECT_THAT(text.out, ::testing::HasSubstr("REHEARSAL"));
    const CommandResult lines = runKeyrite(
        {"verify", finishedRoom().set().string(), "--anchor", finishedRoom().keyAnchor().string(), "--format", "lines"});
    EXPECT_THAT(lines.out, ::testing::HasSubstr("mode=rehearsal\n"));
    EXPECT_THAT(slurp(finishedRoom().set() / "public/key.pub"), ::testing::HasSubstr("REHEARSAL"));
}

}  // namespace
}  // namespace keyrite::tests
