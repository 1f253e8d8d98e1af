// The section "room": the plan is compared, the machine measured, each device's card accepted and compared.
#include <algorithm>

#include "base/check_words.h"
#include "base/file.h"
#include "device/software_device.h"
#include "scripts/card_pile.h"
#include "scripts/generate.h"

namespace keyrite::scripts::generate {

using engine::Field;

namespace {

Bytes comparedBytes(const Sha256& hash) { return Bytes(hash.begin(), hash.begin() + base::kComparedWords); }

const PlannedDevice& planned(const GenerateSession& session, size_t index) { return session.plan.devices[index]; }

// A path as typed: relative to where the person stands; as planned: relative to the plan.
std::string pathOf(const GenerateSession& session, std::string_view typed, const std::string& inPlan)
{
    return typed.empty() ? (session.planFolder / inPlan).string() : std::string(typed);
}

Result<void> fits(const GenerateSession& session, const PlannedDevice& device, const device::DeviceCard& card)
{
    if (card.mode != session.plan.mode)
        return fail(Errc::ModeMismatch,
                    message("The card is for %1, this ceremony is %2.", name(card.mode), name(session.plan.mode)), device.name,
                    message("Rehearsal and real material are never mixed: bring a card of the right mode."));
    if (card.name != device.name || card.holder != device.holder)
        return fail(Errc::WrongAnswer,
                    message("The card says device '%1' of %2; the plan wants '%3' of %4.", card.name, card.holder, device.name,
                            device.holder),
                    device.name, message("Bring the card of device '%1'.", device.name));
    return {};
}

Result<void> notTwice(const GenerateSession& session, size_t index, const wrap::Recipient& recipient)
{
    for (size_t i = 0; i < session.devices.size(); ++i)
        if (i != index && session.devices[i].recipient == recipient)
            return fail(Errc::Duplicate, message("This key was accepted already, for device '%1'.", planned(session, i).name),
                        planned(session, index).name, message("Bring the card of device '%1'.", planned(session, index).name));
    return {};
}

// By camera, typed, or as the plan has it.
Result<BroughtCard> bring(const GenerateSession& session, engine::Turn& turn)
{
    const PlannedDevice& device = planned(session, turn.index());
    if (const auto& codes = turn.answer().codes("card"); !codes.empty())
        return cardOfCodes(codes);
    const std::string typed(turn.answer().text("card"));
    if (typed.empty() && device.recipient)
        return bringCard(device.recipient->format(), turn.watcher());
    if (typed.empty() && device.card.empty())
        return fail(Errc::WrongAnswer, message("No card was brought."), device.name,
                    message("Hold its page before the camera, or type the path of the card."));
    return bringCard(pathOf(session, typed, device.card), turn.watcher());
}

// What the plan says of a device is a decision: a card cannot silently become a bare recipient, nor a key another one.
Result<void> isAsPlanned(const GenerateSession& session, const PlannedDevice& device, const BroughtCard& brought)
{
    if (device.recipient && (brought.card || !(brought.recipient == *device.recipient)))
        return fail(Errc::WrongAnswer, message("The plan names another key for this device."), device.name,
                    message("Leave the field empty to take the plan's."));
    if (!device.card.empty() && !brought.card)
        return fail(Errc::WrongAnswer, message("The plan asks for a device card here."), device.name,
                    message("Bring the card '%1'.", device.card));
    if (brought.card)
        KR_OK(fits(session, device, (*brought.card)->card));
    return {};
}

Message heading(const GenerateSession& session, size_t index)
{
    return message("Device '%1', held by %2", planned(session, index).name, planned(session, index).holder);
}

}  // namespace

void showPlan(engine::Session& base, size_t, engine::StepView& view)
{
    const GenerateSession& session = generating(base);
    view.lines = describePlan(session.plan);
    if (session.finalised)
        view.lines.push_back(text("The key and its wraps are whole; this sitting goes on with the signatures."));
    view.words.push_back({message("Check words of the plan"), comparedBytes(session.plan.hash())});
}

Result<std::string> acceptPlan(engine::Session& base, engine::Turn&)
{
    return "plan " + base::toHex(generating(base).plan.hash()) + " compared";
}

namespace {

RoomNeeds needsOf(const GenerateSession& session)
{
    const auto& paper = session.plan.paper;
    return {session.output, paper || session.plan.source, paper && paper->printing == Printing::Printers ? paper->printers : 0};
}

}  // namespace

void showPreflight(engine::Session& base, size_t, engine::StepView& view)
{
    const GenerateSession& session = generating(base);
    view.lights = session.room.measure(needsOf(session));
    if (session.resumed && !session.finalised)
        for (const std::string& sheet : session.printed)
            view.lines.push_back(message("From the interrupted attempt, find and destroy: %1", sheet));
    if (wantsReason(view.lights, session.plan.mode))
        view.fields.push_back({"accepted",
                               Field::Kind::Text,
                               message("Why these two people accept the red lights (an exception in the record)"),
                               {},
                               true});
}

Result<std::string> preflight(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    const auto lights = session.room.measure(needsOf(session));
    const std::string reason(turn.answer().text("accepted"));
    if (!reason.empty())
        KR_OK(base::checkLabel(reason, transcript::kMaxText / 2));
    for (const engine::Light& light : lights)
        KR_OK(turn.fact(describeLight(light)));
    KR_OK(checkLights(lights, session.plan.mode, reason));
    if (wantsReason(lights, session.plan.mode))
        for (const engine::Light& light : lights)
            if (light.state == engine::Light::State::Red)
                KR_OK(turn.exception(describeLight(light) + "; accepted: " + reason));
    if (session.resumed && !session.finalised)
        KR_OK(undo(session, turn));
    return std::string("room accepted");
}

void showCard(engine::Session& base, size_t index, engine::StepView& view)
{
    const GenerateSession& session = generating(base);
    const PlannedDevice& device = planned(session, index);
    view.lines.push_back(heading(session, index));
    const std::string inPlan = device.recipient ? device.recipient->format() : device.card;
    if (!inPlan.empty())
        view.lines.push_back(message("The plan names %1", inPlan));
    view.fields.push_back({"card",
                           Field::Kind::Card,
                           inPlan.empty()
                               ? text("The card: by camera, its file, a picture of its page, or an age1… recipient")
                               : text("The card: by camera, its file or a picture of its page (empty: as in the plan)"),
                           {},
                           !inPlan.empty()});
}

Result<std::string> acceptCard(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    const PlannedDevice& device = planned(session, turn.index());
    KR_TRY(BroughtCard brought, bring(session, turn));
    KR_OK(isAsPlanned(session, device, brought));
    KR_OK(notTwice(session, turn.index(), brought.recipient));
    const std::string summary =
        "device " + device.name + (brought.card ? " card sha256 " : " bare recipient, sha256 ") + base::toHex(brought.hash);
    DeviceInHand hand;
    hand.card = std::move(brought.card);
    hand.recipient = brought.recipient;
    hand.hash = brought.hash;
    session.devices[turn.index()] = std::move(hand);
    return summary;
}

void showCardWords(engine::Session& base, size_t index, engine::StepView& view)
{
    const GenerateSession& session = generating(base);
    const DeviceInHand& hand = session.devices[index];
    view.lines.push_back(heading(session, index));
    view.lines.push_back(message("Recipient %1", hand.recipient->format()));
    view.lines.push_back(
        hand.card
            ? text(
                  "Card signed by its approval key. Attestation: none; what kind of device this is rests on its holder's word.")
            : text("A bare age recipient: nobody has signed for it. It stays 'unproven' until its owner accepts."));
    view.words.push_back({message("Check words of %1", planned(session, index).name), comparedBytes(hand.hash)});
}

Result<std::string> acceptCardWords(engine::Session& base, engine::Turn& turn)
{
    const GenerateSession& session = generating(base);
    return "device " + planned(session, turn.index()).name + " compared, sha256 " +
           base::toHex(session.devices[turn.index()].hash);
}

void showPossession(engine::Session& base, size_t index, engine::StepView& view)
{
    view.lines.push_back(heading(generating(base), index));
    view.fields.push_back(
        {"identity", Field::Kind::Path, message("Path of the device's identity file, or 'absent'"), {}, false});
    view.fields.push_back(
        {"passphrase", Field::Kind::Secret, message("Its passphrase (empty if it has none, or absent)"), {}, true});
}

Result<std::string> provePossession(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    DeviceInHand& hand = session.devices[turn.index()];
    const std::string& name = planned(session, turn.index()).name;
    KR_TRY(device::PossessionTest test,
           device::challengePossession(*hand.recipient, hand.hash, turn.recorder().header().run, *session.pool));
    const std::string path(turn.answer().text("identity"));
    if (path == "absent") {
        hand.identity.reset();
        hand.deferred = set::DeferredPossession{test.challenge.ephemeral, device::commitmentTo(test.expected.expose())};
        return "device " + name + " unproven: its owner is not in the room";
    }
    KR_TRY(device::OpenedIdentity opened, device::openIdentity(path, turn.answer().secret("passphrase"), &*hand.recipient));
    if (opened.mode && *opened.mode != session.plan.mode)
        return fail(
            Errc::ModeMismatch,
            message("The identity is for %1, this ceremony is %2.", base::name(*opened.mode), base::name(session.plan.mode)),
            path, message("Rehearsal and real material are never mixed."));
    KR_TRY(const device::PossessionAnswer answer, device::answerPossession(opened.identity, test.challenge));
    if (!(answer == test.expected))
        return fail(Errc::KeyMismatch, message("The identity does not answer the challenge."), path,
                    message("Name the identity file of this device."));
    hand.identity = std::move(opened.identity);
    hand.deferred.reset();
    return "device " + name + " proven by challenge";
}

}  // namespace keyrite::scripts::generate
