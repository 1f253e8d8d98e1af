// Any bytes as a transcript: nothing that is unsigned closes it, and a tail that is left out leaves a whole transcript.
#include "fuzz/check.h"
#include "transcript/transcript.h"

using namespace keyrite;

namespace {

void checkRecord(const transcript::Transcript& found, size_t size)
{
    KR_FUZZ_CHECK(!found.entries.empty() && !found.workstations.empty());
    KR_FUZZ_CHECK(found.closing == transcript::Closing::Open || found.lastSigned == found.entries.size());
    KR_FUZZ_CHECK(found.completeBytes <= size && found.heads.back() == found.head);
    KR_FUZZ_CHECK(found.hasHead(found.head));
    KR_FUZZ_CHECK(found.unmatchedIntents().size() <= found.entries.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    if (const auto found = transcript::parse(text, "fuzz", transcript::Tail::Refuse)) {
        checkRecord(*found, size);
        KR_FUZZ_CHECK(found->completeBytes == size);
    }
    const auto left = transcript::parse(text, "fuzz", transcript::Tail::LeaveOut);
    if (!left)
        return 0;
    checkRecord(*left, size);
    const auto again = transcript::parse(text.substr(0, left->completeBytes), "fuzz", transcript::Tail::Refuse);
    KR_FUZZ_CHECK(again && again->head == left->head && again->closing == left->closing);
    return 0;
}
