// Who is wrong, when shares with good checksums contradict each other.
//
// Every `threshold` shares whose digest agrees speak for one secret, together with all others that lie on the same
// polynomial: a camp. The largest camp is believed. An attacker who knows threshold - 2 honest shares and owns two can
// build a camp of exactly `threshold` shares, so a tie is reported as a tie.
#pragma once

#include <vector>

#include "shamir/shamir.h"

namespace keyrite::shamir {

struct Judgement {
    enum class Kind { AllAgree, CannotSay, SomeAreWrong, Tie } kind;
    std::vector<size_t> wrong = {};  // places in `points`
};

// At most 16 points with different x, at least `threshold` of them. At most 12,870 subsets are tried.
Judgement judge(std::span<const Point> points, size_t threshold);

}  // namespace keyrite::shamir
