// What the operating system must do for a process that holds secrets.
#pragma once

#include "base/result.h"

namespace keyrite::secret {

// No core dumps, no ptrace by the same user, libsodium ready. Called first in main.
Result<void> hardenProcess();

// Whether memory can really be locked. sodium_malloc succeeds silently when it cannot, so this asks the kernel.
Result<void> probeMemoryLock();

}  // namespace keyrite::secret
