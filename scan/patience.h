// Waiting for children without waiting for ever: a limit in time, and the caller's wish to stop.
#pragma once

#include <chrono>

#include "scan/child.h"
#include "scan/reader.h"

namespace keyrite::scan {

class Patience {
public:
    using Clock = std::chrono::steady_clock;

    // Begins now. `progress` may be null.
    Patience(std::chrono::milliseconds limit, Progress* progress)
        : m_limit(limit), m_end(Clock::now() + limit), m_progress(progress)
    {
    }

    // Until bytes or the end can be read.
    Outcome<Done> forBytes(int descriptor);
    Outcome<End> forEnd(Child& child);

private:
    // How long the next wait may be, or why there is none.
    Outcome<int> nextWait();

    std::chrono::milliseconds m_limit;
    Clock::time_point m_end;
    Progress* m_progress;
};

}  // namespace keyrite::scan
