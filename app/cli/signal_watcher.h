// Long work stops when a signal was caught.
#pragma once

#include "signals.h"

namespace keyrite::cli {

class SignalWatcher final : public engine::Watcher {
public:
    bool keepGoing() override { return caughtSignal().empty(); }
    engine::Stop stop() const override { return stopBySignal(); }
};

}  // namespace keyrite::cli
