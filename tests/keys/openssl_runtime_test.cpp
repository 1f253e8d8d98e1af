#include "keys/openssl_runtime.h"

#include <gtest/gtest.h>
#include <openssl/bn.h>
#include <openssl/crypto.h>

#include <cstring>
#include <memory>

#include "keys/test_keys.h"

namespace keyrite::keys {
namespace {

TEST(OpenSslRuntime, EverythingIsReachedWhenItIsAskedFirst)
{
    const OpenSslState& state = prepareOpenSsl();
    EXPECT_TRUE(state.wipesMemory);
    EXPECT_TRUE(state.secureHeap);
    EXPECT_TRUE(state.oneRandom);
    if (!state.heapLocked)
        GTEST_SKIP() << "this process may not lock memory";
    EXPECT_TRUE(checkOpenSsl());
}

TEST(OpenSslRuntime, MemoryKeepsItsContentsWhenItGrows)
{
    prepareOpenSsl();
    void* block = OPENSSL_malloc(10);
    ASSERT_NE(block, nullptr);
    std::memcpy(block, "123456789", 10);
    block = OPENSSL_realloc(block, 1000);
    EXPECT_STREQ(static_cast<char*>(block), "123456789");
    block = OPENSSL_realloc(block, 5);
    EXPECT_EQ(std::memcmp(block, "12345", 5), 0);
    OPENSSL_free(block);
    OPENSSL_free(nullptr);
    block = OPENSSL_realloc(nullptr, 5);
    ASSERT_NE(block, nullptr);
    OPENSSL_free(block);
}

TEST(OpenSslRuntime, SecretNumbersLiveOnTheSecureHeap)
{
    ASSERT_TRUE(prepareOpenSsl().secureHeap);
    const size_t before = CRYPTO_secure_used();
    BIGNUM* const number = BN_secure_new();
    ASSERT_EQ(BN_set_word(number, 7), 1);
    EXPECT_GT(CRYPTO_secure_used(), before);
    BN_clear_free(number);
    EXPECT_EQ(CRYPTO_secure_used(), before);
}

class HeapAfter : public testing::TestWithParam<Algorithm> {};
INSTANTIATE_TEST_SUITE_P(All, HeapAfter, testing::ValuesIn(kAlgorithms), tests::AlgorithmName());

TEST_P(HeapAfter, SigningLeavesNothingOnTheSecureHeap)
{
    prepareOpenSsl();  // an Ed25519 key alone does not need OpenSSL
    const Bytes message(10, 1);
    const PrivateKey& key = tests::keyOf(GetParam());
    ASSERT_TRUE(key.sign(message));
    const size_t before = CRYPTO_secure_used();
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(key.sign(message));
    EXPECT_EQ(CRYPTO_secure_used(), before);
}

}  // namespace
}  // namespace keyrite::keys
