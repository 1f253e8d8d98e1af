#include "engine/prepared_answers.h"

#include "engine/people.h"

namespace keyrite::engine {

namespace {

constexpr std::string_view kVersion = "keyrite-answers/1";
constexpr base::DocumentLimits kLimits{1024 * 1024, 4096};

std::string preciseKey(const StepView& view, std::string_view field)
{
    return view.id + "/" + std::to_string(view.instance) + "." + std::string(field);
}

}  // namespace

Result<PreparedAnswers> PreparedAnswers::parse(std::string_view text, std::string_view subject)
{
    KR_TRY(auto reader, base::LineReader::open(text, "answers file", subject, kLimits));
    KR_OK(reader.version(kVersion));
    PreparedAnswers out;
    while (!reader.atEnd()) {
        KR_TRY(const auto values, reader.values("answer", 2));
        if (out.m_values.count(values[0]) > 0)
            return reader.bad(message("The answer '%1' is given twice.", values[0]));
        out.set(values[0], values[1]);
    }
    return out;
}

PreparedAnswers& PreparedAnswers::set(std::string_view key, std::string_view value)
{
    m_values.insert_or_assign(std::string(key), std::string(value));
    return *this;
}

const std::string* PreparedAnswers::find(const StepView& view, std::string_view field) const
{
    for (const std::string& key : {preciseKey(view, field), view.id + "." + std::string(field), "*." + std::string(field)})
        if (const auto it = m_values.find(key); it != m_values.end())
            return &it->second;
    return nullptr;
}

Result<Answer> PreparedAnswers::answer(const StepView& view, const SecretSource& secrets) const
{
    Answer out;
    for (const Field& field : view.fields) {
        const std::string* const value = find(view, field.name);
        if (value == nullptr && field.optional)
            continue;
        if (value == nullptr)
            return fail(Errc::WrongAnswer, message("The answers file has no answer '%1'.", preciseKey(view, field.name)),
                        view.id, message("Add the line: answer=%1 VALUE", preciseKey(view, field.name)));
        if (field.isSecret()) {
            if (*value != "@secret")
                return fail(Errc::WrongAnswer, message("A secret stands in the answers file."), view.id,
                            message("Write @secret and give it on --passphrase-fd."));
            KR_TRY(SecureString secret, secrets(preciseKey(view, field.name), field));
            out.setSecret(field.name, std::move(secret));
        } else if (*value == "@word") {
            out.set(field.name, expectedWord(view));
        } else if (*value == "@assent") {
            out.set(field.name, field.choices.empty() ? "" : field.choices.front().english());
        } else {
            out.set(field.name, *value);
        }
    }
    return out;
}

}  // namespace keyrite::engine
