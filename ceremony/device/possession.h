// Proof of possession of a device's X25519 identity (docs/formats/acceptance.md).
//
// The challenge is an ephemeral public key; the answer is an HMAC under a key that only the identity and the maker of the
// challenge can compute. The answer is a hash over a label, the card and the run, never a plaintext: a device that answers
// does not become a decryption oracle, even when the "challenge" is an ephemeral key cut out of a stolen wrap.
#pragma once

#include "base/random.h"
#include "secret/secure_buffer.h"
#include "wrap/age_x25519.h"

namespace keyrite::device {

inline constexpr std::string_view kPossessionLabel = "keyrite-pop/v1";

struct PossessionChallenge {
    std::array<uint8_t, 32> ephemeral{};  // X25519 public key
    Sha256 card{};                        // cardHash or recipientHash
    std::array<uint8_t, 16> run{};
};

struct PossessionTag;
using PossessionAnswer = Secret<32, PossessionTag>;

// A challenge, and the answer that the right identity will give.
struct PossessionTest {
    PossessionChallenge challenge;
    PossessionAnswer expected;
};
Result<PossessionTest> challengePossession(const wrap::Recipient& recipient, const Sha256& card,
                                           const std::array<uint8_t, 16>& run, Random& random);

Result<PossessionAnswer> answerPossession(const wrap::Identity& identity, const PossessionChallenge& challenge);

// What may be published before the answer is known: SHA-256("keyrite-pop-commitment/v1" || answer). Later the owner publishes
// the answer itself.
Sha256 commitmentTo(ByteView answer);

}  // namespace keyrite::device
