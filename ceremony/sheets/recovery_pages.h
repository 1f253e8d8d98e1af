// "How to read this in thirty years": the word list, SLIP-39, age and our own few formats, for somebody who has these pages
// and no website. Public; once in every envelope.
#pragma once

#include "sheets/backup.h"

namespace keyrite::sheets {

// A PDF/A-1b file. Errors as shareSheet.
Result<Bytes> recoveryPages(const Backup& backup, print::Paper paper);

}  // namespace keyrite::sheets
