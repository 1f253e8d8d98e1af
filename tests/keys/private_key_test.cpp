#include "keys/private_key.h"

#include <gtest/gtest.h>

#include "keys/der.h"
#include "keys/pkcs8.h"
#include "keys/test_keys.h"

namespace keyrite::keys {
namespace {

using namespace keyrite::tests;

Result<PrivateKey> import(ByteView der) { return PrivateKey::fromPkcs8(SecureBuffer::copyOf(der)); }

class PrivateKeyOf : public testing::TestWithParam<Algorithm> {};
INSTANTIATE_TEST_SUITE_P(All, PrivateKeyOf, testing::ValuesIn(kAlgorithms), AlgorithmName());

TEST_P(PrivateKeyOf, ComesBackFromItsEncoding)
{
    const PrivateKey& key = keyOf(GetParam());
    const auto again = import(key.pkcs8().expose());
    ASSERT_TRUE(again) << again.error().english();
    EXPECT_EQ(again->publicKey(), key.publicKey());
    EXPECT_EQ(again->algorithm(), GetParam());
    EXPECT_TRUE(base::equal(again->pkcs8().expose(), key.pkcs8().expose()));
    EXPECT_TRUE(key.seed().has_value());
    EXPECT_FALSE(again->seed().has_value());
}

TEST_P(PrivateKeyOf, IsRefusedWhenCutOrLonger)
{
    const ByteView der = keyOf(GetParam()).pkcs8().expose();
    for (size_t size = 0; size < der.size(); ++size)
        EXPECT_FALSE(import(der.first(size))) << size;
    const uint8_t zero[] = {0};
    EXPECT_FALSE(import(base::concat({der, zero})));
}

// An RSA or EC key carries its public half; a changed bit is noticed. A bare Ed25519 key is its seed: another seed, another
// key.
TEST_P(PrivateKeyOf, NoBitOfItsEncodingMayChangeUnseen)
{
    const PrivateKey& key = keyOf(GetParam());
    const ByteView der = key.pkcs8().expose();
    for (size_t i = 0; i < der.size(); ++i) {
        Bytes changed(der.begin(), der.end());
        changed[i] ^= static_cast<uint8_t>(1u << (i % 8));
        const auto other = import(changed);
        if (GetParam() == Algorithm::Ed25519 && i >= 16)
            EXPECT_FALSE(other->publicKey() == key.publicKey()) << i;
        else
            EXPECT_FALSE(other) << i;
    }
}

TEST(PrivateKey, Ed25519HasTheFormOfTheStandard)
{
    const PrivateKey& key = keyOf(Algorithm::Ed25519);
    EXPECT_EQ(key.pkcs8().size(), 48u);
    EXPECT_EQ(base::toHex(key.pkcs8().expose().first(16)), "302e020100300506032b657004220420");
    EXPECT_EQ(base::toHex(ByteView(key.publicKey().spki()).first(12)), "302a300506032b6570032100");
}

// RFC 8410 §10.3: the same key as version 1, and as version 2 with its public key (here without the attribute).
TEST(PrivateKey, TheTwoVersionsOfTheStandardAreRead)
{
    const Bytes v1 =
        base::fromHex("302e020100300506032b657004220420d4ee72dbf913584ad5b6d8f1f769f8ad3afe7c28cbf1d4fbe097a88f44755842")
            .value();
    const std::string publicKey = "19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1";
    const Bytes v2 =
        base::fromHex("3051020101300506032b657004220420d4ee72dbf913584ad5b6d8f1f769f8ad3afe7c28cbf1d4fbe097a88f44755842812100" +
                      publicKey)
            .value();
    EXPECT_EQ(base::toHex(import(v1)->publicKey().raw()), publicKey);
    const auto second = import(v2);
    ASSERT_TRUE(second) << second.error().english();
    EXPECT_EQ(base::toHex(second->publicKey().raw()), publicKey);
    EXPECT_TRUE(base::equal(second->pkcs8().expose(), v1)) << "what is kept is one form";
    Bytes wrong = v2;
    wrong.back() ^= 1;
    EXPECT_EQ(import(wrong).error().code, Errc::KeyMismatch);
}

TEST(PrivateKey, AttributesAreRefusedWithAnExplanation)
{
    const Bytes der =
        base::fromHex("3030020100300506032b657004220420d4ee72dbf913584ad5b6d8f1f769f8ad3afe7c28cbf1d4fbe097a88f44755842a000")
            .value();
    EXPECT_NE(import(der).error().english().find("attributes"), std::string::npos);
}

// Tokens give EC keys without the public half, and some programs name the curve a second time.
TEST(PrivateKey, EcKeysOfOtherProgramsAreReadAndWrittenAnew)
{
    const PrivateKey& key = keyOf(Algorithm::P256);
    const Pkcs8Parts parts = splitPkcs8(key.pkcs8().expose()).value();
    const Bytes scalar(parts.secret.begin(), parts.secret.end());
    const Bytes front = base::fromHex("020100301306072a8648ce3d020106082a8648ce3d030107").value();
    const Bytes inner = base::fromHex("0201010420").value();
    const auto build = [&](const std::string& behind) {
        const Bytes body = base::concat({inner, scalar, base::fromHex(behind).value()});
        const Bytes ec = base::concat({der::header(der::kSequence, body.size()), body});
        const Bytes all = base::concat({front, der::header(der::kOctetString, ec.size()), ec});
        return base::concat({der::header(der::kSequence, all.size()), all});
    };
    const std::string point = base::toHex(key.publicKey().raw());
    for (const std::string& behind :
         {std::string(), std::string("a00a06082a8648ce3d030107"), "a00a06082a8648ce3d030107a144034200" + point}) {
        const auto read = import(build(behind));
        ASSERT_TRUE(read) << read.error().english();
        EXPECT_TRUE(base::equal(read->pkcs8().expose(), key.pkcs8().expose()));
    }
    EXPECT_FALSE(import(build("a00706052b81040022")));
    EXPECT_FALSE(
        import(build("a144034200" + base::toHex(PrivateKey::fromSeed(Algorithm::P256, seedOf(9))->publicKey().raw()))));
    EXPECT_FALSE(import(build("a100")));
    EXPECT_FALSE(import(build("a1020300")));
    EXPECT_FALSE(import(build("0500")));
}

TEST(PrivateKey, EcScalarsOutsideTheirRangeAreRefused)
{
    for (Algorithm curve : {Algorithm::P256, Algorithm::P384}) {
        EXPECT_EQ(makeEcPkcs8(curve, Bytes(fieldBytes(curve), 0)).error().code, Errc::WeakKey);
        EXPECT_EQ(makeEcPkcs8(curve, Bytes(fieldBytes(curve), 0xFF)).error().code, Errc::WeakKey);
    }
    // n itself, and n - 1, which is the last that is allowed.
    Bytes order = base::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551").value();
    EXPECT_EQ(makeEcPkcs8(Algorithm::P256, order).error().code, Errc::WeakKey);
    order.back() = 0x50;
    EXPECT_TRUE(makeEcPkcs8(Algorithm::P256, order));
}

RsaParts partsOf(const RsaNumbers& numbers)
{
    static const Bytes exponent = {1, 0, 1};
    const auto strip = [](ByteView bytes) {
        while (!bytes.empty() && bytes[0] == 0)
            bytes = bytes.subspan(1);
        return bytes;
    };
    return {numbers.n,
            exponent,
            strip(numbers.d.expose()),
            numbers.p.expose(),
            numbers.q.expose(),
            strip(numbers.dp.expose()),
            strip(numbers.dq.expose()),
            strip(numbers.qinv.expose())};
}

TEST(PrivateKey, RsaFactorsMustBePrimesOfHalfTheLength)
{
    const RsaNumbers good = checkRsaParts(splitPkcs8(keyOf(Algorithm::Rsa2048).pkcs8().expose())->rsa).value();
    EXPECT_TRUE(checkRsaParts(partsOf(good)));

    // p · q with a composite q: everything else is computed to fit, only the test for primes can notice.
    for (const unsigned change : {0x08u, 0x10u, 0x20u}) {
        SecureBuffer composite = good.q.clone();
        composite.mutableBytes()[64] = static_cast<uint8_t>(composite.expose()[64] ^ change);
        const auto fitting = rsaNumbers(good.p.expose(), composite.expose());
        if (!fitting)
            continue;
        EXPECT_EQ(checkRsaParts(partsOf(*fitting)).error().code, Errc::WeakKey);
    }
    // Neighbouring primes fall to Fermat's factorisation.
    SecureBuffer neighbour = good.p.clone();
    neighbour.mutableBytes()[127] ^= 0x10;
    if (const auto fitting = rsaNumbers(good.p.expose(), neighbour.expose()); fitting) {
        EXPECT_EQ(checkRsaParts(partsOf(*fitting)).error().code, Errc::WeakKey);
    }
    // A square.
    EXPECT_EQ(rsaNumbers(good.p.expose(), good.p.expose()).error().code, Errc::WeakKey);

    RsaParts parts = partsOf(good);
    std::swap(parts.p, parts.q);
    EXPECT_EQ(checkRsaParts(parts).error().code, Errc::KeyMismatch);
    parts = partsOf(good);
    parts.p = parts.p.subspan(1);
    EXPECT_EQ(checkRsaParts(parts).error().code, Errc::WeakKey);
    parts = partsOf(good);
    const Bytes three = {3};
    parts.e = three;
    EXPECT_EQ(checkRsaParts(parts).error().code, Errc::WeakKey);
}

TEST(PrivateKey, RefusesRandomBytesWithoutHarm)
{
    uint32_t state = 1;
    for (int round = 0; round < 2000; ++round) {
        Bytes bytes(static_cast<size_t>(round % 200));
        for (uint8_t& byte : bytes)
            byte = static_cast<uint8_t>((state = state * 1664525 + 1013904223) >> 24);
        if (!bytes.empty())
            bytes[0] = der::kSequence;
        EXPECT_FALSE(import(bytes));
    }
}

}  // namespace
}  // namespace keyrite::keys
