// Documents of our own that are committed under tests/vectors: what was written once must be read, and written, as ever.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

#include "support/temp_folder.h"
#include "support/vectors.h"

namespace keyrite::tests {

// Compares with tests/vectors/<relative>. With KEYRITE_WRITE_VECTORS=1 the file is written instead (tests/vectors/README.md).
inline ::testing::AssertionResult isPinned(const std::string& relative, const std::string& bytes)
{
    const std::filesystem::path path = sourcePath("tests/vectors/" + relative);
    if (std::getenv("KEYRITE_WRITE_VECTORS") != nullptr) {
        spit(path, bytes);
        return ::testing::AssertionSuccess();
    }
    if (!std::filesystem::exists(path))
        return ::testing::AssertionFailure() << relative << " is not committed";
    if (slurp(path) != bytes)
        return ::testing::AssertionFailure() << relative << " is written differently now:\n" << bytes;
    return ::testing::AssertionSuccess();
}

inline std::string pinned(const std::string& relative) { return slurp(sourcePath("tests/vectors/" + relative)); }

}  // namespace keyrite::tests
