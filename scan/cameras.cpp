#include "scan/cameras.h"

#include <linux/videodev2.h>

#include <algorithm>
#include <charconv>

namespace keyrite::scan {

namespace {

// Of the device that was opened; the capabilities of the whole card include those of its other devices.
uint32_t capabilities(const v4l2_capability& card)
{
    return card.capabilities & V4L2_CAP_DEVICE_CAPS ? card.device_caps : card.capabilities;
}

bool isCamera(const v4l2_capability& card)
{
    constexpr uint32_t kNeeded = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
    return (capabilities(card) & kNeeded) == kNeeded;
}

std::string nameOf(const v4l2_capability& card)
{
    std::string out;
    for (const unsigned char c : card.card) {
        if (c == 0)
            break;
        out += c >= ' ' && c <= '~' ? static_cast<char>(c) : '?';
    }
    return out.empty() ? "camera" : out;
}

// "video7" is 7; the kernel has other devices beside cameras.
std::optional<unsigned> numberOf(const std::string& name)
{
    constexpr std::string_view kPrefix = "video";
    unsigned number = 0;
    if (!name.starts_with(kPrefix))
        return std::nullopt;
    const char* const end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data() + kPrefix.size(), end, number);
    return error == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

}  // namespace

std::optional<CameraCard> cardOf(V4l2Calls& calls, int camera)
{
    v4l2_capability card{};
    if (calls.control(camera, VIDIOC_QUERYCAP, &card) != 0)
        return std::nullopt;
    return CameraCard{isCamera(card), nameOf(card)};
}

std::vector<CameraInfo> cameras(V4l2Calls& calls, const std::filesystem::path& classes)
{
    std::vector<unsigned> numbers;
    std::error_code error;
    for (std::filesystem::directory_iterator it(classes, error), end; !error && it != end; it.increment(error))
        if (const auto number = numberOf(it->path().filename()))
            numbers.push_back(*number);
    std::sort(numbers.begin(), numbers.end());
    std::vector<CameraInfo> out;
    for (const unsigned number : numbers) {
        const std::string device = "/dev/video" + std::to_string(number);
        const int camera = calls.open(device.c_str());
        if (camera < 0)
            continue;
        if (const auto card = cardOf(calls, camera); card && card->isCamera)
            out.push_back({device, card->name});
        calls.close(camera);
    }
    return out;
}

}  // namespace keyrite::scan
