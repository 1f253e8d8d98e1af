// Any bytes as a plan: it is a plan or there are findings, each of which says what to do; a plan can be described.
#include "fuzz/check.h"
#include "scripts/plan.h"

using namespace keyrite;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const scripts::PlanReading reading = scripts::parsePlan(std::string(fuzz::textOf(data, size)), "fuzz");
    KR_FUZZ_CHECK(reading.plan.has_value() == reading.findings.empty());
    for (const Error& finding : reading.findings)
        KR_FUZZ_CHECK(!finding.what.empty() && !finding.hint.empty() && finding.subject.substr(0, 4) == "fuzz");
    if (!reading.plan)
        return 0;
    KR_FUZZ_CHECK(reading.plan->text == fuzz::textOf(data, size));
    KR_FUZZ_CHECK(!scripts::describePlan(*reading.plan).empty());
    KR_FUZZ_CHECK(scripts::planCoalitions(*reading.plan));
    return 0;
}
