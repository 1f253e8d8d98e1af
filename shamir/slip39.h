// SLIP-0039: a secret becomes shares on words, and shares become the secret again.
//
// The caller owns all memory that outlives a call. What this room needs in between it keeps in locked memory and wipes.
//
// A set has groups, and groups have members. A plain set is one group: {1, {{3, 5}}, 0} is "any 3 of 5".
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "shamir/fill_random.h"
#include "shamir/outcome.h"
#include "shamir/share.h"

namespace keyrite::shamir {

struct Group {
    uint8_t threshold = 2;  // 2 to count
    uint8_t count = 3;      // to 16
};

struct Scheme {
    uint8_t groupThreshold = 1;          // 1 to groups.size()
    std::span<const Group> groups = {};  // 1 to 16
    uint8_t iterationExponent = 0;       // 0 real, 1 rehearsal
};

// Shares of a scheme, over all groups.
size_t shareCount(const Scheme& scheme);

// Splits `secret` (16 to 64 bytes, an even number) under the empty passphrase into extendable shares: `words` receives
// shareCount(scheme) times wordCount(secret.size()) indices, group after group, member after member.
//
// Threshold 1 inside a group is refused: such a share is the group's value itself and has no digest. One group of several
// may be enough (groupThreshold 1).
//
// The first two random bytes are the identifier. Faults: those of creation, see Fault.
Outcome<Done> split(const Scheme& scheme, std::span<const uint8_t> secret, const FillRandom& random, std::span<uint16_t> words);

inline constexpr size_t kMaxPassphrase = 256;

// Rebuilds the secret from shares in any order and gives its length; `secret` has room for the shares' valueBytes (64 is
// always enough).
//
// Each share must pass readShare, all must belong to one set, and none may be repeated. The first complete groups are used,
// and of each the first shares up to its threshold. Further shares are checked for belonging only: checkSpares compares
// their values. When a digest does not agree, the further shares say which share is wrong, if they can.
//
// A wrong passphrase gives another secret and no fault: the caller compares with a fingerprint. Work grows with 2^e: the
// caller looks at readShare(...)->iterationExponent first and refuses what it did not make.
Outcome<size_t> combine(std::span<const Words> shares, std::span<const uint8_t> passphrase, std::span<uint8_t> secret);

// Compares every share with the polynomial of the first ones, in every group and between the groups, and names those that
// contradict the others. Gives the shares that could not be checked: those of incomplete groups. Other faults as combine.
Outcome<std::vector<size_t>> checkSpares(std::span<const Words> shares);

}  // namespace keyrite::shamir
