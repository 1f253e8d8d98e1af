#include "shamir/verdict.h"

namespace keyrite::shamir {

bool verdict(bool holds) { return holds; }

}  // namespace keyrite::shamir
