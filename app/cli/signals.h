// SIGINT, SIGTERM and SIGHUP end a ceremony as void. They only set a mark; the loop and the prompts look at it.
#pragma once

#include <string>

#include "engine/step.h"

namespace keyrite::cli {

void catchSignals();
// "" or "SIGTERM"
std::string caughtSignal();
// What the record says of it.
engine::Stop stopBySignal();
// Becomes readable when a signal was caught: for poll().
int signalDescriptor();

}  // namespace keyrite::cli
