#include "base/file.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "support/error_of.h"
#include "support/mounted_folder.h"
#include "support/temp_folder.h"
#include "support/vectors.h"

namespace keyrite::base {
namespace {

namespace fs = std::filesystem;
using tests::errorOf;
using tests::MountedFolder;
using tests::slurp;
using tests::spit;
using tests::TempFolder;

unsigned modeOf(const fs::path& path)
{
    struct stat info {};
    EXPECT_EQ(::stat(path.c_str(), &info), 0);
    return info.st_mode & 07777;
}

TEST(ReadFile, ReadsUpToItsLimit)
{
    const TempFolder folder;
    spit(folder / "a", std::string("x\0y", 3));
    EXPECT_EQ(readFile(folder / "a", 3).value(), (Bytes{'x', 0, 'y'}));
    EXPECT_EQ(readTextFile(folder / "a", 100).value(), std::string("x\0y", 3));
    EXPECT_EQ(errorOf(readFile(folder / "a", 2)), Errc::TooLarge);
    spit(folder / "empty", "");
    EXPECT_EQ(readFile(folder / "empty", 0).value(), Bytes{});
}

// The size that the file system reports is not believed: this file says 0 and has more.
TEST(ReadFile, BoundsAFileThatLiesAboutItsSize)
{
    EXPECT_EQ(errorOf(readFile("/proc/self/maps", 10)), Errc::TooLarge);
    EXPECT_GT(readFile("/proc/self/maps", 1 << 20).value().size(), 10u);
}

TEST(ReadFile, RefusesWhatIsNotAPlainFileWithoutWaiting)
{
    const TempFolder folder;
    ASSERT_EQ(::mkfifo((folder / "fifo").c_str(), 0600), 0);
    fs::create_symlink("fifo", folder / "link-to-fifo");
    fs::create_symlink("nowhere", folder / "dangling");
    for (const fs::path& path :
         {folder / "fifo", folder / "link-to-fifo", folder.path(), fs::path("/dev/zero"), fs::path("/dev/null")})
        EXPECT_EQ(errorOf(readFile(path, 100)), Errc::Unreadable) << path;
    for (const fs::path& path : {folder / "none", folder / "dangling", folder / "none/none"})
        EXPECT_EQ(errorOf(readFile(path, 100)), Errc::NotFound) << path;
    spit(folder / "plain", "x");
    const auto below = readFile(folder / "plain/below", 100);
    ASSERT_EQ(errorOf(below), Errc::NotFound);
    EXPECT_EQ(below.error().subject, (folder / "plain/below").string());
    EXPECT_FALSE(below.error().hint.empty());
}

TEST(CreateFile, NeverOverwrites)
{
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "a", "first"));
    const auto again = createFile(folder / "a", "second");
    ASSERT_EQ(errorOf(again), Errc::Exists);
    EXPECT_EQ(again.error().subject, (folder / "a").string());
    EXPECT_EQ(slurp(folder / "a"), "first");
    fs::create_directory(folder / "d");
    EXPECT_EQ(errorOf(createFile(folder / "d", "x")), Errc::Exists);
    ASSERT_EQ(::mkfifo((folder / "fifo").c_str(), 0600), 0);
    EXPECT_EQ(errorOf(createFile(folder / "fifo", "x")), Errc::Exists);
}

// A link that waits on the output medium must not lead the write elsewhere.
TEST(CreateFile, DoesNotFollowALink)
{
    const TempFolder folder;
    fs::create_symlink("elsewhere", folder / "link");
    EXPECT_EQ(errorOf(createFile(folder / "link", "x")), Errc::Exists);
    EXPECT_FALSE(fs::exists(folder / "elsewhere"));
}

TEST(CreateFile, HasItsModeWhateverTheUmask)
{
    const TempFolder folder;
    const mode_t before = ::umask(0777);
    const auto closed = createFile(folder / "closed", "x", 0644);
    ::umask(0);
    const auto open = createFile(folder / "open", "x", 0600);
    const auto usual = createFile(folder / "usual", "x");
    ::umask(before);
    ASSERT_TRUE(closed && open && usual);
    EXPECT_EQ(modeOf(folder / "closed"), 0644u);
    EXPECT_EQ(modeOf(folder / "open"), 0600u);
    EXPECT_EQ(modeOf(folder / "usual"), 0644u);
}

TEST(CreateFile, WorksInTheCurrentFolder)
{
    const TempFolder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    const auto created = createFile("bare-name", "x");
    const auto made = createFolder("bare-folder");
    const auto trailing = createFolder("with-slash/");
    fs::current_path(before);
    EXPECT_TRUE(created && made && trailing);
    EXPECT_EQ(slurp(folder / "bare-name"), "x");
    EXPECT_TRUE(fs::is_directory(folder / "with-slash"));
}

