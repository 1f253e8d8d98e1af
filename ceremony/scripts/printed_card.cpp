#include "scripts/printed_card.h"

#include "device/card_codes.h"
#include "scripts/ceremony.h"
#include "sheets/card_page.h"

namespace keyrite::scripts {

static_assert(device::kCardChunks.most <= sheets::kMaxCardPageCodes);

Result<Bytes> printedCard(const device::SignedCard& card, print::Paper paper)
{
    sheets::CardPaper page;
    page.mode = card.card.mode;
    page.name = card.card.name;
    page.holder = card.card.holder;
    page.kind = device::kCardKind;
    page.recipient = card.card.recipient.format();
    page.approvalKey = card.card.approvalKey.raw();
    page.made = base::formatUtc(card.card.made);
    page.hash = device::cardHash(card.text);
    KR_TRY(page.chunks, device::cardCodes(card));
    page.tool = toolVersion();
    return sheets::cardPage(page, paper);
}

}  // namespace keyrite::scripts
