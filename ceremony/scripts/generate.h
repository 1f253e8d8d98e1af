// The script `generate`: cards in, a key made and wrapped to each device, a signed set out.
//
// And `reconstitute`: backups in, the key restored, and a new set or a file out. Its other steps are those of `generate`.
//
// The steps are in files after the sections of the day: generate_room.cpp (plan, preflight, cards), generate_key.cpp (the key
// and its wraps), generate_source.cpp (the key from its backups), generate_paper.cpp (sheets), generate_set.cpp (manifest,
// signatures, close). generate.cpp and reconstitute.cpp hold the tables, shared_steps.h the sentences of most steps.
#pragma once

#include "engine/engine.h"
#include "scripts/generate_session.h"

namespace keyrite::scripts {

extern const engine::Script kGenerate;
extern const engine::Script kReconstitute;

// Looks at what an interrupted ceremony left in the folder: a whole manifest of this run, signed by its key, means `finalised`.
Result<void> recoverGenerate(GenerateSession& session, const transcript::RunId& run);

// The steps' functions, by file.
// Where a restored key without devices and sheets goes, under a passphrase.
inline constexpr std::string_view kKeyFile = "key.age";

// How the record of a void ceremony begins to name a sheet that may exist.
inline constexpr std::string_view kFindAndDestroy = "find and destroy: ";

// share-2.pdf, and share-2-print-3.pdf for its third print; both from 1.
std::string sheetFileName(size_t share, unsigned print);

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

// What a wrap and a capsule hold.
SecureString payloadOf(const GenerateSession& session);

// generate_source.cpp
void showSource(engine::Session&, size_t, engine::StepView&);
Result<std::string> bringSource(engine::Session&, engine::Turn&);
void showKeyFile(engine::Session&, size_t, engine::StepView&);
Result<std::string> writeKeyFile(engine::Session&, engine::Turn&);

// generate_printing.cpp
void showPrinter(engine::Session&, size_t, engine::StepView&);
Result<std::string> choosePrinter(engine::Session&, engine::Turn&);
// The sheet of a share (from 0) to paper or to a file.
Result<void> printSheet(GenerateSession& session, engine::Turn& turn, size_t share, ByteView pages);
// The string is what the record says of it.
Result<std::string> printPublicPages(GenerateSession& session, engine::Turn& turn, ByteView pages);
void showPrinterEnd(engine::Session&, size_t, engine::StepView&);
Result<std::string> endPrinter(engine::Session&, engine::Turn&);

// generate_paper.cpp
Result<std::string> splitBackup(engine::Session&, engine::Turn&);
Result<std::string> sealCapsule(engine::Session&, engine::Turn&);
Result<std::string> printRecoveryPages(engine::Session&, engine::Turn&);
void showPrint(engine::Session&, size_t, engine::StepView&);
Result<std::string> printShare(engine::Session&, engine::Turn&);
void showCopy(engine::Session&, size_t, engine::StepView&);
Result<std::string> copyShare(engine::Session&, engine::Turn&);
void showReadBack(engine::Session&, size_t, engine::StepView&);
Result<std::string> readBackShare(engine::Session&, engine::Turn&);
Result<std::string> restoreFromPages(engine::Session&, engine::Turn&);

// generate_set.cpp
Result<std::string> writePublic(engine::Session&, engine::Turn&);
Result<std::string> finaliseManifest(engine::Session&, engine::Turn&);
void showSigning(engine::Session&, size_t, engine::StepView&);
Result<std::string> signManifest(engine::Session&, engine::Turn&);
Result<std::string> verifySet(engine::Session&, engine::Turn&);
void showClose(engine::Session&, size_t, engine::StepView&);
Result<void> signTranscript(engine::Session&);
// Takes away what an attempt left: at void, and before a new attempt.
Result<void> undo(engine::Session&, engine::Turn&);

}  // namespace generate

}  // namespace keyrite::scripts
