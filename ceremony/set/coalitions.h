// Who could rebuild the key: the minimal coalitions of persons over everything that a plan or manifest makes.
// Devices and shares are counted by the people who hold them.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace keyrite::set {

// One way to the key: any `threshold` of the pieces. A person may hold several.
struct Way {
    size_t threshold = 1;
    std::vector<std::string> holders;  // one a piece
};

// Two levels: enough groups, each of which has enough of its own pieces.
struct GroupedWay {
    size_t groupsNeeded = 1;
    std::vector<Way> groups;
};

// One coalition: the persons, sorted.
using Coalition = std::vector<std::string>;

// No coalition contains another one; sorted by size, then by name.
// Errc::TooLarge when there are more than 20,000.
Result<std::vector<Coalition>> minimalCoalitions(const std::vector<Way>& ways, const std::vector<GroupedWay>& grouped = {});

// Lines for people and for the manifest: "alone sufficient: Ada; Bo", "any 2 of: Cy; Di; Eve", "all of: Cy; Di".
std::vector<Message> describe(const std::vector<Coalition>& coalitions);

}  // namespace keyrite::set
