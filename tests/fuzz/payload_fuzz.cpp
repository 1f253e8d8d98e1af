// Any bytes as the text of a recovery wrap: what is accepted is written again byte for byte.
#include "fuzz/check.h"
#include "wrap/recovery_payload.h"

namespace {

// An RSA key from a seed would take longer than an input is worth.
class Impatient final : public keyrite::keys::Progress {
public:
    bool step() override { return false; }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace keyrite;
    const SecureString text = SecureString::adopt(SecureBuffer::copyOf({data, size}));
    Impatient impatient;
    const auto payload = wrap::parseRecoveryPayload(text, "input", &impatient);
    if (!payload)
        return 0;
    const SecureString again = wrap::format(*payload);
    KR_FUZZ_CHECK(again.expose() == text.expose());
    return 0;
}
