// The disc under test: KEYRITE_DISC names it, or it is the newest of live-image/build in its usual place. Flavour `test`.
#pragma once

#include <filesystem>
#include <string>

namespace keyrite::tests {

// "" where there is none.
std::filesystem::path testDisc();
// Why the tests of the disc cannot run; "" when they can.
std::string whyNoDisc();

}  // namespace keyrite::tests

#define KR_NEED_DISC()                                                       \
    if (const std::string why = ::keyrite::tests::whyNoDisc(); !why.empty()) \
    GTEST_SKIP() << why
