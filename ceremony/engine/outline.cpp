#include "engine/outline.h"

namespace keyrite::engine {

namespace {

bool alternates(const Script& script, size_t step) { return step < script.steps.size() && script.steps[step].alternates; }

}  // namespace

size_t instancesOf(const Step& step, const Session& session) { return step.repeat == nullptr ? 1 : step.repeat(session); }

std::optional<Position> settle(const Script& script, const Session& session, Position from)
{
    while (from.step < script.steps.size() && from.instance > instancesOf(script.steps[from.step], session))
        from = {from.step + 1, 1};
    return from.step < script.steps.size() ? std::optional(from) : std::nullopt;
}

Position after(const Script& script, const Session& session, Position here)
{
    size_t next = here.step + 1;
    while (alternates(script, next) && instancesOf(script.steps[next], session) == 0)
        ++next;
    if (alternates(script, next))
        return {next, here.instance};
    size_t first = here.step;
    while (alternates(script, first))
        --first;
    if (first != here.step && here.instance == instancesOf(script.steps[first], session))
        return {next, 1};
    return {first, here.instance + 1};
}

std::vector<Position> positions(const Script& script, const Session& session, Position from)
{
    std::vector<Position> out;
    for (auto at = settle(script, session, from); at; at = settle(script, session, after(script, session, *at)))
        out.push_back(*at);
    return out;
}

}  // namespace keyrite::engine
