#include "scan/image.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace keyrite::scan {

namespace {

// How one row of a result is made from the row beneath: for each new pixel the first old pixel and its weights, in 1/4096.
constexpr int kOne = 4096;
struct Taps {
    std::vector<size_t> first;
    std::vector<int> weights;  // `reach` for each new pixel
    size_t reach = 0;
};

// Rounding must not make white grey: what is missing to one whole goes to the heaviest tap.
void settle(int* weights, size_t reach)
{
    int sum = 0;
    for (size_t i = 0; i < reach; ++i)
        sum += weights[i];
    *std::max_element(weights, weights + reach) += kOne - sum;
}

Taps areaTaps(size_t from, size_t to)
{
    Taps taps;
    const double step = static_cast<double>(from) / static_cast<double>(to);
    taps.reach = std::min(from, static_cast<size_t>(std::ceil(step)) + 1);
    taps.first.resize(to);
    taps.weights.resize(to * taps.reach);
    for (size_t i = 0; i < to; ++i) {
        const double begin = static_cast<double>(i) * step, end = begin + step;
        taps.first[i] = std::min(static_cast<size_t>(begin), from - taps.reach);
        int* weights = &taps.weights[i * taps.reach];
        for (size_t k = 0; k < taps.reach; ++k) {
            const auto at = static_cast<double>(taps.first[i] + k);
            const double covered = std::max(0.0, std::min(end, at + 1) - std::max(begin, at));
            weights[k] = static_cast<int>(std::lround(covered / step * kOne));
        }
        settle(weights, taps.reach);
    }
    return taps;
}

double catmullRom(double x)
{
    x = std::abs(x);
    if (x < 1)
        return 1.5 * x * x * x - 2.5 * x * x + 1;
    return x < 2 ? -0.5 * x * x * x + 2.5 * x * x - 4 * x + 2 : 0;
}

Taps cubicTaps(size_t from, size_t to)
{
    Taps taps;
    const double step = static_cast<double>(from) / static_cast<double>(to);
    taps.reach = std::min<size_t>(from, 4);
    taps.first.resize(to);
    taps.weights.assign(to * taps.reach, 0);
    for (size_t i = 0; i < to; ++i) {
        const double centre = (static_cast<double>(i) + 0.5) * step - 0.5;
        const auto lowest = static_cast<std::ptrdiff_t>(std::floor(centre)) - 1;
        const auto last = static_cast<std::ptrdiff_t>(from) - 1;
        taps.first[i] =
            static_cast<size_t>(std::clamp<std::ptrdiff_t>(lowest, 0, static_cast<std::ptrdiff_t>(from - taps.reach)));
        int* weights = &taps.weights[i * taps.reach];
        for (std::ptrdiff_t k = lowest; k < lowest + 4; ++k) {
            const auto at = static_cast<size_t>(std::clamp<std::ptrdiff_t>(k, 0, last)) - taps.first[i];
            weights[at] += static_cast<int>(std::lround(catmullRom(centre - static_cast<double>(k)) * kOne));
        }
        settle(weights, taps.reach);
    }
    return taps;
}

uint8_t toGrey(int sum) { return static_cast<uint8_t>(std::clamp((sum + kOne / 2) / kOne, 0, 255)); }

// Columns first, row by row: `across` makes each needed row narrow or wide, then `down` mixes the rows.
Frame resample(const FrameView& in, const Taps& across, const Taps& down)
{
    Frame wide = Frame::blank(across.first.size(), in.height);
    for (size_t y = 0; y < in.height; ++y) {
        const uint8_t* from = in.pixels.data() + y * in.stride;
        uint8_t* to = wide.row(y);
        for (size_t x = 0; x < wide.width; ++x) {
            const uint8_t* pixel = from + across.first[x];
            const int* weights = &across.weights[x * across.reach];
            int sum = 0;
            for (size_t k = 0; k < across.reach; ++k)
                sum += weights[k] * pixel[k];
            to[x] = toGrey(sum);
        }
    }
    Frame out = Frame::blank(wide.width, down.first.size());
    std::vector<int> sums(wide.width);
    for (size_t y = 0; y < out.height; ++y) {
        std::fill(sums.begin(), sums.end(), 0);
        for (size_t k = 0; k < down.reach; ++k) {
            const uint8_t* from = wide.row(down.first[y] + k);
            const int weight = down.weights[y * down.reach + k];
            for (size_t x = 0; x < wide.width; ++x)
                sums[x] += weight * from[x];
        }
        std::transform(sums.begin(), sums.end(), out.row(y), toGrey);
    }
    return out;
}

size_t scaled(size_t side, double factor)
{
    return std::max<size_t>(1, static_cast<size_t>(std::lround(static_cast<double>(side) * factor)));
}

// The case that every large picture goes through, without weights.
Frame halve(const FrameView& in)
{
    Frame out = Frame::blank(in.width / 2, in.height / 2);
    for (size_t y = 0; y < out.height; ++y) {
        const uint8_t* upper = in.pixels.data() + 2 * y * in.stride;
        const uint8_t* lower = upper + in.stride;
        uint8_t* to = out.row(y);
        for (size_t x = 0; x < out.width; ++x)
            to[x] = static_cast<uint8_t>((upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) / 4);
    }
    return out;
}

// exp(-x²/2) for x = -3 … 3, in 1/4096.
constexpr std::array<int, 7> kGaussian = {18, 221, 991, 1636, 991, 221, 18};

// Each pixel becomes change(pixel, sum of the `window` × `window` pixels around it).
template <class Change>
Frame againstNeighbours(const FrameView& in, size_t window, Change change)
{
    const size_t reach = window / 2;
    Frame out = Frame::blank(in.width, in.height);
    const auto rowOf = [&](size_t y) {
        return in.pixels.data() + (std::clamp(y, reach, in.height - 1 + reach) - reach) * in.stride;
    };
    // Sums of the window's rows for each column; rows are counted from `reach` above the picture.
    std::vector<int> columns(in.width, 0);
    for (size_t y = 0; y + 1 < window; ++y)
        for (size_t x = 0; x < in.width; ++x)
            columns[x] += rowOf(y)[x];
    const auto columnAt = [&](size_t x) { return columns[std::clamp(x, reach, in.width - 1 + reach) - reach]; };
    for (size_t y = 0; y < in.height; ++y) {
        const uint8_t* entering = rowOf(y + window - 1);
        for (size_t x = 0; x < in.width; ++x)
            columns[x] += entering[x];
        int sum = 0;
        for (size_t x = 0; x + 1 < window; ++x)
            sum += columnAt(x);
        const uint8_t* from = in.pixels.data() + y * in.stride;
        uint8_t* to = out.row(y);
        for (size_t x = 0; x < in.width; ++x) {
            sum += columnAt(x + window - 1);
            to[x] = change(int{from[x]}, sum);
            sum -= columnAt(x);
        }
        const uint8_t* leaving = rowOf(y);
        for (size_t x = 0; x < in.width; ++x)
            columns[x] -= leaving[x];
    }
    return out;
}

}  // namespace

