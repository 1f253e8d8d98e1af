// Any bytes as a manifest: what is accepted would have been written so, and every path of it comes from its core.
#include "fuzz/check.h"
#include "set/layout.h"
#include "set/manifest.h"

using namespace keyrite;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    const auto manifest = set::parseManifest(text, "fuzz");
    if (!manifest) {
        KR_FUZZ_CHECK(!manifest.error().what.empty() && !manifest.error().hint.empty());
        return 0;
    }
    KR_FUZZ_CHECK(set::formatManifest(*manifest) == text);
    KR_FUZZ_CHECK(text.substr(0, set::formatCore(manifest->core).size()) == set::formatCore(manifest->core));
    const auto listed = set::listedFiles(manifest->core);
    if (!listed)
        return 0;
    for (const std::string& path : *listed)
        KR_FUZZ_CHECK(path.find("..") == std::string::npos && path.front() != '/' && !set::isNamedByRule(manifest->core, path));
    return 0;
}
