#include "keys/sshsig.h"

#include <gtest/gtest.h>

#include "keys/allowed_signers.h"
#include "keys/armor.h"
#include "keys/public_key_text.h"
#include "keys/ssh_wire.h"
#include "keys/test_keys.h"
#include "support/vectors.h"

namespace keyrite::keys {
namespace {

using namespace keyrite::tests;

const Bytes kDocument = {'v', 'e', 'r', 's', 'i', 'o', 'n', '\n'};

class SshSignatureOf : public testing::TestWithParam<Algorithm> {};
INSTANTIATE_TEST_SUITE_P(All, SshSignatureOf, testing::ValuesIn(kAlgorithms), AlgorithmName());

TEST_P(SshSignatureOf, SaysWhoSigned)
{
    const PrivateKey& key = keyOf(GetParam());
    const auto armored = signSsh(key, "manifest@keyrite", kDocument);
    ASSERT_TRUE(armored) << armored.error().english();
    const auto signer = verifySsh(*armored, "manifest@keyrite", kDocument);
    ASSERT_TRUE(signer) << signer.error().english();
    EXPECT_EQ(*signer, key.publicKey());
    EXPECT_TRUE(verifySshBy(key.publicKey(), *armored, "manifest@keyrite", kDocument));
    EXPECT_EQ(openSsh(*armored, kDocument)->nameSpace, "manifest@keyrite");
}

TEST_P(SshSignatureOf, CountsForOneDocumentNamespaceAndKey)
{
    const PrivateKey& key = keyOf(GetParam());
    const std::string armored = signSsh(key, "card@keyrite", kDocument).value();
    EXPECT_EQ(verifySsh(armored, "plan@keyrite", kDocument).error().code, Errc::SignatureInvalid);
    EXPECT_EQ(verifySsh(armored, "card@keyrite", Bytes{1}).error().code, Errc::SignatureInvalid);
    EXPECT_EQ(verifySsh(armored, "card@keyrite", {}).error().code, Errc::SignatureInvalid);
    const auto other = PrivateKey::fromSeed(Algorithm::Ed25519, seedOf(9));
    const auto byOther = verifySshBy(other->publicKey(), armored, "card@keyrite", kDocument);
    EXPECT_EQ(byOther.error().code, Errc::SignatureInvalid);
    EXPECT_NE(byOther.error().english().find("another key"), std::string::npos);
}

TEST_P(SshSignatureOf, NoBitOfItMayChange)
{
    const std::string armored = signSsh(keyOf(GetParam()), "card@keyrite", kDocument).value();
    for (size_t i = 0; i < armored.size(); ++i) {
        for (unsigned bit = 0; bit < 8; bit += isRsa(GetParam()) ? 3 : 1)
            EXPECT_FALSE(verifySsh(flipped(armored, i, bit), "card@keyrite", kDocument)) << i << "." << bit;
    }
}

TEST_P(SshSignatureOf, IsRefusedWhenCutOrLonger)
{
    const std::string armored = signSsh(keyOf(GetParam()), "card@keyrite", kDocument).value();
    for (size_t size = 0; size < armored.size(); ++size)
        EXPECT_FALSE(verifySsh(armored.substr(0, size), "card@keyrite", kDocument)) << size;
    EXPECT_FALSE(verifySsh(armored + "\n", "card@keyrite", kDocument));
    EXPECT_FALSE(verifySsh(" " + armored, "card@keyrite", kDocument));
    EXPECT_FALSE(verifySsh(armored + armored, "card@keyrite", kDocument));
}

TEST(SshSig, VerifiesWhatSshKeygenMade)
{
    KR_VECTOR(folder, "ssh-own");
    const std::string document = slurp(folder / "m");
    const auto signer = verifySsh(slurp(folder / "m.sshsig"), "file", base::bytesOf(document));
    ASSERT_TRUE(signer) << signer.error().english();
    const auto allowed = parseAllowedSigners(slurp(folder / "allowed"), "allowed");
    ASSERT_TRUE(allowed) << allowed.error().english();
    EXPECT_EQ(allowed->front().key, *signer);
    EXPECT_EQ(allowed->front().principals, "ceremony@example");
}

// What an attacker who may write the file would try: the parts of the blob, rebuilt with one lie.
struct Blob {
    std::string magic = "SSHSIG";
    uint32_t version = 1;
    Bytes key;
    std::string nameSpace = "card@keyrite", reserved, hash = "sha512", type = "ssh-ed25519";
    Bytes body;
    Bytes trailing, innerTrailing;

