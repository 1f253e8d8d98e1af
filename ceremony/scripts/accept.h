// `device accept`: the owner of an unproven device opens the wrap on a machine of their own and says so in the set.
#pragma once

#include <filesystem>

#include "base/random.h"
#include "keys/private_key.h"
#include "secret/secure_string.h"
#include "set/check_set.h"

namespace keyrite::scripts {

struct AcceptRequest {
    std::filesystem::path set;
    std::string device;
    std::filesystem::path identity;
    const SecureString* identityPassphrase = nullptr;
    std::filesystem::path approvalKey;  // "" for a bare recipient
    const SecureString* approvalPassphrase = nullptr;
};

// `authentic` is the same set, verified against the owner's own anchor. Writes acceptances/DEVICE.acceptance (and .sig)
// into the set; returns the path of the acceptance.
Result<std::filesystem::path> acceptDevice(const set::AuthenticSet& authentic, const AcceptRequest& request);

}  // namespace keyrite::scripts
