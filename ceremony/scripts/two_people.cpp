#include "scripts/two_people.h"

#include "base/text_document.h"

namespace keyrite::scripts {

using engine::Field;

void askForTwoPeople(engine::StepView& view)
{
    view.fields.push_back({"first", Field::Kind::Text, text("Who does it (a short name: a-z, 0-9, -)"), {}});
    view.fields.push_back({"second", Field::Kind::Text, text("Who watches (a short name)"), {}});
}

Result<std::vector<engine::Person>> twoPeople(const engine::Answer& answer)
{
    const std::string first(answer.text("first")), second(answer.text("second"));
    KR_OK(base::checkName(first));
    KR_OK(base::checkName(second));
    if (first == second)
        return fail(Errc::NotOnRoster, message("The same person was named twice."), first,
                    message("Two people do this together: name both."));
    return std::vector<engine::Person>{{first, first, false}, {second, second, true}};
}

}  // namespace keyrite::scripts
