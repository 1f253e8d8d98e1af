// Runs inside of the small machine of run_guest: the camera of scan/ on vivid, and a sheet's codes through it. Says one line
// for each thing tried, "passed: what" or "failed: what".
#include <linux/videodev2.h>

#include <cerrno>
#include <cstdio>
#include <optional>
#include <set>

#include "room/vivid/vivid_board.h"
#include "scan/cameras.h"
#include "scan/code_page.h"
#include "scan/live_reader.h"
#include "scan/v4l2_camera.h"
#include "support/said.h"

using namespace keyrite;
using namespace keyrite::tests;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

void say(bool good, const std::string& what, const std::string& detail = "")
{
    std::printf("%s: %s%s%s\n", good ? "passed" : "failed", what.c_str(), detail.empty() ? "" : ", ", detail.c_str());
    std::fflush(stdout);
}

const char* nameOf(PixelFormat format)
{
    constexpr const char* kNames[] = {"GREY", "YUYV", "NV12", "MJPEG"};
    return kNames[static_cast<size_t>(format) - 1];
}

// The kernel's calls, to a camera that has one format and one size.
class OnlyThis : public scan::V4l2Calls {
public:
    OnlyThis(PixelFormat format, Sensor size) : m_format(codeOf(format)), m_size(size) {}

    int open(const char* path) override { return kernel().open(path); }
    int control(int camera, unsigned long request, void* argument) override
    {
        if (request == VIDIOC_ENUM_FMT) {
            auto& format = *static_cast<v4l2_fmtdesc*>(argument);
            format.pixelformat = m_format;
            return format.index == 0 ? 0 : invalid();
        }
        if (request == VIDIOC_S_FMT && static_cast<v4l2_format*>(argument)->fmt.pix.width != m_size.width)
            return invalid();
        return kernel().control(camera, request, argument);
    }
    void* map(int camera, size_t length, int64_t offset) override { return kernel().map(camera, length, offset); }
    void unmap(void* memory, size_t length) override { kernel().unmap(memory, length); }
    int wait(int camera, int milliseconds) override { return kernel().wait(camera, milliseconds); }
    void close(int camera) override { kernel().close(camera); }

private:
    static scan::V4l2Calls& kernel() { return scan::kernelCalls(); }
    static int invalid()
    {
        errno = EINVAL;
        return -1;
    }
    uint32_t m_format;
    Sensor m_size;
};

class Texts : public scan::CodeSink {
public:
    void code(size_t, std::span<const char> text) override { all.emplace(text.begin(), text.end()); }
    std::set<std::string> all;
};

// Two parts of a capsule and a share, about as large as they are at 200 dots to the inch.
CodePage sheetPart(Sensor sensor)
{
    CodePage page{Frame::blank(sensor.width, sensor.height), {capsuleText(1, 2), capsuleText(2, 2), shareText()}};
    const Frame codes[] = {drawCode(page.texts[0], 4.9), drawCode(page.texts[1], 4.9), drawCode(page.texts[2], 5.6, Level::Q)};
    size_t x = 20;
    for (const Frame& code : codes) {
        place(page.picture, code, x, 200);
        x += code.width + 10;
    }
    return page;
}

void readThrough(const VividDevices& devices, PixelFormat format, Sensor size)
{
    const std::string what = std::string("reads ") + nameOf(format) + " " + std::to_string(size.height) + "p";
    const CodePage page = sheetPart(size);
    VividOutput output;
    if (const auto problem = output.show(devices, page.picture, format); !problem.empty())
        return say(false, what, problem);
    OnlyThis calls(format, size);
    scan::V4l2Camera camera(devices.camera, calls);
    if (const auto opened = camera.open(); !opened)
        return say(false, what, said(describe(opened.problem())));
    if (camera.shape().format != format || camera.shape().width != size.width || camera.shape().height != size.height)
        return say(false, what, "another shape");
    std::vector<char> memory(scan::kLiveBytes);
    Texts texts;
    scan::LiveReader reader(memory, texts, nullptr, {.frameLimit = 60s, .decoder = "/bin/keyrite-decode"});
    if (const auto started = reader.start(); !started)
        return say(false, what, said(describe(started.problem())));
    const auto begin = Clock::now();
    size_t frames = 0;
    while (texts.all.size() < page.texts.size() && Clock::now() - begin < 30s) {
        scan::RawFrame frame;
        const auto next = camera.nextFrame(frame, 500ms);
        if (!next)
            return say(false, what, said(describe(next.problem())));
        frames += *next ? 1 : 0;
        if (*next)
            reader.offer(frame);
        if (const auto moved = reader.poll(20ms); !moved)
            return say(false, what, said(describe(moved.problem())));
    }
    const std::set<std::string> wanted(page.texts.begin(), page.texts.end());
    say(texts.all == wanted, what,
        std::to_string(texts.all.size()) + " of " + std::to_string(wanted.size()) + " codes in " +
            std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin).count()) + " ms, " +
            std::to_string(frames) + " frames");
}

