// The values behind a set of shares, in locked memory: rebuilding what they share, and finding out who is wrong.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "shamir/locked.h"
#include "shamir/shamir.h"
#include "shamir/sorted_shares.h"

namespace keyrite::shamir {

// Both arguments of the constructor outlive the object. There are as many complete groups as are needed (checkThresholds).
class ShareValues {
public:
    ShareValues(std::span<const Words> shares, const SortedShares& sorted);

    // Rebuilds what the set shares, from exactly as many shares and groups as are needed. Faults: OneIsWrong, Wrong,
    // TwoSecrets, as far as the further shares can say.
    Outcome<Done> rebuild(std::span<uint8_t> out);

    // Compares all shares of each complete group, then the groups. Faults as rebuild.
    Outcome<Done> examine();

private:
    Problem blame();
    std::span<uint8_t> valueOfGroup(size_t g);
    bool rebuildGroup(size_t g);
    std::vector<Point> memberPoints(size_t g);
    std::vector<Point> groupPoints();

    const SortedShares& m_sorted;
    std::vector<GroupOfShares> m_groups;  // the complete ones
    size_t m_bytes;
    Locked<uint8_t> m_memory;  // shares, then groups
    Rebuilder m_rebuilder;
};

}  // namespace keyrite::shamir