    std::string text() const
    {
        SshWriter inner;
        inner.string(type).string(body).bytes(innerTrailing);
        SshWriter out;
        out.bytes(base::bytesOf(magic))
            .u32(version)
            .string(key)
            .string(nameSpace)
            .string(reserved)
            .string(hash)
            .string(inner.store());
        out.bytes(trailing);
        return writeArmor(out.store(), "SSH SIGNATURE", 70);
    }
};

Blob honest(Algorithm algorithm, std::string_view nameSpace = "card@keyrite")
{
    const std::string armored = signSsh(keyOf(algorithm), nameSpace, kDocument).value();
    const Bytes bytes = readArmor(armored, "SSH SIGNATURE", {70}, 16384).value();
    SshReader reader(bytes);
    Blob out;
    EXPECT_TRUE(reader.bytes(6));
    out.version = reader.u32().value();
    const ByteView key = reader.string().value();
    out.key = Bytes(key.begin(), key.end());
    out.nameSpace = base::textOf(reader.string().value());
    out.reserved = base::textOf(reader.string().value());
    out.hash = base::textOf(reader.string().value());
    SshReader inner(reader.string().value());
    out.type = base::textOf(inner.string().value());
    const ByteView body = inner.string().value();
    out.body = Bytes(body.begin(), body.end());
    return out;
}

TEST(SshSig, OddBlobsAreRefused)
{
    const auto verify = [](const Blob& blob) { return verifySsh(blob.text(), "card@keyrite", kDocument); };
    ASSERT_TRUE(verify(honest(Algorithm::Ed25519)));
    Blob lie = honest(Algorithm::Ed25519);
    lie.version = 2;
    EXPECT_EQ(verify(lie).error().code, Errc::UnsupportedVersion);
    lie = honest(Algorithm::Ed25519);
    lie.reserved = "x";
    EXPECT_FALSE(verify(lie));
    lie = honest(Algorithm::Ed25519);
    lie.trailing = {0};
    EXPECT_FALSE(verify(lie));
    lie = honest(Algorithm::Ed25519);
    lie.innerTrailing = {0};
    EXPECT_FALSE(verify(lie));
    for (const char* hash : {"sha256", "sha1", "sha384", "SHA512", ""}) {
        lie = honest(Algorithm::Ed25519);
        lie.hash = hash;
        EXPECT_FALSE(verify(lie)) << hash;
    }
    lie = honest(Algorithm::Ed25519);
    lie.type = "ecdsa-sha2-nistp256";
    EXPECT_FALSE(verify(lie));
}

TEST(SshSig, Sha1CertificatesAndSecurityKeysAreRefusedByName)
{
    Blob sha1 = honest(Algorithm::Rsa2048);
    sha1.type = "ssh-rsa";
    EXPECT_NE(verifySsh(sha1.text(), "card@keyrite", kDocument).error().english().find("SHA-1"), std::string::npos);
    Blob other = honest(Algorithm::Rsa2048);
    other.type = "rsa-sha2-256";
    EXPECT_FALSE(verifySsh(other.text(), "card@keyrite", kDocument));
    for (const char* type : {"sk-ssh-ed25519@openssh.com", "ssh-ed25519-cert-v01@openssh.com"}) {
        Blob blob = honest(Algorithm::Ed25519);
        SshWriter key;
        key.string(std::string_view(type)).string(keyOf(Algorithm::Ed25519).publicKey().raw());
        blob.key = key.store();
        const auto result = verifySsh(blob.text(), "card@keyrite", kDocument);
        ASSERT_FALSE(result);
        EXPECT_NE(result.error().english().find(type), std::string::npos);
    }
}

TEST(SshSig, EcdsaNumbersHaveOneForm)
{
    const Blob good = honest(Algorithm::P256);
    SshReader reader(good.body);
    const ByteView r = reader.mpint(32).value();
    const ByteView s = reader.mpint(32).value();
    // r with a needless zero in front.
    SshWriter padded;
    padded.string(base::concat({Bytes{0, 0}, r})).mpint(s);
    Blob lie = good;
    lie.body = padded.store();
    EXPECT_FALSE(verifySsh(lie.text(), "card@keyrite", kDocument));
    SshWriter longer;
    longer.mpint(r).mpint(s).bytes(Bytes{0});
    lie.body = longer.store();
    EXPECT_FALSE(verifySsh(lie.text(), "card@keyrite", kDocument));
    SshWriter zero;
    zero.string(Bytes{}).mpint(s);
    lie.body = zero.store();
    EXPECT_FALSE(verifySsh(lie.text(), "card@keyrite", kDocument));
}

TEST(SshSig, NamespacesAreCheckedBeforeSigning)
{
    for (const std::string& bad :
         {std::string(), std::string("two words"), std::string("line\n"), std::string(256, 'a'), std::string("\xc3\xa9")})
        EXPECT_EQ(signSsh(keyOf(Algorithm::Ed25519), bad, kDocument).error().code, Errc::Malformed) << bad;
}

TEST(SshSig, OtherLineWidthsAndHugeFilesAreRefused)
{
    const std::string armored = signSsh(keyOf(Algorithm::Ed25519), "card@keyrite", kDocument).value();
    const Bytes blob = readArmor(armored, "SSH SIGNATURE", {70}, 16384).value();
    for (size_t width : {64u, 69u, 71u, 76u})
        EXPECT_FALSE(verifySsh(writeArmor(blob, "SSH SIGNATURE", width), "card@keyrite", kDocument)) << width;
    EXPECT_EQ(verifySsh(std::string(kMaxSshSignatureText + 1, 'A'), "card@keyrite", kDocument).error().code, Errc::TooLarge);
}

}  // namespace
}  // namespace keyrite::keys
