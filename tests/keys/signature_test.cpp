#include "keys/signature.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

#include "keys/der.h"
#include "keys/json_vectors.h"
#include "keys/test_keys.h"
#include "support/vectors.h"

namespace keyrite::keys {
namespace {

using namespace keyrite::tests;

TEST(Signature, Ed25519AgreesWithWycheproof)
{
    KR_VECTOR(file, "wycheproof/ed25519_test.json");
    for (const auto& vector : verifyVectors(file)) {
        const auto key = PublicKey::fromSpki(vector.spki);
        ASSERT_TRUE(key) << vector.id;
        EXPECT_EQ(verifySignature(*key, vector.message, vector.signature).has_value(), vector.valid)
            << vector.id << vector.comment;
    }
}

// Wycheproof has DER signatures; ours have two numbers of fixed length. What is no DER has no fixed form.
std::optional<Bytes> fixedForm(ByteView der, size_t size)
{
    der::Reader outer(der);
    const auto body = outer.take(der::kSequence);
    if (!body || !outer.atEnd())
        return std::nullopt;
    der::Reader reader(*body);
    Bytes out;
    for (int i = 0; i < 2; ++i) {
        const auto number = reader.integer();
        if (!number || number->size() > size)
            return std::nullopt;
        out.insert(out.end(), size - number->size(), 0);
        out.insert(out.end(), number->begin(), number->end());
    }
    return reader.atEnd() ? std::optional<Bytes>(out) : std::nullopt;
}

TEST(Signature, P256AgreesWithWycheproof)
{
    KR_VECTOR(file, "wycheproof/ecdsa_secp256r1_sha256_test.json");
    size_t accepted = 0;
    for (const auto& vector : verifyVectors(file)) {
        const auto key = PublicKey::fromSpki(vector.spki);
        ASSERT_TRUE(key) << vector.id;
        const auto fixed = fixedForm(vector.signature, 32);
        const bool good = fixed && verifySignature(*key, vector.message, *fixed);
        EXPECT_EQ(good, vector.valid) << vector.id << " " << vector.comment;
        accepted += good ? 1 : 0;
    }
    EXPECT_GT(accepted, 100u);
}

class SignatureOf : public testing::TestWithParam<Algorithm> {};
INSTANTIATE_TEST_SUITE_P(All, SignatureOf, testing::ValuesIn(kAlgorithms), AlgorithmName());

TEST_P(SignatureOf, VerifiesAndNoBitOfItMayChange)
{
    const PrivateKey& key = keyOf(GetParam());
    const Bytes message = {'a', 'b', 'c'};
    const auto signature = key.sign(message);
    ASSERT_TRUE(signature) << signature.error().english();
    EXPECT_EQ(signature->size(),
              isEcdsa(GetParam()) || GetParam() == Algorithm::Ed25519 ? 2 * fieldBytes(GetParam()) : fieldBytes(GetParam()));
    EXPECT_TRUE(verifySignature(key.publicKey(), message, *signature));
    for (size_t i = 0; i < signature->size(); ++i) {
        Bytes changed = *signature;
        changed[i] ^= static_cast<uint8_t>(1u << (i % 8));
        EXPECT_EQ(verifySignature(key.publicKey(), message, changed).error().code, Errc::SignatureInvalid);
    }
    const Bytes other = {'a', 'b', 'd'};
    EXPECT_EQ(verifySignature(key.publicKey(), other, *signature).error().code, Errc::SignatureInvalid);
    Bytes longer = *signature;
    longer.push_back(0);
    EXPECT_FALSE(verifySignature(key.publicKey(), message, longer));
    EXPECT_FALSE(verifySignature(key.publicKey(), message, ByteView(*signature).first(signature->size() - 1)));
    EXPECT_FALSE(verifySignature(key.publicKey(), message, {}));
}

TEST_P(SignatureOf, BelongsToOneKey)
{
    const auto other = PrivateKey::fromSeed(isRsa(GetParam()) ? Algorithm::Rsa2048 : GetParam(), seedOf(9));
    ASSERT_TRUE(other);
    const Bytes message(100, 1);
    EXPECT_FALSE(verifySignature(other->publicKey(), message, keyOf(GetParam()).sign(message).value()));
}

TEST_P(SignatureOf, AnEmptyMessageIsAMessage)
{
    const PrivateKey& key = keyOf(GetParam());
    EXPECT_TRUE(verifySignature(key.publicKey(), {}, key.sign({}).value()));
}

// The order of P-256, FIPS 186-5 / SP 800-186 §3.2.1.3.
const Bytes kOrder = base::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551").value();

Bytes minus(ByteView a, ByteView b)
{
    Bytes out(a.size());
    int borrow = 0;
    for (size_t i = a.size(); i-- > 0;) {
        const int digit = a[i] - b[i] - borrow;
        borrow = digit < 0 ? 1 : 0;
        out[i] = static_cast<uint8_t>(digit & 0xFF);
    }
    return out;
}

TEST(Signature, EcdsaIsWrittenWithTheLowerSAndReadWithEither)
{
    const PrivateKey& key = keyOf(Algorithm::P256);
    for (uint8_t i = 0; i < 20; ++i) {
        const Bytes message(1, i);
        Bytes signature = key.sign(message).value();
        const Bytes mirrored = minus(kOrder, ByteView(signature).last(32));
        EXPECT_TRUE(std::lexicographical_compare(signature.begin() + 32, signature.end(), mirrored.begin(), mirrored.end()));
        std::copy(mirrored.begin(), mirrored.end(), signature.begin() + 32);
        EXPECT_TRUE(verifySignature(key.publicKey(), message, signature));
    }
}

}  // namespace
}  // namespace keyrite::keys
