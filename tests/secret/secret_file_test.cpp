#include "secret/secret_file.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/error_of.h"
#include "support/temp_folder.h"
#include "support/vectors.h"

namespace keyrite::secret {
namespace {

using tests::errorOf;
using tests::TempFolder;

class SecretFileTest : public testing::Test {
protected:
    void TearDown() override { EXPECT_EQ(SecureBuffer::liveCount(), 0); }
    TempFolder m_folder;
};

TEST_F(SecretFileTest, IsForItsOwnerAloneWhateverTheUmask)
{
    for (const mode_t mask : {mode_t{0}, mode_t{0777}}) {
        const auto path = m_folder / std::to_string(mask);
        const mode_t before = ::umask(mask);
        const auto created = createSecretFile(path, base::bytesOf("secret"));
        ::umask(before);
        ASSERT_TRUE(created);
        struct stat info {};
        ASSERT_EQ(::stat(path.c_str(), &info), 0);
        EXPECT_EQ(info.st_mode & 07777, 0600u);
    }
}

TEST_F(SecretFileTest, NeverOverwrites)
{
    ASSERT_TRUE(createSecretFile(m_folder / "a", base::bytesOf("first")));
    EXPECT_EQ(errorOf(createSecretFile(m_folder / "a", base::bytesOf("second"))), Errc::Exists);
    EXPECT_EQ(tests::slurp(m_folder / "a"), "first");
}

TEST_F(SecretFileTest, ReadsBackUpToItsLimit)
{
    ASSERT_TRUE(createSecretFile(m_folder / "a", base::bytesOf("secret")));
    const SecureBuffer read = readSecretFile(m_folder / "a", 6).value();
    EXPECT_EQ(base::textOf(read.expose()), "secret");
    EXPECT_EQ(errorOf(readSecretFile(m_folder / "a", 5)), Errc::TooLarge);
    EXPECT_EQ(errorOf(readSecretFile(m_folder / "none", 5)), Errc::NotFound);
    EXPECT_EQ(errorOf(readSecretFile(m_folder.path(), 5)), Errc::Unreadable);
    EXPECT_EQ(errorOf(readSecretFile("/proc/self/maps", 10)), Errc::TooLarge);
    tests::spit(m_folder / "empty", "");
    EXPECT_TRUE(readSecretFile(m_folder / "empty", 5).value().empty());
}

class SecretLineTest : public SecretFileTest {
protected:
    int descriptorOf(const std::string& bytes)
    {
        tests::spit(m_folder / "lines", bytes);
        return ::open((m_folder / "lines").c_str(), O_RDONLY | O_CLOEXEC);
    }
};

TEST_F(SecretLineTest, TakesOneLineEachTimeAndReadsNothingAhead)
{
    const int descriptor = descriptorOf("first one\n\n third\r\nrest");
    for (const char* expected : {"first one", "", " third\r"}) {
        const SecureString line = readSecretLine(descriptor, 100).value();
        EXPECT_EQ(line.expose(), expected);
    }
    char rest[8];
    EXPECT_EQ(::read(descriptor, rest, sizeof rest), 4);
    ::close(descriptor);
}

TEST_F(SecretLineTest, RefusesALineThatDoesNotEndOrIsTooLong)
{
    const int descriptor = descriptorOf("12345\n123456\n1234");
    EXPECT_TRUE(readSecretLine(descriptor, 5));
    const auto tooLong = readSecretLine(descriptor, 5);
    ASSERT_EQ(errorOf(tooLong), Errc::TooLarge);
    EXPECT_EQ(tooLong.error().english().find("12345"), std::string::npos);
    ::lseek(descriptor, 13, SEEK_SET);
    EXPECT_EQ(errorOf(readSecretLine(descriptor, 100)), Errc::Unreadable);
    EXPECT_EQ(errorOf(readSecretLine(descriptor, 100)), Errc::Unreadable);
    ::close(descriptor);
    EXPECT_EQ(errorOf(readSecretLine(-1, 100)), Errc::Unreadable);
}

}  // namespace
}  // namespace keyrite::secret
