// The capsule of a paper backup: a binary age file (C2SP age.md) with exactly one scrypt stanza, whose passphrase is the 64
// lower-case hex digits of a 32-byte secret. SLIP-0039 splits that secret, so what any SLIP-39 tool prints goes into `age -d`
// as it is. Every sheet carries the whole capsule: it is public, and protected by the secret alone, never by a public key
// that a later attacker could break.
//
// docs/formats/capsule.md has the format.
#pragma once

#include "base/random.h"
#include "secret/secure_string.h"
#include "wrap/chunk.h"

namespace keyrite::wrap {

struct CapsuleSecretTag;
using CapsuleSecret = Secret<32, CapsuleSecretTag>;

// A passphrase of 256 random bits needs no stretching; age wants a work factor all the same.
inline constexpr unsigned kCapsuleLogN = 10;

// The capsule as printed codes.
inline constexpr ChunkKind kCapsuleChunks{
    "KR1:",
    "KRX:",
    99,
    text("a capsule"),
    text("Scan the code again; when it fails again, take the same code from another holder's sheets."),
    text("One of the sheets is not genuine: begin again with one holder's sheets at a time."),
    text("Scan them; every holder's sheets have all of them."),
    text("Put less into the paper backup.")};
inline constexpr size_t kMaxCapsuleBytes = kCapsuleChunks.mostBytes();

// 64 hex digits, lower case: age refuses the same digits in upper case.
SecureString capsulePassphrase(const CapsuleSecret& secret);

// Errc::TooLarge when the capsule would have more than kMaxCapsuleBytes.
Result<Bytes> sealCapsule(const CapsuleSecret& secret, const SecureString& payload, Random& random);

// Reads work factors up to kMaxLogN (age.h), as other people's age files have them. Errc::WrongPassphrase when the secret is
// not this capsule's. Errc::AgeHeader for anything but a binary file with one scrypt stanza; WorkFactorTooLarge, TooLarge,
// AgeMac, AgePayload.
Result<SecureString> openCapsule(const CapsuleSecret& secret, ByteView capsule);

}  // namespace keyrite::wrap
