#include "device/software_device.h"

#include "base/check_words.h"
#include "base/file.h"
#include "base/text_document.h"
#include "keys/private_key_text.h"
#include "keys/sshsig.h"
#include "secret/secret_file.h"
#include "wrap/age.h"
#include "wrap/identity_file.h"

namespace keyrite::device {

namespace {

constexpr std::string_view kModeComment = "mode: ";

Result<keys::PrivateKey> makeApprovalKey(Random& random)
{
    return keys::PrivateKey::fromSeed(keys::Algorithm::Ed25519,
                                      keys::Seed::fill([&](std::span<uint8_t, 32> out) { random.fill(out); }));
}

std::vector<std::string> identityComments(const DeviceCard& card)
{
    return {"keyrite device identity", std::string(kModeComment) + std::string(name(card.mode)), "device: " + card.name,
            "holder: " + card.holder, "recipient: " + card.recipient.format()};
}

std::optional<Mode> modeOf(const std::vector<std::string>& comments)
{
    for (const std::string& comment : comments)
        for (const Mode mode : {Mode::Rehearsal, Mode::Real})
            if (comment == std::string(kModeComment) + std::string(name(mode)))
                return mode;
    return std::nullopt;
}

// The plain text of a file that may be encrypted.
Result<SecureString> openText(const std::filesystem::path& path, const SecureString* passphrase)
{
    KR_TRY(SecureBuffer raw, secret::readSecretFile(path, kMaxDeviceFileBytes));
    if (!wrap::isAgeFile(raw.expose()))
        return SecureString::adopt(std::move(raw));
    if (passphrase == nullptr)
        return fail(Errc::WrongPassphrase, message("The file is encrypted and needs its passphrase."), path.string(),
                    message("Give the passphrase that was written down when the file was made."));
    auto text = wrap::decryptWithPassphrase(*passphrase, raw.expose(), wrap::kMaxLogN);
    if (!text) {
        Error error = std::move(text).error();
        error.subject = path.string();
        return fail(std::move(error));
    }
    return SecureString::adopt(*std::move(text));
}

}  // namespace

SecureString generatePassphrase(Random& random)
{
    SecureBuffer bytes(kPassphraseWords);
    random.fill(bytes.mutableBytes());
    SecureString out(kPassphraseWords * 12);
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0)
            out.append('-');
        for (char c : base::checkWord(bytes.expose()[i], i))
            out.append(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    }
    return out;
}

Result<NewSoftwareDevice> makeSoftwareDevice(Mode mode, std::string_view name, std::string_view holder, Clock& clock,
                                             Random& random)
{
    KR_OK(base::checkName(name));
    KR_OK(checkHolder(holder));
    const wrap::Identity identity = wrap::Identity::generate(random);
    KR_TRY(const keys::PrivateKey approval, makeApprovalKey(random));
    const DeviceCard card{mode,       std::string(name), std::string(holder), identity.recipient(), approval.publicKey(),
                          clock.now()};

    NewSoftwareDevice out;
    out.cardText = formatCard(card);
    KR_TRY(out.cardSignature, keys::signSsh(approval, kCardNamespace, base::bytesOf(out.cardText)));
    out.identityPassphrase = generatePassphrase(random);
    out.approvalPassphrase = generatePassphrase(random);
    const unsigned logN = mode == Mode::Real ? wrap::kDeviceFileLogN : wrap::kRehearsalLogN;
    const SecureString identityText = wrap::formatIdentityFile(identityComments(card), identity);
    KR_TRY(out.identityFile, wrap::encryptWithPassphrase(out.identityPassphrase, identityText.exposeBytes(), logN, random));
    const SecureString approvalText = keys::formatOpenSshPrivate(approval, "keyrite approval key of " + card.name, random);
    KR_TRY(out.approvalFile, wrap::encryptWithPassphrase(out.approvalPassphrase, approvalText.exposeBytes(), logN, random));
    return out;
}

Result<bool> isEncrypted(const std::filesystem::path& path)
{
    KR_TRY(const SecureBuffer raw, secret::readSecretFile(path, kMaxDeviceFileBytes));
    return wrap::isAgeFile(raw.expose());
}

Result<OpenedIdentity> openIdentity(const std::filesystem::path& path, const SecureString* passphrase,
                                    const wrap::Recipient* recipient)
{
    KR_TRY(const SecureString text, openText(path, passphrase));
    KR_TRY(wrap::IdentityFile file, wrap::parseIdentityFile(text, path.string()));
    if (recipient == nullptr && file.identities.size() == 1)
        return OpenedIdentity{std::move(file.identities.front()), modeOf(file.comments)};
    for (wrap::Identity& identity : file.identities)
        if (recipient != nullptr && identity.recipient() == *recipient)
            return OpenedIdentity{std::move(identity), modeOf(file.comments)};
    return fail(Errc::NoMatch, message("The identity file belongs to another device."), path.string(),
                message("Name the identity file of the device whose card was accepted."));
}

Result<keys::PrivateKey> openPrivateKey(const std::filesystem::path& path, const SecureString* passphrase)
{
    KR_TRY(const SecureString text, openText(path, passphrase));
    return keys::parsePrivateKeyText(text, path.string());
}

}  // namespace keyrite::device
