// The finished document on its way to the sink.
#pragma once

#include "print/haru.h"

namespace keyrite::print {

// Writes header, objects, table and trailer in pieces of 64 KiB. Sink, Memory, Library.
Outcome<Done> writeFile(Haru& haru, const Sink& sink);

}  // namespace keyrite::print
