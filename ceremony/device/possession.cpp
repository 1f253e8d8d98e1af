#include "device/possession.h"

#include "base/bytes.h"
#include "secret/hkdf.h"

namespace keyrite::device {

namespace {

// HMAC-SHA256(HKDF(salt = label, ikm = shared, info = ephemeral || recipient), label || 00 || card || run)
PossessionAnswer answerFor(ByteView shared, const wrap::Recipient& recipient, const PossessionChallenge& challenge)
{
    const secret::Prk prk = secret::hkdfExtract(base::bytesOf(kPossessionLabel), {shared});
    SecureBuffer key(32);
    secret::hkdfExpand(prk, base::concat({challenge.ephemeral, recipient.key()}), key.mutableBytes());
    static constexpr uint8_t kZero[1] = {0};
    return PossessionAnswer::fill([&](std::span<uint8_t, 32> out) {
        secret::hmacSha256(key.expose(), {base::bytesOf(kPossessionLabel), kZero, challenge.card, challenge.run}, out);
    });
}

}  // namespace

Result<PossessionTest> challengePossession(const wrap::Recipient& recipient, const Sha256& card,
                                           const std::array<uint8_t, 16>& run, Random& random)
{
    const wrap::Identity ephemeral = wrap::Identity::generate(random);
    const PossessionChallenge challenge{ephemeral.recipient().key(), card, run};
    KR_TRY(const auto shared, ephemeral.agree(recipient.key()));
    return PossessionTest{challenge, answerFor(shared.expose(), recipient, challenge)};
}

Result<PossessionAnswer> answerPossession(const wrap::Identity& identity, const PossessionChallenge& challenge)
{
    KR_TRY(const auto shared, identity.agree(challenge.ephemeral));
    return answerFor(shared.expose(), identity.recipient(), challenge);
}

Sha256 commitmentTo(ByteView answer) { return base::sha256({base::bytesOf("keyrite-pop-commitment/v1"), answer}); }

}  // namespace keyrite::device
