#include "set/coalitions.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "base/join.h"

namespace keyrite::set {

namespace {

constexpr size_t kMostCoalitions = 20000;

struct Person {
    std::string name;
    size_t pieces = 0;
};

std::vector<Person> personsOf(const Way& way, const std::set<std::string>& without)
{
    std::map<std::string, size_t> pieces;
    for (const std::string& holder : way.holders)
        if (without.count(holder) == 0)
            ++pieces[holder];
    std::vector<Person> out;
    for (const auto& [name, count] : pieces)
        out.push_back({name, count});
    return out;
}

std::set<std::string> aloneSufficient(const std::vector<Way>& ways)
{
    std::set<std::string> out;
    for (const Way& way : ways)
        for (const Person& person : personsOf(way, {}))
            if (person.pieces >= way.threshold)
                out.insert(person.name);
    return out;
}

size_t piecesFrom(const std::vector<Person>& persons, size_t from)
{
    size_t out = 0;
    for (size_t i = from; i < persons.size(); ++i)
        out += persons[i].pieces;
    return out;
}

// Adds every choice of persons, in order, that reaches the threshold with its last member and not before.
bool choose(const std::vector<Person>& persons, size_t from, size_t missing, Coalition& chosen, std::set<Coalition>& out)
{
    // Without those that come later this choice cannot be completed; a threshold that nobody reaches ends here at once.
    for (size_t i = from; i < persons.size() && piecesFrom(persons, i) >= missing; ++i) {
        chosen.push_back(persons[i].name);
        if (persons[i].pieces >= missing)
            out.insert(chosen);
        else if (!choose(persons, i + 1, missing - persons[i].pieces, chosen, out))
            return false;
        chosen.pop_back();
        if (out.size() > kMostCoalitions)
            return false;
    }
    return true;
}

bool contains(const Coalition& large, const Coalition& small)
{
    return std::includes(large.begin(), large.end(), small.begin(), small.end());
}

// Sorted by size, then by name; those that contain another one are left out.
std::vector<Coalition> minimal(const std::set<Coalition>& found)
{
    std::vector<Coalition> sorted(found.begin(), found.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const Coalition& a, const Coalition& b) { return a.size() < b.size(); });
    std::vector<Coalition> out;
    size_t smaller = 0;  // of `out`, those with fewer members than the candidate: only they can lie in it
    for (const Coalition& candidate : sorted) {
        while (smaller < out.size() && out[smaller].size() < candidate.size())
            ++smaller;
        const auto end = out.begin() + static_cast<std::ptrdiff_t>(smaller);
        if (std::none_of(out.begin(), end, [&](const Coalition& small) { return contains(candidate, small); }))
            out.push_back(candidate);
    }
    return out;
}

Coalition together(const Coalition& a, const Coalition& b)
{
    Coalition out;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

// Goes through the groups one by one; step n of `done` holds who can complete n of the groups seen so far.
bool chooseGroups(const GroupedWay& way, std::set<Coalition>& out)
{
    std::vector<std::vector<Coalition>> done(way.groupsNeeded + 1);
    done[0].emplace_back();
    for (const Way& group : way.groups) {
        std::set<Coalition> found;
        Coalition chosen;
        if (!choose(personsOf(group, {}), 0, group.threshold, chosen, found))
            return false;
        const std::vector<Coalition> ofGroup = minimal(found);
        for (size_t n = way.groupsNeeded; n > 0; --n) {
            std::set<Coalition> next(done[n].begin(), done[n].end());
            for (const Coalition& before : done[n - 1]) {
                for (const Coalition& with : ofGroup)
                    next.insert(together(before, with));
                if (next.size() > kMostCoalitions)
                    return false;
            }
            done[n] = minimal(next);
        }
    }
    out.insert(done.back().begin(), done.back().end());
    return true;
}

// n over k, capped far above the number of coalitions that can be there.
size_t choices(size_t n, size_t k)
{
    size_t out = 1;
    for (size_t i = 1; i <= k; ++i) {
        out = out * (n - k + i) / i;
        if (out > 100 * kMostCoalitions)
            return out;
    }
    return out;
}

}  // namespace

Result<std::vector<Coalition>> minimalCoalitions(const std::vector<Way>& ways, const std::vector<GroupedWay>& grouped)
{
    const std::set<std::string> alone = aloneSufficient(ways);
    std::set<Coalition> found;
    bool all = true;
    for (const Way& way : ways) {
        Coalition chosen;
        all = all && choose(personsOf(way, alone), 0, way.threshold, chosen, found);
    }
    for (const GroupedWay& way : grouped)
        all = all && chooseGroups(way, found);
    if (!all)
        return fail(Errc::TooLarge,
                    message("There are more than %1 ways to put the key together.", std::to_string(kMostCoalitions)),
                    "coalitions", message("Plan fewer holders or a smaller threshold."));
    for (const std::string& name : alone)
        found.insert({name});
    return minimal(found);
}

std::vector<Message> describe(const std::vector<Coalition>& coalitions)
{
    std::vector<Message> out;
    for (auto it = coalitions.begin(); it != coalitions.end();) {
        const size_t size = it->size();
        const auto end = std::find_if(it, coalitions.end(), [&](const Coalition& c) { return c.size() != size; });
        std::set<std::string> members;
        for (auto c = it; c != end; ++c)
            members.insert(c->begin(), c->end());
        const std::vector<std::string> everyone(members.begin(), members.end());
        const bool all = choices(members.size(), size) == static_cast<size_t>(end - it);
        if (size == 1)
            out.push_back(message("alone sufficient: %1", base::join(everyone, "; ")));
        else if (all && members.size() > size)
            out.push_back(message("any %1 of: %2", std::to_string(size), base::join(everyone, "; ")));
        else
            for (auto c = it; c != end; ++c)
                out.push_back(message("all of: %1", base::join(*c, "; ")));
        it = end;
    }
    return out;
}

}  // namespace keyrite::set
