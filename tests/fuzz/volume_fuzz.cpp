// The volume descriptor of a foreign disc: whatever it says, the length stays within bounds and the name stays text.
#include "disc/volume.h"
#include "fuzz/check.h"

#include <algorithm>

using namespace keyrite;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Bytes block(data, data + size);
    block.resize(disc::kBlockBytes);
    for (const ByteView bytes : {ByteView(data, size), ByteView(block)})
        if (const auto volume = disc::parseVolume(bytes, "sr0")) {
            KR_FUZZ_CHECK(volume->bytes > disc::kDescriptorOffset && volume->bytes <= disc::kMaxVolumeBytes);
            KR_FUZZ_CHECK(volume->bytes % disc::kBlockBytes == 0);
            KR_FUZZ_CHECK(std::all_of(volume->name.begin(), volume->name.end(), [](char c) { return c >= 0x20 && c <= 0x7e; }));
        }
    return 0;
}
