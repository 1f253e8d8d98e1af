// Shares that were checked one by one and against each other, sorted into their groups. Nothing here is secret.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "shamir/outcome.h"
#include "shamir/share.h"

namespace keyrite::shamir {

struct GroupOfShares {
    uint8_t index = 0;
    uint8_t threshold = 1;
    std::vector<size_t> shares = {};  // places in the caller's order

    bool isComplete() const { return shares.size() >= threshold; }
};

struct SortedShares {
    std::vector<ShareHeader> headers;   // in the caller's order
    std::vector<GroupOfShares> groups;  // in the order of their first shares

    const ShareHeader& common() const { return headers.front(); }  // its set's fields hold for every share
    std::vector<GroupOfShares> completeGroups() const;
};

// Faults: NoShares, TooManyShares, those of one share, those of a mixture.
Outcome<SortedShares> sortShares(std::span<const Words> shares);

// Whether there are enough shares. Faults: TooFewShares, TooFewGroups.
Outcome<Done> checkThresholds(const SortedShares& sorted);

}  // namespace keyrite::shamir
