// The encryption of the master secret before it is split (SLIP-0039, "Encryption of the master secret"): a Feistel network
// of four rounds whose round function is PBKDF2. It has no authentication: a wrong passphrase gives another secret.
#pragma once

#include <cstdint>
#include <span>

namespace keyrite::shamir {

struct FeistelKey {
    std::span<const uint8_t> passphrase = {};
    uint8_t iterationExponent = 0;  // 2500 * 2^e iterations a round
    bool extendable = true;         // the salt is empty; otherwise it is made of the identifier
    uint16_t identifier = 0;
};

// In place; an even number of bytes.
void feistelEncrypt(std::span<uint8_t> secret, const FeistelKey& key);
void feistelDecrypt(std::span<uint8_t> secret, const FeistelKey& key);

}  // namespace keyrite::shamir
