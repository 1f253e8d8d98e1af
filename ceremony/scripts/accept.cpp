#include "scripts/accept.h"

#include <algorithm>

#include "base/file.h"
#include "device/software_device.h"
#include "keys/sshsig.h"
#include "scripts/unwrap.h"
#include "set/acceptance.h"
#include "set/layout.h"
#include "wrap/age.h"

namespace keyrite::scripts {

namespace {

Result<const set::DeviceEntry*> findUnproven(const set::SetContent& content, const std::string& name)
{
    const auto& devices = content.manifest.core.devices;
    const auto it = std::find_if(devices.begin(), devices.end(), [&](const set::DeviceEntry& d) { return d.name == name; });
    if (it == devices.end())
        return fail(Errc::NotFound, message("The set has no such device."), name,
                    message("'keyrite verify' lists the devices of a set."));
    const set::DeviceState state = content.devices[static_cast<size_t>(it - devices.begin())];
    if (state != set::DeviceState::Unproven)
        return fail(Errc::NotPermitted, message("The device is proven already."), name,
                    message("There is nothing left to do."));
    return &*it;
}

Result<void> opensItsWrap(const set::SetContent& content, const AcceptRequest& request)
{
    UnwrapRequest unwrapRequest;
    unwrapRequest.wrap = request.set / set::wrapFile(request.device);
    unwrapRequest.identity = request.identity;
    unwrapRequest.passphrase = request.identityPassphrase;
    unwrapRequest.manifest = request.set / set::kManifestFile;
    unwrapRequest.mode = content.manifest.core.mode;
    return unwrap(unwrapRequest).map([](const wrap::RecoveryPayload&) {});  // the key dies here
}

Result<std::string> signAcceptance(const std::string& text, const AcceptRequest& request)
{
    const std::string cardPath = (request.set / set::cardFile(request.device)).string();
    KR_TRY(const std::string cardText, base::readTextFile(cardPath, device::kMaxCardBytes));
    KR_TRY(const device::DeviceCard card, device::parseCard(cardText, cardPath));
    KR_TRY(const keys::PrivateKey approval, device::openPrivateKey(request.approvalKey, request.approvalPassphrase));
    if (!(approval.publicKey() == card.approvalKey))
        return fail(Errc::KeyMismatch, message("This is not the approval key of the device's card."),
                    request.approvalKey.string(), message("Name the .approval file that was made with the device."));
    return keys::signSsh(approval, set::kAcceptanceNamespace, base::bytesOf(text));
}

}  // namespace

Result<std::filesystem::path> acceptDevice(const set::AuthenticSet& authentic, const AcceptRequest& request)
{
    const set::SetContent& content = authentic->set;
    const set::Core& core = content.manifest.core;
    KR_TRY(const set::DeviceEntry* const entry, findUnproven(content, request.device));
    if (entry->card && request.approvalKey.empty())
        return fail(Errc::NotPermitted, message("The device has a card, so its approval key must sign as well."),
                    request.device, message("Give --approval-key FILE."));
    KR_OK(opensItsWrap(content, request));

    KR_TRY(const device::OpenedIdentity opened,
           device::openIdentity(request.identity, request.identityPassphrase, &entry->recipient));
    KR_TRY(const device::PossessionAnswer answer, device::answerPossession(opened.identity, set::challengeOf(core, *entry)));
    KR_TRY(const Bytes wrapBytes, base::readFile(request.set / set::wrapFile(request.device), wrap::kMaxAgeFileBytes));
    set::Acceptance acceptance{core.setId, set::coreHash(core), request.device, base::sha256(wrapBytes), {}};
    // From here on the answer is public: it has done its work.
    std::copy(answer.expose().begin(), answer.expose().end(), acceptance.answer.begin());
    const std::string text = set::formatAcceptance(acceptance);
    const std::filesystem::path path = request.set / set::acceptanceFile(request.device);
    KR_OK(set::checkAcceptance(acceptance, core, *entry, acceptance.wrap, path.string()));

    std::string signature;
    if (entry->card) {
        KR_TRY(signature, signAcceptance(text, request));
    }
    KR_OK(base::createFolder(path.parent_path()));
    if (entry->card)
        KR_OK(base::createFile(request.set / set::acceptanceSignatureFile(request.device), signature));
    KR_OK(base::createFile(path, text));
    return path;
}

}  // namespace keyrite::scripts
