// The camera's view, its thread and the decoder behind it, with pictures in place of a camera.
#include "wizard/camera_view.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <set>

#include "scan/code_page.h"
#include "scan/decode.h"
#include "scan/test_camera.h"

namespace keyrite::tests {

namespace {

using wizard::CameraView;

// A TestCamera that the test keeps a hand on while the view owns it.
class Held final : public scan::FrameSource {
public:
    explicit Held(std::shared_ptr<TestCamera> camera, std::shared_ptr<std::atomic<bool>> plugged)
        : m_camera(std::move(camera)), m_plugged(std::move(plugged))
    {
    }
    scan::Outcome<scan::Done> open() override
    {
        follow();
        return m_camera->open();
    }
    scan::Outcome<bool> nextFrame(scan::RawFrame& frame, std::chrono::milliseconds wait) override
    {
        follow();
        return m_camera->nextFrame(frame, wait);
    }
    void close() override { m_camera->close(); }

private:
    void follow() { *m_plugged ? m_camera->plugIn() : m_camera->unplug(); }

    std::shared_ptr<TestCamera> m_camera;
    std::shared_ptr<std::atomic<bool>> m_plugged;
};

Frame withCodes(const std::vector<std::string>& texts)
{
    Frame out = Frame::blank(1280, 720);
    size_t x = 40;
    for (const std::string& text : texts) {
        const Frame code = drawCode(text, 6);
        place(out, code, x, 60);
        x += code.width + 20;
    }
    return out;
}

struct Room {
    explicit Room(std::vector<Frame> pictures, size_t expected) : Room(std::move(pictures), wizard::everyCode(expected)) {}
    Room(std::vector<Frame> pictures, wizard::CodeCounter counter)
        : view(std::make_unique<Held>(std::make_shared<TestCamera>(std::move(pictures), PixelFormat::Yuyv), plugged),
               std::move(counter), nullptr, KEYRITE_DECODER)
    {
        view.resize(640, 400);
        view.show();
    }
    std::multiset<std::string> taken()
    {
        std::multiset<std::string> out;
        for (const SecureString& code : view.take())
            out.emplace(code.expose());
        return out;
    }
    std::shared_ptr<std::atomic<bool>> plugged = std::make_shared<std::atomic<bool>>(true);
    CameraView view;
};

TEST(CameraView, ReadsUntilItIsComplete)
{
    Room room({withCodes({"ONE", "TWO"}), withCodes({"TWO", "THREE"})}, 3);
    QSignalSpy complete(&room.view, &CameraView::complete), progress(&room.view, &CameraView::progress);
    room.view.start();
    ASSERT_TRUE(complete.wait(10'000));
    EXPECT_EQ(progress.last().at(0).toInt(), 3);
    EXPECT_EQ(room.view.accessibleDescription(), "3 of 3 codes read");
    EXPECT_EQ(room.taken(), (std::multiset<std::string>{"ONE", "TWO", "THREE"}));
    EXPECT_TRUE(room.taken().empty());
}

// Where nobody knows before how many codes there are, the codes may tell.
TEST(CameraView, IsCompleteWhenTheCodesSaySo)
{
    const auto counter = [](const std::vector<SecureString>& codes) {
        wizard::CodeCount out;
        for (const SecureString& code : codes)
            if (code.expose().starts_with("PART "))
                out = {out.read + 1, 2};
        return out;
    };
    Room room({withCodes({"OTHER"}), withCodes({"OTHER", "PART A"}), withCodes({"PART B"})}, counter);
    QSignalSpy complete(&room.view, &CameraView::complete);
    EXPECT_EQ(room.view.accessibleDescription(), "");
    room.view.start();
    EXPECT_EQ(room.view.accessibleDescription(), "Codes read: 0");
    ASSERT_TRUE(complete.wait(10'000));
    EXPECT_EQ(room.view.accessibleDescription(), "2 of 2 codes read");
    EXPECT_EQ(room.taken(), (std::multiset<std::string>{"OTHER", "PART A", "PART B"}));
}

TEST(CameraView, ANewSheetBeginsWithNothing)
{
    Room room({withCodes({"ONE"})}, 1);
    for (int sheet = 0; sheet < 2; ++sheet) {
        QSignalSpy complete(&room.view, &CameraView::complete);
        room.view.start();
        ASSERT_TRUE(complete.wait(10'000));
    }
    EXPECT_EQ(room.taken(), std::multiset<std::string>{"ONE"});
}

TEST(CameraView, SurvivesTheCameraBeingPulledOut)
{
    Room room({withCodes({"ONE"})}, 2);
    QSignalSpy progress(&room.view, &CameraView::progress);
    room.view.start();
    ASSERT_TRUE(progress.wait(10'000));
    *room.plugged = false;
    EXPECT_TRUE(QTest::qWaitFor([&] { return room.view.accessibleDescription().contains("There is no camera"); }));
    *room.plugged = true;
    EXPECT_TRUE(QTest::qWaitFor([&] { return room.view.accessibleDescription() == "1 of 2 codes read"; }));
}

TEST(CameraView, StopsAtOnceWhenNobodySeesIt)
{
    Room room({withCodes({"ONE"})}, 0);
    QSignalSpy progress(&room.view, &CameraView::progress);
    room.view.start();
    ASSERT_TRUE(progress.wait(10'000));
    QElapsedTimer clock;
    clock.start();
    room.view.hide();
    EXPECT_LT(clock.elapsed(), 100);
    EXPECT_EQ(room.taken(), std::multiset<std::string>{"ONE"});
}

TEST(CameraView, SaysWhyItCannotRead)
{
    CameraView view(std::make_unique<TestCamera>(std::vector{Frame::blank(64, 48)}), wizard::everyCode(0), nullptr,
                    "no-such-decoder");
    QSignalSpy failed(&view, &CameraView::failed);
    view.start();
    ASSERT_TRUE(failed.wait(5'000));
    EXPECT_TRUE(failed[0][0].toString().contains("no-such-decoder"));
}

// A share's page is held here, and no secret stands on a screen.
TEST(CameraView, ShowsNothingThatCanBeRead)
{
    Frame near = Frame::blank(1280, 720);
    place(near, drawCode(shareText(), 10, Level::Q), 280, 20);
    Room room({near}, 2);
    QSignalSpy progress(&room.view, &CameraView::progress);
    room.view.start();
    ASSERT_TRUE(progress.wait(10'000));
    for (const QSize size : {QSize(640, 400), QSize(1280, 800)}) {
        room.view.resize(size);
        const QImage seen = room.view.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        const std::span<const uint8_t> pixels(seen.constBits(), static_cast<size_t>(seen.sizeInBytes()));
        EXPECT_TRUE(scan::decode({pixels, static_cast<size_t>(seen.width()), static_cast<size_t>(seen.height()),
                                  static_cast<size_t>(seen.bytesPerLine())})
                        .empty());
    }
}

}  // namespace
}  // namespace keyrite::tests
