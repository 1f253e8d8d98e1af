// Every random byte of this room comes from its caller.
#pragma once

#include <cstdint>
#include <functional>
#include <span>

namespace keyrite::shamir {

// Fills the span with random bytes.
using FillRandom = std::function<void(std::span<uint8_t>)>;

}  // namespace keyrite::shamir
