// UTC time as the transcript writes it. The engine gets a Clock, so tests can stop it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace keyrite::base {

// Seconds since 1970-01-01T00:00:00Z.
struct UtcTime {
    int64_t seconds = 0;
    auto operator<=>(const UtcTime&) const = default;
};

// "2027-01-31T14:32:07Z", years 1970 to 9999.
std::string formatUtc(UtcTime time);
Result<UtcTime> parseUtc(std::string_view text);
// "2027-01-31", a calendar day that exists.
Result<void> checkDate(std::string_view text);

class Clock {
public:
    virtual ~Clock() = default;
    virtual UtcTime now() = 0;
};

class SystemClock final : public Clock {
public:
    UtcTime now() override;
};

}  // namespace keyrite::base

namespace keyrite {
using base::Clock;
using base::UtcTime;
}  // namespace keyrite
