// Another implementation of SLIP-0039, the npm package slip39, where tests/interop/node/install has fetched it.
#pragma once

#include <filesystem>

#include "support/command.h"
#include "support/vectors.h"

namespace keyrite::tests {

inline std::filesystem::path nodeFolder() { return sourcePath("build/node"); }

// `shares` one a line. Standard output is the secret in hex and a line feed.
inline CommandResult combineWithNpmSlip39(const std::string& shares)
{
    return run({"node", sourcePath("tests/interop/node/slip39.js").string(), "combine"},
               {.input = shares, .environment = {"NODE_PATH=" + (nodeFolder() / "node_modules").string()}});
}

}  // namespace keyrite::tests

#define KR_NEED_NPM_SLIP39()                                                    \
    KR_NEED_PROGRAM("node");                                                    \
    if (!std::filesystem::exists(::keyrite::tests::nodeFolder() / "installed")) \
    GTEST_SKIP() << "not installed: the npm package slip39 (tests/interop/node/install fetches it)"
