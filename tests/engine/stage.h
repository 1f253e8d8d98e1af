// A small script with every rule of the engine in it, on a record in memory.
#pragma once

#include <gtest/gtest.h>

#include "engine/engine.h"
#include "support/scripted_operator.h"
#include "transcript/memory_sink.h"
#include "wrap/fixed_random.h"

namespace keyrite::tests {

// What the steps of the small script did, and what the next Work step shall fail with.
class StageSession final : public engine::Session {
public:
    Mode mode() const override { return Mode::Rehearsal; }
    const std::vector<engine::Person>& roster() const override { return m_roster; }
    void wipe() override { secret.wipe(); }

    SecureBuffer secret = SecureBuffer(32);
    std::optional<Errc> fails;
    bool undoFails = false;
    bool closedFails = false;
    std::vector<std::string> acts;
    size_t devices = 2;
    bool copies = false;

private:
    std::vector<engine::Person> m_roster = {
        {"ada", "Person ada", false}, {"bo", "Person bo", false}, {"cy", "Person cy", true}};
};

// stage.compare, stage.collect (once a device), stage.work (commit, "GO"), stage.note (head words), stage.close.
extern const engine::Script kStage;
// The same without its end.
extern const engine::Script kEndless;

class Stage : public ::testing::Test {
protected:
    Stage();
    void TearDown() override;

    void restart(const engine::Script& script);
    StageSession& session() { return static_cast<StageSession&>(m_engine->session()); }
    // Answers rightly but for the named fields.
    Result<void> answer(std::map<std::string, std::string> answers = {});
    // Answers rightly until the step waits.
    void reach(const std::string& step);
    transcript::Transcript record() const { return transcript::parse(m_sink.text, "record", transcript::Tail::Refuse).value(); }
    transcript::Header header() const { return {Mode::Rehearsal, "stage/1", {4}, {}, "keyrite/0.0.0", std::nullopt}; }

    MemorySink m_sink;
    FakeClock m_clock;
    FixedRandom m_random{"stage"};
    FakeWatcher m_watcher;
    std::unique_ptr<engine::Engine> m_engine;
};

}  // namespace keyrite::tests
