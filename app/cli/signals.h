// SIGINT, SIGTERM and SIGHUP end a ceremony as void. They only set a mark; the loop and the prompts look at it.
#pragma once

#include <string>

namespace keyrite::cli {

void catchSignals();
// "" or "SIGTERM"
std::string caughtSignal();
// Becomes readable when a signal was caught: for poll().
int signalDescriptor();

}  // namespace keyrite::cli
