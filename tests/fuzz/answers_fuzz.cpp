// Any bytes as prepared answers: they answer a step or say which answer is missing.
#include "engine/people.h"
#include "engine/prepared_answers.h"
#include "fuzz/check.h"

using namespace keyrite;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto answers = engine::PreparedAnswers::parse(fuzz::textOf(data, size), "fuzz");
    if (!answers)
        return 0;
    using Kind = engine::Field::Kind;
    engine::StepView view;
    view.id = "generate.card";
    view.words.push_back({message("Words"), Bytes(16, 1)});
    view.fields = {{"card", Kind::Path, message("Card"), {}, false},
                   {"word", Kind::Word, message("Word"), {}, false, 4},
                   {"assent", Kind::Assent, message("Assent"), {text("GO")}, false},
                   {"pin", Kind::Secret, message("Pin"), {}, true}};
    const auto answer =
        answers->answer(view, [](const std::string& key, const engine::Field&) { return Result<SecureString>(SecureString::copyOf(key)); });
    KR_FUZZ_CHECK(answer || (answer.error().code == Errc::WrongAnswer && !answer.error().hint.empty()));
    return 0;
}
