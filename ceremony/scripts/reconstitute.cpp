// The script `reconstitute`: backups in, the key back, and then either new wraps and sheets or one file under a passphrase.
#include "scripts/paper_steps.h"

namespace keyrite::scripts {

namespace {

using namespace steps;

size_t wantsFile(const Session& session) { return generating(session).plan.makesSet() ? 0 : 1; }

constexpr Step sourceStep(std::string_view id)
{
    return {id,
            StepKind::Collect,
            Confirm::Two,
            Commit::Yes,
            text("Bring the backups"),
            text("The sheets, or a device's wrap, are brought now, and the key is restored from them."),
            text("Name the pictures of the sheets, type the words of a sheet, or name a wrap. Repeat until there are enough."),
            text("Every holder agrees that the key is restored today. Nobody leaves the room from here on."),
            "RESTORE",
            fresh,
            generate::showSource,
            generate::bringSource,
            false};
}

constexpr Step fileStep(std::string_view id)
{
    return {id,
            StepKind::Enter,
            Confirm::Two,
            Commit::Yes,
            text("Write the key under a passphrase"),
            text("The key leaves in one file that a passphrase opens, and is then wiped."),
            text("One person types a passphrase twice; it is kept apart from the file."),
            text("Who has the file and the passphrase has the key."),
            "WRITE",
            wantsFile,
            generate::showKeyFile,
            generate::writeKeyFile,
            false};
}

constexpr Step kSteps[] = {
    planStep("reconstitute.plan"),
    preflightStep("reconstitute.preflight"),
    printerStep("reconstitute.printer"),
    cardStep("reconstitute.card"),
    compareCardStep("reconstitute.compare-card"),
    possessionStep("reconstitute.possession"),
    headRoomStep("reconstitute.head-room"),
    coalitionsStep("reconstitute.coalitions"),
    diceStep("reconstitute.dice"),
    sourceStep("reconstitute.source"),
    splitStep("reconstitute.split"),
    compareKeyStep("reconstitute.compare-key"),
    wrapStep("reconstitute.wrap"),
    openStep("reconstitute.open"),
    capsuleStep("reconstitute.capsule"),
    recoveryPagesStep("reconstitute.recovery-pages"),
    printStep("reconstitute.print"),
    copyStep("reconstitute.copy"),
    readBackStep("reconstitute.read-back"),
    restoreStep("reconstitute.restore"),
    fileStep("reconstitute.file"),
    publicStep("reconstitute.public"),
    manifestStep("reconstitute.manifest"),
    printerEndStep("reconstitute.printer-end"),
    headSetStep("reconstitute.head-set"),
    signStep("reconstitute.sign"),
    verifyStep("reconstitute.verify"),
    closeStep("reconstitute.close"),
};

}  // namespace

const engine::Script kReconstitute{"reconstitute/1", text("Restore a key from its backups"), kSteps, generate::undo,
                                   generate::signTranscript};

}  // namespace keyrite::scripts
