#include "scan/outline.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace keyrite::scan {

namespace {

double cross(Point a, Point b, Point p) { return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x); }

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

bool areAlike(double a, double b) { return a > 0 && b > 0 && a / b > 0.7 && b / a > 0.7; }

}  // namespace

bool Outline::isSound() const
{
    if (m_corners.size() != 4)
        return false;
    const auto side = [&](size_t i) { return distance(m_corners[i], m_corners[(i + 1) % 4]); };
    return areAlike(side(0), side(2)) && areAlike(side(1), side(3));
}

bool Outline::holds(Point point, double margin) const
{
    const double sign = cross(m_corners[0], m_corners[1], m_corners[2]) > 0 ? 1 : -1;
    for (size_t i = 0; i < 4; ++i) {
        const Point a = m_corners[i], b = m_corners[(i + 1) % 4];
        if (sign * cross(a, b, point) < -margin * distance(a, b))
            return false;
    }
    return true;
}

std::pair<size_t, size_t> Outline::bounds(double Point::*axis, size_t side) const
{
    const auto [low, high] =
        std::minmax_element(m_corners.begin(), m_corners.end(), [&](Point a, Point b) { return a.*axis < b.*axis; });
    const auto inside = [&](double v) { return static_cast<size_t>(std::clamp(v, 0.0, static_cast<double>(side))); };
    return {inside(std::floor((*low).*axis)), inside(std::ceil((*high).*axis))};
}

// Calls each(pixels) for what lies within, row by row.
template <class Each>
void Outline::eachRow(Frame& frame, Each each) const
{
    const auto [top, bottom] = bounds(&Point::y, frame.height);
    const auto [left, right] = bounds(&Point::x, frame.width);
    for (size_t y = top; y < bottom; ++y) {
        const auto isInside = [&](size_t x) { return holds({static_cast<double>(x) + 0.5, static_cast<double>(y) + 0.5}, 0); };
        size_t begin = left, end = right;
        while (begin < end && !isInside(begin))
            ++begin;
        while (begin < end && !isInside(end - 1))
            --end;
        each(std::span<uint8_t>(frame.row(y) + begin, end - begin));
    }
}

void Outline::paintOver(Frame& frame) const
{
    uint64_t sum = 0, count = 0, paper = 0, bright = 0;
    eachRow(frame, [&](std::span<uint8_t> row) {
        for (const uint8_t pixel : row)
            sum += pixel;
        count += row.size();
    });
    const uint64_t mean = count > 0 ? sum / count : 0;
    eachRow(frame, [&](std::span<uint8_t> row) {
        for (const uint8_t pixel : row)
            if (pixel > mean) {
                paper += pixel;
                ++bright;
            }
    });
    const auto grey = static_cast<uint8_t>(bright > 0 ? paper / bright : mean);
    eachRow(frame, [&](std::span<uint8_t> row) { std::fill(row.begin(), row.end(), grey); });
}

}  // namespace keyrite::scan
