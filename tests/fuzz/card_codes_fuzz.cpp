// Lines as the texts of codes where a device's card is wanted: whatever is shown, there is one answer or one sentence, and a
// card that is taken is written with the codes that were shown.
#include "fuzz/check.h"
#include "scripts/card_pile.h"

#include <algorithm>

using namespace keyrite;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    scripts::CardPile pile;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find('\n', at), text.size());
        pile.take(text.substr(at, end - at));
        at = end + 1;
    }
    const scripts::CardPile::Count count = pile.count();
    const bool isComplete = count.expected > 0 && count.read >= count.expected;
    const auto card = pile.card("fuzz");
    if (!card) {
        KR_FUZZ_CHECK(!card.error().what.empty() && !card.error().hint.empty());
        KR_FUZZ_CHECK(isComplete != (card.error().code == Errc::Incomplete || count.expected == 0));
        return 0;
    }
    KR_FUZZ_CHECK(isComplete);
    if (!card->card)
        return 0;
    const auto codes = device::cardCodes(**card->card);
    KR_FUZZ_CHECK(codes && codes->size() == count.expected);
    for (const std::string& code : *codes)
        KR_FUZZ_CHECK(text.find(code) != std::string_view::npos);
    return 0;
}
