// Sheets before a camera, through the confined program and back.
#include "scan/live_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "scan/code_page.h"
#include "scan/decode.h"
#include "scan/files.h"
#include "scan/live_room.h"
#include "support/degrade.h"
#include "support/said.h"
#include "support/temp_folder.h"

namespace keyrite::tests {
namespace {

using scan::Fault;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr double kDots = 216;  // of the page to the inch, as a webcam sees it when the page is half as wide as its picture

// A share's page has its one code twice.
CodePage sharePage()
{
    const double mm = kDots / 25.4;
    CodePage page{Frame::blank(static_cast<size_t>(210 * mm), static_cast<size_t>(297 * mm)), {shareText()}};
    const Frame code = drawCode(page.texts[0], 0.8 * mm, Level::Q);
    place(page.picture, code, static_cast<size_t>(15 * mm), static_cast<size_t>(50 * mm));
    place(page.picture, code, static_cast<size_t>(140 * mm), static_cast<size_t>(200 * mm));
    return page;
}

Frame small(const std::string& text)
{
    Frame out = Frame::blank(640, 480);
    place(out, drawCode(text, 5), 40, 40);
    return out;
}

std::string statusOf(pid_t process, const std::string& key)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(key + ":"))
            return line.substr(line.find_first_not_of(": \t", key.size()));
    return "";
}

class Walk : public ::testing::TestWithParam<Sensor> {};

// No webcam sees a whole A4 page sharply: the pages of a sheet are moved past it, each place twice.
TEST_P(Walk, FindsEveryCodeOfEveryPage)
{
    const Sensor sensor = GetParam();
    LiveRoom room;
    ASSERT_TRUE(room.reader.start());
    std::set<std::string> wanted;
    size_t frames = 0;
    uint64_t seed = 0;
    for (const CodePage& page : {sharePage(), drawCapsulePage(15, kDots)}) {
        wanted.insert(page.texts.begin(), page.texts.end());
        for (size_t y = 0; y + sensor.height / 2 < page.picture.height; y += 300)
            for (size_t x = 0; x + sensor.width / 2 < page.picture.width; x += 500)
                for (int again = 0; again < 2; ++again, ++frames)
                    ASSERT_TRUE(room.give(seen(page.picture, sensor, x, y, ++seed)));
    }
    const auto texts = room.codes.texts();
    std::printf("  %zu x %zu: %zu of %zu codes in %zu frames\n", sensor.width, sensor.height, texts.size(), wanted.size(),
                frames);
    EXPECT_EQ(std::set<std::string>(texts.begin(), texts.end()), wanted);
    EXPECT_EQ(texts.size(), wanted.size()) << "a text came twice";
    EXPECT_EQ(room.reader.framesDone(), frames);
    EXPECT_EQ(room.previews.count, frames);
}

INSTANTIATE_TEST_SUITE_P(At, Walk, ::testing::Values(k720p, k1080p),
                         [](const auto& sensor) { return std::to_string(sensor.param.height) + "p"; });

class Live : public ::testing::Test {
protected:
    Live() { waitForStrangers(); }
};

TEST_F(Live, ReadsEveryFormat)
{
    for (const PixelFormat format : {PixelFormat::Grey, PixelFormat::Yuyv, PixelFormat::Nv12, PixelFormat::Jpeg}) {
        LiveRoom room;
        ASSERT_TRUE(room.reader.start());
        ASSERT_TRUE(room.give(small("IN EVERY FORMAT"), format));
        EXPECT_THAT(room.codes.texts(), ElementsAre("IN EVERY FORMAT")) << static_cast<int>(format);
        EXPECT_EQ(room.previews.count, 1u);
    }
}

TEST_F(Live, TellsATextOnceForASheetAndAgainForTheNext)
{
    LiveRoom room;
    for (int sheet = 0; sheet < 2; ++sheet) {
        ASSERT_TRUE(room.reader.start());
        for (int i = 0; i < 3; ++i)
            ASSERT_TRUE(room.give(small("ONE")));
        ASSERT_TRUE(room.give(small("TWO")));
    }
    EXPECT_THAT(room.codes.texts(), ElementsAre("ONE", "TWO", "ONE", "TWO"));
}

TEST_F(Live, EachSheetHasAProcessOfItsOwn)
{
    LiveRoom room;
    ASSERT_TRUE(room.reader.start());
    const pid_t first = room.decoderProcess();
    ASSERT_TRUE(room.reader.start());
    const pid_t second = room.decoderProcess();
    EXPECT_NE(first, 0);
    EXPECT_NE(second, 0);
    EXPECT_NE(first, second);
    room.reader.finish();
    EXPECT_EQ(::waitpid(-1, nullptr, WNOHANG), -1) << "a child was left behind";
}

