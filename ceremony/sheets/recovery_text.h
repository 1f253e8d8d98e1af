// What somebody needs who has these pages and a programmer, but no website and no program of today: every format between the
// words and the key.
#pragma once

#include <vector>

#include "sheets/canvas.h"

namespace keyrite::sheets {

std::vector<TextLine> howSharesWork();      // SLIP-0039
std::vector<TextLine> howCapsulesWork();    // the codes, age v1, the payload
std::vector<TextLine> howSeedsWork();       // PKCS#8 of an Ed25519 seed
std::vector<TextLine> howSheetsAreBound();  // commitments
std::vector<TextLine> restoreWithKeyrite(const Backup& backup);

}  // namespace keyrite::sheets
