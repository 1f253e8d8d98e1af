#include "keys/det_keygen.h"

#include <gtest/gtest.h>

#include "keys/json_vectors.h"
#include "keys/pkcs8.h"
#include "keys/test_keys.h"
#include "support/vectors.h"

namespace keyrite::keys {
namespace {

using namespace keyrite::tests;

TEST(DetKeygen, GivesTheEcdsaKeysOfTheSpecification)
{
    KR_VECTOR(file, "det-keygen/ecdsa.json");
    size_t checked = 0;
    for (const auto& vector : detKeygenVectors(file)) {
        if (vector.curve != "secp256r1" && vector.curve != "secp384r1")
            continue;  // P-224 and P-521 are no kinds of ours
        const Algorithm curve = vector.curve == "secp256r1" ? Algorithm::P256 : Algorithm::P384;
        const auto scalar = detKeygenEcdsa(curve, vector.seed);
        ASSERT_TRUE(scalar) << scalar.error().english();
        const auto made = makeEcPkcs8(curve, scalar->expose());
        ASSERT_TRUE(made) << made.error().english();
        EXPECT_TRUE(base::equal(made->der.expose(), vector.pkcs8)) << vector.curve << " seed " << base::toHex(vector.seed);
        ++checked;
    }
    EXPECT_EQ(checked, 11u);
}

TEST(DetKeygen, GivesTheRsaKeysOfTheSpecification)
{
    KR_VECTOR(file, "det-keygen/rsa.json");
    size_t checked = 0;
    for (const auto& vector : detKeygenVectors(file)) {
        const auto primes = detKeygenRsa(vector.bits, vector.seed);
        ASSERT_TRUE(primes) << primes.error().english();
        const auto numbers = rsaNumbers(primes->p.expose(), primes->q.expose());
        ASSERT_TRUE(numbers) << numbers.error().english();
        const SecureBuffer der = writeRsaPkcs8(*numbers);
        EXPECT_TRUE(base::equal(der.expose(), vector.pkcs8)) << vector.bits;
        ++checked;
    }
    EXPECT_EQ(checked, 21u);
}

TEST(DetKeygen, RefusesSeedsAndSizesThatTheSpecificationForbids)
{
    const Bytes shortSeed(15, 0x42);
    EXPECT_EQ(detKeygenEcdsa(Algorithm::P256, shortSeed).error().code, Errc::WeakKey);
    EXPECT_EQ(detKeygenRsa(2048, shortSeed).error().code, Errc::WeakKey);
    const Bytes seed(32, 0x42);
    for (unsigned bits : {0u, 1024u, 2040u, 2050u, 16384u})
        EXPECT_EQ(detKeygenRsa(bits, seed).error().code, Errc::WeakKey) << bits;
}

class StopAfter final : public Progress {
public:
    explicit StopAfter(int steps) : m_left(steps) {}
    bool step() override { return m_left-- > 0; }

private:
    int m_left;
};

TEST(DetKeygen, EndsWhenSomebodyStopsIt)
{
    for (int steps : {0, 1, 20}) {
        StopAfter progress(steps);
        EXPECT_EQ(PrivateKey::fromSeed(Algorithm::Rsa4096, seedOf(7), &progress).error().code, Errc::Aborted);
    }
}

TEST(DetKeygen, TheSameSeedGivesTheSameKey)
{
    for (Algorithm algorithm : {Algorithm::Ed25519, Algorithm::P256, Algorithm::P384, Algorithm::Rsa2048}) {
        const auto again = PrivateKey::fromSeed(algorithm, seedOf(7));
        ASSERT_TRUE(again);
        EXPECT_EQ(again->publicKey(), keyOf(algorithm).publicKey());
        EXPECT_TRUE(base::equal(again->pkcs8().expose(), keyOf(algorithm).pkcs8().expose()));
        EXPECT_EQ(*again->seed(), seedOf(7));
        EXPECT_FALSE(PrivateKey::fromSeed(algorithm, seedOf(8))->publicKey() == again->publicKey());
    }
}

}  // namespace
}  // namespace keyrite::keys