// What a filter forbids is in confine_test.cpp; this is that the program has one before its first frame.
TEST_F(Live, TheDecoderIsConfined)
{
    LiveRoom room;
    ASSERT_TRUE(room.reader.start());
    ASSERT_TRUE(room.give(small("A")));
    const pid_t decoder = room.decoderProcess();
    EXPECT_EQ(statusOf(decoder, "Seccomp"), "2");
    EXPECT_EQ(statusOf(decoder, "NoNewPrivs"), "1");
    EXPECT_EQ(statusOf(decoder, "Threads"), "1");
}

// A code that ZBar alone does not read: the ladder's turn comes after a second without anything new.
TEST_F(Live, ClimbsTheLadderWhenNothingNewIsRead)
{
    const Frame hard = noisy(drawCode(capsuleText(1, 1), 7), 80, 1);
    ASSERT_TRUE(scan::decode(hard.view(), scan::Effort::Plain).empty());
    LiveRoom room;
    ASSERT_TRUE(room.reader.start());
    const auto begin = Clock::now();
    while (room.codes.codes.empty() && Clock::now() - begin < 20s)
        ASSERT_TRUE(room.give(hard));
    EXPECT_THAT(room.codes.texts(), ElementsAre(capsuleText(1, 1)));
    EXPECT_GE(Clock::now() - begin, 1s);
}

TEST_F(Live, PreviewsAreSmallPicturesOfTheFrame)
{
    Frame picture = Frame::blank(1280, 720, 200);
    for (size_t y = 0; y < 360; ++y)
        std::fill_n(picture.row(y), 640, uint8_t{40});
    for (const size_t width : {size_t{64}, size_t{160}, scan::kMaxPreviewSide}) {
        LiveRoom room({.previewWidth = width});
        ASSERT_TRUE(room.reader.start());
        ASSERT_TRUE(room.give(picture, PixelFormat::Yuyv));
        const Frame& last = room.previews.last;
        EXPECT_EQ(last.width, width);
        EXPECT_EQ(last.height, width * 9 / 16);
        EXPECT_EQ(last.row(2)[2], 40);
        EXPECT_EQ(last.row(last.height - 3)[last.width - 3], 200);
    }
    LiveRoom room({.previewWidth = 640});
    ASSERT_TRUE(room.reader.start());
    ASSERT_TRUE(room.give(Frame::blank(100, 3000)));
    EXPECT_EQ(room.previews.last.height, scan::kMaxPreviewSide);
}

// The words of a share must not be seen on the screen (docs/threat-model.md), and its code would be the words.
TEST_F(Live, NoCodeCanBeReadFromACoarsePreview)
{
    LiveRoom room({.previewWidth = 64});
    ASSERT_TRUE(room.reader.start());
    // As near as can be: the code fills the frame.
    const Frame code = drawCode(shareText(), 10, Level::Q);
    Frame near = Frame::blank(1280, 720);
    place(near, code, 280, 20);
    ASSERT_TRUE(room.give(near));
    EXPECT_THAT(room.codes.texts(), ElementsAre(shareText()));
    EXPECT_TRUE(scan::decode(room.previews.last.view()).empty());
    // The measure is not empty: a finer preview would give it away.
    LiveRoom fine({.previewWidth = 640});
    ASSERT_TRUE(fine.reader.start());
    ASSERT_TRUE(fine.give(near));
    EXPECT_THAT(scan::decode(fine.previews.last.view()), ElementsAre(shareText()));
}

TEST_F(Live, ADamagedJpegIsPassedOver)
{
    LiveRoom room;
    ASSERT_TRUE(room.reader.start());
    const std::string whole = jpegFile(small("AFTER IT"));
    for (const std::string& bytes :
         {whole.substr(0, whole.size() / 2), std::string("no JPEG at all"), whole + std::string(500, '\0')}) {
        ASSERT_TRUE(room.reader.offer(rawFrame(Frame{640, 480}, PixelFormat::Jpeg, bytes)));
        while (room.reader.isBusy())
            ASSERT_TRUE(room.reader.poll(100ms));
    }
    EXPECT_EQ(room.reader.framesDone(), 3u);
    EXPECT_EQ(room.reader.framesDamaged(), 2u);
    EXPECT_THAT(room.codes.texts(), ElementsAre("AFTER IT"));
}

// A JPEG of a few hundred bytes can promise a picture of 64 megapixels.
TEST_F(Live, AJpegThatIsLargerThanACamerasPictureIsPassedOver)
{
    LiveRoom room;
    ASSERT_TRUE(room.reader.start());
    const std::string bytes = jpegFile(Frame::blank(4200, 1000), 10);
    ASSERT_TRUE(room.reader.offer(rawFrame(Frame{640, 480}, PixelFormat::Jpeg, bytes)));
    while (room.reader.isBusy())
        ASSERT_TRUE(room.reader.poll(100ms));
    EXPECT_EQ(room.reader.framesDamaged(), 1u);
}

