#include "engine/engine.h"

#include <algorithm>

#include "base/check_words.h"
#include "engine/people.h"
#include "engine/resume.h"

namespace keyrite::engine {

using transcript::EntryKind;

namespace {

bool closesTheCeremony(Errc code) { return code == Errc::MediumFailed || code == Errc::Internal || code == Errc::Aborted; }

}  // namespace

Engine::Engine(const Script& script, std::unique_ptr<Session> session, transcript::Recorder recorder, Watcher& watcher,
               Random& random)
    : m_script(&script), m_session(std::move(session)), m_recorder(std::move(recorder)), m_watcher(watcher), m_random(random)
{
    settle();
    chooseWord();
}

Engine::Engine(const Script& script, std::unique_ptr<Session> session, transcript::Recorder recorder,
               const transcript::Transcript& past, Watcher& watcher, Random& random)
    : m_script(&script),
      m_session(std::move(session)),
      m_recorder(std::move(recorder)),
      m_watcher(watcher),
      m_random(random),
      m_past(past)
{
    chooseWord();
}

Engine::~Engine() { m_session->wipe(); }

const Step& Engine::step() const { return m_past ? kResumeStep : m_script->steps[m_position.step]; }

size_t Engine::instances(const Step& step) const { return instancesOf(step, *m_session); }

// Moves forward to the next step that this run has; false past the last one.
bool Engine::settle()
{
    const auto found = engine::settle(*m_script, *m_session, m_position);
    if (found)
        m_position = *found;
    return found.has_value();
}

void Engine::chooseWord()
{
    m_wordDraw = base::uniform(m_random, 1u << 16);
    m_view.reset();
}

bool Engine::isIncluded(size_t index) const
{
    return (index < m_included.size() && m_included[index]) || instances(m_script->steps[index]) > 0;
}

size_t Engine::numberOf(size_t index) const
{
    size_t out = 0;
    for (size_t i = 0; i <= index && i < m_script->steps.size(); ++i)
        out += isIncluded(i) ? 1 : 0;
    return out;
}

void Engine::number(StepView& view)
{
    m_included.resize(m_script->steps.size());
    for (size_t i = 0; i < m_included.size(); ++i)
        m_included[i] = isIncluded(i);
    view.number = m_past ? 0 : numberOf(m_position.step);
    view.steps = numberOf(m_script->steps.size());
}

void Engine::remember(const Answer& answer)
{
    const bool people = step().confirm == Confirm::Two;
    m_passed.push_back({m_position, people ? std::string(answer.text(kPerformerField)) : "",
                        people ? std::string(answer.text(kWitnessField)) : "", m_recorder.now()});
}

std::vector<OutlineEntry> Engine::outline() const
{
    std::vector<OutlineEntry> out;
    const auto add = [&](const Position& at, OutlineEntry::State state) {
        const Step& step = m_script->steps[at.step];
        out.push_back({state, std::string(step.id), step.title, step.commit, numberOf(at.step), at.instance, instances(step)});
    };
    for (const Passed& passed : m_passed) {
        add(passed.position, OutlineEntry::State::Done);
        out.back().performer = passed.performer;
        out.back().witness = passed.witness;
        out.back().time = passed.time;
    }
    if (m_state == State::Done)
        return out;
    for (const Position& at : positions(*m_script, *m_session, m_position))
        add(at, at == m_position && !m_past ? OutlineEntry::State::Here : OutlineEntry::State::Ahead);
    return out;
}

StepView Engine::current()
{
    if (m_view)
        return *m_view;
    const Step& step = this->step();
    StepView view;
    view.id = std::string(step.id);
    view.kind = step.kind;
    view.commit = step.commit;
    view.mode = m_session->mode();
    view.title = step.title;
    view.say = step.say;
    view.act = step.act;
    view.check = step.check;
    number(view);
    view.instance = m_position.instance;
    view.instances = instances(step);
    view.canGoBack = canGoBack();
    if (m_past)
        showResume(*m_past, view);
    else if (step.show != nullptr)
        step.show(*m_session, m_position.instance - 1, view);
    if (step.notesHead) {
        // People write while the record may grow (a note, a refused answer): what they began to write stays the head that
        // counts.
        if (!m_shownHead)
            m_shownHead = m_recorder.head();
        view.words.push_back({message("Write these words by hand on the paper record"),
                              Bytes(m_shownHead->begin(), m_shownHead->begin() + kHeadWords)});
    }
    addPeopleFields(step, m_wordDraw, m_session->roster(), view);
    m_view = view;
    return view;
}

Result<void> Engine::submit(const Answer& answer)
{
    if (m_state != State::Running)
        return fail(Errc::NotPermitted, message("The ceremony is closed."), std::string(m_script->id),
                    message("Start a new one."));
    const StepView view = current();
    if (auto right = checkPeopleAnswers(step(), view, m_session->roster(), answer); !right)
        return rejected(std::move(right).error());
    auto summary = act(answer);
    if (!summary)
        return rejected(std::move(summary).error());
    auto moved = moveOn(answer, *summary);
    if (!moved && m_state == State::Running)
        return rejected(std::move(moved).error());
    return moved;
}

Result<std::string> Engine::act(const Answer& answer)
{
    const Step& step = this->step();
    Turn turn(answer, m_position.instance, step.id, m_recorder, m_watcher);
    if (m_past)
        return acceptResume(*m_past, turn);
    if (step.notesHead)
        KR_OK(turn.fact(headFact(*m_shownHead)));
    if (step.run == nullptr)
        return std::string();
    return step.run(*m_session, turn);
}

Result<void> Engine::moveOn(const Answer& answer, std::string_view summary)
{
    const Step& step = this->step();
    const Position here = m_position;
    const size_t of = instances(step);
    const std::string id = std::string(step.id) + (of > 1 ? "/" + std::to_string(m_position.instance) : "");
    KR_OK(m_recorder.add(EntryKind::Step, id,
                         describePeople(step, answer) + (summary.empty() ? "" : "; " + std::string(summary))));
    if (!m_past)
        remember(answer);
    const bool last = step.kind == StepKind::Finish;
    if (last)
        KR_OK(m_recorder.add(EntryKind::Outcome, step.id, "done"));
    KR_OK(m_recorder.sign());
    if (last) {
        m_state = State::Done;
        return m_script->closed == nullptr ? Result<void>() : m_script->closed(*m_session);
    }
    if (m_past) {
        m_past.reset();
        m_position = {};
    } else {
        if (step.commit == Commit::Yes)
            m_history.clear();
        else
            m_history.push_back(m_position);
        m_position = after(*m_script, *m_session, m_position);
    }
    const bool more = settle();
    m_shownHead.reset();
    chooseWord();
    if (more)
        return {};
    m_position = here;
    return fail(Errc::Internal, message("The script has no Finish step."), std::string(m_script->id));
}

// The step stays, or the ceremony closes; either is on the record.
Result<void> Engine::rejected(Error error)
{
    chooseWord();
    if (!closesTheCeremony(error.code)) {
        // Without what was typed: a passphrase typed at the wrong question must not reach a public record.
        auto noted = m_recorder.add(EntryKind::Fact, step().id, "refused: " + error.what.withoutArguments());
        if (!noted)
            error = std::move(noted).error();  // nothing goes on without its record
        if (!closesTheCeremony(error.code))
            return fail(std::move(error));
    }
    const auto closed = abort(error.code == Errc::Aborted ? m_watcher.stop() : Stop{error.what.english(), "keyrite"});
    if (!closed && error.code != Errc::MediumFailed)
        return fail(closed.error());
    return fail(std::move(error));
}

bool Engine::canGoBack() const
{
    if (m_state != State::Running || m_past || m_history.empty())
        return false;
    switch (m_script->steps[m_history.back().step].kind) {
        case StepKind::Tell:
        case StepKind::Attest:
        case StepKind::Compare:
        case StepKind::Enter:
        case StepKind::Collect:
        case StepKind::Copy:
            return true;
        default:
            return false;  // what acted in the world is not acted again
    }
}

Result<void> Engine::goBack()
{
    if (!canGoBack())
        return fail(Errc::NotPermitted, message("There is no way back from this step."), std::string(step().id),
                    message("Go on, or abort the ceremony with two people."));
    m_position = m_history.back();
    m_history.pop_back();
    m_passed.pop_back();
    m_shownHead.reset();
    chooseWord();
    return m_recorder.add(EntryKind::Fact, step().id, "went back to this step");
}

Result<void> Engine::note(std::string_view text)
{
    KR_OK(base::checkLabel(text, transcript::kMaxText - 16));
    if (m_state != State::Running)
        return fail(Errc::NotPermitted, message("The ceremony is closed."), std::string(m_script->id),
                    message("Write the note on paper."));
    KR_OK(m_recorder.addException(step().id, text));
    return m_recorder.sign();
}

Result<void> Engine::abort(const Stop& stop)
{
    if (m_state != State::Running)
        return fail(Errc::NotPermitted, message("The ceremony is closed already."), std::string(m_script->id));
    m_state = State::Void;
    m_view.reset();  // it may hold what a holder was copying
    m_session->wipe();
    const Answer none;
    Turn turn(none, 1, step().id, m_recorder, m_watcher);
    // The outcome is written even when taking back fails: it is the more important line.
    Result<void> undone = m_script->undo == nullptr ? Result<void>() : m_script->undo(*m_session, turn);
    KR_OK(m_recorder.add(EntryKind::Outcome, step().id,
                         "void at " + std::string(step().id) + " by " + stop.by + ": " +
                             (stop.reason.empty() ? "no reason given" : stop.reason)));
    KR_OK(m_recorder.sign());
    return undone;
}

}  // namespace keyrite::engine
