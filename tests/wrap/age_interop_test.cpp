// The age program of the distribution opens what keyrite writes, and the other way round.
#include <gtest/gtest.h>

#include "keys/private_key_text.h"
#include "keys/public_key_text.h"
#include "support/temp_folder.h"
#include "support/vectors.h"
#include "wrap/age.h"
#include "wrap/at_terminal.h"
#include "wrap/fixed_random.h"
#include "wrap/identity_file.h"
#include "wrap/recovery_payload.h"

namespace keyrite::wrap {
namespace {

using tests::run;
using tests::runAtTerminal;
using tests::slurp;
using tests::spit;

constexpr const char* kPassphrase = "trumpet-glacier-onion-velvet-anchor-mosaic";

class AgeInterop : public testing::Test {
protected:
    std::string path(const std::string& name) const { return (m_folder / name).string(); }
    void spitBytes(const std::string& name, ByteView bytes) { spit(m_folder / name, std::string(base::textOf(bytes))); }
    Bytes slurpBytes(const std::string& name)
    {
        const std::string text = slurp(m_folder / name);
        return {text.begin(), text.end()};
    }
    void writeIdentity(const std::string& name, const Identity& identity)
    {
        const SecureString text = formatIdentityFile({"public key: " + identity.recipient().format()}, identity);
        spitBytes(name, text.exposeBytes());
    }

