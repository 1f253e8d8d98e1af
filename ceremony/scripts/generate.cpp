#include "scripts/generate.h"

#include "scripts/paper_steps.h"

namespace keyrite::scripts {

namespace {

using namespace steps;

size_t wantsImport(const Session& session) { return generating(session).plan.import.empty() ? 0 : fresh(session); }
size_t wantsNewKey(const Session& session) { return generating(session).plan.import.empty() ? fresh(session) : 0; }

constexpr Step importStep(std::string_view id)
{
    return {id,
            StepKind::Collect,
            Confirm::Two,
            Commit::Yes,
            text("Bring in the existing key"),
            text("The existing key is read now."),
            text("Type the path of the key file and its passphrase."),
            text("It is the file that the plan names."),
            "IMPORT",
            wantsImport,
            generate::showImport,
            generate::importKey,
            false};
}

constexpr Step keyStep(std::string_view id)
{
    return {id,
            StepKind::Work,
            Confirm::Two,
            Commit::Yes,
            text("Make the key"),
            text("The key is made now."),
            text("Type the word of assent."),
            text("Nobody leaves the room from here on."),
            "GENERATE",
            wantsNewKey,
            nullptr,
            generate::makeKey,
            false};
}

constexpr Step kSteps[] = {
    planStep("generate.plan"),
    preflightStep("generate.preflight"),
    printerStep("generate.printer"),
    cardStep("generate.card"),
    compareCardStep("generate.compare-card"),
    possessionStep("generate.possession"),
    headRoomStep("generate.head-room"),
    coalitionsStep("generate.coalitions"),
    diceStep("generate.dice"),
    importStep("generate.import"),
    keyStep("generate.key"),
    splitStep("generate.split"),
    compareKeyStep("generate.compare-key"),
    wrapStep("generate.wrap"),
    openStep("generate.open"),
    capsuleStep("generate.capsule"),
    recoveryPagesStep("generate.recovery-pages"),
    printStep("generate.print"),
    copyStep("generate.copy"),
    readBackStep("generate.read-back"),
    restoreStep("generate.restore"),
    publicStep("generate.public"),
    manifestStep("generate.manifest"),
    printerEndStep("generate.printer-end"),
    headSetStep("generate.head-set"),
    signStep("generate.sign"),
    verifyStep("generate.verify"),
    closeStep("generate.close"),
};

}  // namespace

const engine::Script kGenerate{"generate/1", text("Generate a key and wrap it to devices"), kSteps, generate::undo,
                               generate::signTranscript};

}  // namespace keyrite::scripts
