// The camera's state machine against a driver that can be told to misbehave; tests/room/vivid has the kernel's own.
#include "scan/v4l2_camera.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>

#include "scan/cameras.h"
#include "scan/fake_driver.h"
#include "scan/test_camera.h"
#include "support/said.h"
#include "support/temp_folder.h"

namespace keyrite::tests {
namespace {

using scan::Fault;
using scan::V4l2Camera;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Pair;
using namespace std::chrono_literals;

class Camera : public ::testing::Test {
protected:
    FakeDriver m_driver;
    V4l2Camera m_camera{"/dev/video7", m_driver};

    scan::RawFrame shapeWith(std::vector<FakeDriver::Offer> offers)
    {
        m_driver.offers = std::move(offers);
        EXPECT_TRUE(m_camera.open());
        return m_camera.shape();
    }
    // "refused: why", "missing", "gone", or "open".
    std::string opened()
    {
        const auto result = m_camera.open();
        if (result)
            return "open";
        EXPECT_EQ(result.problem().file, "/dev/video7");
        EXPECT_THAT(said(describe(result.problem())), HasSubstr("camera"));
        EXPECT_THAT(said(advise(result.problem())), HasSubstr("camera"));
        EXPECT_EQ(m_driver.opens, m_driver.closes) << "left open";
        EXPECT_EQ(m_driver.mapped, 0u);
        const Fault fault = result.problem().fault;
        return fault == Fault::CameraRefused ? "refused: " + said(result.problem().detail)
                                             : (fault == Fault::CameraMissing ? "missing" : "gone");
    }
};

TEST_F(Camera, TakesThePlainestFormatThatHasTheSize)
{
    constexpr uint32_t kGrey = V4L2_PIX_FMT_GREY, kYuyv = V4L2_PIX_FMT_YUYV, kNv12 = V4L2_PIX_FMT_NV12,
                       kMjpeg = V4L2_PIX_FMT_MJPEG;
    auto shape = shapeWith({{kMjpeg, 0, 0}, {kNv12, 0, 0}, {kYuyv, 0, 0}, {kGrey, 0, 0}});
    EXPECT_EQ(shape.format, PixelFormat::Grey);
    EXPECT_EQ(shape.width, 1920u);
    EXPECT_EQ(shape.height, 1080u);
    // As many webcams: only JPEG at full size.
    shape = shapeWith({{kYuyv, 640, 480}, {kMjpeg, 0, 0}});
    EXPECT_EQ(shape.format, PixelFormat::Jpeg);
    EXPECT_EQ(shape.width, 1920u);
    shape = shapeWith({{kYuyv, 1280, 720}, {kMjpeg, 640, 480}});
    EXPECT_EQ(shape.format, PixelFormat::Yuyv);
    EXPECT_EQ(shape.width, 1280u);
    EXPECT_EQ(shape.stride, 2560u);
    shape = shapeWith({{V4L2_PIX_FMT_RGB24, 0, 0}, {kNv12, 800, 600, 32}});
    EXPECT_EQ(shape.format, PixelFormat::Nv12);
    EXPECT_EQ(shape.width, 800u);
    EXPECT_EQ(shape.stride, 832u);
}

TEST_F(Camera, RefusesWhatItCannotUse)
{
    m_driver.offers = {{V4L2_PIX_FMT_RGB24, 0, 0}};
    EXPECT_THAT(opened(), HasSubstr("no format that is read here"));
    m_driver.offers = {{V4L2_PIX_FMT_GREY, 8000, 6000}};
    EXPECT_THAT(opened(), HasSubstr("no format that is read here"));
    m_driver.offers = {{V4L2_PIX_FMT_GREY, 0, 0}};
    m_driver.mostBuffers = 1;
    EXPECT_THAT(opened(), HasSubstr("no memory"));
    m_driver.mostBuffers = 4;
    m_driver.capabilities = V4L2_CAP_META_CAPTURE | V4L2_CAP_STREAMING;  // a webcam's second device
    EXPECT_THAT(opened(), HasSubstr("does not deliver pictures"));
    m_driver.capabilities = V4L2_CAP_VIDEO_OUTPUT | V4L2_CAP_STREAMING;
    EXPECT_THAT(opened(), HasSubstr("does not deliver pictures"));
    m_driver.plugged = false;
    EXPECT_EQ(opened(), "missing");
}

TEST_F(Camera, SaysWhichCallWasRefusedAndWorksTheNextTime)
{
    for (const unsigned long request :
         {VIDIOC_QUERYCAP, VIDIOC_ENUM_FMT, VIDIOC_S_FMT, VIDIOC_REQBUFS, VIDIOC_QUERYBUF, VIDIOC_QBUF, VIDIOC_STREAMON}) {
        m_driver.failures = {{request, EBUSY}};
        EXPECT_THAT(opened(), HasSubstr("refused: it ")) << request;
        m_driver.failures = {{request, EBUSY}};
        EXPECT_THAT(opened(), HasSubstr("busy")) << request;
        m_driver.failures = {{request, ENODEV}};
        EXPECT_EQ(opened(), "gone") << request;
        EXPECT_EQ(opened(), "open") << request;
        m_camera.close();
    }
}

// Fixed focus is common; asking for what is not there must not fail.
TEST_F(Camera, AsksForFocusAndExposure)
{
    EXPECT_EQ(opened(), "open");
    EXPECT_THAT(m_driver.controls, Contains(Pair(V4L2_CID_FOCUS_AUTO, 1)));
    EXPECT_THAT(m_driver.controls, Contains(Pair(V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_APERTURE_PRIORITY)));
    m_driver.failures = {{VIDIOC_S_CTRL, EINVAL}};
    EXPECT_EQ(opened(), "open");
}

TEST_F(Camera, DeliversFramesAndGivesTheMemoryBack)
{
    m_driver.offers = {{V4L2_PIX_FMT_YUYV, 64, 48, 16}};
    ASSERT_EQ(opened(), "open");
    EXPECT_EQ(m_driver.queued.size(), 4u);
    scan::RawFrame raw;
    const auto none = m_camera.nextFrame(raw, 1ms);
    ASSERT_TRUE(none);
    EXPECT_FALSE(*none);
    for (uint8_t i = 0; i < 20; ++i) {
        Frame picture = Frame::blank(64, 48, i);
        m_driver.deliver(asBytes(picture, PixelFormat::Yuyv, 16));
        const auto next = m_camera.nextFrame(raw, 1ms);
        ASSERT_TRUE(next && *next);
        EXPECT_EQ(m_driver.queued.size(), 3u) << "the one that is looked at is ours";
        Frame out = Frame::blank(64, 48);
        takeGrey(raw, out.pixels);
        EXPECT_EQ(out.pixels, picture.pixels);
    }
}

TEST_F(Camera, PassesOverWhatIsNotWhole)
{
    m_driver.offers = {{V4L2_PIX_FMT_GREY, 64, 48}};
    ASSERT_EQ(opened(), "open");
    scan::RawFrame raw;
    const std::string whole(64 * 48, 'a');
    const auto isTaken = [&](const std::string& bytes) {
        m_driver.deliver(bytes);
        const auto next = m_camera.nextFrame(raw, 1ms);
        return next && *next;
    };
    EXPECT_TRUE(isTaken(whole));
    EXPECT_FALSE(isTaken(whole.substr(1)));
    EXPECT_FALSE(isTaken(""));
    m_driver.flags = V4L2_BUF_FLAG_ERROR;
    EXPECT_FALSE(isTaken(whole));
    m_driver.flags = 0;
    EXPECT_TRUE(isTaken(whole));
    EXPECT_EQ(m_driver.queued.size(), 3u) << "a frame that was passed over was not given back";
}

TEST_F(Camera, BelievesNoLengthAndNoNumberOfTheDriver)
{
    m_driver.offers = {{V4L2_PIX_FMT_GREY, 64, 48}};
    ASSERT_EQ(opened(), "open");
    scan::RawFrame raw;
    m_driver.claimedBytes = 0x7fffffff;
    m_driver.deliver(std::string(64 * 48, 'a'));
    const auto next = m_camera.nextFrame(raw, 1ms);
    ASSERT_TRUE(next && *next);
    EXPECT_LE(raw.bytes.size(), m_driver.memory[0].size());
    m_driver.answeredIndex = 4;
    m_driver.deliver("a");
    const auto wrong = m_camera.nextFrame(raw, 1ms);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.problem().fault, Fault::CameraGone);
    EXPECT_FALSE(m_driver.streams);
}

TEST_F(Camera, IsGoneWhenItIsUnpluggedAndComesBack)
{
    ASSERT_EQ(opened(), "open");
    scan::RawFrame raw;
    for (int round = 0; round < 3; ++round) {
        m_driver.deliver(std::string(1920 * 1080 * 2, 'a'));
        const auto before = m_camera.nextFrame(raw, 1ms);
        ASSERT_TRUE(before && *before);
        m_driver.plugged = false;
        const auto gone = m_camera.nextFrame(raw, 1ms);
        ASSERT_FALSE(gone);
        EXPECT_EQ(gone.problem().fault, Fault::CameraGone);
        EXPECT_EQ(gone.problem().file, "/dev/video7");
        EXPECT_EQ(m_driver.opens, m_driver.closes);
        EXPECT_EQ(m_driver.mapped, 0u);
        EXPECT_EQ(opened(), "missing");
        EXPECT_FALSE(m_camera.nextFrame(raw, 1ms));
        m_driver.plugged = true;
        EXPECT_EQ(opened(), "open");
    }
}

TEST_F(Camera, IsClosedByEveryErrorOfAFrame)
{
    scan::RawFrame raw;
    for (const unsigned long request : {VIDIOC_QBUF, VIDIOC_DQBUF}) {
        ASSERT_EQ(opened(), "open");
        m_driver.deliver(std::string(1920 * 1080 * 2, 'a'));
        ASSERT_TRUE(m_camera.nextFrame(raw, 1ms));
        m_driver.deliver(std::string(1920 * 1080 * 2, 'a'));
        m_driver.failures = {{request, EIO}};
        const auto next = m_camera.nextFrame(raw, 1ms);
        ASSERT_FALSE(next) << request;
        EXPECT_EQ(next.problem().fault, Fault::CameraGone);
        EXPECT_EQ(m_driver.opens, m_driver.closes);
    }
}

TEST_F(Camera, WipesTheFramesThatItHeld)
{
    m_driver.offers = {{V4L2_PIX_FMT_GREY, 64, 48}};
    ASSERT_EQ(opened(), "open");
    m_driver.deliver(std::string(64 * 48, 'a'));
    scan::RawFrame raw;
    ASSERT_TRUE(m_camera.nextFrame(raw, 1ms));
    m_camera.close();
    for (const std::string& memory : m_driver.memory)
        EXPECT_TRUE(std::all_of(memory.begin(), memory.end(), [](char c) { return c == 0; }));
}

TEST_F(Camera, TheListNamesThoseThatDeliverPictures)
{
    const TempFolder classes;
    for (const char* name : {"video10", "video2", "v4l-subdev0", "video", "video2x", "vbi0"})
        std::filesystem::create_directory(classes / name);
    m_driver.name = "Cam\x1b[2J\n\xc3\xa4";
    const auto list = scan::cameras(m_driver, classes.path());
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list[0].device, "/dev/video2");
    EXPECT_EQ(list[1].device, "/dev/video10");
    EXPECT_EQ(list[0].name, "Cam?[2J???");
    EXPECT_EQ(m_driver.opens, m_driver.closes);
    m_driver.capabilities = V4L2_CAP_META_CAPTURE;
    EXPECT_TRUE(scan::cameras(m_driver, classes.path()).empty());
    EXPECT_TRUE(scan::cameras(m_driver, classes / "none").empty());
}

}  // namespace
}  // namespace keyrite::tests
