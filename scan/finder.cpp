#include "scan/finder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace keyrite::scan {

namespace {

using Runs = std::array<size_t, 5>;  // dark, light, dark, light, dark

size_t total(const Runs& runs) { return runs[0] + runs[1] + runs[2] + runs[3] + runs[4]; }

// Each part may be off by more than half a module: blur, noise and thresholds eat into thin lines first.
bool isEye(const Runs& runs)
{
    constexpr std::array<double, 5> kParts = {1, 1, 3, 1, 1};
    const double module = static_cast<double>(total(runs)) / 7;
    if (module < 1.2)
        return false;
    for (size_t i = 0; i < runs.size(); ++i)
        if (std::abs(static_cast<double>(runs[i]) - kParts[i] * module) > (i == 2 ? 1.2 : 0.65) * module)
            return false;
    return true;
}

class Picture {
public:
    explicit Picture(const FrameView& frame) : m_frame(frame) {}

    bool dark(size_t x, size_t y) const { return m_frame.pixels[y * m_frame.stride + x] < 128; }
    size_t width() const { return m_frame.width; }
    size_t height() const { return m_frame.height; }

    // From a dark pixel up to three changes of colour away along one axis and back along the other way.
    Runs runsThrough(size_t x, size_t y, bool vertical, size_t longest, double& middle) const
    {
        Runs runs{};
        const auto side = static_cast<std::ptrdiff_t>(vertical ? height() : width());
        const auto start = static_cast<std::ptrdiff_t>(vertical ? y : x);
        const auto at = [&](std::ptrdiff_t i) {
            return vertical ? dark(x, static_cast<size_t>(i)) : dark(static_cast<size_t>(i), y);
        };
        std::ptrdiff_t before = start, after = start;
        for (size_t part = 2; part < 5; ++part)
            for (bool wanted = part != 3; after < side && at(after) == wanted && runs[part] <= longest; ++after)
                ++runs[part];
        const size_t half = runs[2];
        --before;
        for (size_t part = 3; part-- > 0;)
            for (bool wanted = part != 1; before >= 0 && at(before) == wanted && runs[part] <= longest; --before)
                ++runs[part];
        middle = static_cast<double>(start) + (static_cast<double>(half) - static_cast<double>(runs[2] - half)) / 2;
        return runs;
    }

private:
    const FrameView& m_frame;
};

struct Cluster {
    Eye eye;
    size_t hits = 0;
};

void add(std::vector<Cluster>& clusters, const Eye& eye)
{
    // The newest ones are the rows just above.
    for (auto it = clusters.rbegin(); it != clusters.rend(); ++it)
        if (std::abs(it->eye.x - eye.x) < 2 * eye.module && std::abs(it->eye.y - eye.y) < 2 * eye.module) {
            ++it->hits;
            return;
        }
    clusters.push_back({eye, 1});
}

// A row that crosses an eye is confirmed down its middle, and across once more at the middle so found.
void confirm(const Picture& picture, const Runs& runs, size_t end, size_t y, std::vector<Cluster>& clusters)
{
    const size_t x = end - runs[4] - runs[3] - (runs[2] + 1) / 2;
    double middleX = 0, middleY = 0;
    const Runs down = picture.runsThrough(x, y, true, total(runs), middleY);
    if (!isEye(down))
        return;
    const auto centreY = std::min(static_cast<size_t>(middleY), picture.height() - 1);
    if (!picture.dark(x, centreY))
        return;
    const Runs across = picture.runsThrough(x, centreY, false, total(runs), middleX);
    const double ratio = static_cast<double>(total(down)) / static_cast<double>(total(across));
    if (isEye(across) && ratio > 0.6 && ratio < 1.7)
        add(clusters, {middleX, middleY, static_cast<double>(total(across)) / 7});
}

}  // namespace

std::vector<Eye> findEyes(const FrameView& frame)
{
    const Picture picture(frame);
    std::vector<Cluster> clusters;
    for (size_t y = 0; y < frame.height; ++y) {
        Runs runs{};  // the last five, ending at x
        bool colour = false;
        for (size_t x = 0; x <= frame.width; ++x) {
            const bool dark = x < frame.width && picture.dark(x, y);
            if (dark == colour) {
                ++runs[4];
                continue;
            }
            if (colour && runs[0] > 0 && isEye(runs))
                confirm(picture, runs, x, y, clusters);
            std::rotate(runs.begin(), runs.begin() + 1, runs.end());
            runs[4] = 1;
            colour = dark;
        }
    }
    std::vector<Eye> eyes;
    for (const Cluster& cluster : clusters)
        if (cluster.hits >= 2)
            eyes.push_back(cluster.eye);
    return eyes;
}

}  // namespace keyrite::scan