TEST_F(Live, DropsFramesRatherThanBlocks)
{
    LiveRoom room;
    const Frame picture = seen(drawCapsulePage(15, kDots).picture, k1080p, 0, 0, 1);
    const std::string bytes = asBytes(picture, PixelFormat::Grey);
    const scan::RawFrame raw = rawFrame(picture, PixelFormat::Grey, bytes);
    EXPECT_FALSE(room.reader.offer(raw)) << "nobody is there";
    ASSERT_TRUE(room.reader.start());
    EXPECT_TRUE(room.reader.offer(raw));
    const auto begin = Clock::now();
    for (int i = 0; i < 100; ++i)
        EXPECT_FALSE(room.reader.offer(raw));
    EXPECT_LT(Clock::now() - begin, 100ms);
    while (room.reader.isBusy())
        ASSERT_TRUE(room.reader.poll(10ms));
    EXPECT_TRUE(room.reader.offer(raw));
    scan::RawFrame cut = raw;
    cut.bytes = cut.bytes.first(1000);
    while (room.reader.isBusy())
        ASSERT_TRUE(room.reader.poll(10ms));
    EXPECT_FALSE(room.reader.offer(cut));
    EXPECT_FALSE(room.reader.isBusy());
}

TEST_F(Live, StopsAtOnceAndWipesItsMemory)
{
    LiveRoom room;
    ASSERT_TRUE(room.reader.start());
    const Frame picture = drawCapsulePage(15, kDots).picture;
    ASSERT_TRUE(room.give(small("A SECRET OF MINE")));
    const std::string bytes = asBytes(picture, PixelFormat::Grey);
    ASSERT_TRUE(room.reader.offer(rawFrame(picture, PixelFormat::Grey, bytes)) ||
                picture.pixels.size() > scan::kMaxFramePixels);
    EXPECT_TRUE(room.reader.poll(5ms));
    EXPECT_EQ(room.codes.where, room.memory.data());
    const auto begin = Clock::now();
    room.reader.finish();
    EXPECT_LT(Clock::now() - begin, 100ms);
    EXPECT_FALSE(room.reader.isRunning());
    EXPECT_TRUE(std::all_of(room.memory.begin(), room.memory.end(), [](char c) { return c == 0; }));
    EXPECT_EQ(::waitpid(-1, nullptr, WNOHANG), -1) << "a child was left behind";
    const auto stopped = room.reader.poll(1ms);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.problem().fault, Fault::Stopped);
}

TEST_F(Live, RefusesMemoryThatIsTooSmall)
{
    std::vector<char> memory(scan::kLiveBytes - 1);
    Collector codes;
    scan::LiveReader reader(memory, codes, nullptr, {.decoder = KEYRITE_DECODER});
    const auto started = reader.start();
    ASSERT_FALSE(started);
    EXPECT_EQ(started.problem().fault, Fault::ScratchTooSmall);
}

TEST_F(Live, ADecoderThatDiesIsAnErrorAndTheNextOneReads)
{
    LiveRoom room;
    ASSERT_TRUE(room.reader.start());
    ASSERT_TRUE(room.give(small("BEFORE")));
    ::kill(room.decoderProcess(), SIGKILL);
    EXPECT_FALSE(room.give(small("LOST")));
    ASSERT_TRUE(room.problem);
    EXPECT_EQ(room.problem->fault, Fault::DecoderFailed);
    EXPECT_THAT(said(describe(*room.problem)), HasSubstr("signal 9 ended it"));
    EXPECT_FALSE(room.reader.isRunning());
    ASSERT_TRUE(room.reader.start());
    ASSERT_TRUE(room.give(small("AFTER")));
    EXPECT_THAT(room.codes.texts(), ElementsAre("BEFORE", "AFTER"));
}

// The camera is pulled out while a sheet is half read, and put back: the same decoder goes on.
TEST_F(Live, SurvivesACameraThatIsUnpluggedAndComesBack)
{
    LiveRoom room;
    TestCamera camera({small("ONE"), small("TWO"), small("THREE")}, PixelFormat::Yuyv);
    ASSERT_TRUE(room.reader.start());
    ASSERT_TRUE(camera.open());
    scan::RawFrame raw;
    const auto look = [&] {
        const auto next = camera.nextFrame(raw, 10ms);
        if (!next || !*next)
            return false;
        EXPECT_TRUE(room.reader.offer(raw));
        while (room.reader.isBusy())
            EXPECT_TRUE(room.reader.poll(100ms));
        return true;
    };
    ASSERT_TRUE(look());
    camera.unplug();
    EXPECT_FALSE(look());
    EXPECT_FALSE(camera.open());
    EXPECT_TRUE(room.reader.poll(10ms)) << "without frames there is nothing wrong with the decoder";
    camera.plugIn();
    EXPECT_FALSE(look()) << "it has to be opened again";
    ASSERT_TRUE(camera.open());
    ASSERT_TRUE(look());
    ASSERT_TRUE(look());
    EXPECT_THAT(room.codes.texts(), ElementsAre("ONE", "TWO", "THREE"));
}

}  // namespace
}  // namespace keyrite::tests
