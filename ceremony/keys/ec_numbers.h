// P-256 and P-384 arithmetic by OpenSSL; numbers are big-endian bytes of fieldBytes() length.
#pragma once

#include "keys/algorithm.h"

namespace keyrite::keys {

// Whether these bytes are 04 || x || y of a point of the curve (SEC 1 §2.3.4). Both curves have cofactor 1, so such a point
// has the full order.
bool isOnCurve(Algorithm curve, ByteView point);

// Whether the scalar is in [1, n-1].
Result<bool> isScalar(Algorithm curve, ByteView scalar);

// 04 || x || y of [scalar]G, in constant time. Errc::WeakKey when isScalar says no.
Result<Bytes> pointOf(Algorithm curve, ByteView scalar);

// Replaces s by n - s where that is smaller; of the two, keyrite writes this one.
Result<void> lowerS(Algorithm curve, ByteSpan s);

}  // namespace keyrite::keys
