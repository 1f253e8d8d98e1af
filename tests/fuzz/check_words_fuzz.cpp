// Typed check words: what is accepted spells the same bytes again, and every byte string can be spelled.
#include "base/check_words.h"
#include "fuzz/check.h"

#include <algorithm>

using namespace keyrite;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (const auto bytes = base::parseCheckWords(fuzz::textOf(data, size)))
        KR_FUZZ_CHECK(base::parseCheckWords(base::checkPhrase(*bytes)).value() == *bytes);
    const ByteView some = ByteView(data, size).first(std::min<size_t>(size, 64));
    KR_FUZZ_CHECK(base::equal(base::parseCheckWords(base::checkPhrase(some)).value(), some));
    return 0;
}
