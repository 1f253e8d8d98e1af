// Long work stops when a signal was caught.
#pragma once

#include "engine/step.h"
#include "signals.h"

namespace keyrite::cli {

class SignalWatcher final : public engine::Watcher {
public:
    bool keepGoing() override { return caughtSignal().empty(); }
};

}  // namespace keyrite::cli
