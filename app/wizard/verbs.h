// What the one button of a step says.
#pragma once

#include <QString>

#include "engine/step.h"

namespace keyrite::wizard {

QString verbOf(engine::StepKind kind);

}  // namespace keyrite::wizard
