// Who answers the engine's questions: people at the terminal, or a file of prepared answers in a rehearsal.
#pragma once

#include <memory>

#include "engine/engine.h"
#include "engine/prepared_answers.h"
#include "scripts/page_reader.h"
#include "terminal.h"

namespace keyrite::cli {

// What a person may say instead of an answer.
struct Command {
    enum class Kind { None, Back, Note, Abort };
    Kind kind = Kind::None;
    std::string text;
};

struct Reply {
    engine::Answer answer;
    Command command;
};

class Operator {
public:
    virtual ~Operator() = default;
    virtual Result<Reply> reply(const engine::StepView& view) = 0;
    // Whether a refused answer may be given again.
    virtual bool mayTryAgain() const = 0;
};

std::unique_ptr<Operator> terminalOperator(SecretPrompt secrets);
// `pages` reads the words that a holder would type from the printed page.
std::unique_ptr<Operator> preparedOperator(engine::PreparedAnswers answers, SecretPrompt secrets, scripts::PageReader pages);

// The step as text: SAY, DO, CHECK, facts, check words.
std::string render(const engine::StepView& view);

}  // namespace keyrite::cli
