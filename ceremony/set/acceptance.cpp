#include "set/acceptance.h"

#include "base/text_document.h"

namespace keyrite::set {

std::string formatAcceptance(const Acceptance& acceptance)
{
    base::LineWriter out(kAcceptanceVersion);
    out.hex("set", acceptance.setId)
        .hex("core", acceptance.core)
        .line("device", acceptance.device)
        .hex("wrap", acceptance.wrap);
    out.hex("answer", acceptance.answer);
    return std::move(out).take();
}

Result<Acceptance> parseAcceptance(std::string_view text, std::string_view subject)
{
    KR_TRY(auto reader, base::LineReader::open(text, "acceptance", subject, {kMaxAcceptanceBytes, 512}));
    KR_OK(reader.version(kAcceptanceVersion));
    Acceptance out;
    KR_TRY(out.setId, reader.hexArray<16>("set"));
    KR_TRY(out.core, reader.hexArray<32>("core"));
    KR_TRY(const std::string_view name, reader.value("device"));
    if (auto valid = base::checkName(name); !valid)
        return reader.at(std::move(valid).error());
    out.device = std::string(name);
    KR_TRY(out.wrap, reader.hexArray<32>("wrap"));
    KR_TRY(out.answer, reader.hexArray<32>("answer"));
    KR_OK(reader.end());
    return out;
}

device::PossessionChallenge challengeOf(const Core& core, const DeviceEntry& device)
{
    const Sha256 card = device.card ? *device.card : device::recipientHash(device.recipient);
    return {device.deferred ? device.deferred->ephemeral : std::array<uint8_t, 32>{}, card, core.setId};
}

Result<void> checkAcceptance(const Acceptance& acceptance, const Core& core, const DeviceEntry& device, const Sha256& wrap,
                             std::string_view subject)
{
    const Message hint = message("Ask the owner of '%1' to run 'keyrite device accept' again on this set.", device.name);
    if (acceptance.setId != core.setId || acceptance.core != coreHash(core) || acceptance.device != device.name ||
        acceptance.wrap != wrap)
        return fail(Errc::HashMismatch, message("The acceptance belongs to another set, device or wrap."), std::string(subject),
                    hint);
    if (!device.deferred || device::commitmentTo(acceptance.answer) != device.deferred->commitment)
        return fail(Errc::SignatureInvalid,
                    message("The acceptance does not hold the answer that only the device's identity can give."),
                    std::string(subject), hint);
    return {};
}

}  // namespace keyrite::set
