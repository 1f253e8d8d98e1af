// Bech32 (BIP-173) as the age format uses it: no limit on the length (C2SP age.md, "Conventions").
#pragma once

#include <string_view>

#include "secret/secure_string.h"

namespace keyrite::wrap {

// The bytes behind `text`, whose human-readable part must be `hrp`. The case of `hrp` is the case of the whole text: a
// value has one accepted form. Padding bits must be zero and fewer than five. Errc::Malformed; an error never shows the
// text, because it may be an identity.
Result<SecureBuffer> decodeBech32(std::string_view text, std::string_view hrp);

// `hrp` has 1 to 83 characters from 33 to 126, letters of one case, and gives the text its case.
SecureString encodeBech32(std::string_view hrp, ByteView bytes);

}  // namespace keyrite::wrap
