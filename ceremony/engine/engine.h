// Runs a script: shows the step, takes the answer, lets the step act, records it, moves on.
//
// No clock, no files, no widgets: the recorder and the session bring what reaches the world. Only the engine knows where
// there is no way back.
#pragma once

#include <memory>
#include <optional>

#include "base/random.h"
#include "engine/outline.h"

namespace keyrite::engine {

enum class State { Running, Done, Void };

// Words of the transcript's head that are written by hand: 8 words, 64 bits.
inline constexpr size_t kHeadWords = 8;

class Engine {
public:
    // `random` chooses the word that the witness types.
    Engine(const Script& script, std::unique_ptr<Session> session, transcript::Recorder recorder, Watcher& watcher,
           Random& random);
    // Goes on after a crash. The first step asks for the head words and shows what was intended but never confirmed; then
    // the script begins at its first step, and the session's own state decides which steps are left out.
    Engine(const Script& script, std::unique_ptr<Session> session, transcript::Recorder recorder,
           const transcript::Transcript& past, Watcher& watcher, Random& random);
    ~Engine();

    State state() const { return m_state; }
    // Of the step that waits for an answer; only while Running.
    StepView current();
    // Every step of this run, in the order in which it comes; what is ahead may still change (a device may be absent).
    std::vector<OutlineEntry> outline() const;
    // On an error the step waits for another answer, unless the error closed the ceremony: look at state().
    Result<void> submit(const Answer& answer);

    bool canGoBack() const;
    Result<void> goBack();

    // An incident, kept as exception E1, E2, …
    Result<void> note(std::string_view text);
    // Wipes, takes back, closes as void.
    Result<void> abort(const Stop& stop);

    Session& session() { return *m_session; }
    const transcript::Recorder& recorder() const { return m_recorder; }

private:
    const Step& step() const;
    size_t instances(const Step& step) const;
    bool settle();
    Result<void> checkPeople(const Answer& answer) const;
    Result<std::string> act(const Answer& answer);
    Result<void> moveOn(const Answer& answer, std::string_view summary);
    Result<void> rejected(Error error);
    void chooseWord();
    bool isIncluded(size_t index) const;
    size_t numberOf(size_t index) const;
    void number(StepView& view);
    void remember(const Answer& answer);

    // What is remembered of a step that is done; the record has it too.
    struct Passed {
        Position position;
        std::string performer, witness;
        base::UtcTime time;
    };

    const Script* m_script;
    std::unique_ptr<Session> m_session;
    transcript::Recorder m_recorder;
    Watcher& m_watcher;
    Random& m_random;
    std::optional<transcript::Transcript> m_past;  // while the resume step waits
    Position m_position;
    std::vector<bool> m_included;  // steps that this run has or had, so that numbers never jump back
    std::vector<Position> m_history;
    std::vector<Passed> m_passed;
    std::optional<StepView> m_view;               // as shown, so that the answer is checked against what people saw
    std::optional<transcript::Head> m_shownHead;  // at a step that notes it
    uint32_t m_wordDraw = 0;
    State m_state = State::Running;
};

}  // namespace keyrite::engine
