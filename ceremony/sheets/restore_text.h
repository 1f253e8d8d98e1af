// How a key is restored without keyrite: the sentences and commands that stand on the sheets. tests/interop takes the commands
// from a printed sheet and runs them, so that the paper cannot promise what does not work.
#pragma once

#include <vector>

#include "sheets/canvas.h"

namespace keyrite::sheets {

// For the share's page: short.
std::vector<TextLine> restoreInShort(const Backup& backup);

// For the capsule pages and the recovery pages: every step with its reason.
std::vector<TextLine> restoreStepByStep(const Backup& backup);

// "3 sheets"; with groups "enough sheets of 2 of the 3 groups".
std::string sheetsNeeded(const Backup& backup);
// "any 3 of the 5 sheets"; with groups as sheetsNeeded, because the names of groups may be long.
std::string ruleInShort(const Backup& backup);

}  // namespace keyrite::sheets
