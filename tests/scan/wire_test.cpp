#include "scan/wire.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <string>

#include "scan/reader.h"
#include "scan/wire_message.h"

namespace keyrite::tests {
namespace {

using scan::Fault;
using scan::Listener;
using Event = Listener::Event;

struct Heard {
    Event last = Event::More;
    std::vector<std::string> texts;
    scan::Problem problem{.fault = Fault::DecoderFailed};
    size_t taken = 0;
};

// `step`: at most so many bytes at once, as a pipe may deliver them.
Heard hear(const std::string& bytes, size_t step = 1000)
{
    std::vector<char> scratch(scan::kScratchBytes);
    Listener listener(scratch);
    Heard heard;
    while (heard.taken < bytes.size() && !listener.room().empty()) {
        const auto room = listener.room();
        const size_t count = std::min({room.size(), step, bytes.size() - heard.taken});
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(heard.taken), count, room.begin());
        heard.taken += count;
        heard.last = listener.received(count);
        if (heard.last == Event::Code)
            heard.texts.emplace_back(listener.text());
    }
    heard.problem = listener.problem();
    return heard;
}

const std::string kEnd = message('E', std::string("\0\2", 2));

TEST(Wire, DeliversTextsWhole)
{
    const std::string bytes = message('C', "FIRST") + message('C', std::string("\0\xff\n", 3)) + kEnd;
    for (const size_t step : {1u, 2u, 3u, 7u, 1000u}) {
        const Heard heard = hear(bytes, step);
        EXPECT_EQ(heard.last, Event::Read);
        EXPECT_EQ(heard.texts, (std::vector<std::string>{"FIRST", std::string("\0\xff\n", 3)}));
        EXPECT_EQ(heard.taken, bytes.size());
    }
}

TEST(Wire, HearsWhatTheDecoderSays)
{
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    EXPECT_TRUE(scan::tellCode(ends[1], "A"));
    EXPECT_TRUE(scan::tellCode(ends[1], std::string(scan::kMaxCodeBytes, 'B')));
    EXPECT_TRUE(scan::tellRead(ends[1], 2));
    ::close(ends[1]);
    std::string bytes(10'000, '\0');
    bytes.resize(static_cast<size_t>(::read(ends[0], bytes.data(), bytes.size())));
    ::close(ends[0]);
    const Heard heard = hear(bytes);
    EXPECT_EQ(heard.last, Event::Read);
    EXPECT_EQ(heard.texts, (std::vector<std::string>{"A", std::string(scan::kMaxCodeBytes, 'B')}));
}

TEST(Wire, CarriesTheNumbersOfAFault)
{
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    EXPECT_TRUE(scan::tellFault(ends[1], {.fault = Fault::PictureTooLarge, .width = 30'000, .height = 1, .limit = 64'000'000}));
    ::close(ends[1]);
    std::string bytes(100, '\0');
    bytes.resize(static_cast<size_t>(::read(ends[0], bytes.data(), bytes.size())));
    ::close(ends[0]);
    const Heard heard = hear(bytes, 1);
    EXPECT_EQ(heard.last, Event::NotRead);
    EXPECT_EQ(heard.problem.fault, Fault::PictureTooLarge);
    EXPECT_EQ(heard.problem.width, 30'000u);
    EXPECT_EQ(heard.problem.height, 1u);
    EXPECT_EQ(heard.problem.limit, 64'000'000u);
}

TEST(Wire, RefusesWhatNoDecoderOfOursSays)
{
    const std::string fault = std::string(1, static_cast<char>(Fault::Damaged)) + std::string(24, '\0');
    ASSERT_EQ(hear(message('F', fault)).last, Event::NotRead);
    const std::pair<const char*, std::string> cases[] = {
        {"another kind", message('X', "a")},
        {"an empty text", message('C', "")},
        {"a text longer than a code", message('C', std::string(scan::kMaxCodeBytes + 1, 'a'))},
        {"a length of four gigabytes", std::string("C\xff\xff\xff\xff", 5)},
        {"an end of three bytes", message('E', std::string(3, '\0'))},
        {"a wrong number of texts", message('C', "a") + kEnd},
        {"a fault that is too short", message('F', fault.substr(1))},
        {"a fault that is too long", message('F', fault + "a")},
        {"a fault of files, not of pages",
         message('F', std::string(1, static_cast<char>(Fault::TooManyPages)) + fault.substr(1))},
        {"a fault that there is not", message('F', std::string(1, '\xee') + fault.substr(1))},
        {"a fault after texts", message('C', "a") + message('F', fault)},
    };
    for (const auto& [what, bytes] : cases)
        EXPECT_EQ(hear(bytes).last, Event::Nonsense) << what;
}

TEST(Wire, TakesNoMoreTextsThanAPageHas)
{
    std::string bytes;
    for (size_t i = 0; i < scan::kMaxCodes; ++i)
        bytes += message('C', "a");
    EXPECT_EQ(hear(bytes).last, Event::Code);
    EXPECT_EQ(hear(bytes + message('C', "a")).last, Event::Nonsense);
}

TEST(Wire, HasNoRoomAfterTheEnd)
{
    const std::string bytes = message('E', std::string(2, '\0'));
    const Heard heard = hear(bytes + "more");
    EXPECT_EQ(heard.last, Event::Read);
    EXPECT_EQ(heard.taken, bytes.size());
}

}  // namespace
}  // namespace keyrite::tests
