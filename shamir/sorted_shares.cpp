#include "shamir/sorted_shares.h"

#include <sodium.h>

#include <algorithm>
#include <iterator>

#include "shamir/verdict.h"

namespace keyrite::shamir {

namespace {

constexpr size_t kMaxShares = 256;  // 16 groups of 16

// The places whose value is not the one that most have; of two equally frequent values, the earlier one counts as most.
template <class Get>
std::vector<size_t> oddOnes(const std::vector<size_t>& places, Get get)
{
    size_t best = 0;
    size_t most = places.front();
    for (const size_t place : places) {
        const auto same = [&](size_t other) { return get(other) == get(place); };
        const auto count = static_cast<size_t>(std::count_if(places.begin(), places.end(), same));
        if (count > best) {
            best = count;
            most = place;
        }
    }
    std::vector<size_t> odd;
    for (const size_t place : places)
        if (get(place) != get(most))
            odd.push_back(place);
    return odd;
}

Outcome<Done> checkCommon(const std::vector<ShareHeader>& headers)
{
    struct Field {
        Fault fault;
        size_t (*get)(const ShareHeader&);
    };
    static constexpr Field kFields[] = {
        {Fault::OtherIdentifier, [](const ShareHeader& h) { return size_t{h.identifier}; }},
        {Fault::OtherExtendable, [](const ShareHeader& h) { return size_t{h.extendable}; }},
        {Fault::OtherIterationExponent, [](const ShareHeader& h) { return size_t{h.iterationExponent}; }},
        {Fault::OtherWordCount, [](const ShareHeader& h) { return h.valueBytes; }},
        {Fault::OtherGroupThreshold, [](const ShareHeader& h) { return size_t{h.groupThreshold}; }},
        {Fault::OtherGroupCount, [](const ShareHeader& h) { return size_t{h.groupCount}; }},
    };
    std::vector<size_t> everyone(headers.size());
    for (size_t i = 0; i < everyone.size(); ++i)
        everyone[i] = i;
    for (const Field& field : kFields)
        if (auto odd = oddOnes(everyone, [&](size_t i) { return field.get(headers[i]); }); !odd.empty())
            return Problem{.fault = field.fault, .shares = std::move(odd)};
    return Done{};
}

// Two shares in one place would divide by zero, and say nothing that one does not.
Outcome<Done> checkPlaces(std::span<const Words> shares, const std::vector<ShareHeader>& headers)
{
    for (size_t i = 0; i < shares.size(); ++i)
        for (size_t j = 0; j < i; ++j) {
            if (headers[i].group != headers[j].group || headers[i].member != headers[j].member)
                continue;
            const bool same = verdict(sodium_memcmp(shares[i].data(), shares[j].data(), shares[i].size_bytes()) == 0);
            return Problem{.fault = same ? Fault::Repeated : Fault::SamePlace, .shares = {j, i}};
        }
    return Done{};
}

Outcome<std::vector<GroupOfShares>> groupsOf(const std::vector<ShareHeader>& headers)
{
    std::vector<GroupOfShares> groups;
    for (size_t i = 0; i < headers.size(); ++i) {
        const auto isMine = [&](const GroupOfShares& group) { return group.index == headers[i].group; };
        auto group = std::find_if(groups.begin(), groups.end(), isMine);
        if (group == groups.end())
            group = groups.insert(group, GroupOfShares{.index = headers[i].group, .threshold = headers[i].memberThreshold});
        group->shares.push_back(i);
    }
    for (const GroupOfShares& group : groups)
        if (auto odd = oddOnes(group.shares, [&](size_t i) { return headers[i].memberThreshold; }); !odd.empty())
            return Problem{.fault = Fault::OtherMemberThreshold, .shares = std::move(odd), .group = group.index};
    return groups;
}

}  // namespace

std::vector<GroupOfShares> SortedShares::completeGroups() const
{
    std::vector<GroupOfShares> out;
    std::copy_if(groups.begin(), groups.end(), std::back_inserter(out), [](const GroupOfShares& g) { return g.isComplete(); });
    return out;
}

Outcome<SortedShares> sortShares(std::span<const Words> shares)
{
    if (shares.empty())
        return Problem{.fault = Fault::NoShares};
    if (shares.size() > kMaxShares)
        return Problem{.fault = Fault::TooManyShares, .have = shares.size(), .need = kMaxShares};
    SortedShares out;
    for (size_t i = 0; i < shares.size(); ++i) {
        const auto header = readShare(shares[i]);
        if (!header) {
            Problem problem = header.problem();
            problem.shares = {i};
            return problem;
        }
        out.headers.push_back(*header);
    }
    if (const auto common = checkCommon(out.headers); !common)
        return common.problem();
    if (const auto places = checkPlaces(shares, out.headers); !places)
        return places.problem();
    auto groups = groupsOf(out.headers);
    if (!groups)
        return groups.problem();
    out.groups = *groups;
    return out;
}

Outcome<Done> checkThresholds(const SortedShares& sorted)
{
    const size_t need = sorted.common().groupThreshold, have = sorted.completeGroups().size();
    if (have >= need)
        return Done{};
    if (sorted.groups.size() < need)
        return Problem{.fault = Fault::TooFewGroups, .have = have, .need = need};
    // Enough groups are here and one has too few shares: the one that lacks fewest.
    const auto lacks = [](const GroupOfShares& g) { return g.isComplete() ? size_t{256} : g.threshold - g.shares.size(); };
    const auto group = std::min_element(sorted.groups.begin(), sorted.groups.end(),
                                        [&](const GroupOfShares& a, const GroupOfShares& b) { return lacks(a) < lacks(b); });
    return Problem{.fault = Fault::TooFewShares,
                   .group = sorted.common().groupCount == 1 ? kNone : group->index,
                   .have = group->shares.size(),
                   .need = group->threshold};
}

}  // namespace keyrite::shamir
