#include "base/clock.h"

#include <chrono>
#include <cstdio>

namespace keyrite::base {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

// `count` digits at `at`, or -1.
int digits(std::string_view text, size_t at, size_t count)
{
    int value = 0;
    for (size_t i = at; i < at + count; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

Result<sys_days> parseDay(std::string_view text)
{
    const int y = digits(text, 0, 4), m = digits(text, 5, 2), d = digits(text, 8, 2);
    if (text.size() < 10 || text[4] != '-' || text[7] != '-' || y < 1970 || m < 0 || d < 0)
        return fail(Errc::Malformed, message("A date is not of the form 2027-01-31."));
    const year_month_day day{std::chrono::year{y}, std::chrono::month{static_cast<unsigned>(m)},
                             std::chrono::day{static_cast<unsigned>(d)}};
    if (!day.ok())
        return fail(Errc::Malformed, message("A date is not in the calendar."));
    return sys_days{day};
}

}  // namespace

std::string formatUtc(UtcTime time)
{
    const std::chrono::sys_seconds point{std::chrono::seconds{time.seconds}};
    const auto days = std::chrono::floor<std::chrono::days>(point);
    const year_month_day day{days};
    const std::chrono::hh_mm_ss clock{point - days};
    char out[64];
    std::snprintf(out, sizeof out, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return out;
}

Result<UtcTime> parseUtc(std::string_view text)
{
    KR_TRY(auto day, parseDay(text));
    const int h = digits(text, 11, 2), m = digits(text, 14, 2), s = digits(text, 17, 2);
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z' || h < 0 || h > 23 ||
        m < 0 || m > 59 || s < 0 || s > 59)
        return fail(Errc::Malformed, message("A time is not of the form 2027-01-31T14:32:07Z."));
    return UtcTime{std::chrono::seconds{day.time_since_epoch()}.count() + h * 3600 + m * 60 + s};
}

Result<void> checkDate(std::string_view text)
{
    if (text.size() != 10)
        return fail(Errc::Malformed, message("A date is not of the form 2027-01-31."));
    return parseDay(text).map([](auto) {});
}

UtcTime SystemClock::now()
{
    const auto now = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
    return UtcTime{now.time_since_epoch().count()};
}

}  // namespace keyrite::base
