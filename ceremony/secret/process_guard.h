// What the operating system must do for a process that holds secrets.
#pragma once

#include "base/result.h"

namespace keyrite::secret {

// No core dumps, no ptrace by the same user, libsodium ready. Called first in main.
Result<void> hardenProcess();

// Other people's libraries free memory without wiping it. glibc overwrites what is freed when it is told so before the program
// starts, so this starts the program once more with that setting; it returns at once when the setting is there. Called before
// anything else in main.
Result<void> startWithWipedHeap(char** argv);

// Whether memory can really be locked. sodium_malloc succeeds silently when it cannot, so this asks the kernel.
Result<void> probeMemoryLock();

}  // namespace keyrite::secret
