#include "keys/public_key.h"

#include <gtest/gtest.h>

#include "keys/ssh_wire.h"
#include "keys/test_keys.h"
#include "support/vectors.h"

namespace keyrite::keys {
namespace {

using namespace keyrite::tests;

class PublicKeyOf : public testing::TestWithParam<Algorithm> {};
INSTANTIATE_TEST_SUITE_P(All, PublicKeyOf, testing::ValuesIn(kAlgorithms), AlgorithmName());

TEST_P(PublicKeyOf, SurvivesEveryForm)
{
    const PublicKey& key = keyOf(GetParam()).publicKey();
    EXPECT_EQ(key.algorithm(), GetParam());
    EXPECT_EQ(PublicKey::fromSpki(key.spki()).value(), key);
    EXPECT_EQ(PublicKey::fromRaw(GetParam(), key.raw()).value(), key);
    EXPECT_EQ(PublicKey::fromSshBlob(key.sshBlob()).value(), key);
    EXPECT_EQ(key.fingerprint(), base::sha256(key.spki()));
    EXPECT_EQ(parseAlgorithm(name(GetParam())).value(), GetParam());
}

TEST_P(PublicKeyOf, IsRefusedWhenCutOrLonger)
{
    const PublicKey& key = keyOf(GetParam()).publicKey();
    const Bytes blob = key.sshBlob();
    for (size_t size = 0; size < key.spki().size(); ++size)
        EXPECT_FALSE(PublicKey::fromSpki(ByteView(key.spki()).first(size))) << size;
    for (size_t size = 0; size < blob.size(); ++size)
        EXPECT_FALSE(PublicKey::fromSshBlob(ByteView(blob).first(size))) << size;
    const uint8_t zero[] = {0};
    EXPECT_FALSE(PublicKey::fromSpki(base::concat({key.spki(), zero})));
    EXPECT_FALSE(PublicKey::fromSshBlob(base::concat({blob, zero})));
}

// A flipped bit gives another key or none, never the same key in another form.
TEST_P(PublicKeyOf, HasOneFormOnly)
{
    const PublicKey& key = keyOf(GetParam()).publicKey();
    const Bytes blob = key.sshBlob();
    const auto check = [&key](Bytes bytes, size_t i, Result<PublicKey> (*read)(ByteView)) {
        bytes[i / 8] ^= static_cast<uint8_t>(1u << (i % 8));
        const auto other = read(bytes);
        EXPECT_TRUE(!other || !(*other == key)) << i;
        return !other;
    };
    const size_t step = isRsa(GetParam()) ? 5 : 1;
    for (size_t i = 0; i < 8 * key.spki().size(); i += step)
        check(key.spki(), i, &PublicKey::fromSpki);
    for (size_t i = 0; i < 8 * blob.size(); i += step)
        check(blob, i, &PublicKey::fromSshBlob);
    if (isEcdsa(GetParam())) {
        for (size_t i = 0; i < 8 * key.spki().size(); ++i)
            EXPECT_TRUE(check(key.spki(), i, &PublicKey::fromSpki)) << "a point beside the curve was accepted";
    }
}

TEST(PublicKey, AcceptsNoEd25519PointOfLowOrMixedOrder)
{
    // The points of order 1, 2, 4 and 8 (RFC 7748 §7 warns of them), and encodings that are not reduced.
    for (const char* hex : {"0100000000000000000000000000000000000000000000000000000000000000",
                            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                            "0000000000000000000000000000000000000000000000000000000000000000",
                            "0000000000000000000000000000000000000000000000000000000000000080",
                            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"})
        EXPECT_EQ(PublicKey::fromEd25519(base::fromHex(hex).value()).error().code, Errc::WeakKey) << hex;
    EXPECT_FALSE(PublicKey::fromEd25519(Bytes(31, 1)));
}

TEST(PublicKey, RefusesRsaOfOtherSizesAndExponents)
{
    for (size_t size : {128u, 255u, 257u, 258u, 511u, 1024u})
        EXPECT_EQ(PublicKey::fromRsaModulus(Bytes(size, 0xFF)).error().code, Errc::WeakKey) << size;
    EXPECT_EQ(PublicKey::fromRsaModulus({}).error().code, Errc::WeakKey);
    EXPECT_TRUE(PublicKey::fromRsaModulus(Bytes(256, 0xFF)));
    Bytes modulus(256, 0xFF);
    modulus.back() = 0xFE;
    EXPECT_EQ(PublicKey::fromRsaModulus(modulus).error().code, Errc::WeakKey);
    modulus = Bytes(256, 0xFF);
    modulus.front() = 0x7F;
    EXPECT_EQ(PublicKey::fromRsaModulus(modulus).error().code, Errc::WeakKey);

    SshWriter three;
    three.string(std::string_view("ssh-rsa")).mpint(Bytes{3}).mpint(Bytes(256, 0xFF));
    EXPECT_EQ(PublicKey::fromSshBlob(three.store()).error().code, Errc::WeakKey);
    Bytes spki = keyOf(Algorithm::Rsa2048).publicKey().spki();
    spki.back() = 3;
    EXPECT_EQ(PublicKey::fromSpki(spki).error().code, Errc::WeakKey);
}

TEST(PublicKey, NamesTheKindThatItRefuses)
{
    for (const char* type :
         {"ssh-dss", "ecdsa-sha2-nistp521", "sk-ssh-ed25519@openssh.com", "ssh-ed25519-cert-v01@openssh.com"}) {
        SshWriter blob;
        blob.string(std::string_view(type)).string(std::string_view("rest"));
        const auto key = PublicKey::fromSshBlob(blob.store());
        ASSERT_FALSE(key);
        EXPECT_NE(key.error().english().find(type), std::string::npos);
    }
    SshWriter binary;
    binary.string(std::string_view("\x1b[31m\n"));
    EXPECT_EQ(PublicKey::fromSshBlob(binary.store()).error().english().find('\x1b'), std::string::npos);
}

TEST(PublicKey, RefusesTwoCurvesInOneKey)
{
    const PublicKey& key = keyOf(Algorithm::P256).publicKey();
    SshWriter blob;
    blob.string(std::string_view("ecdsa-sha2-nistp256")).string(std::string_view("nistp384")).string(key.raw());
    EXPECT_EQ(PublicKey::fromSshBlob(blob.store()).error().code, Errc::Malformed);
}

TEST(PublicKey, RefusesCompressedAndInfinitePoints)
{
    const Bytes raw = keyOf(Algorithm::P256).publicKey().raw();
    Bytes compressed(raw.begin(), raw.begin() + 33);
    compressed[0] = static_cast<uint8_t>(2 + (raw.back() & 1));
    EXPECT_FALSE(PublicKey::fromRaw(Algorithm::P256, compressed));
    EXPECT_FALSE(PublicKey::fromRaw(Algorithm::P256, Bytes{0}));
    Bytes hybrid = raw;
    hybrid[0] = static_cast<uint8_t>(6 + (raw.back() & 1));
    EXPECT_FALSE(PublicKey::fromRaw(Algorithm::P256, hybrid));
    EXPECT_FALSE(PublicKey::fromRaw(Algorithm::P256, Bytes(65, 0)));
}

TEST(AlgorithmWords, AreSixAndNoOthers)
{
    for (const char* word : {"", "Ed25519", "p521", "rsa1024", "ed25519 "})
        EXPECT_EQ(parseAlgorithm(word).error().code, Errc::Malformed) << word;
}

}  // namespace
}  // namespace keyrite::keys
