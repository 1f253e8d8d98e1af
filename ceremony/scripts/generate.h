// The script `generate`: cards in, a key made and wrapped to each device, a signed set out.
//
// The steps are in four files after the sections of the day: generate_room.cpp (plan, preflight, cards),
// generate_key.cpp (the key and its wraps), generate_set.cpp (manifest, signatures, close); generate.cpp holds the table.
#pragma once

#include "engine/engine.h"
#include "scripts/generate_session.h"

namespace keyrite::scripts {

extern const engine::Script kGenerate;

// Looks at what an interrupted ceremony left in the folder: a whole manifest signed by its key means `finalised`.
Result<void> recoverGenerate(GenerateSession& session);

// The steps' functions, by file.
namespace generate {

// generate_room.cpp
void showPlan(engine::Session&, size_t, engine::StepView&);
Result<std::string> acceptPlan(engine::Session&, engine::Turn&);
void showPreflight(engine::Session&, size_t, engine::StepView&);
Result<std::string> preflight(engine::Session&, engine::Turn&);
void showCard(engine::Session&, size_t, engine::StepView&);
Result<std::string> acceptCard(engine::Session&, engine::Turn&);
void showCardWords(engine::Session&, size_t, engine::StepView&);
Result<std::string> acceptCardWords(engine::Session&, engine::Turn&);
void showPossession(engine::Session&, size_t, engine::StepView&);
Result<std::string> provePossession(engine::Session&, engine::Turn&);

// generate_key.cpp
void showCoalitions(engine::Session&, size_t, engine::StepView&);
void showDice(engine::Session&, size_t, engine::StepView&);
Result<std::string> addDice(engine::Session&, engine::Turn&);
void showImport(engine::Session&, size_t, engine::StepView&);
Result<std::string> importKey(engine::Session&, engine::Turn&);
Result<std::string> makeKey(engine::Session&, engine::Turn&);
void showKeyWords(engine::Session&, size_t, engine::StepView&);
Result<std::string> acceptKey(engine::Session&, engine::Turn&);
Result<std::string> wrapKey(engine::Session&, engine::Turn&);
Result<std::string> openWrap(engine::Session&, engine::Turn&);

// generate_set.cpp
Result<std::string> writePublic(engine::Session&, engine::Turn&);
Result<std::string> finaliseManifest(engine::Session&, engine::Turn&);
void showSigning(engine::Session&, size_t, engine::StepView&);
Result<std::string> signManifest(engine::Session&, engine::Turn&);
Result<std::string> verifySet(engine::Session&, engine::Turn&);
void showClose(engine::Session&, size_t, engine::StepView&);
Result<void> signTranscript(engine::Session&);
Result<void> undo(engine::Session&, engine::Turn&);
// Takes away what an interrupted attempt left.
Result<void> removeAttempt(GenerateSession&, engine::Turn&);

}  // namespace generate

}  // namespace keyrite::scripts
