// Which printer prints which share. A printer is treated as leaky: what it has printed, it may remember (docs/threat-model.md,
// 8.8). So the shares are dealt out among the printers until none of them knows enough of them, or the plan admits in so many
// words that one does.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "scripts/plan.h"

namespace keyrite::scripts {

inline constexpr size_t kMaxPrinters = 16;

// A place in the plan: group and member, both from 0.
struct SharePlace {
    size_t group = 0;
    size_t member = 0;
};
// In the order in which sheets are printed: group after group.
std::vector<SharePlace> sharePlaces(const PlannedPaper& paper);

// From 0: which of the plan's printers prints this share.
size_t printerOf(const PlannedPaper& paper, const SharePlace& place);

// Whether these shares together restore the key.
bool suffice(const PlannedPaper& paper, std::span<const SharePlace> shares);

// Whether a printer that printed the sheets of these shares knows the key.
//
// Never, where words are written by hand. No printed bit depends on the 130 blank bits of the value: the same pattern added to
// these bits of every share changes no sheet, and changes what the shares rebuild by this pattern, for SLIP-0039 is linear. The
// words of the checksum must be blank too: printed, each checksum would be 30 linear equations between the blank bits, and all
// sheets together would tell some of them (tests/shamir/blank_words_test.cpp counts).
bool knowsKey(const PlannedPaper& paper, std::span<const SharePlace> printed);

// From 0: the printers that would print enough to know the key.
std::vector<size_t> printersThatSeeTheKey(const PlannedPaper& paper);

// The least number of printers of which none sees the key; 0 when kMaxPrinters are too few.
size_t printersNeeded(PlannedPaper paper);

// "A", "B", …: how people call the plan's printers until they have chosen them.
std::string printerLabel(size_t printer);

}  // namespace keyrite::scripts
