#include "support/scripted_operator.h"

#include <algorithm>

#include "engine/people.h"

namespace keyrite::tests {

using ::testing::AssertionFailure;
using ::testing::AssertionResult;
using ::testing::AssertionSuccess;

namespace {

std::string rightAnswer(const engine::StepView& view, const engine::Field& field)
{
    if (field.kind == engine::Field::Kind::Word)
        return engine::expectedWord(view);
    if (field.kind == engine::Field::Kind::Assent)
        return field.choices.front().english();
    if (field.name == engine::kPerformerField)
        return "admin";
    if (field.name == engine::kWitnessField)
        return "witness";
    return {};
}

bool names(const Scene& scene, size_t from, const std::string& step)
{
    return std::any_of(scene.begin() + static_cast<std::ptrdiff_t>(from), scene.end(),
                       [&](const Line& l) { return l.step == step; });
}

}  // namespace

std::string keyOf(const engine::StepView& view)
{
    return view.instances > 1 ? view.id + "/" + std::to_string(view.instance) : view.id;
}

engine::Answer answerTo(const engine::StepView& view, const Line& line)
{
    engine::Answer out;
    for (const engine::Field& field : view.fields)
        if (const std::string right = rightAnswer(view, field); !right.empty())
            out.set(field.name, right);
    for (const auto& [field, value] : line.answers)
        out.set(field, value);
    for (const auto& [field, value] : line.secrets)
        out.setSecret(field, SecureString::copyOf(value));
    return out;
}

AssertionResult play(engine::Engine& engine, const Scene& scene, const Onlooker& onlooker, const PageEyes& eyes)
{
    for (size_t i = 0; i < scene.size(); ++i) {
        const Line& line = scene[i];
        if (engine.state() != engine::State::Running)
            return AssertionFailure() << "the ceremony is closed; missing step: " << line.step;
        const engine::StepView view = engine.current();
        const std::string here = keyOf(view);
        if (here != line.step && names(scene, i, here))
            return AssertionFailure() << "missing step: the ceremony leaves out " << line.step << " and is at " << here;
        if (here != line.step)
            return AssertionFailure() << "unexpected step: the ceremony is at " << here << ", the scene at " << line.step;
        if (onlooker)
            onlooker(view);
        engine::Answer answer = answerTo(view, line);
        if (eyes)
            eyes(view, answer);
        if (const auto done = engine.submit(answer); !done)
            return AssertionFailure() << "refused answer at " << here << ": " << done.error().english();
    }
    return AssertionSuccess();
}

AssertionResult playToTheEnd(engine::Engine& engine, const Scene& scene, const Onlooker& onlooker, const PageEyes& eyes)
{
    if (auto played = play(engine, scene, onlooker, eyes); !played)
        return played;
    if (engine.state() == engine::State::Running)
        return AssertionFailure() << "unexpected step: the scene is over and the ceremony is at " << keyOf(engine.current());
    if (engine.state() != engine::State::Done)
        return AssertionFailure() << "the ceremony is void";
    return AssertionSuccess();
}

}  // namespace keyrite::tests
