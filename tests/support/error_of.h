// What a Result failed with, for EXPECT_EQ.
#pragma once

#include <optional>

#include "base/result.h"

namespace keyrite::tests {

// The error's code; nothing when the result holds a value.
template <class T>
std::optional<Errc> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional<Errc>(result.error().code);
}

}  // namespace keyrite::tests
