// Two people confirm: a performer and a witness, distinct, both on the roster; the witness types a word that only the
// screen knows, as proof of looking; a step with no way back takes a typed word of assent.
#pragma once

#include "engine/step.h"

namespace keyrite::engine {

inline constexpr std::string_view kPerformerField = "performer";
inline constexpr std::string_view kWitnessField = "witness";
inline constexpr std::string_view kWordField = "word";
inline constexpr std::string_view kAssentField = "assent";

// Adds the fields that the step's own rules ask for, with the people who may be named. `draw` chooses the witness's word.
void addPeopleFields(const Step& step, uint32_t draw, const std::vector<Person>& roster, StepView& view);

// The word that the witness must type; "" where the step asks for none.
std::string expectedWord(const StepView& view);

Result<void> checkPeopleAnswers(const Step& step, const StepView& view, const std::vector<Person>& roster,
                                const Answer& answer);

// "by ada, witness cy", for the transcript.
std::string describePeople(const Step& step, const Answer& answer);

// Two people who decide something outside of the steps (abort, override).
Result<void> checkTwoPeople(const std::vector<Person>& roster, std::string_view performer, std::string_view witness);

}  // namespace keyrite::engine
