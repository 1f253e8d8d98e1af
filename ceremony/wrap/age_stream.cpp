#include "wrap/age_stream.h"

#include <sodium.h>

#include <algorithm>

#include "secret/hkdf.h"

namespace keyrite::wrap {

namespace {

constexpr size_t kChunkBytes = 64 * 1024;
constexpr size_t kTagBytes = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr size_t kSealedChunkBytes = kChunkBytes + kTagBytes;

struct PayloadKeyTag;
using PayloadKey = Secret<32, PayloadKeyTag>;
using ChunkNonce = std::array<uint8_t, 12>;

PayloadKey payloadKey(const FileKey& fileKey, ByteView nonce)
{
    return PayloadKey::fill([&](ByteSpan out) { secret::hkdf(nonce, fileKey.expose(), base::bytesOf("payload"), out); });
}

// An 11-byte big-endian counter and the mark of the last chunk.
ChunkNonce chunkNonce(uint64_t counter, bool last)
{
    ChunkNonce out{};
    const auto digits = base::u64be(counter);
    std::copy(digits.begin(), digits.end(), out.begin() + 3);
    out[11] = last ? 1 : 0;
    return out;
}

tl::unexpected<Error> bad(Text what)
{
    return fail(Errc::AgePayload, Message(what), {},
                message("Do not use this file; fetch another copy and find out what happened to this one."));
}

}  // namespace

Bytes sealPayload(const FileKey& fileKey, ByteView plaintext, Random& random)
{
    const size_t chunks = std::max<size_t>(1, (plaintext.size() + kChunkBytes - 1) / kChunkBytes);
    Bytes out(kPayloadNonceBytes + plaintext.size() + chunks * kTagBytes);
    random.fill(ByteSpan(out).first(kPayloadNonceBytes));
    const PayloadKey key = payloadKey(fileKey, ByteView(out).first(kPayloadNonceBytes));
    uint8_t* to = out.data() + kPayloadNonceBytes;
    for (size_t i = 0; i < chunks; ++i) {
        const ByteView chunk = plaintext.subspan(i * kChunkBytes, std::min(kChunkBytes, plaintext.size() - i * kChunkBytes));
        const ChunkNonce nonce = chunkNonce(i, i + 1 == chunks);
        crypto_aead_chacha20poly1305_ietf_encrypt(to, nullptr, chunk.data(), chunk.size(), nullptr, 0, nullptr, nonce.data(),
                                                  key.expose().data());
        to += chunk.size() + kTagBytes;
    }
    return out;
}

Result<size_t> plaintextBytes(size_t payloadBytes)
{
    if (payloadBytes < kPayloadNonceBytes + kTagBytes)
        return bad(text("The payload of an age file is cut off."));
    const size_t sealed = payloadBytes - kPayloadNonceBytes;
    const size_t chunks = (sealed + kSealedChunkBytes - 1) / kSealedChunkBytes;
    const size_t lastChunk = sealed - (chunks - 1) * kSealedChunkBytes;
    // The last chunk may be empty only when it is the only one.
    if (lastChunk < kTagBytes || (lastChunk == kTagBytes && chunks > 1))
        return bad(text("The payload of an age file has an impossible length."));
    return sealed - chunks * kTagBytes;
}

Result<SecureBuffer> openPayload(const FileKey& fileKey, ByteView payload)
{
    KR_TRY(const size_t size, plaintextBytes(payload.size()));
    const PayloadKey key = payloadKey(fileKey, payload.first(kPayloadNonceBytes));
    ByteView sealed = payload.subspan(kPayloadNonceBytes);
    SecureBuffer out(size);
    ByteSpan to = out.mutableBytes();
    for (uint64_t counter = 0; !sealed.empty(); ++counter) {
        const ByteView chunk = sealed.first(std::min(sealed.size(), kSealedChunkBytes));
        sealed = sealed.subspan(chunk.size());
        const ChunkNonce nonce = chunkNonce(counter, sealed.empty());
        if (crypto_aead_chacha20poly1305_ietf_decrypt(to.data(), nullptr, nullptr, chunk.data(), chunk.size(), nullptr, 0,
                                                      nonce.data(), key.expose().data()) != 0)
            return bad(text("The payload of an age file was changed or cut off."));
        to = to.subspan(chunk.size() - kTagBytes);
    }
    return out;
}

}  // namespace keyrite::wrap
