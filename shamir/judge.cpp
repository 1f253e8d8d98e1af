#include "shamir/judge.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace keyrite::shamir {

namespace {

using Members = uint32_t;  // bit i: points[i]

constexpr Members all(size_t count) { return (Members{1} << count) - 1; }

// The next larger number with as many bits.
constexpr Members nextSubset(Members set)
{
    const Members lowest = set & (0u - set), ripple = set + lowest;
    return ripple | ((set ^ ripple) >> (2 + std::countr_zero(set)));
}

class Bench {
public:
    explicit Bench(std::span<const Point> points)
        : m_points(points), m_rebuilder(points[0].y.size()), m_value(points[0].y.size())
    {
    }

    // The camp that the subset speaks for, or nothing when its digest does not agree.
    Members campOf(Members subset)
    {
        std::array<Point, kMaxPoints> chosen;
        size_t count = 0;
        for (size_t i = 0; i < m_points.size(); ++i)
            if (subset >> i & 1)
                chosen[count++] = m_points[i];
        const std::span<const Point> points(chosen.data(), count);
        if (!m_rebuilder.rebuild(points, m_value.all()))
            return 0;
        const Interpolator polynomial(points);
        Members camp = subset;
        for (size_t i = 0; i < m_points.size(); ++i)
            if (!(subset >> i & 1) && m_rebuilder.fits(polynomial, m_points[i]))
                camp |= Members{1} << i;
        return camp;
    }

private:
    std::span<const Point> m_points;
    Rebuilder m_rebuilder;
    Locked<uint8_t> m_value;
};

std::vector<size_t> listOf(Members set)
{
    std::vector<size_t> out;
    for (size_t i = 0; set >> i != 0; ++i)
        if (set >> i & 1)
            out.push_back(i);
    return out;
}

}  // namespace

Judgement judge(std::span<const Point> points, size_t threshold)
{
    const Members everyone = all(points.size());
    Bench bench(points);
    std::vector<Members> camps;
    for (Members subset = all(threshold); subset <= everyone; subset = nextSubset(subset)) {
        const bool known = std::any_of(camps.begin(), camps.end(), [&](Members camp) { return (subset & ~camp) == 0; });
        if (known)
            continue;
        if (const Members camp = bench.campOf(subset); camp == everyone)
            return {Judgement::Kind::AllAgree};
        else if (camp != 0)
            camps.push_back(camp);
    }
    if (camps.empty())
        return {Judgement::Kind::CannotSay};
    const auto smaller = [](Members a, Members b) { return std::popcount(a) < std::popcount(b); };
    const Members largest = *std::max_element(camps.begin(), camps.end(), smaller);
    const auto asLarge =
        std::count_if(camps.begin(), camps.end(), [&](Members camp) { return std::popcount(camp) == std::popcount(largest); });
    if (asLarge > 1)
        return {Judgement::Kind::Tie};
    return {Judgement::Kind::SomeAreWrong, listOf(everyone & ~largest)};
}

}  // namespace keyrite::shamir
