#include "operator.h"

#include "base/join.h"
#include "report.h"

namespace keyrite::cli {

using engine::Field;
using engine::StepView;

namespace {

// ":back", ":note TEXT", ":abort"; anything else is an answer.
Command asCommand(std::string_view line)
{
    if (line == ":back")
        return {Command::Kind::Back, {}};
    if (line == ":abort")
        return {Command::Kind::Abort, {}};
    if (line.substr(0, 6) == ":note ")
        return {Command::Kind::Note, std::string(line.substr(6))};
    return {};
}

std::vector<std::string> answersOf(const std::vector<Message>& choices)
{
    std::vector<std::string> out;
    for (const Message& choice : choices)
        out.push_back(choice.english());
    return out;
}

std::string promptOf(const Field& field)
{
    std::string out = "  " + field.label.english();
    if (field.kind == Field::Kind::Choice)
        out += " (" + base::join(answersOf(field.choices), ", ") + ")";
    return out + ": ";
}

const char* mark(engine::Light::State state)
{
    switch (state) {
        case engine::Light::State::Green:
            return "green  ";
        case engine::Light::State::Red:
            return "RED    ";
        case engine::Light::State::Note:
            break;
    }
    return "note   ";
}

class TerminalOperator final : public Operator {
public:
    explicit TerminalOperator(SecretPrompt secrets) : m_secrets(secrets) {}

    Result<Reply> reply(const StepView& view) override
    {
        say(render(view));
        Reply out;
        const std::string step = view.id + "/" + std::to_string(view.instance);
        // A step without questions runs by itself, once: when it failed, people decide.
        if (view.fields.empty() && step == m_last) {
            KR_TRY(const std::string line, askLine("  It failed. Press Enter to try again, or type :note TEXT or :abort: "));
            out.command = asCommand(line);
        }
        m_last = step;
        if (view.copied != nullptr) {
            KR_TRY(const std::string line,
                   askLine("\n  All but the holder turn away. The holder presses Enter to see the words: "));
            out.command = asCommand(line);
            if (out.command.kind != Command::Kind::None)
                return out;
            KR_OK(showWords(*view.copied));
        }
        for (const Field& field : view.fields) {
            if (field.isSecret()) {
                KR_TRY(SecureString secret, m_secrets.ask(promptOf(field)));
                // A command typed at a secret question is a command, not the secret.
                out.command = asCommand(secret.expose());
                if (out.command.kind != Command::Kind::None)
                    return out;
                out.answer.setSecret(field.name, std::move(secret));
                continue;
            }
            KR_TRY(const std::string line, askLine(promptOf(field)));
            out.command = asCommand(line);
            if (out.command.kind != Command::Kind::None)
                return out;
            out.answer.set(field.name, line);
        }
        return out;
    }
    bool mayTryAgain() const override { return true; }

private:
    SecretPrompt m_secrets;
    std::string m_last;  // the step that was shown last
};

class PreparedOperator final : public Operator {
public:
    PreparedOperator(engine::PreparedAnswers answers, SecretPrompt secrets, scripts::PageReader pages)
        : m_answers(std::move(answers)), m_secrets(secrets), m_pages(std::move(pages))
    {
    }

    Result<Reply> reply(const StepView& view) override
    {
        say(render(view));
        KR_TRY(engine::Answer answer, m_answers.answer(view, [&](const std::string& key, const Field& field) {
            return field.kind == Field::Kind::PageWord ? m_pages.word(view.instance, field.number) : m_secrets.ask(key + ": ");
        }));
        return Reply{std::move(answer), {}};
    }
    bool mayTryAgain() const override { return false; }

private:
    engine::PreparedAnswers m_answers;
    SecretPrompt m_secrets;
    scripts::PageReader m_pages;
};

}  // namespace

std::unique_ptr<Operator> terminalOperator(SecretPrompt secrets) { return std::make_unique<TerminalOperator>(secrets); }

std::unique_ptr<Operator> preparedOperator(engine::PreparedAnswers answers, SecretPrompt secrets, scripts::PageReader pages)
{
    return std::make_unique<PreparedOperator>(std::move(answers), secrets, std::move(pages));
}

std::string render(const StepView& view)
{
    const std::string place =
        view.instances > 1 ? " (" + std::to_string(view.instance) + " of " + std::to_string(view.instances) + ")" : "";
    std::string out = "\n" + std::string(view.mode == Mode::Real ? "=== REAL" : "=== REHEARSAL") + " === " +
                      (view.number == 0 ? std::string("before the first step: ")
                                        : "step " + std::to_string(view.number) + " of " + std::to_string(view.steps) + ": ") +
                      view.title.english() + place + "\n";
    if (view.commit == engine::Commit::Yes)
        out += "!!! There is no way back after this step.\n";
    out +=
        "  SAY    \"" + view.say.english() + "\"\n  DO     " + view.act.english() + "\n  CHECK  " + view.check.english() + "\n";
    if (!view.lines.empty())
        out += "\n";
    for (const Message& line : view.lines)
        out += "  " + line.english() + "\n";
    for (const engine::Light& light : view.lights)
        out += std::string("  ") + mark(light.state) + light.fact.english() + ": " + light.measured.english() + "\n";
    for (const engine::WordBlock& block : view.words)
        out += "\n  " + block.label.english() + ":\n" + wordTable(block.bytes);
    return out;
}

}  // namespace keyrite::cli