bool deliversWithin(scan::V4l2Camera& camera, std::chrono::milliseconds limit)
{
    const auto end = Clock::now() + limit;
    scan::RawFrame frame;
    while (Clock::now() < end) {
        const auto next = camera.nextFrame(frame, 100ms);
        if (!next)
            return false;
        if (*next)
            return true;
    }
    return false;
}

void chooses(const VividDevices& devices)
{
    scan::V4l2Camera camera(devices.camera);
    const auto opened = camera.open();
    const scan::RawFrame& shape = camera.shape();
    say(opened && shape.format == PixelFormat::Grey, "chooses the plainest format of its own accord",
        opened ? std::string(nameOf(shape.format)) + " " + std::to_string(shape.width) + "x" + std::to_string(shape.height)
               : said(describe(opened.problem())));
    say(deliversWithin(camera, 10s), "delivers the pattern of a webcam");

    scan::V4l2Camera second(devices.camera);
    const auto busy = second.open();
    say(!busy && busy.problem().fault == scan::Fault::CameraRefused, "a camera in use is refused",
        busy ? "opened" : said(describe(busy.problem())));
    say(deliversWithin(camera, 10s), "and the one who uses it goes on");
}

void hasNoJpeg(const VividDevices& devices)
{
    OnlyThis calls(PixelFormat::Jpeg, k720p);
    scan::V4l2Camera camera(devices.camera, calls);
    const auto opened = camera.open();
    say(!opened && opened.problem().fault == scan::Fault::CameraRefused, "a format that the driver has not got is refused",
        opened ? "opened" : said(describe(opened.problem())));
}

void isUnplugged(const VividDevices& devices)
{
    for (const char* round : {"once", "again"}) {
        scan::V4l2Camera camera(devices.camera);
        if (const auto opened = camera.open(); !opened || !deliversWithin(camera, 10s))
            return say(false, "delivers before it is unplugged", opened ? "" : said(describe(opened.problem())));
        say(setControl(devices.camera, "Disconnect", 1), std::string("is unplugged ") + round);
        std::optional<scan::Problem> problem;
        scan::RawFrame frame;
        const auto end = Clock::now() + 5s;
        while (!problem && Clock::now() < end)
            if (const auto next = camera.nextFrame(frame, 100ms); !next)
                problem = next.problem();
        say(problem && problem->fault == scan::Fault::CameraGone, std::string("is seen to be gone ") + round,
            problem ? said(describe(*problem)) : "delivers frames");
        // vivid comes back when the last who had it open has let go.
        bool back = false;
        for (int i = 0; i < 50 && !back; ++i) {
            back = static_cast<bool>(camera.open());
            if (!back)
                static_cast<void>(scan::kernelCalls().wait(-1, 100));
        }
        say(back && deliversWithin(camera, 10s), std::string("delivers when it is back ") + round);
    }
}

}  // namespace

int main()
{
    const VividDevices devices = vividDevices();
    const auto list = scan::cameras();
    say(list.size() == 1 && list[0].device == devices.camera && list[0].name == "vivid", "is the one camera in the list",
        list.empty() ? "none" : list[0].device.string() + " " + list[0].name);
    if (devices.camera.empty() || devices.output.empty())
        return 1;
    showPattern(devices.camera);
    chooses(devices);
    hasNoJpeg(devices);
    for (const Sensor size : {k720p, k1080p})
        for (const PixelFormat format : {PixelFormat::Grey, PixelFormat::Yuyv, PixelFormat::Nv12})
            readThrough(devices, format, size);
    showPattern(devices.camera);
    isUnplugged(devices);
    return 0;
}
