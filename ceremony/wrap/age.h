// age files (C2SP age.md, age-encryption.org/v1) in memory: to one X25519 recipient, or under one passphrase.
//
// A file to several recipients authenticates nothing: each of them holds the file key and can replace the payload for
// all others. keyrite therefore writes one file to one recipient, and AgeRules::SingleRecipient refuses everything else.
#pragma once

#include "wrap/age_x25519.h"

namespace keyrite::wrap {

// scrypt work, as the base-2 logarithm of N; memory is 2^(logN + 10) bytes.
inline constexpr unsigned kDeviceFileLogN = 15;
inline constexpr unsigned kRehearsalLogN = 10;
inline constexpr unsigned kMaxLogN = 22;

// Larger files are Errc::TooLarge. 16 MiB would serve us; one more lets the format's own test kit in, whose longest files make
// the chunk counter carry.
inline constexpr size_t kMaxAgeFileBytes = 17 * 1024 * 1024;

enum class AgeRules {
    SingleRecipient,  // a wrap of keyrite: binary, exactly one stanza, and that is X25519
    Standard,         // any file that the format allows, armored ones too
};

// Exactly one X25519 stanza.
Result<Bytes> encryptTo(const Recipient& recipient, ByteView secretPlaintext, Random& random);

// Errc::NoMatch when the file is for somebody else; AgeHeader, AgeArmor, AgeMac or AgePayload when it is malformed or was
// changed; TooManyRecipients under SingleRecipient. Either the whole plaintext is returned or nothing.
Result<SecureBuffer> decryptWith(const Identity& identity, ByteView file, AgeRules rules);

// Exactly one scrypt stanza. logN from 1 to kMaxLogN, else Errc::WorkFactorTooLarge. An empty passphrase is
// Errc::WrongPassphrase, here and below.
Result<Bytes> encryptWithPassphrase(const SecureString& passphrase, ByteView secretPlaintext, unsigned logN, Random& random);

// Binary or armored. Errc::WorkFactorTooLarge above `maxLogN`, before any memory is taken; Errc::NoMatch for a file without
// scrypt stanza; Errc::WrongPassphrase; the others as above.
Result<SecureBuffer> decryptWithPassphrase(const SecureString& passphrase, ByteView file, unsigned maxLogN);

// What anybody can see of a file.
struct AgeFacts {
    size_t stanzas = 0;
    bool x25519 = false;      // at least one stanza is X25519
    bool scrypt = false;      // the stanza is scrypt
    unsigned logN = 0;        // of the scrypt stanza, as written, however absurd (at most 999)
    size_t payloadBytes = 0;  // of the plaintext
    bool armored = false;
};

// The structure alone, without any secret: AgeHeader, AgeArmor or AgePayload when the format is violated.
Result<AgeFacts> inspect(ByteView file);

}  // namespace keyrite::wrap
