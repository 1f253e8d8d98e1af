// The steps that `generate` and `reconstitute` share, by what they do; a script gives each its own id. This is where the
// sentences of a ceremony stand: docs/ceremony-generate.md and docs/ceremony-reconstitute.md repeat them and a test compares.
#pragma once

#include "scripts/generate.h"

namespace keyrite::scripts::steps {

using engine::Commit;
using engine::Confirm;
using engine::Session;
using engine::Step;
using engine::StepKind;

// How often in this run.
inline size_t fresh(const Session& session) { return generating(session).finalised ? 0 : 1; }
inline size_t forSet(const Session& session) { return generating(session).plan.makesSet() ? 1 : 0; }
inline size_t freshForSet(const Session& session) { return forSet(session) * fresh(session); }
inline size_t perDevice(const Session& session) { return generating(session).plan.devices.size() * fresh(session); }
inline size_t perOfficer(const Session& session) { return generating(session).plan.officers.size() * forSet(session); }
inline size_t wantsDice(const Session& session) { return generating(session).plan.dice ? fresh(session) : 0; }

constexpr Step planStep(std::string_view id)
{
    return {id,
            StepKind::Compare,
            Confirm::Two,
            Commit::No,
            text("Compare the plan"),
            text("I will read the check words of the plan, as this screen shows them."),
            text("Read the words aloud, a row at a time. Follow on the printed copy of the plan."),
            text("Every word is the same on paper. Name, mode, devices and people are what was decided."),
            "",
            nullptr,
            generate::showPlan,
            generate::acceptPlan,
            false};
}

constexpr Step preflightStep(std::string_view id)
{
    return {id,
            StepKind::Attest,
            Confirm::Two,
            Commit::No,
            text("Look at the room and the machine"),
            text("These are the facts that the machine measured."),
            text("Read each light aloud. Say the date and time in UTC."),
            text("Every light is green. The clock agrees with the clock in the room."),
            "",
            nullptr,
            generate::showPreflight,
            generate::preflight,
            false};
}

constexpr Step cardStep(std::string_view id)
{
    return {id,
            StepKind::Collect,
            Confirm::Two,
            Commit::No,
            text("Accept a device card"),
            text("The holder brings the card of this device."),
            text("Hold the page of the card before the camera, or type the path of the card on the holder's medium."),
            text("The holder is the person that the plan names."),
            "",
            perDevice,
            generate::showCard,
            generate::acceptCard,
            false};
}

constexpr Step compareCardStep(std::string_view id)
{
    return {id,
            StepKind::Compare,
            Confirm::Two,
            Commit::No,
            text("Compare the card's words"),
            text("I will read the check words of this card."),
            text("The holder follows on their own paper, written when the device was made."),
            text("Every word is the same on the holder's paper ('keyrite device show' printed them)."),
            "",
            perDevice,
            generate::showCardWords,
            generate::acceptCardWords,
            false};
}

constexpr Step possessionStep(std::string_view id)
{
    return {id,
            StepKind::Collect,
            Confirm::Two,
            Commit::No,
            text("Prove that the device opens"),
            text("The holder shows that the device can open what is wrapped to it."),
            text("Type the path of the identity file and its passphrase, or 'absent' if the holder is not in the room."),
            text("Only the holder types the passphrase; the others look away."),
            "",
            perDevice,
            generate::showPossession,
            generate::provePossession,
            false};
}

constexpr Step headRoomStep(std::string_view id)
{
    return {id,
            StepKind::Present,
            Confirm::Two,
            Commit::No,
            text("Note the head of the record"),
            text("The people and devices are accepted."),
            text("Write the words by hand on the paper record, with the time."),
            text("The words on paper are those on the screen. They are typed again if the ceremony is interrupted."),
            "",
            fresh,
            nullptr,
            nullptr,
            true};
}

constexpr Step coalitionsStep(std::string_view id)
{
    return {id,
            StepKind::Compare,
            Confirm::Two,
            Commit::No,
            text("Say who could rebuild the key"),
            text("From the next steps on, these people can rebuild the key."),
            text("Read every line aloud, then the words of the plan once more."),
            text("Nobody is missing, and nobody is there who should not be."),
            "",
            freshForSet,
            generate::showCoalitions,
            nullptr,
            false};
}

constexpr Step diceStep(std::string_view id)
{
    return {id,
            StepKind::Enter,
            Confirm::Two,
            Commit::No,
            text("Throw dice"),
            text("We add throws of dice to the machine's own randomness."),
            text("Throw, read aloud, and type the throws. Nothing is shown while typing."),
            text("The dice are thrown in view of all."),
            "",
            wantsDice,
            generate::showDice,
            generate::addDice,
            false};
}

constexpr Step compareKeyStep(std::string_view id)
{
    return {id,
            StepKind::Compare,
            Confirm::Two,
            Commit::No,
            text("Compare the key's words"),
            text("I will read the thirty-two words of the key."),
            text("Everyone writes them down, or follows on the paper record."),
            text("The paper and the screen agree."),
            "",
            nullptr,
            generate::showKeyWords,
            generate::acceptKey,
            false};
}

constexpr Step wrapStep(std::string_view id)
{
    return {id,
            StepKind::Work,
            Confirm::None,
            Commit::No,
            text("Wrap the key to a device"),
            text("The key is wrapped to this device."),
            text("Wait."),
            text("Nothing to do."),
            "",
            perDevice,
            nullptr,
            generate::wrapKey,
            false};
}

constexpr Step openStep(std::string_view id)
{
    return {id,
            StepKind::Verify,
            Confirm::None,
            Commit::No,
            text("Open the wrap again"),
            text("The wrap is read back from the medium and opened."),
            text("Wait."),
            text("Nothing to do."),
            "",
            perDevice,
            nullptr,
            generate::openWrap,
            false};
}

constexpr Step publicStep(std::string_view id)
{
    return {id,
            StepKind::Work,
            Confirm::None,
            Commit::No,
            text("Write the public files"),
            text("The cards and the public key are written."),
            text("Wait."),
            text("Nothing to do."),
            "",
            freshForSet,
            nullptr,
            generate::writePublic,
            false};
}

constexpr Step manifestStep(std::string_view id)
{
    return {id,
            StepKind::Verify,
            Confirm::Two,
            Commit::Yes,
            text("Sign the manifest and wipe the key"),
            text("The key signs the list of everything, once, and is then wiped from this machine."),
            text("Type the word of assent."),
            text("Every device that is in the room has opened its wrap."),
            "WIPE",
            freshForSet,
            nullptr,
            generate::finaliseManifest,
            false};
}

constexpr Step headSetStep(std::string_view id)
{
    return {id,
            StepKind::Present,
            Confirm::Two,
            Commit::No,
            text("Note the head of the record"),
            text("The set is whole and the key is wiped."),
            text("Write the words by hand on the paper record, with the time."),
            text("The words on paper are those on the screen."),
            "",
            forSet,
            nullptr,
            nullptr,
            true};
}

constexpr Step signStep(std::string_view id)
{
    return {
        id,
        StepKind::Collect,
        Confirm::Two,
        Commit::No,
        text("Officer signs"),
        text("Each officer signs the manifest."),
        text("Write the words on the paper record. Sign with a key file, bring a signature file, or sign the written words in "
             "ink."),
        text("The words on paper are those on the screen."),
        "",
        perOfficer,
        generate::showSigning,
        generate::signManifest,
        false};
}

constexpr Step verifyStep(std::string_view id)
{
    return {id,
            StepKind::Verify,
            Confirm::None,
            Commit::No,
            text("Verify the whole set"),
            text("Everything is read from the medium and verified."),
            text("Wait."),
            text("Nothing to do."),
            "",
            forSet,
            nullptr,
            generate::verifySet,
            false};
}

constexpr Step closeStep(std::string_view id)
{
    return {id,
            StepKind::Finish,
            Confirm::Two,
            Commit::Yes,
            text("Close the ceremony"),
            text("The ceremony ends. The record is closed and cannot be continued."),
            text("Read the lines aloud. Take the set and the devices out of the room."),
            text("Every device leaves with its holder."),
            "CLOSE",
            nullptr,
            generate::showClose,
            nullptr,
            false};
}

}  // namespace keyrite::scripts::steps