TEST(CreateFile, SaysWhenTheFolderIsMissing)
{
    const TempFolder folder;
    const auto result = createFile(folder / "none/a", "x");
    ASSERT_EQ(errorOf(result), Errc::MediumFailed);
    EXPECT_FALSE(result.error().hint.empty());
}

TEST(CreateFile, LeavesNothingOnAFullMedium)
{
    const MountedFolder medium("size=64k,mode=755");
    if (!medium.mounted())
        GTEST_SKIP() << medium.reason();
    const auto result = createFile(medium / "big", std::string(100'000, 'x'));
    EXPECT_EQ(errorOf(result), Errc::MediumFailed);
    EXPECT_FALSE(fs::exists(medium / "big"));
    EXPECT_TRUE(createFile(medium / "small", "x"));
}

TEST(CreateFile, SaysWhenTheMediumIsReadOnly)
{
    MountedFolder medium("size=64k,mode=755");
    if (!medium.mounted())
        GTEST_SKIP() << medium.reason();
    ASSERT_TRUE(createFile(medium / "a", "x"));
    medium.makeReadOnly();
    EXPECT_EQ(errorOf(createFile(medium / "b", "x")), Errc::MediumFailed);
    EXPECT_EQ(errorOf(createFolder(medium / "c")), Errc::MediumFailed);
    EXPECT_EQ(errorOf(removeFile(medium / "a")), Errc::MediumFailed);
    EXPECT_EQ(errorOf(AppendFile::create(medium / "d", 10)), Errc::MediumFailed);
    EXPECT_EQ(slurp(medium / "a"), "x");
}

TEST(CreateFolder, MakesParentsAndAcceptsItself)
{
    const TempFolder folder;
    EXPECT_TRUE(createFolder(folder / "a/b/c"));
    EXPECT_TRUE(createFolder(folder / "a/b/c"));
    EXPECT_TRUE(fs::is_directory(folder / "a/b/c"));
    spit(folder / "plain", "");
    EXPECT_EQ(errorOf(createFolder(folder / "plain")), Errc::MediumFailed);
    EXPECT_EQ(errorOf(createFolder(folder / "plain/below")), Errc::MediumFailed);
}

TEST(ListFiles, ListsAllFilesSortedAndRelative)
{
    const TempFolder folder;
    for (const char* name : {"b", "a/z", "a/b/c", "a-b"})
        spit(folder / name, "");
    fs::create_directory(folder / "empty");
    EXPECT_THAT(listFiles(folder.path(), 7).value(), testing::ElementsAre("a-b", "a/b/c", "a/z", "b"));
    EXPECT_EQ(errorOf(listFiles(folder.path(), 6)), Errc::TooLarge);
    EXPECT_EQ(errorOf(listFiles(folder / "none", 3)), Errc::NotFound);
    EXPECT_EQ(errorOf(listFiles(folder / "b", 3)), Errc::Unreadable);
}

TEST(ListFiles, RefusesLinksAndOtherThings)
{
    const auto refuses = [](auto make) {
        const TempFolder folder;
        spit(folder / "sub/plain", "");
        make(folder / "sub/odd");
        const auto result = listFiles(folder.path(), 100);
        ASSERT_EQ(errorOf(result), Errc::UnlistedFile);
        EXPECT_EQ(result.error().subject, (folder / "sub/odd").string());
    };
    refuses([](const fs::path& p) { fs::create_symlink("plain", p); });
    refuses([](const fs::path& p) { fs::create_directory_symlink("/", p); });
    refuses([](const fs::path& p) { fs::create_symlink("nowhere", p); });
    refuses([](const fs::path& p) { ASSERT_EQ(::mkfifo(p.c_str(), 0600), 0); });
    refuses([](const fs::path& p) {
        const int s = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        ASSERT_LT(p.string().size(), sizeof address.sun_path);
        p.string().copy(address.sun_path, sizeof address.sun_path - 1);
        ASSERT_EQ(::bind(s, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        ::close(s);
    });
}

TEST(ListFiles, BoundsFoldersToo)
{
    const TempFolder folder;
    for (int i = 0; i < 20; ++i)
        fs::create_directory(folder / ("d" + std::to_string(i)));
    EXPECT_EQ(errorOf(listFiles(folder.path(), 10)), Errc::TooLarge);
    EXPECT_TRUE(listFiles(folder.path(), 20));
}

// How much of a file this machine holds in its cache, in pages.
size_t cachedPages(const fs::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const size_t size = fs::file_size(path), page = static_cast<size_t>(::sysconf(_SC_PAGESIZE));
    void* const mapped = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
    std::vector<unsigned char> there((size + page - 1) / page);
    const int asked = ::mincore(mapped, size, there.data());
    ::munmap(mapped, size);
    ::close(file);
    if (asked != 0)
        throw std::runtime_error("mincore fails");
    return static_cast<size_t>(std::count_if(there.begin(), there.end(), [](unsigned char c) { return (c & 1) != 0; }));
}

TEST(ForgetCached, WhatIsReadNextComesFromTheMedium)
{
    const TempFolder folder;
    struct statfs where {};
    ASSERT_EQ(::statfs(folder.path().c_str(), &where), 0);
    constexpr auto kTmpfs = 0x01021994;
    if (where.f_type == kTmpfs)
        GTEST_SKIP() << "the folder for tests is in memory";
    fs::create_directory(folder / "wraps");
    for (const char* const name : {"manifest", "wraps/alpha"}) {
        ASSERT_TRUE(createFile(folder / name, std::string(100'000, 'x')));
        EXPECT_GT(cachedPages(folder / name), 0u) << "written a moment ago";
    }
    ASSERT_TRUE(forgetCached(folder.path(), 10));
    for (const char* const name : {"manifest", "wraps/alpha"}) {
        EXPECT_EQ(cachedPages(folder / name), 0u) << name;
        EXPECT_EQ(slurp(folder / name), std::string(100'000, 'x'));
    }
    EXPECT_EQ(errorOf(forgetCached(folder / "missing", 10)), Errc::NotFound);
}

TEST(RemoveFile, RemovesOneFile)
{
    const TempFolder folder;
    spit(folder / "a", "");
    EXPECT_TRUE(removeFile(folder / "a"));
    EXPECT_FALSE(fs::exists(folder / "a"));
    EXPECT_EQ(errorOf(removeFile(folder / "a")), Errc::MediumFailed);
}

TEST(AppendFile, GrowsAndCanBeReopenedAndCut)
{
    const TempFolder folder;
    {
        AppendFile file = AppendFile::create(folder / "t", 4096).value();
        EXPECT_TRUE(file.append("one\n"));
        EXPECT_EQ(slurp(folder / "t"), "one\n");  // the reserve is not part of the file
        AppendFile moved = std::move(file);
        EXPECT_TRUE(moved.append("two\n"));
    }
    EXPECT_EQ(errorOf(AppendFile::create(folder / "t", 0)), Errc::Exists);
    AppendFile again = AppendFile::reopen(folder / "t", 4, 0).value();
    EXPECT_TRUE(again.append("2\n"));
    EXPECT_EQ(slurp(folder / "t"), "one\n2\n");
}

TEST(AppendFile, DoesNotFollowALinkOrOpenWhatIsMissing)
{
    const TempFolder folder;
    spit(folder / "target", "keep");
    fs::create_symlink("target", folder / "link");
    EXPECT_EQ(errorOf(AppendFile::reopen(folder / "link", 0, 0)), Errc::MediumFailed);
    EXPECT_EQ(slurp(folder / "target"), "keep");
    EXPECT_EQ(errorOf(AppendFile::reopen(folder / "none", 0, 0)), Errc::MediumFailed);
}

// A stick that was pulled out leaves an ordinary folder in its place; nothing goes there.
TEST(AppendFile, EndsWhereItsPathLeadsElsewhere)
{
    const TempFolder folder;
    std::filesystem::create_directory(folder / "stick");
    AppendFile file = AppendFile::create(folder / "stick" / "t", 0).value();
    ASSERT_TRUE(file.append("one\n"));
    std::filesystem::rename(folder / "stick", folder / "pulled out");
    EXPECT_EQ(errorOf(file.append("two\n")), Errc::MediumFailed);
    spit(folder / "stick" / "t", "another record\n");
    EXPECT_EQ(errorOf(file.append("two\n")), Errc::MediumFailed);
    EXPECT_EQ(slurp(folder / "stick" / "t"), "another record\n");
    EXPECT_EQ(slurp(folder / "pulled out" / "t"), "one\n");
}

// The transcript's last lines must still find room when the medium is full.
TEST(AppendFile, KeepsItsReserveOnAFullMedium)
{
    const MountedFolder medium("size=256k,mode=755");
    if (!medium.mounted())
        GTEST_SKIP() << medium.reason();
    AppendFile record = AppendFile::create(medium / "record", 64 * 1024).value();
    AppendFile without = AppendFile::create(medium / "without", 0).value();
    AppendFile filler = AppendFile::create(medium / "filler", 0).value();
    const std::string page(4096, 'x');
    while (filler.append(page)) {
    }
    EXPECT_EQ(errorOf(without.append(page)), Errc::MediumFailed);
    for (int i = 0; i < 16; ++i)
        EXPECT_TRUE(record.append(page)) << i;
}

}  // namespace
}  // namespace keyrite::base
