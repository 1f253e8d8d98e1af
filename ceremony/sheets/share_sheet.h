// The pages of one holder: page 1 with the share, which is secret, then the capsule pages, which are the same for all
// (docs/formats/sheet.md says what stands where).
#pragma once

#include "secret/secure_string.h"
#include "sheets/backup.h"

namespace keyrite::sheets {

// A PDF/A-1b file. `share` counts from 0 through backup.shares; `words` is the share as text: small letters, single spaces,
// 33 words that begin with backup.identifier. With backup.wordsByHand the page is drawn from the first kPrintedWords alone.
//
// Errc::PlanRejected when the facts cannot be printed: a character that no font has (the label is named), a label that is
// too long, words of another length. Errc::Internal when the facts contradict each other.
Result<SecureBuffer> shareSheet(const Backup& backup, size_t share, const SecureString& words, print::Paper paper);

}  // namespace keyrite::sheets
