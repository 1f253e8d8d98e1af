#include "shamir/feistel.h"

#include <algorithm>
#include <array>

#include "shamir/locked.h"
#include "shamir/pbkdf2.h"

namespace keyrite::shamir {

namespace {

constexpr uint32_t kBaseIterations = 2500;
using Rounds = std::array<uint8_t, 4>;

// Encryption and decryption differ in the order of the rounds only: both end with the halves swapped.
void run(std::span<uint8_t> secret, const FeistelKey& key, const Rounds& rounds)
{
    constexpr size_t kSaltHead = 8;  // "shamir" and the identifier, big endian
    const size_t half = secret.size() / 2, head = key.extendable ? 0 : kSaltHead;
    Locked<uint8_t> password(1 + key.passphrase.size()), salt(head + half), mask(half);
    std::copy(key.passphrase.begin(), key.passphrase.end(), password.get() + 1);
    if (!key.extendable) {
        const uint8_t prefix[kSaltHead] = {
            's', 'h', 'a', 'm', 'i', 'r', static_cast<uint8_t>(key.identifier >> 8), static_cast<uint8_t>(key.identifier)};
        std::copy_n(prefix, kSaltHead, salt.get());
    }
    const std::span<uint8_t> left = secret.first(half), right = secret.last(half);
    for (const uint8_t round : rounds) {
        password.get()[0] = round;
        std::copy(right.begin(), right.end(), salt.get() + head);
        pbkdf2(password.all(), salt.part(0, head + half), kBaseIterations << key.iterationExponent, mask.part(0, half));
        for (size_t i = 0; i < half; ++i) {
            const uint8_t next = left[i] ^ mask.get()[i];
            left[i] = right[i];
            right[i] = next;
        }
    }
    std::swap_ranges(left.begin(), left.end(), right.begin());
}

}  // namespace

void feistelEncrypt(std::span<uint8_t> secret, const FeistelKey& key) { run(secret, key, Rounds{0, 1, 2, 3}); }

void feistelDecrypt(std::span<uint8_t> secret, const FeistelKey& key) { run(secret, key, Rounds{3, 2, 1, 0}); }

}  // namespace keyrite::shamir
