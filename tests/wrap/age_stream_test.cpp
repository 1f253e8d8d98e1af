#include "wrap/age_stream.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <nlohmann/json.hpp>

#include "support/error_of.h"
#include "support/vectors.h"
#include "wrap/fixed_random.h"

namespace keyrite::wrap {
namespace {

using tests::errorOf;

constexpr size_t kChunk = 64 * 1024;

FileKey someFileKey()
{
    return FileKey::fill([](ByteSpan out) { std::fill(out.begin(), out.end(), uint8_t{3}); });
}

Bytes sealed(size_t size)
{
    tests::FixedRandom random("stream");
    return sealPayload(someFileKey(), Bytes(size, 0xb5), random);
}

TEST(AgeStream, ReturnsWhatWasSealedAtEveryBoundary)
{
    for (size_t size : {size_t{0}, size_t{1}, kChunk - 1, kChunk, kChunk + 1, 2 * kChunk - 1, 2 * kChunk, 2 * kChunk + 1}) {
        SCOPED_TRACE(size);
        const Bytes payload = sealed(size);
        EXPECT_EQ(plaintextBytes(payload.size()).value(), size);
        const auto plain = openPayload(someFileKey(), payload);
        ASSERT_TRUE(plain);
        EXPECT_TRUE(base::equal(plain->expose(), Bytes(size, 0xb5)));
    }
}

// The mark of the last chunk is what shows that a file was cut at a boundary.
TEST(AgeStream, ShowsThatChunksWereCutOffSwappedOrAdded)
{
    const size_t sealedChunk = kChunk + 16;
    const Bytes payload = sealed(3 * kChunk);
    for (size_t chunks = 0; chunks < 3; ++chunks)
        EXPECT_EQ(errorOf(openPayload(someFileKey(), ByteView(payload).first(16 + chunks * sealedChunk))), Errc::AgePayload)
            << chunks;
    Bytes swapped = payload;
    std::swap_ranges(swapped.begin() + 16, swapped.begin() + 16 + kChunk + 16, swapped.begin() + 16 + kChunk + 16);
    EXPECT_EQ(errorOf(openPayload(someFileKey(), swapped)), Errc::AgePayload);
    Bytes doubled = payload;
    doubled.insert(doubled.end(), payload.end() - kChunk - 16, payload.end());
    EXPECT_EQ(errorOf(openPayload(someFileKey(), doubled)), Errc::AgePayload);
    EXPECT_EQ(errorOf(openPayload(someFileKey(), ByteView(payload).first(payload.size() - kChunk - 15))), Errc::AgePayload);
}

TEST(AgeStream, RefusesImpossibleLengths)
{
    EXPECT_EQ(errorOf(plaintextBytes(0)), Errc::AgePayload);
    EXPECT_EQ(errorOf(plaintextBytes(31)), Errc::AgePayload);
    EXPECT_EQ(plaintextBytes(32).value(), 0u);
    EXPECT_EQ(plaintextBytes(16 + kChunk + 16).value(), kChunk);
    for (size_t extra = 1; extra <= 16; ++extra)  // 16: a last chunk that is empty beside another
        EXPECT_EQ(errorOf(plaintextBytes(16 + kChunk + 16 + extra)), Errc::AgePayload) << extra;
    EXPECT_EQ(plaintextBytes(16 + kChunk + 16 + 17).value(), kChunk + 1);
}

TEST(AgeStream, AnotherFileKeyOrNonceOpensNothing)
{
    Bytes payload = sealed(100);
    const auto other = FileKey::fill([](ByteSpan out) { out[0] = 1; });
    EXPECT_EQ(errorOf(openPayload(other, payload)), Errc::AgePayload);
    payload[15] ^= 1;
    EXPECT_EQ(errorOf(openPayload(someFileKey(), payload)), Errc::AgePayload);
}

// The call of libsodium that payloads and stanzas rest on.
TEST(AgeStream, ItsCipherIsTheOneThatWycheproofExpects)
{
    KR_VECTOR(path, "wycheproof/chacha20_poly1305_test.json");
    const auto file = nlohmann::json::parse(tests::slurp(path));
    int sealedOnes = 0, refused = 0;
    for (const auto& group : file["testGroups"]) {
        if (group["ivSize"].get<int>() != 96)
            continue;
        for (const auto& test : group["tests"]) {
            SCOPED_TRACE(test["tcId"].get<int>());
            const auto hex = [&](const char* name) { return *base::fromHex(test[name].get<std::string>()); };
            const Bytes key = hex("key"), iv = hex("iv"), aad = hex("aad"), message = hex("msg");
            const Bytes expected = base::concat({hex("ct"), hex("tag")});
            Bytes opened(message.size() + 1);
            const bool accepted =
                crypto_aead_chacha20poly1305_ietf_decrypt(opened.data(), nullptr, nullptr, expected.data(), expected.size(),
                                                          aad.data(), aad.size(), iv.data(), key.data()) == 0;
            const bool valid = test["result"] == "valid";
            EXPECT_EQ(accepted, valid);
            if (!valid) {
                ++refused;
                continue;
            }
            opened.pop_back();
            EXPECT_EQ(opened, message);
            Bytes made(message.size() + 16);
            crypto_aead_chacha20poly1305_ietf_encrypt(made.data(), nullptr, message.data(), message.size(), aad.data(),
                                                      aad.size(), nullptr, iv.data(), key.data());
            EXPECT_EQ(made, expected);
            ++sealedOnes;
        }
    }
    EXPECT_GT(sealedOnes, 200);
    EXPECT_GT(refused, 20);
}

TEST(AgeStreamMemory, NoSecretBufferOutlivesTheTests) { EXPECT_EQ(SecureBuffer::liveCount(), 0); }

}  // namespace
}  // namespace keyrite::wrap
