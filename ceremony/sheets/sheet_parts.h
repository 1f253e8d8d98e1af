// The pieces of a holder's pages. Each draws on the canvas and leaves faults to it.
#pragma once

#include "secret/secure_string.h"
#include "sheets/canvas.h"

namespace keyrite::sheets {

struct SheetFacts {
    const Backup& backup;
    size_t share;
    size_t pages = 0;      // of the whole sheet
    size_t listPages = 0;  // of these; they come after page 1

    const ShareFacts& facts() const { return backup.shares[share]; }
    const GroupFacts& group() const { return backup.groups[facts().group]; }
    bool hasGroups() const { return backup.groups.size() > 1; }
};

// "Key share 2 of 5"; with groups "Key share: group Board, member 2 of 3".
std::string shareInWords(const SheetFacts& sheet);
// "2"; with groups "1.2".
std::string shareNumber(const Backup& backup, const ShareFacts& share);
std::string footer(const SheetFacts& sheet, size_t page, std::string_view kind);
// Hex digits in groups of four.
std::string grouped(std::string_view hex);
// A commitment in lists: 20 hex digits.
std::string shortCommitment(const Sha256& commitment);
// "Board, any 2 of: First holder; Second holder; ..." for each group.
std::vector<std::string> holdersByGroup(const Backup& backup);

// How page 1 is set, from roomy to dense, so that it also takes the longest names.
enum class Who { Coalitions, Holders, Elsewhere };
struct Setting {
    Who who = Who::Coalitions;  // can rebuild the key: said in full, by the groups' holders, or on a page of its own
    double points = 8;          // of the running text
    bool dense = false;         // facts, words and fields closer together
};
// The first setting that fits.
Setting chooseSetting(Canvas& canvas, const SheetFacts& sheet);

struct ShareText {
    const SecureString& words;     // in small letters: those that are printed
    const SecureString& capitals;  // the same in capital letters, for the codes
};
// Gives the height that is left over; below zero it does not fit. Without `share` on a dry canvas: nothing is drawn.
double drawSharePage(Canvas& canvas, const SheetFacts& sheet, const Setting& setting, const ShareText* share);

// Holders, commitments, coalitions; and the capsule. Both give the number of their pages and draw from page `first` on.
size_t drawListPages(Canvas& canvas, const SheetFacts& sheet, size_t first);
size_t drawCapsulePages(Canvas& canvas, const SheetFacts& sheet, size_t first);

}  // namespace keyrite::sheets
