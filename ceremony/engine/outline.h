// The order of a ceremony's steps: which come in this run, and how often.
#pragma once

#include <optional>

#include "engine/step.h"

namespace keyrite::engine {

// A step of the script (from 0) and its instance (from 1).
struct Position {
    size_t step = 0;
    size_t instance = 1;
    friend bool operator==(const Position&, const Position&) = default;
};

// 0: this run does not have the step.
size_t instancesOf(const Step& step, const Session& session);
// The first position at or after this one that the run has; nothing past the last step.
std::optional<Position> settle(const Script& script, const Session& session, Position from);
// Where the ceremony goes from the step that is done; settle() then leaves out what this run does not have.
Position after(const Script& script, const Session& session, Position here);
// All of them from this one on.
std::vector<Position> positions(const Script& script, const Session& session, Position from = {});

struct OutlineEntry {
    enum class State { Done, Here, Ahead };
    State state = State::Ahead;
    std::string id;
    Message title;
    Commit commit = Commit::No;
    size_t number = 1;  // of the step, as in StepView
    size_t instance = 1, instances = 1;
    // Of a step that is done; "" where the step asks for nobody.
    std::string performer = {}, witness = {};
    std::optional<base::UtcTime> time = {};
};

}  // namespace keyrite::engine
