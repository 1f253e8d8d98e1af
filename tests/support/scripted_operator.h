// Plays a ceremony from a written scene: the expected steps, and what people answer at each.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/engine.h"

namespace keyrite::tests {

// Every look at it is one second later, so that no two lines of a record are of the same time.
class FakeClock final : public Clock {
public:
    static constexpr int64_t kStart = 1798797600;  // 2027-01-01T10:00:00Z

    UtcTime now() override { return UtcTime{m_next++}; }
    void set(UtcTime time) { m_next = time.seconds; }

private:
    int64_t m_next = kStart;
};

class FakeWatcher final : public engine::Watcher {
public:
    bool keepGoing() override { return !stopped; }
    engine::Stop stop() const override { return {"it takes too long", "admin, witness witness"}; }
    bool stopped = false;
};

// What is answered at one step. Roster, words and assent need not be written: they are filled in rightly where `answers` does
// not name them.
struct Line {
    std::string step;  // "generate.plan", "generate.card/2"
    std::map<std::string, std::string> answers = {};
    std::map<std::string, std::string> secrets = {};
};
using Scene = std::vector<Line>;

// "generate.plan", or "generate.card/2" where the step is there several times.
std::string keyOf(const engine::StepView& view);
engine::Answer answerTo(const engine::StepView& view, const Line& line);

// Fills in what only a printed page knows.
using PageEyes = std::function<void(const engine::StepView&, engine::Answer&)>;

// Called with each step as people see it, before it is answered.
using Onlooker = std::function<void(const engine::StepView&)>;

// Fails in different words for a step that the scene does not have, a step that the ceremony does not have, and an answer that
// is refused.
::testing::AssertionResult play(engine::Engine& engine, const Scene& scene, const Onlooker& onlooker = {},
                                const PageEyes& eyes = {});
// The same, and the ceremony must be done afterwards.
::testing::AssertionResult playToTheEnd(engine::Engine& engine, const Scene& scene, const Onlooker& onlooker = {},
                                        const PageEyes& eyes = {});

}  // namespace keyrite::tests
