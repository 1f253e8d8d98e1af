// The section "room": the plan is compared, the machine measured, each device's card accepted and compared.
#include <algorithm>

#include "base/check_words.h"
#include "base/file.h"
#include "device/software_device.h"
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

Result<void> fits(const GenerateSession& session, const PlannedDevice& device, const device::DeviceCard& card,
                  const std::string& path)
{
    if (card.mode != session.plan.mode)
        return fail(Errc::ModeMismatch,
                    message("The card is for %1, this ceremony is %2.", name(card.mode), name(session.plan.mode)), path,
                    message("Rehearsal and real material are never mixed: bring a card of the right mode."));
    if (card.name != device.name || card.holder != device.holder)
        return fail(Errc::WrongAnswer,
                    message("The card says device '%1' of %2; the plan wants '%3' of %4.", card.name, card.holder, device.name,
                            device.holder),
                    path, message("Bring the card of device '%1'.", device.name));
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

Result<DeviceInHand> takeCard(const GenerateSession& session, size_t index, const std::string& path)
{
    KR_TRY(auto card, device::readCard(path));
    KR_OK(fits(session, planned(session, index), card->card, path));
    DeviceInHand out;
    out.recipient = card->card.recipient;
    out.hash = device::cardHash(card->text);
    out.card = std::move(card);
    return out;
}

Result<DeviceInHand> takeRecipient(const std::string& typed)
{
    KR_TRY(const wrap::Recipient recipient, device::readRecipient(typed));
    DeviceInHand out;
    out.recipient = recipient;
    out.hash = device::recipientHash(recipient);
    return out;
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
    view.fields.push_back(
        {"card",
         Field::Kind::Card,
         inPlan.empty() ? text("Path of the card, or an age1… recipient") : text("Path of the card (empty: as in the plan)"),
         {},
         !inPlan.empty()});
}

Result<std::string> acceptCard(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    const PlannedDevice& device = planned(session, turn.index());
    const std::string typed(turn.answer().text("card"));
    if (typed.empty() && device.card.empty() && !device.recipient)
        return fail(Errc::WrongAnswer, message("No card was named."), device.name, message("Type the path of the card."));
    if (device.recipient && !typed.empty() && typed != device.recipient->format())
        return fail(Errc::WrongAnswer, message("The plan names another key for this device."), device.name,
                    message("Press Enter to take the plan's."));
    const std::string source = device.recipient ? device.recipient->format() : pathOf(session, typed, device.card);
    const bool isCard = source.substr(0, 4) != "age1" && device::isCardFile(source);
    // A card that the plan names is a decision; it cannot silently become a bare recipient.
    if (!isCard && !device.card.empty() && source.substr(0, 4) == "age1")
        return fail(Errc::WrongAnswer, message("The plan asks for a device card here."), device.name,
                    message("Bring the card '%1'.", device.card));
    KR_TRY(DeviceInHand hand, isCard || !device.card.empty() ? takeCard(session, turn.index(), source) : takeRecipient(source));
    KR_OK(notTwice(session, turn.index(), *hand.recipient));
    const std::string summary =
        "device " + device.name + (hand.card ? " card sha256 " : " bare recipient, sha256 ") + base::toHex(hand.hash);
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
