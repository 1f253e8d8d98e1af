// The page of a device's card: what the holder keeps and brings.
#pragma once

#include "device/device_card.h"
#include "print/paper.h"

namespace keyrite::scripts {

// A PDF/A-1b file of one page. Errors as device::cardCodes and sheets::cardPage.
Result<Bytes> printedCard(const device::SignedCard& card, print::Paper paper);

}  // namespace keyrite::scripts
