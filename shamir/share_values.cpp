#include "shamir/share_values.h"

#include <algorithm>

#include "shamir/judge.h"

namespace keyrite::shamir {

namespace {

// suspects[i]: the shares behind points[i].
Outcome<Done> agree(const std::vector<Point>& points, size_t threshold, const std::vector<std::vector<size_t>>& suspects,
                    size_t group)
{
    const Judgement judgement = judge(points, threshold);
    using Kind = Judgement::Kind;
    if (judgement.kind == Kind::AllAgree)
        return Done{};
    Problem problem{.fault = Fault::Wrong, .group = group};
    if (judgement.kind != Kind::SomeAreWrong)
        problem.fault = judgement.kind == Kind::Tie ? Fault::TwoSecrets : Fault::OneIsWrong;
    for (size_t i = 0; i < points.size(); ++i) {
        const bool named = std::find(judgement.wrong.begin(), judgement.wrong.end(), i) != judgement.wrong.end();
        if (problem.fault != Fault::Wrong || named)
            problem.shares.insert(problem.shares.end(), suspects[i].begin(), suspects[i].end());
    }
    std::sort(problem.shares.begin(), problem.shares.end());
    return problem;
}

}  // namespace

ShareValues::ShareValues(std::span<const Words> shares, const SortedShares& sorted)
    : m_sorted(sorted),
      m_groups(sorted.completeGroups()),
      m_bytes(sorted.common().valueBytes),
      m_memory((shares.size() + m_groups.size()) * m_bytes),
      m_rebuilder(m_bytes)
{
    for (size_t i = 0; i < shares.size(); ++i)
        readValue(shares[i], m_memory.part(i * m_bytes, m_bytes));
}

Outcome<Done> ShareValues::rebuild(std::span<uint8_t> out)
{
    const size_t need = m_sorted.common().groupThreshold;
    for (size_t g = 0; g < need; ++g)
        if (!rebuildGroup(g))
            return blame();
    const std::vector<Point> points = groupPoints();
    if (!m_rebuilder.rebuild(std::span<const Point>(points).first(need), out))
        return blame();
    return Done{};
}

Outcome<Done> ShareValues::examine()
{
    for (size_t g = 0; g < m_groups.size(); ++g) {
        std::vector<std::vector<size_t>> suspects;
        for (const size_t share : m_groups[g].shares)
            suspects.push_back({share});
        const size_t number = m_sorted.common().groupCount == 1 ? kNone : m_groups[g].index;
        if (auto agreed = agree(memberPoints(g), m_groups[g].threshold, suspects, number); !agreed)
            return agreed;
        rebuildGroup(g);
    }
    std::vector<std::vector<size_t>> suspects;
    for (const GroupOfShares& group : m_groups)
        suspects.push_back(group.shares);
    return agree(groupPoints(), m_sorted.common().groupThreshold, suspects, kNone);
}

// After a digest that does not agree: what the further shares can say about it.
Problem ShareValues::blame()
{
    if (const auto examined = examine(); !examined)
        return examined.problem();
    Problem everyone{.fault = Fault::OneIsWrong};
    for (size_t share = 0; share < m_sorted.headers.size(); ++share)
        everyone.shares.push_back(share);
    return everyone;
}

std::span<uint8_t> ShareValues::valueOfGroup(size_t g)
{
    return m_memory.part((m_sorted.headers.size() + g) * m_bytes, m_bytes);
}

bool ShareValues::rebuildGroup(size_t g)
{
    const std::vector<Point> points = memberPoints(g);
    return m_rebuilder.rebuild(std::span<const Point>(points).first(m_groups[g].threshold), valueOfGroup(g));
}

std::vector<Point> ShareValues::memberPoints(size_t g)
{
    std::vector<Point> out;
    for (const size_t share : m_groups[g].shares)
        out.push_back({m_sorted.headers[share].member, m_memory.part(share * m_bytes, m_bytes)});
    return out;
}

std::vector<Point> ShareValues::groupPoints()
{
    std::vector<Point> out;
    for (size_t g = 0; g < m_groups.size(); ++g)
        out.push_back({m_groups[g].index, valueOfGroup(g)});
    return out;
}

}  // namespace keyrite::shamir
