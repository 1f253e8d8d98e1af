// Hex, base64, dates and times: what is accepted has exactly one form.
#include "base/bytes.h"
#include "base/clock.h"
#include "fuzz/check.h"

using namespace keyrite;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    const ByteView bytes(data, size);
    if (const auto value = base::fromHex(text))
        KR_FUZZ_CHECK(base::toHex(*value) == text);
    KR_FUZZ_CHECK(base::equal(base::fromHex(base::toHex(bytes), size).value(), bytes));
    for (const base::Padding padding : {base::Padding::Yes, base::Padding::No}) {
        if (const auto value = base::fromBase64(text, padding))
            KR_FUZZ_CHECK(base::toBase64(*value, padding) == text);
        KR_FUZZ_CHECK(base::equal(base::fromBase64(base::toBase64(bytes, padding), padding).value(), bytes));
    }
    if (const auto time = base::parseUtc(text))
        KR_FUZZ_CHECK(base::formatUtc(*time) == text);
    if (base::checkDate(text))
        KR_FUZZ_CHECK(base::parseUtc(std::string(text) + "T00:00:00Z"));
    return 0;
}
