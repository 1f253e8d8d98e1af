#include "scan/patience.h"

#include <poll.h>

#include <algorithm>
#include <cerrno>

namespace keyrite::scan {

namespace {

// So often the caller is asked whether to go on.
constexpr int kAskMs = 50;
// A child that has closed its output ends within a moment; there is nothing to poll for that.
constexpr int kEndMs = 1;

}  // namespace

Outcome<int> Patience::nextWait()
{
    if (m_progress && !m_progress->keepGoing())
        return Problem{.fault = Fault::Stopped};
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_end - Clock::now()).count();
    if (left <= 0)
        return Problem{.fault = Fault::TimedOut, .limit = static_cast<uint64_t>(m_limit.count())};
    return static_cast<int>(std::min<long>(left, kAskMs));
}

Outcome<Done> Patience::forBytes(int descriptor)
{
    while (true) {
        const auto wait = nextWait();
        if (!wait)
            return wait.problem();
        pollfd waiting{descriptor, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, *wait);
        if (ready > 0)
            return Done{};
        if (ready < 0 && errno != EINTR)
            return Problem{.fault = Fault::System, .detail = systemSays(errno)};
    }
}

Outcome<End> Patience::forEnd(Child& child)
{
    while (true) {
        if (const auto end = child.end())
            return *end;
        if (const auto wait = nextWait(); !wait)
            return wait.problem();
        static_cast<void>(::poll(nullptr, 0, kEndMs));
    }
}

}  // namespace keyrite::scan
