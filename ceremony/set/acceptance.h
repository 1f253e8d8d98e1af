// The acceptance of an unproven device: its owner opened the wrap on a machine of their own and says so
// (docs/formats/acceptance.md).
//
// It reveals the answer to the challenge in the core, which only the identity can compute and whose hash the core holds. A
// device with a card signs it with its approval key as well.
#pragma once

#include <string>

#include "device/device_card.h"
#include "device/possession.h"
#include "set/manifest.h"

namespace keyrite::set {

inline constexpr std::string_view kAcceptanceVersion = "keyrite-acceptance/1";
inline constexpr std::string_view kAcceptanceNamespace = "keyrite-acceptance/v1";
inline constexpr size_t kMaxAcceptanceBytes = 2048;

struct Acceptance {
    std::array<uint8_t, 16> setId{};
    Sha256 core{};
    std::string device;
    Sha256 wrap{};                     // of the wrap file that was opened
    std::array<uint8_t, 32> answer{};  // public from now on
};

std::string formatAcceptance(const Acceptance& acceptance);
Result<Acceptance> parseAcceptance(std::string_view text, std::string_view subject);

// The challenge that a core holds for an unproven device.
device::PossessionChallenge challengeOf(const Core& core, const DeviceEntry& device);

// Whether an acceptance belongs to this core and device, and its answer is the one that the core expects. The signature,
// wanted exactly for a device with a card, is checked in check_set.cpp, which knows the card.
Result<void> checkAcceptance(const Acceptance& acceptance, const Core& core, const DeviceEntry& device, const Sha256& wrap,
                             std::string_view subject);

}  // namespace keyrite::set
