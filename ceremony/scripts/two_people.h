// Two people who name themselves, where no plan names them.
#pragma once

#include "engine/step.h"

namespace keyrite::scripts {

void askForTwoPeople(engine::StepView& view);
// The performer and the witness. Errc::NotOnRoster for one person twice, and what base::checkName refuses.
Result<std::vector<engine::Person>> twoPeople(const engine::Answer& answer);

}  // namespace keyrite::scripts
