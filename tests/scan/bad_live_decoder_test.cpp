// What a LiveReader does when the program behind it was taken over by what was held before the camera.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>

#include "scan/live_room.h"
#include "support/said.h"
#include "support/temp_folder.h"

namespace keyrite::tests {
namespace {

using scan::Fault;
using ::testing::HasSubstr;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

struct Manner {
    const char* name;
    const char* said;
};

class LiveManners : public ::testing::Test {
protected:
    LiveManners() { waitForStrangers(); }

    std::unique_ptr<LiveRoom> roomOf(const std::string& manner, std::chrono::milliseconds limit = 5s)
    {
        std::filesystem::create_symlink(KEYRITE_FALSE_DECODER, m_folder / manner);
        return std::make_unique<LiveRoom>(scan::LiveOptions{.frameLimit = limit}, m_folder / manner);
    }
    // Frames until something is wrong.
    scan::Problem problemOf(LiveRoom& room)
    {
        if (auto started = room.reader.start(); !started)
            return started.problem();
        for (int i = 0; i < 100 && !room.problem; ++i) {
            if (auto moved = room.reader.poll(20ms); !moved)
                return moved.problem();
            room.give(Frame::blank(64, 48));
        }
        return room.problem ? *room.problem
                            : scan::Problem{.fault = Fault::System, .detail = std::string("nothing went wrong")};
    }
    TempFolder m_folder;
};

class BadLiveDecoder : public LiveManners, public ::testing::WithParamInterface<Manner> {};

TEST_P(BadLiveDecoder, IsAnErrorAndIsEnded)
{
    const auto room = roomOf(GetParam().name);
    const auto begin = Clock::now();
    const scan::Problem problem = problemOf(*room);
    EXPECT_LT(Clock::now() - begin, 2s);
    EXPECT_EQ(problem.fault, Fault::DecoderFailed);
    EXPECT_THAT(said(describe(problem)), HasSubstr(GetParam().said));
    EXPECT_FALSE(room->reader.isRunning());
    EXPECT_LE(room->codes.codes.size(), scan::kMaxCodes);
    EXPECT_LE(room->previews.count, 1u);
    EXPECT_EQ(::waitpid(-1, nullptr, WNOHANG), -1) << "a child was left behind";
}

INSTANTIATE_TEST_SUITE_P(Each, BadLiveDecoder,
                         ::testing::Values(Manner{"silent", "ended with status 0"}, Manner{"live-early", "makes no sense"},
                                           Manner{"live-garbage", "makes no sense"}, Manner{"live-flood", "makes no sense"},
                                           Manner{"live-previews", "makes no sense"}, Manner{"live-large", "makes no sense"},
                                           Manner{"live-miscounted", "makes no sense"},
                                           Manner{"live-crashed", "signal 6 ended it"}, Manner{"live-ended", "status 0"},
                                           Manner{"live-lying", "makes no sense"}, Manner{"live-closed", "says no more"}),
                         [](const auto& manner) {
                             std::string name = manner.param.name;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST_F(LiveManners, WhoTakesTooLongOverAFrameIsEnded)
{
    for (const char* manner : {"live-slow", "live-deaf"}) {
        const auto room = roomOf(manner, 300ms);
        const auto begin = Clock::now();
        const scan::Problem problem = problemOf(*room);
        EXPECT_EQ(problem.fault, Fault::TimedOut) << manner;
        EXPECT_EQ(problem.limit, 300u);
        EXPECT_GE(Clock::now() - begin, 300ms);
        EXPECT_LT(Clock::now() - begin, 2s);
        EXPECT_EQ(::waitpid(-1, nullptr, WNOHANG), -1) << manner << " was left behind";
    }
}

// A decoder that does not read its input must not stop a window.
TEST_F(LiveManners, ADeafDecoderBlocksNobody)
{
    const auto room = roomOf("live-deaf");
    ASSERT_TRUE(room->reader.start());
    const Frame picture = Frame::blank(1920, 1080);
    const std::string bytes = asBytes(picture, PixelFormat::Grey);
    const auto begin = Clock::now();
    EXPECT_TRUE(room->reader.offer(rawFrame(picture, PixelFormat::Grey, bytes)));
    EXPECT_TRUE(room->reader.poll(10ms));
    room->reader.finish();
    EXPECT_LT(Clock::now() - begin, 200ms);
}

TEST_F(LiveManners, WhoCannotBeConfinedReadsNothing)
{
    const auto room = roomOf("not-confined");
    EXPECT_EQ(problemOf(*room).fault, Fault::NotConfined);
}

TEST_F(LiveManners, ADecoderThatIsMissingIsNamed)
{
    LiveRoom room({}, m_folder / "none");
    const scan::Problem problem = problemOf(room);
    EXPECT_EQ(problem.fault, Fault::DecoderMissing);
    EXPECT_THAT(said(describe(problem)), HasSubstr("none"));
}

}  // namespace
}  // namespace keyrite::tests
