#include "scan/live_room.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

namespace keyrite::tests {

namespace {

scan::LiveOptions with(scan::LiveOptions options, const std::filesystem::path& decoder)
{
    options.decoder = decoder.empty() ? std::filesystem::path(KEYRITE_DECODER) : decoder;
    return options;
}

}  // namespace

void Previews::preview(const scan::FrameView& picture)
{
    ++count;
    last = Frame::blank(picture.width, picture.height);
    std::copy(picture.pixels.begin(), picture.pixels.end(), last.pixels.begin());
}

void waitForStrangers()
{
    while (::waitpid(-1, nullptr, 0) > 0) {
    }
}

LiveRoom::LiveRoom(scan::LiveOptions options, const std::filesystem::path& decoder)
    : memory(scan::kLiveBytes), reader(memory, codes, &previews, with(std::move(options), decoder))
{
}

bool LiveRoom::give(const Frame& picture, PixelFormat format)
{
    const std::string bytes = asBytes(picture, format);
    if (!reader.offer(rawFrame(picture, format, bytes)))
        return false;
    while (reader.isBusy())
        if (auto moved = reader.poll(std::chrono::milliseconds(100)); !moved) {
            problem = moved.problem();
            return false;
        }
    return true;
}

pid_t LiveRoom::decoderProcess() const
{
    std::ifstream children("/proc/self/task/" + std::to_string(::gettid()) + "/children");
    pid_t process = 0;
    children >> process;
    return process;
}

}  // namespace keyrite::tests
