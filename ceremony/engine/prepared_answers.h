// Answers that were written down before: for rehearsals and tests (docs/formats/answers.md). Never for a real ceremony.
//
// A key is `STEP.FIELD` or `STEP/INSTANCE.FIELD`; `*` stands for every step. The most precise one is taken. The value
// `@word` is what only the screen knows, `@assent` the step's word of assent, `@secret` the next secret of the source.
#pragma once

#include <functional>
#include <map>

#include "engine/step.h"

namespace keyrite::engine {

class PreparedAnswers {
public:
    // Gives the secret for a field; the key is the field's most precise one.
    using SecretSource = std::function<Result<SecureString>(const std::string& key, const Field& field)>;

    static Result<PreparedAnswers> parse(std::string_view text, std::string_view subject);
    PreparedAnswers& set(std::string_view key, std::string_view value);

    // Errc::WrongAnswer names the first field that has no answer and needs one.
    Result<Answer> answer(const StepView& view, const SecretSource& secrets) const;

private:
    const std::string* find(const StepView& view, std::string_view field) const;
    std::map<std::string, std::string, std::less<>> m_values;
};

}  // namespace keyrite::engine
