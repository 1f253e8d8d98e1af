#include "engine/stage.h"

namespace keyrite::tests {

namespace {

using engine::Commit;
using engine::Confirm;
using engine::Field;
using engine::StepKind;

StageSession& on(engine::Session& session) { return static_cast<StageSession&>(session); }

void showWords(engine::Session&, size_t, engine::StepView& view) { view.words.push_back({message("Words"), Bytes(16, 0xA5)}); }

void showField(engine::Session&, size_t index, engine::StepView& view)
{
    view.lines.push_back(message("device %1", std::to_string(index)));
    view.fields.push_back({"card", Field::Kind::Path, message("Card"), {}, true});
    view.fields.push_back({"pin", Field::Kind::Secret, message("Pin"), {}, true});
}

Result<std::string> collect(engine::Session& session, engine::Turn& turn)
{
    on(session).acts.push_back("collect " + std::to_string(turn.index()));
    if (turn.answer().text("card") == "wrong")
        return fail(Errc::KeyMismatch, message("The card '%1' is of another device.", turn.answer().text("card")), "card",
                    message("Bring the right one."));
    return "card " + std::to_string(turn.index());
}

Result<std::string> work(engine::Session& session, engine::Turn& turn)
{
    on(session).acts.emplace_back("work");
    KR_OK(turn.intent("make it"));
    if (const auto code = on(session).fails)
        return fail(*code, message("The work failed."), "work");
    KR_OK(turn.result("make it"));
    return std::string("worked");
}

Result<void> undo(engine::Session& session, engine::Turn& turn)
{
    on(session).acts.emplace_back(on(session).secret.empty() ? "undo after the wipe" : "undo before the wipe");
    KR_OK(turn.fact("taken back"));
    if (on(session).undoFails)
        return fail(Errc::Unreadable, message("It cannot be taken back."), "undo");
    return {};
}

Result<void> closed(engine::Session& session)
{
    on(session).acts.emplace_back("closed");
    return on(session).closedFails ? fail(Errc::MediumFailed, message("The medium is full."), "closed") : Result<void>();
}

size_t perDevice(const engine::Session& session) { return static_cast<const StageSession&>(session).devices; }

constexpr engine::Step kSteps[] = {
    {"stage.compare", StepKind::Compare, Confirm::Two, Commit::No, text("Compare"), text("s"), text("d"), text("c"), "",
     nullptr, showWords, nullptr, false},
    {"stage.collect", StepKind::Collect, Confirm::Two, Commit::No, text("Collect"), text("s"), text("d"), text("c"), "",
     perDevice, showField, collect, false},
    {"stage.work", StepKind::Work, Confirm::Two, Commit::Yes, text("Work"), text("s"), text("d"), text("c"), "GO", nullptr,
     nullptr, work, false},
    {"stage.note", StepKind::Present, Confirm::Two, Commit::No, text("Note"), text("s"), text("d"), text("c"), "", nullptr,
     nullptr, nullptr, true},
    {"stage.close", StepKind::Finish, Confirm::Two, Commit::Yes, text("Close"), text("s"), text("d"), text("c"), "CLOSE",
     nullptr, nullptr, nullptr, false},
};

}  // namespace

const engine::Script kStage{"stage/1", text("A small script"), kSteps, undo, closed};
const engine::Script kEndless{"stage/1", text("A small script"), std::span<const engine::Step>(kSteps).first(1), undo, closed};

Stage::Stage() { restart(kStage); }

void Stage::TearDown()
{
    m_engine.reset();
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

void Stage::restart(const engine::Script& script)
{
    m_engine.reset();
    m_sink.text.clear();
    auto recorder = transcript::Recorder::start(header(), m_sink, m_clock, m_random).value();
    m_engine =
        std::make_unique<engine::Engine>(script, std::make_unique<StageSession>(), std::move(recorder), m_watcher, m_random);
}

Result<void> Stage::answer(std::map<std::string, std::string> answers)
{
    answers.insert({"performer", "ada"});
    answers.insert({"witness", "cy"});
    return m_engine->submit(answerTo(m_engine->current(), {"", std::move(answers), {}}));
}

void Stage::reach(const std::string& step)
{
    while (keyOf(m_engine->current()) != step)
        ASSERT_TRUE(answer());
}

}  // namespace keyrite::tests
