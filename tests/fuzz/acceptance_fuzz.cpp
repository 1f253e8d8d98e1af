// Any bytes as an acceptance: what is accepted would have been written so.
#include "fuzz/check.h"
#include "set/acceptance.h"

using namespace keyrite;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    if (const auto acceptance = set::parseAcceptance(text, "fuzz"))
        KR_FUZZ_CHECK(set::formatAcceptance(*acceptance) == text);
    return 0;
}