Frame copyOf(const FrameView& in)
{
    Frame out = Frame::blank(in.width, in.height);
    for (size_t y = 0; y < in.height; ++y)
        std::copy_n(in.pixels.data() + y * in.stride, in.width, out.row(y));
    return out;
}

Frame shrink(const FrameView& in, double factor)
{
    if (factor == 0.5 && in.width > 1 && in.height > 1)
        return halve(in);
    return resample(in, areaTaps(in.width, scaled(in.width, factor)), areaTaps(in.height, scaled(in.height, factor)));
}

Frame enlarge(const FrameView& in, double factor)
{
    return resample(in, cubicTaps(in.width, scaled(in.width, factor)), cubicTaps(in.height, scaled(in.height, factor)));
}

Frame smooth(const FrameView& in)
{
    constexpr size_t kReach = kGaussian.size() / 2;
    Frame out = Frame::blank(in.width, in.height);
    std::vector<int> padded(in.width + 2 * kReach);
    for (size_t y = 0; y < in.height; ++y) {
        std::fill(padded.begin(), padded.end(), 0);
        for (size_t k = 0; k < kGaussian.size(); ++k) {
            const size_t from = std::clamp(y + k, kReach, in.height - 1 + kReach) - kReach;
            const uint8_t* pixel = in.pixels.data() + from * in.stride;
            for (size_t x = 0; x < in.width; ++x)
                padded[x + kReach] += kGaussian[k] * pixel[x];
        }
        for (size_t k = 0; k < kReach; ++k) {
            padded[k] = padded[kReach];
            padded[in.width + kReach + k] = padded[in.width + kReach - 1];
        }
        for (int& sum : padded)
            sum = (sum + 32) / 64;  // 14 bits, so that the second product stays within an int
        uint8_t* to = out.row(y);
        for (size_t x = 0; x < in.width; ++x) {
            int sum = 0;
            for (size_t k = 0; k < kGaussian.size(); ++k)
                sum += kGaussian[k] * padded[x + k];
            to[x] = toGrey(sum / 64);
        }
    }
    return out;
}

