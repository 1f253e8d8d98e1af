// Any bytes as an age file: the parser ends, and what it accepts it would have written itself.
#include "fuzz/check.h"
#include "wrap/age.h"
#include "wrap/age_armor.h"
#include "wrap/age_header.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace keyrite;
    const ByteView file(data, size);
    (void)wrap::inspect(file).has_value();
    (void)wrap::readArmor(file).has_value();
    const auto header = wrap::parseHeader(file);
    if (!header)
        return 0;
    const auto fileKey = wrap::FileKey::fill([](ByteSpan) {});
    const Bytes again = wrap::formatHeader(header->stanzas, fileKey);
    KR_FUZZ_CHECK(again.size() == header->bytes);
    KR_FUZZ_CHECK(base::equal(ByteView(again).first(header->authenticatedBytes), file.first(header->authenticatedBytes)));
    return 0;
}
