#include "base/clock.h"

#include <gtest/gtest.h>

#include "support/error_of.h"

namespace keyrite::base {
namespace {

using tests::errorOf;

TEST(Clock, FormatsAndReadsUtc)
{
    const std::pair<int64_t, const char*> cases[] = {
        {0, "1970-01-01T00:00:00Z"},           {951782399, "2000-02-28T23:59:59Z"},  {951782400, "2000-02-29T00:00:00Z"},
        {1801405927, "2027-01-31T14:32:07Z"},  {2147483648, "2038-01-19T03:14:08Z"}, {4107542400, "2100-03-01T00:00:00Z"},
        {253402300799, "9999-12-31T23:59:59Z"}};
    for (const auto& [seconds, text] : cases) {
        EXPECT_EQ(formatUtc(UtcTime{seconds}), text);
        EXPECT_EQ(parseUtc(text).value().seconds, seconds);
    }
}

TEST(Clock, RefusesTimesThatAreNot)
{
    for (const char* bad : {"",
                            "2027-01-31",
                            "2027-01-31T14:32:07",
                            "2027-01-31T14:32:07Zz",
                            "2027-01-31 14:32:07Z",
                            "2027-01-31T14:32:07z",
                            "2027-02-29T00:00:00Z",
                            "2100-02-29T00:00:00Z",
                            "2027-04-31T00:00:00Z",
                            "2027-13-01T00:00:00Z",
                            "2027-00-01T00:00:00Z",
                            "2027-01-00T00:00:00Z",
                            "2027-01-01T24:00:00Z",
                            "2027-01-01T00:60:00Z",
                            "2027-01-01T00:00:60Z",
                            "1969-12-31T23:59:59Z",
                            "2027-1-31T14:32:07Z",
                            "+027-01-31T14:32:07Z",
                            "2027-01-31T-1:32:07Z",
                            "2027-01-31T14:32:0 Z",
                            "2027-01-31T14.32:07Z",
                            "2027/01-31T14:32:07Z",
                            "20270131T143207Z",
                            "2027-01-31T14:32:07+00:00"})
        EXPECT_EQ(errorOf(parseUtc(bad)), Errc::Malformed) << bad;
}

TEST(Clock, ADateIsADayOfTheCalendar)
{
    for (const char* good : {"1970-01-01", "2028-02-29", "2027-12-31", "9999-12-31"})
        EXPECT_TRUE(checkDate(good)) << good;
    for (const char* bad :
         {"", "2027-02-29", "2027-1-1", "2027-01-32", "2027-01-311", "2027-01-3", "1969-12-31", "2027-01-3x", "2027_01_31"})
        EXPECT_EQ(errorOf(checkDate(bad)), Errc::Malformed) << bad;
}

TEST(Clock, OfTheSystemIsInThisCentury)
{
    EXPECT_GT(SystemClock().now(), parseUtc("2024-01-01T00:00:00Z").value());
    EXPECT_LT(SystemClock().now(), parseUtc("2100-01-01T00:00:00Z").value());
}

}  // namespace
}  // namespace keyrite::base
