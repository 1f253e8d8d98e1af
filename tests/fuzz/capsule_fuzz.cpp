// Any bytes as a capsule: opening ends, and nothing opens that was not sealed with the secret. A work factor that is allowed
// but slow is skipped here; that larger ones are refused at once is tested elsewhere.
#include "fuzz/check.h"
#include "wrap/age.h"
#include "wrap/capsule.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace keyrite;
    const ByteView file(data, size);
    if (const auto facts = wrap::inspect(file); facts && facts->scrypt && facts->logN > 10 && facts->logN <= wrap::kMaxLogN)
        return 0;
    const auto secret = wrap::CapsuleSecret::fill([](ByteSpan out) { out[0] = 1; });
    const auto payload = wrap::openCapsule(secret, file);
    if (!payload) {
        KR_FUZZ_CHECK(!payload.error().what.empty() && !payload.error().hint.empty());
        return 0;
    }
    const auto facts = wrap::inspect(file);
    KR_FUZZ_CHECK(facts && facts->scrypt && facts->stanzas == 1 && !facts->armored);
    KR_FUZZ_CHECK(facts->payloadBytes == payload->size());
    return 0;
}
