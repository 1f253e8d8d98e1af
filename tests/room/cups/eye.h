// Somebody who watches a job and does something about it.
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "print/printer.h"
#include "support/said.h"

namespace keyrite::tests {

class Eye final : public print::Progress {
public:
    using Clock = std::chrono::steady_clock;

    bool keepGoing() override
    {
        const auto now = Clock::now();
        if (m_last)
            longest = std::max(longest, std::chrono::duration_cast<std::chrono::milliseconds>(now - *m_last));
        m_last = now;
        return !stopped;
    }
    void waiting(print::Sentence reasons) override
    {
        seen.push_back(said(reasons));
        if (onWaiting && !reasons.empty())
            std::exchange(onWaiting, {})(*this);
    }

    std::function<void(Eye&)> onWaiting;   // done once, when the printer first waits
    std::vector<std::string> seen;         // what waiting() was told
    std::chrono::milliseconds longest{0};  // between two looks
    bool stopped = false;

private:
    std::optional<Clock::time_point> m_last;
};

inline std::span<const uint8_t> bytesOf(const std::string& text)
{
    return {reinterpret_cast<const uint8_t*>(text.data()), text.size()};
}

}  // namespace keyrite::tests
