#include "set/layout.h"

#include <algorithm>

#include "keys/dnssec.h"
#include "keys/public_key_text.h"

namespace keyrite::set {

std::string manifestSignatureFile(std::string_view officer) { return "manifest." + std::string(officer) + ".sig"; }
std::string transcriptSignatureFile(std::string_view officer) { return "transcript." + std::string(officer) + ".sig"; }
std::string cardFile(std::string_view device) { return "cards/" + std::string(device) + ".card"; }
std::string cardSignatureFile(std::string_view device) { return cardFile(device) + ".sig"; }
std::string wrapFile(std::string_view device) { return "wraps/" + std::string(device) + ".recovery.age"; }
std::string acceptanceFile(std::string_view device) { return "acceptances/" + std::string(device) + ".acceptance"; }
std::string acceptanceSignatureFile(std::string_view device) { return acceptanceFile(device) + ".sig"; }

Result<std::vector<PublicForm>> publicForms(const Core& core)
{
    const std::string comment = (core.mode == Mode::Rehearsal ? "REHEARSAL " : "") + core.name;
    std::vector<PublicForm> out{{"public/key.hex", base::toHex(core.publicKey.raw()) + '\n'},
                                {"public/key.pem", keys::formatSpkiPem(core.publicKey)},
                                {"public/key.pub", keys::formatOpenSsh(core.publicKey, comment)}};
    if (core.zone) {
        KR_TRY(std::string dnskey, keys::formatDnskey(core.publicKey, *core.zone));
        KR_TRY(std::string ds, keys::formatDs(core.publicKey, *core.zone));
        out.push_back({"public/key.dnskey", std::move(dnskey)});
        out.push_back({"public/key.ds", std::move(ds)});
    }
    return out;
}

Result<std::vector<std::string>> listedFiles(const Core& core)
{
    std::vector<std::string> out{std::string(kPlanFile)};
    KR_TRY(const auto forms, publicForms(core));
    for (const PublicForm& form : forms)
        out.push_back(form.path);
    for (const DeviceEntry& device : core.devices) {
        out.push_back(wrapFile(device.name));
        if (device.card) {
            out.push_back(cardFile(device.name));
            out.push_back(cardSignatureFile(device.name));
        }
    }
    if (core.paper && core.paper->form == PaperForm::Sealed)
        out.emplace_back(kCapsuleFile);
    std::sort(out.begin(), out.end());
    return out;
}

bool isNamedByRule(const Core& core, std::string_view path)
{
    if (path == kManifestFile || path == kSelfSignatureFile || path == kTranscriptFile)
        return true;
    for (const OfficerEntry& officer : core.officers)
        if (officer.key && (path == manifestSignatureFile(officer.id) || path == transcriptSignatureFile(officer.id)))
            return true;
    for (const DeviceEntry& device : core.devices)
        if (device.deferred &&
            (path == acceptanceFile(device.name) || (device.card && path == acceptanceSignatureFile(device.name))))
            return true;
    return false;
}

}  // namespace keyrite::set