    tests::TempFolder m_folder;
    tests::FixedRandom m_random{"interop"};
    Identity m_identity = Identity::generate(m_random);
};

TEST_F(AgeInterop, AgeOpensOurWraps)
{
    KR_NEED_PROGRAM("age");
    writeIdentity("identity", m_identity);
    for (size_t size : {size_t{0}, size_t{500}, size_t{65536}, size_t{200000}}) {
        const std::string text(size, 'k');
        spitBytes("wrap.age", *encryptTo(m_identity.recipient(), base::bytesOf(text), m_random));
        const auto result = run({"age", "-d", "-i", path("identity"), path("wrap.age")});
        EXPECT_EQ(result.status, 0) << result.err;
        EXPECT_EQ(result.out, text);
    }
}

TEST_F(AgeInterop, WeOpenFilesThatAgeMadeBinaryAndArmored)
{
    KR_NEED_PROGRAM("age");
    const std::string text(100000, 'z');
    spit(m_folder / "plain", text);
    const std::string recipient = m_identity.recipient().format();
    ASSERT_EQ(run({"age", "-r", recipient, "-o", path("binary.age"), path("plain")}).status, 0);
    ASSERT_EQ(run({"age", "-a", "-r", recipient, "-o", path("armored.age"), path("plain")}).status, 0);
    const auto binary = decryptWith(m_identity, slurpBytes("binary.age"), AgeRules::SingleRecipient);
    ASSERT_TRUE(binary);
    EXPECT_EQ(base::textOf(binary->expose()), text);
    const auto armored = decryptWith(m_identity, slurpBytes("armored.age"), AgeRules::Standard);
    ASSERT_TRUE(armored);
    EXPECT_EQ(base::textOf(armored->expose()), text);

    const Identity other = Identity::generate(m_random);
    ASSERT_EQ(run({"age", "-r", recipient, "-r", other.recipient().format(), "-o", path("two.age"), path("plain")}).status, 0);
    EXPECT_TRUE(decryptWith(other, slurpBytes("two.age"), AgeRules::Standard));
    const auto refused = decryptWith(m_identity, slurpBytes("two.age"), AgeRules::SingleRecipient);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::TooManyRecipients);
}

TEST_F(AgeInterop, WeReadKeysOfAgeKeygenAndItReadsOurs)
{
    KR_NEED_PROGRAM("age-keygen");
    const auto made = run({"age-keygen"});
    ASSERT_EQ(made.status, 0);
    const auto file = parseIdentityFile(SecureString::copyOf(made.out), "age-keygen");
    ASSERT_TRUE(file) << file.error().english();
    ASSERT_EQ(file->identities.size(), 1u);
    EXPECT_EQ(file->comments.back(), "public key: " + file->identities[0].recipient().format());

    writeIdentity("identity", m_identity);
    const auto read = run({"age-keygen", "-y", path("identity")});
    EXPECT_EQ(read.status, 0) << read.err;
    EXPECT_EQ(read.out, m_identity.recipient().format() + "\n");
}

TEST_F(AgeInterop, AgeOpensOurPassphraseFiles)
{
    KR_NEED_PROGRAM("age");
    KR_NEED_PROGRAM("expect");
    const auto file =
        encryptWithPassphrase(SecureString::copyOf(kPassphrase), base::bytesOf("the text\n"), kRehearsalLogN, m_random);
    spitBytes("file.age", *file);
    const auto result = runAtTerminal(kPassphrase, {"age", "-d", "-o", path("out"), path("file.age")}, m_folder);
    ASSERT_EQ(result.status, 0) << result.out << result.err;
    EXPECT_EQ(slurp(m_folder / "out"), "the text\n");
}

TEST_F(AgeInterop, WeOpenPassphraseFilesThatAgeMade)
{
    KR_NEED_PROGRAM("age");
    KR_NEED_PROGRAM("expect");
    spit(m_folder / "plain", "the text\n");
    const auto result = runAtTerminal(kPassphrase, {"age", "-p", "-o", path("file.age"), path("plain")}, m_folder);
    ASSERT_EQ(result.status, 0) << result.out << result.err;
    const auto plain = decryptWithPassphrase(SecureString::copyOf(kPassphrase), slurpBytes("file.age"), kMaxLogN);
    ASSERT_TRUE(plain) << plain.error().english();
    EXPECT_EQ(base::textOf(plain->expose()), "the text\n");
}

// A device's identity file is itself under a passphrase; age takes it as it is.
TEST_F(AgeInterop, AgeOpensAWrapWithOurEncryptedIdentityFile)
{
    KR_NEED_PROGRAM("age");
    KR_NEED_PROGRAM("expect");
    const SecureString text = formatIdentityFile({"keyrite device"}, m_identity);
    spitBytes("identity.age",
              *encryptWithPassphrase(SecureString::copyOf(kPassphrase), text.exposeBytes(), kRehearsalLogN, m_random));
    spitBytes("wrap.age", *encryptTo(m_identity.recipient(), base::bytesOf("the text\n"), m_random));
    const auto result =
        runAtTerminal(kPassphrase, {"age", "-d", "-i", path("identity.age"), "-o", path("out"), path("wrap.age")}, m_folder);
    ASSERT_EQ(result.status, 0) << result.out << result.err;
    EXPECT_EQ(slurp(m_folder / "out"), "the text\n");
}

// The promise to whoever holds a wrap in ten years: two programs of the distribution restore the key.
TEST_F(AgeInterop, AgeAndOpensslRestoreTheKeyOfAWrap)
{
    KR_NEED_PROGRAM("age");
    KR_NEED_PROGRAM("openssl");
    writeIdentity("identity", m_identity);
    for (keys::Algorithm algorithm :
         {keys::Algorithm::Ed25519, keys::Algorithm::P256, keys::Algorithm::P384, keys::Algorithm::Rsa2048}) {
        SCOPED_TRACE(keys::name(algorithm));
        auto key = keys::PrivateKey::fromSeed(algorithm, keys::Seed::fill([&](ByteSpan out) { m_random.fill(out); }));
        ASSERT_TRUE(key) << key.error().english();
        const RecoveryPayload payload{Mode::Rehearsal, base::sha256(std::string_view("core")), Origin::Generated,
                                      *std::move(key)};
        const SecureString text = format(payload);
        spitBytes("wrap.age", *encryptTo(m_identity.recipient(), text.exposeBytes(), m_random));
        const auto opened = run({"age", "-d", "-i", path("identity"), path("wrap.age")});
        ASSERT_EQ(opened.status, 0) << opened.err;
        const auto publicKey = run({"openssl", "pkey", "-pubout"}, {opened.out, {}, {}, {}});
        EXPECT_EQ(publicKey.status, 0) << publicKey.err;
        EXPECT_EQ(publicKey.out, keys::formatSpkiPem(payload.key.publicKey()));
    }
}

TEST(AgeInteropMemory, NoSecretBufferOutlivesTheTests) { EXPECT_EQ(SecureBuffer::liveCount(), 0); }

}  // namespace
}  // namespace keyrite::wrap