Frame evenOut(const FrameView& in, size_t window, int offset)
{
    const int area = static_cast<int>(window * window);
    return againstNeighbours(in, window,
                             [=](int pixel, int sum) -> uint8_t { return (pixel + offset) * area >= sum ? 255 : 0; });
}

Frame sharpen(const FrameView& in, size_t window, int strength)
{
    const int area = static_cast<int>(window * window);
    return againstNeighbours(in, window, [=](int pixel, int sum) {
        return static_cast<uint8_t>(std::clamp(pixel + strength * (pixel * area - sum) / area, 0, 255));
    });
}

Frame rotate(const FrameView& in, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180, c = std::cos(angle), s = std::sin(angle);
    const auto width = static_cast<double>(in.width), height = static_cast<double>(in.height);
    Frame out = Frame::blank(static_cast<size_t>(std::ceil(width * std::abs(c) + height * std::abs(s))),
                             static_cast<size_t>(std::ceil(width * std::abs(s) + height * std::abs(c))));
    constexpr int kSub = 256;  // positions are in 1/256 of a pixel within the loop
    const double middleX = static_cast<double>(out.width) / 2, middleY = static_cast<double>(out.height) / 2;
    const auto grey = [&](int64_t x, int64_t y) {
        const bool inside = x >= 0 && y >= 0 && x < static_cast<int64_t>(in.width) && y < static_cast<int64_t>(in.height);
        return inside ? int{in.pixels[static_cast<size_t>(y) * in.stride + static_cast<size_t>(x)]} : 255;
    };
    const auto stepX = std::lround(c * kSub * kSub), stepY = std::lround(s * kSub * kSub);
    for (size_t y = 0; y < out.height; ++y) {
        const double dx = 0.5 - middleX, dy = static_cast<double>(y) + 0.5 - middleY;
        int64_t fromX = std::llround((c * dx - s * dy + width / 2 - 0.5) * kSub * kSub);
        int64_t fromY = std::llround((s * dx + c * dy + height / 2 - 0.5) * kSub * kSub);
        uint8_t* to = out.row(y);
        for (size_t x = 0; x < out.width; ++x, fromX += stepX, fromY += stepY) {
            const int64_t left = fromX >> 16, top = fromY >> 16;
            if (left < -1 || top < -1 || left >= static_cast<int64_t>(in.width) || top >= static_cast<int64_t>(in.height))
                continue;
            const int fx = static_cast<int>(fromX >> 8 & 255), fy = static_cast<int>(fromY >> 8 & 255);
            const int upper = grey(left, top) * (kSub - fx) + grey(left + 1, top) * fx;
            const int lower = grey(left, top + 1) * (kSub - fx) + grey(left + 1, top + 1) * fx;
            to[x] = static_cast<uint8_t>((upper * (kSub - fy) + lower * fy + kSub * kSub / 2) / (kSub * kSub));
        }
    }
    return out;
}

}  // namespace keyrite::scan
