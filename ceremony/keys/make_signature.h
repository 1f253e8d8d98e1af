// The signing half of signature.h, for PrivateKey.
#pragma once

#include "keys/algorithm.h"

namespace keyrite::keys {

// `pkcs8` is a key's kept encoding.
Result<Bytes> makeSignature(Algorithm algorithm, ByteView pkcs8, ByteView message);

}  // namespace keyrite::keys
