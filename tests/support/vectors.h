// Third-party vectors live outside the project: $KEYRITE_VECTORS, or ../shared/vectors beside the checkout.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace keyrite::tests {

// The file or folder below the vectors, or nothing when it is not at hand.
std::optional<std::filesystem::path> vectorPath(const std::string& relative);

// A file of this project (tests/vectors/… or anything else), by its path in the checkout.
std::filesystem::path sourcePath(const std::string& relative);

// The whole file; a test's own input, so failing to read it is a defect of the test.
std::string slurp(const std::filesystem::path& path);

}  // namespace keyrite::tests

// Skips the test, visibly, when the vectors are not at hand.
#define KR_VECTOR(name, relative)                                    \
    const auto name##Found = ::keyrite::tests::vectorPath(relative); \
    if (!name##Found)                                                \
        GTEST_SKIP() << "vectors not at hand: " << (relative);       \
    const std::filesystem::path name = *name##Found
