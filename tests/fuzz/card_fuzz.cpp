// Any bytes as a device card: what is accepted would have been written so.
#include "device/device_card.h"
#include "fuzz/check.h"

using namespace keyrite;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    if (const auto card = device::parseCard(text, "fuzz"))
        KR_FUZZ_CHECK(device::formatCard(*card) == text);
    else
        KR_FUZZ_CHECK(!card.error().what.empty() && !card.error().hint.empty());
    (void)device::CardVerifier::verify(std::string(text), std::string(text), "fuzz").has_value();
    return 0;
}
