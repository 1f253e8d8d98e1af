#include "engine/people.h"

#include <algorithm>

#include "base/check_words.h"
#include "base/join.h"

namespace keyrite::engine {

namespace {

const Person* find(const std::vector<Person>& roster, std::string_view id)
{
    const auto it = std::find_if(roster.begin(), roster.end(), [&](const Person& p) { return p.id == id; });
    return it == roster.end() ? nullptr : &*it;
}

std::vector<Message> verbatim(const std::vector<std::string>& ids)
{
    std::vector<Message> out;
    for (const std::string& id : ids)
        out.push_back(Message::verbatim(id));
    return out;
}

std::vector<std::string> idsOf(const std::vector<Person>& roster, bool witness)
{
    std::vector<std::string> out;
    for (const Person& person : roster)
        if (person.witness == witness)
            out.push_back(person.id);
    return out;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

const Field* wordField(const StepView& view)
{
    const auto it =
        std::find_if(view.fields.begin(), view.fields.end(), [](const Field& f) { return f.kind == Field::Kind::Word; });
    return it == view.fields.end() ? nullptr : &*it;
}

}  // namespace

void addPeopleFields(const Step& step, uint32_t draw, const std::vector<Person>& roster, StepView& view)
{
    if (step.kind == StepKind::Compare && !view.words.empty()) {
        const size_t place = draw % view.words.front().bytes.size();
        view.fields.push_back({std::string(kWordField),
                               Field::Kind::Word,
                               message("Witness: type word %1", std::to_string(place + 1)),
                               {},
                               false,
                               place + 1});
    }
    if (!step.assent.empty())
        view.fields.push_back({std::string(kAssentField),
                               Field::Kind::Assent,
                               message("There is no way back. Type %1 to go on", step.assent),
                               {Message::verbatim(std::string(step.assent))},
                               false});
    if (step.confirm == Confirm::Two) {
        view.fields.push_back({std::string(kPerformerField), Field::Kind::Text, message("Performer (name on the roster)"),
                               verbatim(idsOf(roster, false)), false});
        view.fields.push_back({std::string(kWitnessField), Field::Kind::Text, message("Witness (name on the roster)"),
                               verbatim(idsOf(roster, true)), false});
    }
}

std::string expectedWord(const StepView& view)
{
    const Field* const field = wordField(view);
    if (field == nullptr)
        return {};
    return lower(base::checkWords(view.words.front().bytes)[field->number - 1]);
}

Result<void> checkTwoPeople(const std::vector<Person>& roster, std::string_view performer, std::string_view witness)
{
    const Person* const first = find(roster, performer);
    const Person* const second = find(roster, witness);
    if (first == nullptr || first->witness)
        return fail(Errc::NotOnRoster, message("The performer is not an administrator or officer of the roster."),
                    std::string(performer), message("Type one of: %1.", base::join(idsOf(roster, false), ", ")));
    if (second == nullptr || !second->witness)
        return fail(Errc::NotOnRoster, message("The witness is not a witness of the roster."), std::string(witness),
                    message("Type one of: %1.", base::join(idsOf(roster, true), ", ")));
    return {};
}

Result<void> checkPeopleAnswers(const Step& step, const StepView& view, const std::vector<Person>& roster, const Answer& answer)
{
    if (step.confirm == Confirm::Two)
        KR_OK(checkTwoPeople(roster, answer.text(kPerformerField), answer.text(kWitnessField)));
    if (const Field* const field = wordField(view); field != nullptr && lower(answer.text(kWordField)) != expectedWord(view))
        return fail(
            Errc::WrongAnswer, message("The word that the witness typed is not the word at that place."), view.id,
            message("Compare again from the first word. If the words really differ, stop: somebody changed something."));
    if (!step.assent.empty() && answer.text(kAssentField) != step.assent)
        return fail(Errc::WrongAnswer, message("The word of assent was not typed exactly."), view.id,
                    message("Type %1 in capitals, or abort.", step.assent));
    return {};
}

std::string describePeople(const Step& step, const Answer& answer)
{
    if (step.confirm != Confirm::Two)
        return "done";
    return "by " + std::string(answer.text(kPerformerField)) + ", witness " + std::string(answer.text(kWitnessField));
}

}  // namespace keyrite::engine
