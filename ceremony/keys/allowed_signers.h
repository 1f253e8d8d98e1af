// The allowed_signers file of ssh-keygen(1), section ALLOWED SIGNERS: who may sign what.
#pragma once

#include <string>
#include <vector>

#include "keys/public_key.h"

namespace keyrite::keys {

inline constexpr size_t kMaxAllowedSignersText = 256 * 1024;

struct AllowedSigner {
    std::string principals;               // the first field as it stands, without quotes
    std::vector<std::string> namespaces;  // patterns; empty = every namespace
    PublicKey key;
};

// Comments and blank lines are skipped. The option namespaces="a,b*" is honoured. valid-after, valid-before (the machine
// has no trusted clock), cert-authority and unknown options are refused, and so are kinds of keys other than our six.
Result<std::vector<AllowedSigner>> parseAllowedSigners(std::string_view text, std::string_view subject);

// ssh_config(5), PATTERNS: `*` and `?`; a pattern after `!` that matches forbids.
bool allows(const AllowedSigner& signer, std::string_view nameSpace);

}  // namespace keyrite::keys
