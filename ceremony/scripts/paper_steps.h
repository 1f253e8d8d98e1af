// The steps of a paper backup that `generate` and `reconstitute` share, as in shared_steps.h.
#pragma once

#include "scripts/shared_steps.h"

namespace keyrite::scripts::steps {

inline size_t wantsPaper(const Session& session) { return generating(session).plan.paper ? fresh(session) : 0; }
inline size_t wantsCapsule(const Session& session)
{
    const auto& paper = generating(session).plan.paper;
    return paper && paper->form == set::PaperForm::Sealed ? fresh(session) : 0;
}
inline size_t perShare(const Session& session)
{
    const GenerateSession& now = generating(session);
    size_t out = 0;
    if (now.plan.paper && !now.finalised)
        for (const PlannedGroup& group : now.plan.paper->groups)
            out += group.holders.size();
    return out;
}
inline size_t perCopiedShare(const Session& session)
{
    const auto& paper = generating(session).plan.paper;
    return paper && paper->wordsByHand ? perShare(session) : 0;
}
inline bool onPrinters(const Session& session)
{
    const auto& paper = generating(session).plan.paper;
    return paper && paper->printing == Printing::Printers;
}
inline size_t perPrinter(const Session& session)
{
    return onPrinters(session) ? generating(session).plan.paper->printers * fresh(session) : 0;
}
inline size_t perLeakyPrinter(const Session& session)
{
    return onPrinters(session) ? printersThatSeeTheKey(*generating(session).plan.paper).size() : 0;
}

constexpr Step printerStep(std::string_view id)
{
    return {id,
            StepKind::Collect,
            Confirm::Two,
            Commit::No,
            text("Choose a printer"),
            text("This printer will print secret sheets. What it has printed, it may remember."),
            text("Choose it, and write down its serial number. It has one cable, to this machine, and no radio."),
            text("It is the printer that was bought for this ceremony, and its seal was whole."),
            "",
            perPrinter,
            generate::showPrinter,
            generate::choosePrinter,
            false};
}

constexpr Step splitStep(std::string_view id)
{
    return {id,
            StepKind::Work,
            Confirm::None,
            Commit::No,
            text("Split the paper backup"),
            text("The secret of the paper backup is split into shares."),
            text("Wait."),
            text("Nothing to do."),
            "",
            wantsPaper,
            nullptr,
            generate::splitBackup,
            false};
}

constexpr Step capsuleStep(std::string_view id)
{
    return {id,
            StepKind::Work,
            Confirm::None,
            Commit::No,
            text("Seal the capsule"),
            text("The key is sealed in the capsule that stands on every sheet."),
            text("Wait."),
            text("Nothing to do."),
            "",
            wantsCapsule,
            nullptr,
            generate::sealCapsule,
            false};
}

constexpr Step recoveryPagesStep(std::string_view id)
{
    return {id,
            StepKind::Print,
            Confirm::Two,
            Commit::No,
            text("Print the recovery pages"),
            text("The public pages that explain how to read the sheets are printed, or written as a file."),
            text("One copy goes into every envelope. The sheets that follow are secret."),
            text("Nobody photographs anything from here on."),
            "",
            wantsPaper,
            nullptr,
            generate::printRecoveryPages,
            false};
}

constexpr Step printStep(std::string_view id)
{
    return {id,
            StepKind::Print,
            Confirm::Two,
            Commit::No,
            text("Print a sheet"),
            text("The sheet of this holder is printed."),
            text("Confirm. A file is printed on one side, without scaling. The sheet goes to its holder, face down."),
            text("Only the holder takes it from the printer."),
            "",
            perShare,
            generate::showPrint,
            generate::printShare,
            false};
}

constexpr Step copyStep(std::string_view id)
{
    return {
        id,
        StepKind::Copy,
        Confirm::Two,
        Commit::No,
        text("Write the blank words by hand"),
        text("Sixteen words of this sheet are blank. Its holder writes them now; only the holder looks at the screen."),
        text("All others turn away. The holder shows the words, writes each into its box in capitals, and hides them again."),
        text("Every box is filled, and the words were seen by nobody else."),
        "",
        perCopiedShare,
        generate::showCopy,
        generate::copyShare,
        false,
        true};
}

constexpr Step readBackStep(std::string_view id)
{
    return {id,
            StepKind::Verify,
            Confirm::Two,
            Commit::No,
            text("Read the sheet back"),
            text("The sheet is read back, and its holder types words of it."),
            text("Scan the pages that the screen asks for. The holder types the words that it asks for; the others look away."),
            text("The page is whole and clean. It goes into its bag, and the bag is sealed."),
            "",
            perShare,
            generate::showReadBack,
            generate::readBackShare,
            false,
            true};
}

constexpr Step restoreStep(std::string_view id)
{
    return {id,
            StepKind::Verify,
            Confirm::None,
            Commit::No,
            text("Restore the key from the pages"),
            text("The key is restored once from what was read back."),
            text("Wait."),
            text("Nothing to do."),
            "",
            wantsPaper,
            nullptr,
            generate::restoreFromPages,
            false};
}

constexpr Step printerEndStep(std::string_view id)
{
    return {id,
            StepKind::Attest,
            Confirm::Two,
            Commit::No,
            text("Destroy or seal the printer"),
            text("This printer has printed enough sheets to know the key."),
            text("Destroy its electronics in view of all, or seal it into a bag whose serial number is written down."),
            text("Nothing of the printer leaves the room unsealed."),
            "",
            perLeakyPrinter,
            generate::showPrinterEnd,
            generate::endPrinter,
            false};
}

}  // namespace keyrite::scripts::steps
