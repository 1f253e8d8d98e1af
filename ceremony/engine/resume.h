// The first step after an interruption: the words that were written by hand are typed, and what was intended but never
// confirmed is shown, to be found and destroyed.
#pragma once

#include "engine/step.h"

namespace keyrite::engine {

extern const Step kResumeStep;

// What the transcript says when head words are noted; the resume step finds it again.
std::string headFact(const transcript::Head& head);

void showResume(const transcript::Transcript& past, StepView& view);
Result<std::string> acceptResume(const transcript::Transcript& past, Turn& turn);

}  // namespace keyrite::engine
