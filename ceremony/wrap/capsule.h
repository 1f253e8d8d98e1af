// The capsule of a paper backup: a binary age file (C2SP age.md) with exactly one scrypt stanza, whose passphrase is the 64
// lower-case hex digits of a 32-byte secret. SLIP-0039 splits that secret, so what any SLIP-39 tool prints goes into `age -d`
// as it is. Every sheet carries the whole capsule: it is public, and protected by the secret alone, never by a public key
// that a later attacker could break.
//
// docs/formats/capsule.md has the format.
#pragma once

#include "base/random.h"
#include "secret/secure_string.h"

namespace keyrite::wrap {

struct CapsuleSecretTag;
using CapsuleSecret = Secret<32, CapsuleSecretTag>;

// A passphrase of 256 random bits needs no stretching; age wants a work factor all the same.
inline constexpr unsigned kCapsuleLogN = 10;

// As many bytes as 99 printed codes carry (capsule_chunk.h).
inline constexpr size_t kMaxCapsuleBytes = size_t{99} * 300;

// 64 hex digits, lower case: age refuses the same digits in upper case.
SecureString capsulePassphrase(const CapsuleSecret& secret);

// Errc::TooLarge when the capsule would have more than kMaxCapsuleBytes.
Result<Bytes> sealCapsule(const CapsuleSecret& secret, const SecureString& payload, Random& random);

// Reads work factors up to kMaxLogN (age.h), as other people's age files have them. Errc::WrongPassphrase when the secret is
// not this capsule's. Errc::AgeHeader for anything but a binary file with one scrypt stanza; WorkFactorTooLarge, TooLarge,
// AgeMac, AgePayload.
Result<SecureString> openCapsule(const CapsuleSecret& secret, ByteView capsule);

}  // namespace keyrite::wrap
